using Demarche.Exchanges.Links;

namespace Demarche.Tests.Exchanges.Links;

public sealed class CognatesTest
{
    [Theory]
    [InlineData("Solidarität", "solidarity")]
    [InlineData("Kommission", "commission")]
    [InlineData("Optimismus", "optimism")]
    [InlineData("Kandidat", "candidate")]
    public void Of_WordsOfOneSourceAreAlike(string german, string english) => Assert.Equal(Cognates.Of(german), Cognates.Of(english));

    [Theory]
    [InlineData("Panik")]
    [InlineData("also")]
    [InlineData("")]
    public void Of_ShortWordsTellNothing(string word) => Assert.Equal(0ul, Cognates.Of(word));

    [Fact]
    public void Of_OthersAreOthers() => Assert.NotEqual(Cognates.Of("Solidarität"), Cognates.Of("Souveränität"));
}
