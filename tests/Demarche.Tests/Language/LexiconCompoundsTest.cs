using Demarche.Language;

namespace Demarche.Tests.Language;

public class LexiconCompoundsTest
{
    [Theory]
    [InlineData("Präsidentensprecher", "sprecher", "Sprecher")]
    [InlineData("Außenministeriumssprecherin", "sprecherin", "Sprecherin")]
    [InlineData("Kremlsprechers", "sprechers", "Sprecher")]
    [InlineData("US-Präsidenten", "Präsidenten", "Präsident")]
    [InlineData("EU-Außenministern", "Außenministern", "Außenminister")]
    [InlineData("Nato-Generalsekretär", "Generalsekretär", "Generalsekretär")]
    [InlineData("Bevölkerungsteilen", "teilen", "Teil")]
    [InlineData("Weltsicherheitsrat", "rat", "Rat")]
    [InlineData("Absturzort", "ort", "Ort")]
    [InlineData("Sprungturnier", "turnier", "Turnier")]
    [InlineData("Europaparlament", "parlament", "Parlament")]
    [InlineData("Waffenlieferungen", "lieferungen", "Lieferung")]
    public void TryHead_KnownParts_GivesTheLastNoun(string form, string head, string lemma)
    {
        Assert.True(LexiconCompounds.TryHead(form, out var entry, out var start));
        Assert.Equal(head, form[start..]);
        Assert.Equal(lemma, entry.FirstLemma(WordClasses.Noun));
    }

    [Theory]
    [InlineData("")]
    [InlineData("See")]
    [InlineData("Stoltenberg")]
    [InlineData("Baerbock")]
    [InlineData("Blinken")]
    [InlineData("Zakharova")]
    [InlineData("Rjabkow")]
    [InlineData("Harrisburg")]
    [InlineData("Typischerweise")]
    [InlineData("NDRInfo")]
    [InlineData("präsidentensprecher")]
    [InlineData("-Präsident")]
    [InlineData("US-")]
    [InlineData("US-Xyzzyq")]
    public void TryHead_UnknownPart_GivesNothing(string form)
    {
        Assert.False(LexiconCompounds.TryHead(form, out var entry, out var start));
        Assert.False(entry.IsFound);
        Assert.Equal(0, start);
    }

    [Fact]
    public void TryHead_LongestHeadWins()
    {
        Assert.True(LexiconCompounds.TryHead("Hauptaußenministerium", out _, out var start));
        Assert.Equal("Haupt".Length, start);
    }

    [Fact]
    public void TryHead_TooLong_GivesNothing()
    {
        var longest = string.Concat("See", new string('x', LexiconCompounds.LongestCompound));

        Assert.False(LexiconCompounds.TryHead(longest, out _, out _));
    }
}
