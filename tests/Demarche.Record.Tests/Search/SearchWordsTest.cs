using Demarche.Record.Search;

namespace Demarche.Record.Tests.Search;

public sealed class SearchWordsTest
{
    [Theory]
    [InlineData("Die NATO-Staaten, 2022!", "die nato staaten 2022")]
    [InlineData("Ma\u0308rz", "märz")]
    [InlineData("Bundes\u00ADkanz\u200Bler", "bundeskanzler")]
    [InlineData("\u202EAmt\u202C", "amt")]
    [InlineData("😀Amt😀", "amt")]
    [InlineData("\U00020000x", "\U00020000x")]
    [InlineData("STRASSE Straße", "strasse straße")]
    [InlineData("\u0301", "")]
    [InlineData("„“ — …", "")]
    public void In_LowerCaseWords(string text, string words) => Assert.Equal(words, string.Join(' ', SearchWords.In(text).Select(word => word.Lower)));

    [Fact]
    public void In_SpansHoldWhatNobodySees()
    {
        const string Text = "Ein Bundes\u00ADkanzler sprach.";
        var word = SearchWords.In(Text).ElementAt(1);
        Assert.Equal("Bundes\u00ADkanzler", word.Span.In(Text).ToString());
        Assert.Equal("Bundeskanzler", word.Surface);
    }
}
