using Demarche.Web.Dossiers;

namespace Demarche.Web.Tests.Dossiers;

public sealed class HtmlWriterTest
{
    [Fact]
    public void Text_IsNeverMarkup() => Assert.Equal(
        "<p title=\"&quot;&gt;&lt;b&gt;&#39;\">&lt;script&gt;&amp;amp;&#13;\uFFFD</p>",
        Write(html => html.Leaf("p", "<script>&amp;\r\0", ("title", "\"><b>'"))));

    [Fact]
    public void Attribute_WithoutValueIsLeftOut() => Assert.Equal("<p></p>", Write(html => html.Leaf("p", null, ("class", null))));

    [Theory]
    [InlineData("onclick", "x")]
    [InlineData("style", "color:red")]
    [InlineData("src", "https://example.org/x.js")]
    [InlineData("a b", "x")]
    [InlineData("href", "javascript:alert(1)")]
    [InlineData("href", "data:text/html,x")]
    [InlineData("href", "//example.org")]
    [InlineData("href", "file:///etc/passwd")]
    public void Attribute_ThatCouldDoHarmIsRefused(string name, string value) =>
        Assert.Throws<ArgumentException>(() => Write(html => html.Leaf("a", "x", (name, value))));

    [Theory]
    [InlineData("https://example.org/ä?a=1&b=2", "https://example.org/%C3%A4?a=1&b=2")]
    [InlineData("HTTP://EXAMPLE.ORG", "http://example.org/")]
    [InlineData("javascript:alert(1)//https://example.org", null)]
    [InlineData("java\nscript:alert(1)", null)]
    [InlineData("https://user:secret@example.org/", null)]
    [InlineData("ftp://example.org/", null)]
    [InlineData("berichte/a.txt", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Web_TakesOnlyHttpAndHttps(string? address, string? link) => Assert.Equal(link, Links.Web(address));

    [Theory]
    [InlineData("Grund\u00ADsatz", "Grund<bdi class=\"unseen\" data-mark=\"¬\">\u00AD</bdi>satz")]
    [InlineData("a\u202Eb", "a<bdi class=\"unseen\" data-mark=\"RLO\">\u202E</bdi>b")]
    [InlineData("\u0001", "<bdi class=\"unseen\" data-mark=\"U+0001\">\u0001</bdi>")]
    [InlineData("x\U000E0041", "x<bdi class=\"unseen\" data-mark=\"TAG\">\U000E0041</bdi>")]
    [InlineData("\U0001F468\u200D\U0001F469", "\U0001F468\u200D\U0001F469")]
    [InlineData("März\n\t\u00A0»«", "März\n\t\u00A0»«")]
    public void Invisible_CharactersAreMarkedAndKept(string text, string html) => Assert.Equal(html, Write(writer => Invisible.Write(writer, text)));

    [Fact]
    public void Invisible_CharactersAreLeftOutOfAttributes() => Assert.Equal("ab c", Invisible.Without("a\u202Eb\n\U000E0041c"));

    private static string Write(Action<HtmlWriter> write)
    {
        using var output = new StringWriter();
        write(new HtmlWriter(output));
        return output.ToString();
    }
}
