using Demarche.Actors;

namespace Demarche.Tests.Actors;

public class TermPatternTest
{
    [Theory]
    [InlineData("Arabischen", "Arabisch~", true)]
    [InlineData("Arabisch", "Arabisch~", false)]
    [InlineData("Arabischens", "Arabisch~", false)]
    [InlineData("Haus", "Haus", true)]
    public void Matches_KnowsEndings(string word, string pattern, bool matches) => Assert.Equal(matches, TermPattern.Matches(word, pattern));
}
