using Deque.AxeCore.Playwright;

namespace Demarche.Web.Tests.Room;

/// <summary>The pages of the samples in a real browser; pictures of them stand in the documentation.</summary>
public sealed class SamplePagesTest(Browser browser, SampleRoom room) : IClassFixture<Browser>, IClassFixture<SampleRoom>
{
    // One combination a page; DEMARCHE_MATRIX=1 asks for all of width, colours and language.
    public static TheoryData<string, string, string, int> Pages
    {
        get
        {
            if (Environment.GetEnvironmentVariable("DEMARCHE_MATRIX") != "1") return One;
            var all = new TheoryData<string, string, string, int>();
            foreach (var name in One.Select(row => (string)row[0]).Distinct())
                foreach (var language in (string[])["de", "en"])
                    foreach (var colours in (string[])["light", "dark"])
                        foreach (var width in (int[])[1280, 390]) all.Add(name, language, colours, width);
            return all;
        }
    }

    private static TheoryData<string, string, string, int> One => new()
    {
        { "exchanges", "de", "light", 1280 },
        { "exchange", "de", "light", 1280 },
        { "exchange", "en", "dark", 390 },
        { "compare", "de", "light", 1280 },
        { "compare", "en", "dark", 390 },
        { "positions", "de", "light", 1280 },
        { "acts", "de", "light", 1280 },
        { "acts-words", "en", "dark", 390 },
        { "actors", "de", "light", 390 },
        { "offices", "en", "dark", 390 },
        { "actor", "de", "dark", 1280 },
        { "issue", "en", "light", 390 },
        { "report", "de", "light", 1280 },
        { "report-acts", "de", "light", 1280 },
        { "report-edit", "en", "dark", 1280 },
        { "act-edit", "de", "light", 1280 },
        { "act-edit", "en", "dark", 390 },
        { "intake", "en", "light", 1280 },
    };

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task Axe_FindsNothing(string name, string language, string colours, int width)
    {
        var page = await browser.VisitAsync(new Uri(room.Address, In(language, Address(name))), colours, width, bypassPolicy: true);

        var found = await page.RunAxe();

        if (Browser.Pictures is { } folder) await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"sample-{name}-{language}-{colours}-{width}.png") });
        Assert.Empty(found.Violations.Select(fault => fault.Id + ": " + string.Join("; ", fault.Nodes.Select(node => node.Html))));
        Assert.True(await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"));
        await Browser.CloseAsync(page);
    }

    // Everything that leads on or folds out can be reached by the key alone. A region that scrolls is a stop of its own.
    [BrowserTheory]
    [InlineData("exchange")]
    [InlineData("compare")]
    [InlineData("acts")]
    [InlineData("actors")]
    [InlineData("report-edit")]
    [InlineData("act-edit")]
    [InlineData("intake")]
    public async Task Keyboard_ReachesEverything(string name)
    {
        const string Reachable = "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']";
        var page = await browser.VisitAsync(new Uri(room.Address, In("de", Address(name))), bypassPolicy: true);
        var wanted = await page.EvaluateAsync<int>($"() => [...document.querySelectorAll(\"{Reachable}\")].filter(one => one.checkVisibility()).map((one, at) => one.dataset.reach = at).length");
        for (var pressed = 0; pressed < wanted + 20; pressed++)
        {
            await page.Keyboard.PressAsync("Tab");
            await page.EvaluateAsync("() => document.activeElement.dataset.seen = '1'");
        }

        var missed = await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('[data-reach]:not([data-seen])')].map(one => one.outerHTML.slice(0, 120))");
        Assert.Empty(missed);
    }

    [BrowserTheory]
    [InlineData("exchange", ".thread")]
    [InlineData("compare", ".pair")]
    [InlineData("positions", ".move")]
    [InlineData("acts", ".entry.act")]
    [InlineData("report-acts", ".text mark")]
    [InlineData("intake", "form.way")]
    public async Task WithoutScripts_PagesStillRead(string name, string what)
    {
        var page = await browser.VisitAsync(new Uri(room.Address, In("de", Address(name))), script: false);
        Assert.True(await page.Locator(what).First.IsVisibleAsync());
    }

    private static string In(string language, string address)
    {
        var at = address.IndexOf('#', StringComparison.Ordinal);
        var (before, behind) = at < 0 ? (address, "") : (address[..at], address[at..]);
        return before + (before.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "lang=" + language + behind;
    }

    private string Address(string name) => name switch
    {
        "exchanges" => "/exchanges",
        "exchange" => Demarche.Web.Room.RoomVisit.ExchangeAddress(Largest.Id),
        "compare" => Compared,
        "positions" => "/actors/state:RUS?show=positions",
        "acts" => "/acts",
        "acts-words" => "/acts?q=Antwort&act=answer",
        "actors" => "/actors",
        "offices" => "/actors?show=offices",
        "actor" => "/actors/person:Q58217?form=direct",
        "issue" => "/?issue=" + Uri.EscapeDataString(Largest.Positions[0].Issue),
        "intake" => "/intake",
        "report" => Report,
        "report-edit" => Report + "?edit=" + Uri.EscapeDataString(room.Record.Statements(new() { Report = Report["/reports/".Length..], Limit = 1 }).Items[0].Statement.Id),
        "act-edit" => Demarche.Web.Room.RoomVisit.EditActAddress(Richest.Report, Richest.Id),
        _ => Report + "?show=acts",
    };

    // The two of one story that have most in common.
    private string Compared => room.Record.Links().Where(kept => kept.Link.Type != Demarche.Exchanges.Links.LinkType.SameActor).GroupBy(kept => (kept.One, kept.Other))
        .OrderByDescending(pair => pair.Count()).ThenBy(pair => pair.Key.One, StringComparer.Ordinal).ThenBy(pair => pair.Key.Other, StringComparer.Ordinal)
        .Select(pair => $"/compare?one={pair.Key.One}&other={pair.Key.Other}").First();

    // The act with the most amounts and relations.
    private Demarche.Acts.Act Richest => room.Record.Acts(new() { Limit = 1000 }).Items.MaxBy(entry => entry.Act.Items.Length + entry.Act.Relates.Length)!.Act;

    private Demarche.Exchanges.Exchange Largest => room.Record.Exchanges().MaxBy(exchange => exchange.Acts.Length)!;

    private string Report => Demarche.Web.Room.RoomVisit.ReportAddress(room.Record.Reports(new() { Limit = 50 }).Items.MaxBy(report => report.Statements)!.Id);
}
