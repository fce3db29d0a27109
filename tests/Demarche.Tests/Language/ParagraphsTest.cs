using Demarche.Language;
using Demarche.Reports;

namespace Demarche.Tests.Language;

public sealed class ParagraphsTest
{
    [Theory]
    [InlineData("", "")]
    [InlineData(" \n\n ", "")]
    [InlineData("eins", "eins")]
    [InlineData("  eins  ", "eins")]
    [InlineData("eins\nzwei", "eins\nzwei")]
    [InlineData("eins\n\nzwei", "eins|zwei")]
    [InlineData("eins\r\n\r\nzwei", "eins|zwei")]
    [InlineData("eins\n \t\nzwei", "eins|zwei")]
    [InlineData("eins\n\u00A0\nzwei", "eins|zwei")]
    [InlineData("eins\n\n\n\nzwei\n", "eins|zwei")]
    public void Of(string text, string expected) => Assert.Equal(expected, Joined(text, new TextSpan(0, text.Length)));

    [Fact]
    public void Of_KeepsToItsStretch() => Assert.Equal("ns|zw", Joined("eins\n\nzwei", new TextSpan(2, 8)));

    private static string Joined(string text, TextSpan stretch) => string.Join('|', Paragraphs.Of(text, stretch).Select(span => span.In(text).ToString()));
}
