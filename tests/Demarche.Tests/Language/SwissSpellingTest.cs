using Demarche.Language;

namespace Demarche.Tests.Language;

public sealed class SwissSpellingTest
{
    [Theory]
    [InlineData("heisst", "heißt")]
    [InlineData("Aussenminister", "Außenminister")]
    [InlineData("grösste", "größte")]
    [InlineData("ss", null)]
    [InlineData("Wasser", "Waßer")]
    [InlineData("heißt", null)]
    public void TryWrite_TheLastOne(string form, string? expected)
    {
        Span<char> written = stackalloc char[64];
        var at = SwissSpelling.TryWrite(form, form.Length, written);
        Assert.Equal(expected, at < 0 ? null : written[..(form.Length - 1)].ToString());
    }

    [Fact]
    public void TryWrite_AnEarlierOne()
    {
        Span<char> written = stackalloc char[64];
        var last = SwissSpelling.TryWrite("Strassenschluss", 15, written);
        Assert.Equal(4, SwissSpelling.TryWrite("Strassenschluss", last, written));
        Assert.Equal("Straßenschluss", written[..14].ToString());
    }

    [Theory]
    [InlineData("Diplomat:innen", "Diplomatinnen")]
    [InlineData("Sprecher*in", "Sprecherin")]
    [InlineData("Minister/-in", "Ministerin")]
    [InlineData("SprecherInnen", "Sprecherinnen")]
    [InlineData("Sprecher_innen", "Sprecherinnen")]
    [InlineData("In", null)]
    [InlineData("Berlin", null)]
    public void TryWrite_GenderForms(string form, string? expected)
    {
        Span<char> written = stackalloc char[64];
        var length = GenderSpelling.TryWrite(form, written);
        Assert.Equal(expected, length < 0 ? null : written[..length].ToString());
    }

    [Fact]
    public void Find_ReadsSwissForms()
    {
        Assert.True(Lexicon.German.Find("schliesst").Has(WordClasses.FiniteVerb));
        Assert.Equal(Lexicon.German.Find("Straße").Classes, Lexicon.German.Find("Strasse").Classes);
        Assert.False(Lexicon.German.Find("Xxssxx").IsFound);
    }
}
