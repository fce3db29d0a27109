using Demarche.Language;
using Demarche.Reports;

namespace Demarche.Tests.Language;

public sealed class ReadingTextTest
{
    [Theory]
    [InlineData("erklärte", "erklärte")]
    [InlineData("er\u00ADklärte", "erklärte")]
    [InlineData("erkla\u0308rte", "erklärte")]
    [InlineData("A\u0308rger", "Ärger")]
    [InlineData("Erdog\u0306an", "Erdog\u0306an")]
    [InlineData("Ko\u0308ln, Tu\u0308r", "Köln, Tür")]
    [InlineData("\uFEFFDer\u200B Rat", "Der Rat")]
    [InlineData("\u202EDer\u202C Rat", "Der Rat")]
    [InlineData("\u0308", "\u0308")]
    [InlineData("\u00AD\u200B", "")]
    [InlineData("", "")]
    public void Of_TakesOutWhatShowsNothing(string frozen, string read) => Assert.Equal(read, ReadingText.Of(frozen).Value);

    [Fact]
    public void Of_Caron() => Assert.Equal("Havlíček", ReadingText.Of("Havli\u0301c\u030Cek").Value);

    [Fact]
    public void Of_OrdinaryText_IsTheSameString()
    {
        const string text = "Die Tür ist offen 😀.";
        Assert.Same(text, ReadingText.Of(text).Value);
    }

    [Theory]
    [InlineData("er\u00ADklärte es", "erklärte", "er\u00ADklärte")]
    [InlineData("a\u00AD b", "a", "a")]
    [InlineData("die Tu\u0308r u\u0308ber", "Tür", "Tu\u0308r")]
    [InlineData("die Tu\u0308r", "ü", "u\u0308")]
    [InlineData("(\u0308x", "(", "(")]
    [InlineData("😀\u200B👍 ja", "👍", "👍")]
    public void Frozen_IsWhereTheWordsStand(string frozen, string read, string expected)
    {
        var text = ReadingText.Of(frozen);
        var at = text.Value.IndexOf(read, StringComparison.Ordinal);
        Assert.Equal(expected, text.Frozen(at, at + read.Length).In(frozen).ToString());
    }

    [Theory]
    [InlineData("\u00ADa\u00ADb\u00AD", 0, 5, "ab")]
    [InlineData("\u00ADa\u00ADb\u00AD", 2, 5, "b")]
    [InlineData("\u00ADa\u00ADb\u00AD", 4, 5, "")]
    [InlineData("\u00ADa\u00ADb\u00AD", 0, 1, "")]
    public void Reading_IsWhatIsReadOfAStretch(string frozen, int start, int end, string expected)
    {
        var text = ReadingText.Of(frozen);
        Assert.Equal(expected, text.Reading(new TextSpan(start, end)).In(text.Value).ToString());
    }
}
