using System.Text.RegularExpressions;
using Demarche.Intake;
using Demarche.Wording;
using Deque.AxeCore.Playwright;

namespace Demarche.Web.Tests.Dossiers;

/// <summary>A dossier of the sample reports as the reader reads them.</summary>
public sealed class SamplesTest(Browser browser) : IClassFixture<Browser>
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Dossier_OfTheSamplesHasEveryStatementAndEveryLink(bool share)
    {
        var reads = Reads();
        var page = Exchange.Page(Labels.German, share, reads, "Sicherheitsgarantien");
        var ids = Regex.Matches(page, " id=\"([^\"]+)\"").Select(match => match.Groups[1].Value).ToHashSet();

        if (Browser.Pictures is { } folder) File.WriteAllText(Path.Combine(folder, share ? "samples-share.html" : "samples.html"), page);
        Assert.True(reads.Count >= 8);
        Assert.DoesNotContain(reads.SelectMany(read => read.Statements), statement => !ids.Contains(statement.Id) || !ids.Contains("e-" + statement.Id));
        Assert.DoesNotContain(Regex.Matches(page, "href=\"#([^\"]*)\""), link => !ids.Contains(link.Groups[1].Value));
    }

    [Theory]
    [InlineData("de", "Sergej Lawrow", "Außenminister (Russland), seit 9. März 2004")]
    [InlineData("de", "Annalena Baerbock", "Außenministerin (Deutschland), 8. Dezember 2021 bis 6. Mai 2025")]
    [InlineData("en", "Andrii Melnyk", "ambassador of Ukraine to Germany, 12 January 2015 to 14 October 2022")]
    [InlineData("de", "TASS", "Nachrichtenagentur")]
    public void Cast_NamesOfficesByDateAndLeadsToTheStatements(string language, string name, string office)
    {
        var page = Exchange.Page(Labels.For(language), reports: Reads());

        var row = Regex.Match(page, $"<tr><td class=\"c-actor\"><a href=\"#(actor-[0-9]+)\">{name}</a></td><td class=\"c-office\">([^<]*)</td><td class=\"c-statements\"><a href=\"#\\1\">([0-9]+)</a>");

        Assert.Equal(office, row.Groups[2].Value);
        Assert.True(int.Parse(row.Groups[3].Value, System.Globalization.CultureInfo.InvariantCulture) > 0);
    }

    [BrowserTheory]
    [InlineData("light")]
    [InlineData("dark")]
    public async Task Axe_FindsNothing(string colours)
    {
        var page = await browser.OpenAsync(Exchange.Page(Labels.German, reports: Reads(), title: "Sicherheitsgarantien: Moskau, Washington, Brüssel"), colours);

        var found = await page.RunAxe();

        if (Browser.Pictures is { } folder)
        {
            await page.Locator("#day-2022-01-27").EvaluateAsync("day => scrollTo(0, day.offsetTop - 40)");
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"samples-day-{colours}.png") });
        }

        Assert.Empty(found.Violations.Select(fault => fault.Id));
    }

    private static List<ReadReport> Reads()
    {
        var reader = new Reader();
        return [.. new ReportIntake().Read([Repository.Folder("samples/security-guarantees")], Stream.Null).Select(received => received.Report).OfType<Demarche.Reports.Report>().Select(reader.Read)];
    }
}
