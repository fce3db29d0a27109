using Demarche.Reports;
using Demarche.Web.Dossiers;
using Demarche.Wording;

namespace Demarche.Web.Tests.Dossiers;

public sealed class DifferencesTest
{
    private const string Tanks = "Berlin werde {0} Panzer an Polen liefern, sagte Bundeskanzler Olaf Scholz.";

    [Fact]
    public void Write_ContradictionsSideBySideWithTheWordsMarked()
    {
        var page = Written(Read("a", "300"), Read("b", "200"));
        Assert.Contains("<section id=\"differences\"", page, StringComparison.Ordinal);
        Assert.Contains("<mark class=\"other\">300</mark>", page, StringComparison.Ordinal);
        Assert.Contains("<mark class=\"other\">200</mark>", page, StringComparison.Ordinal);
        Assert.Contains("href=\"#differences\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_NothingWhereNothingIsLinked() => Assert.DoesNotContain("id=\"differences\"", Written(Read("a", "300")), StringComparison.Ordinal);

    [Fact]
    public void Write_NoWordsOfAReportThatMayNotBeShown()
    {
        var page = Written(Read("a", "300"), Read("b", "271", TextRights.None));
        Assert.DoesNotContain("271", page, StringComparison.Ordinal);
        Assert.Contains("may not be shown", page, StringComparison.Ordinal);
    }

    private static string Written(params ReadReport[] reads)
    {
        using var output = new StringWriter();
        new DossierWriter(Labels.English, new DossierOptions { Made = new DateOnly(2022, 1, 30) }).Write(output, reads, "Tanks");
        return output.ToString();
    }

    private static ReadReport Read(string uri, string number, TextRights rights = TextRights.Keep)
    {
        var frozen = FrozenText.Freeze(Tanks.Replace("{0}", number, StringComparison.Ordinal));
        return new Reader().Read(new Report { Id = ReportId.Of(uri, frozen), Uri = uri, Text = frozen, Language = "de", Published = new("2022-01-27", PublishedBasis.Given, null), Metadata = ReportMetadata.Empty with { Outlet = "Blatt " + uri, Rights = new(null, rights) } });
    }
}
