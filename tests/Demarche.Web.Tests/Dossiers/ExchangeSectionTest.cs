using System.Text.RegularExpressions;
using Demarche.Acts;
using Demarche.Reports;
using Demarche.Tests.Exchanges;
using Demarche.Wording;
using Deque.AxeCore.Playwright;

namespace Demarche.Web.Tests.Dossiers;

public sealed class ExchangeSectionTest(Browser browser) : IClassFixture<Browser>
{
    private static ReadReport[] Reports { get; } =
    [
        .. Disputes.Fishing,
        Told.Report("papier.txt", "2022-01-27",
            new Told.Deed("state:RUS", ActName.Demand, "state:USA", "Moskau verlangt von Washington /Sicherheitsgarantien/."),
            new Told.Deed("state:USA", ActName.Deliver, "state:RUS", "Washington übergab Moskau am Mittwoch /die schriftliche Antwort/.") { Qualifier = "document", When = "2022-01-26" },
            new Told.Deed("state:USA", ActName.Request, "state:RUS", "Washington bat Moskau, /das Schreiben nicht zu veröffentlichen/."),
            new Told.Deed("state:USA", ActName.Deliver, "state:UKR", "Washington lieferte Kiew im Januar /283 Tonnen Munition/.") { Qualifier = "militaryAid", When = "2022-01" }),
    ];

    private static string Section(string language = "de", params ReadReport[] reports)
    {
        var page = Exchange.Page(Labels.For(language), reports: reports.Length == 0 ? Reports : reports);
        var start = page.IndexOf("<section id=\"exchanges\"", StringComparison.Ordinal);
        return start < 0 ? "" : page[start..page.IndexOf("<section id=\"statements\"", StringComparison.Ordinal)];
    }

    [Theory]
    [InlineData("de", "teilweise beantwortet", "Haltungen", "vertraulich", "geliefert", "berichtet am 5. Oktober 2021", "Januar 2022")]
    [InlineData("en", "partly answered", "Positions", "confidential", "delivered", "told on 5 October 2021", "January 2022")]
    public void Write_InBothLanguages(string language, params string[] words) => Assert.All(words, word => Assert.Contains(word, Section(language), StringComparison.Ordinal));

    [Fact]
    public void Write_EveryCellOpensItsWords()
    {
        var cells = Regex.Matches(Section(), "<td><details><summary>.*?</details></td>", RegexOptions.Singleline);
        Assert.NotEmpty(cells);
        Assert.All(cells, cell => Assert.Matches("<q>[^<]+</q> <a class=\"from\" href=\"#", cell.Value));
    }

    [Fact]
    public void Write_DatesAreDrawnAsWideAsTheyAreOpen()
    {
        var drawn = Regex.Matches(Section(), "<li class=\"when (\\w+)\">.*?class=\"mark\" x=\"\\d+\" width=\"(\\d+)\"", RegexOptions.Singleline).ToLookup(match => match.Groups[1].Value, match => int.Parse(match.Groups[2].Value));
        Assert.True(drawn["month"].Min() > drawn["day"].Max());
        Assert.True(drawn["month"].Min() > drawn["told"].Max());
    }

    [Fact]
    public void Write_NothingWithoutActs() => Assert.Equal("", Section("de", [.. Exchange.Reports]));

    [Fact]
    public void Write_RightsNoneShowsNoWords()
    {
        var withheld = Disputes.Fishing[0] with { Report = Disputes.Fishing[0].Report with { Metadata = new ReportMetadata { Rights = new ReportRights(null, TextRights.None) } } };
        var section = Section("de", withheld, Disputes.Fishing[1]);
        Assert.DoesNotContain("mehr Fanglizenzen", section, StringComparison.Ordinal);
        Assert.Contains("Stromtarifen", section, StringComparison.Ordinal);
    }

    [BrowserTheory]
    [InlineData("de", "light", 1280)]
    [InlineData("en", "dark", 390)]
    public async Task Axe_FindsNothing(string language, string colours, int width)
    {
        var page = await browser.OpenAsync(Exchange.Page(Labels.For(language), reports: Reports), colours, width);
        await page.EvaluateAsync("() => document.querySelectorAll('details').forEach(details => details.open = true)");
        var found = await page.RunAxe();
        Assert.Empty(found.Violations.Select(fault => fault.Id + ": " + string.Join("; ", fault.Nodes.Select(node => node.Html))));
    }
}
