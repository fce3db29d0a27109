using Demarche.Reports;

namespace Demarche.Tests.Reports;

public sealed class ReportIdTest
{
    // python3 -c "import hashlib,base64;print(base64.b32encode(hashlib.sha256('a/b.txt\nGrüße'.encode()).digest())[:26].lower())"
    [Fact]
    public void Of_UriAndText() => Assert.Equal("7osbnuhd6wodmi4osil4yglyf4", ReportId.Of("a/b.txt", FrozenText.Freeze("Grüße")));

    [Fact]
    public void Of_AnotherUriIsAnotherReport() =>
        Assert.NotEqual(ReportId.Of("a", FrozenText.Freeze("x")), ReportId.Of("b", FrozenText.Freeze("x")));

    [Fact]
    public void UriOf_NamesTheText()
    {
        var text = FrozenText.Freeze("x");
        Assert.Equal("urn:sha256:" + text.Sha256, ReportId.UriOf(text));
    }
}
