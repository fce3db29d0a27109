using System.Net;
using Demarche.Web.Room;

namespace Demarche.Web.Tests.Room;

/// <summary>What stands on the pages, as it is sent.</summary>
public sealed class PagesTest(OpenRoom room) : IClassFixture<OpenRoom>
{
    private async Task<string> Page(string address, string language = "de")
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { { "Accept-Language", language } } };
        using var answer = await room.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync();
    }

    [Fact]
    public async Task Report_ShowsItsTextAndEveryStatement()
    {
        var read = Exchange.Agency();
        var page = await Page(OpenRoom.AddressOf(read));
        Assert.All(read.Statements, statement => Assert.Contains($"id=\"e-{statement.Id}\"", page, StringComparison.Ordinal));
        Assert.All(read.Statements, statement => Assert.Contains($"id=\"{statement.Id}\"", page, StringComparison.Ordinal));
        Assert.Contains("falls Russland ihn gehen will", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/actors/person:Q7821917\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Report_WithoutRightsKeepsItsWords()
    {
        var withheld = Exchange.Reports[^1];
        var page = await Page(OpenRoom.AddressOf(withheld));
        Assert.DoesNotContain("Kein Wort davon", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Kein Wort davon", await Page("/?q=Wort"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Statements_SearchedAndNarrowed()
    {
        Assert.Contains("<mark", await Page("/?q=Diplomatie"), StringComparison.Ordinal);
        Assert.Contains("Nichts gefunden", await Page("/?q=Zwergpinguin"), StringComparison.Ordinal);
        Assert.Contains("Nothing found", await Page("/?q=%22%28%29", "en"), StringComparison.Ordinal);
        var direct = await Page("/?actor=person:Q7821917&form=direct");
        Assert.Contains("aria-current=\"true\"", direct, StringComparison.Ordinal);
        Assert.DoesNotContain(">Sergej Lawrow<", direct, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/?q=")]
    [InlineData("/reports?q=")]
    public async Task Search_SaysWhatWasTakenAsWords(string list)
    {
        Assert.Contains("Ein Anführungszeichen steht allein", await Page(list + "%22Diplomatie"), StringComparison.Ordinal);
        Assert.DoesNotContain("Anführungszeichen", await Page(list + "%22Diplomatie%22"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lists_GoOnFromPageToPage()
    {
        Assert.Contains("rel=\"next\" href=\"/reports?page=2\"", await Page("/reports"), StringComparison.Ordinal);
        Assert.Contains("rel=\"prev\" href=\"/reports?page=1\"", await Page("/reports?page=2"), StringComparison.Ordinal);
        await Page("/reports?page=99999999999999");
        await Page("/?page=-1&from=unfug&form=unfug");
    }

    [Fact]
    public async Task Statement_LeadsToItsWords()
    {
        var statement = Exchange.Agency().Statements[0];
        using var answer = await room.Client.GetAsync("/statements/" + statement.Id);
        Assert.Equal(RoomVisit.StatementAddress(statement.Report, statement.Id), answer.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task Acts_AreListedAndMarkedInTheirReport()
    {
        var read = Exports.ExportingRecord.Signs();
        var list = await Page("/acts?actor=state:RUS");
        Assert.Contains("→", list, StringComparison.Ordinal);
        Assert.Contains($"href=\"/reports/{read.Report.Id}?show=acts#e-{read.Acts[1].Id}\"", list, StringComparison.Ordinal);
        Assert.DoesNotContain(read.Acts[0].Id, list, StringComparison.Ordinal);
        var report = await Page(OpenRoom.AddressOf(read) + "?show=acts");
        Assert.All(read.Acts, act => Assert.Contains($"id=\"{act.Id}\"", report, StringComparison.Ordinal));
        Assert.Contains("class=\"act materialCooperation\"", report, StringComparison.Ordinal);
        using var one = await room.Client.GetAsync("/acts/" + read.Acts[0].Id);
        Assert.Equal(RoomVisit.ActAddress(read.Report.Id, read.Acts[0].Id), one.Headers.Location?.OriginalString);
    }

    [Theory]
    [InlineData("/reports/nirgends")]
    [InlineData("/acts/nirgends")]
    [InlineData("/statements/nirgends")]
    [InlineData("/actors/person:niemand")]
    [InlineData("/nirgends")]
    public async Task Nothing_IsSaidPlainly(string address)
    {
        using var answer = await room.Client.GetAsync(address);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("<h1>", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/", HttpStatusCode.OK)]
    [InlineData("/feed.atom", HttpStatusCode.OK)]
    [InlineData("/api/statements", HttpStatusCode.OK)]
    [InlineData("/reports/nirgends", HttpStatusCode.NotFound)]
    public async Task Head_AnswersAsGetWithoutABody(string address, HttpStatusCode expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, address);
        using var answer = await room.Client.SendAsync(request);
        Assert.Equal(expected, answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Language_AsAskedAndAsChosen()
    {
        Assert.Contains("<html lang=\"en\">", await Page("/reports", "en-GB,en;q=0.8"), StringComparison.Ordinal);
        Assert.Contains("<html lang=\"de\">", await Page("/reports", "fr, de;q=0.5"), StringComparison.Ordinal);
        Assert.Contains("<html lang=\"en\">", await Page("/reports?lang=en"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Payloads_StayText()
    {
        foreach (var read in Payloads.All.Select(Payloads.Report)) PayloadFree(await Page(OpenRoom.AddressOf(read)));
        foreach (var payload in Payloads.All) PayloadFree(await Page("/?q=" + Uri.EscapeDataString(payload)));
        foreach (var payload in Payloads.All)
            foreach (var address in (string[])["/acts?q=", "/reports?outlet=", "/exchanges?party=", "/?actor=", "/?lang=", "/intake?fault="]) PayloadFree(await Page(address + Uri.EscapeDataString(payload)));
        for (var page = 1; page <= 1 + (Payloads.All.Length / 5); page++)
            foreach (var address in (string[])["/reports", "/", "/acts", "/exchanges", "/actors"]) PayloadFree(await Page($"{address}?page={page}"));
        foreach (var exchange in room.Record.Exchanges()) PayloadFree(await Page(RoomVisit.ExchangeAddress(exchange.Id)));
        foreach (var address in (string[])["/feed.atom", "/acts/feed.atom", "/reports/feed.atom", "/exchanges/feed.atom"]) Assert.NotNull(System.Xml.Linq.XDocument.Parse(await Page(address)).Root);
    }

    [Fact]
    public async Task Assets_AreKeptByTheBrowser()
    {
        using var sheet = await room.Client.GetAsync(RoomAssets.Address("room.css"));
        Assert.Equal("text/css", sheet.Content.Headers.ContentType?.MediaType);
        Assert.Contains("immutable", sheet.Headers.CacheControl?.ToString(), StringComparison.Ordinal);
    }

    private static void PayloadFree(string page)
    {
        var scripts = page.Split("<script").Skip(1).ToList();
        Assert.All(scripts, script => Assert.StartsWith(" src=\"/assets/", script, StringComparison.Ordinal));
        Assert.All((string[])["<img", "<iframe", "<base", "<math", "onerror=alert(1)>", "href=\"javascript:", "<a href=javascript:"], markup => Assert.DoesNotContain(markup, page, StringComparison.OrdinalIgnoreCase));
    }
}
