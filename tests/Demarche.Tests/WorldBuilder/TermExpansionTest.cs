using Demarche.WorldBuilder.Compilation;

namespace Demarche.Tests.WorldBuilder;

public class TermExpansionTest
{
    [Theory]
    [InlineData("USA", "USA")]
    [InlineData("Sergej/Sergei Lawrow/Lavrov", "Sergej Lawrow,Sergej Lavrov,Sergei Lawrow,Sergei Lavrov")]
    [InlineData("Weiß~ Haus", "Weiße Haus,Weißen Haus,Weißer Haus,Weißes Haus,Weißem Haus")]
    [InlineData("Vereinigt~ Arabisch~ Emirate", "Vereinigte Arabisch~ Emirate,Vereinigten Arabisch~ Emirate,Vereinigter Arabisch~ Emirate,Vereinigtes Arabisch~ Emirate,Vereinigtem Arabisch~ Emirate")]
    [InlineData("St. Lucia", "St Lucia")]
    public void Expand_GivesEveryRun(string pattern, string runs) => Assert.Equal(runs, string.Join(',', TermExpansion.Expand(pattern).Select(run => string.Join(' ', run))));
}
