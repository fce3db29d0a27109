using Demarche.Statements;
using Deque.AxeCore.Playwright;

namespace Demarche.Web.Tests.Room;

/// <summary>The pages in a real browser.</summary>
public sealed class RoomPageTest(Browser browser, OpenRoom room) : IClassFixture<Browser>, IClassFixture<OpenRoom>
{
    private static string Report => Demarche.Web.Room.RoomVisit.ReportAddress(Exchange.Agency().Report.Id);

    private static string Acts => Demarche.Web.Room.RoomVisit.ReportAddress(Exports.ExportingRecord.Signs().Report.Id) + "?show=acts";

    // One combination a page; DEMARCHE_MATRIX=1 asks for all of width, colours and language.
    public static TheoryData<string, string, string, int> Pages
    {
        get
        {
            if (Environment.GetEnvironmentVariable("DEMARCHE_MATRIX") != "1") return One;
            var all = new TheoryData<string, string, string, int>();
            foreach (var page in One.Select(row => (string[])[(string)row[0], (string)row[1]]))
                foreach (var language in (string[])["de", "en"])
                    foreach (var colours in (string[])["light", "dark"])
                        foreach (var width in (int[])[1280, 390])
                            all.Add($"{page[0]}-{language}-{colours}-{width}", page[1].Replace("lang=de", "lang=" + language, StringComparison.Ordinal).Replace("lang=en", "lang=" + language, StringComparison.Ordinal), colours, width);
            return all;
        }
    }

    private static TheoryData<string, string, string, int> One => new()
    {
        { "statements", "/?lang=de&q=Antwort", "light", 1280 },
        { "reports", "/reports?lang=en", "dark", 1280 },
        { "report", Report + "?lang=de", "light", 1280 },
        { "report-phone", Report + "?lang=en", "dark", 390 },
        { "report-edit", Report + "?lang=de&edit=" + Exchange.Agency().Statements[0].Id, "light", 1280 },
        { "acts", "/acts?lang=de", "light", 1280 },
        { "act-edit", Acts + "&lang=de&edit=" + Exports.ExportingRecord.Signs().Acts[0].Id, "dark", 1280 },
        { "act-edit-phone", Acts + "&lang=en&edit=" + Exports.ExportingRecord.Signs().Acts[1].Id, "light", 390 },
        { "act-add", Acts + "&lang=en&edit=new", "light", 1280 },
        { "report-acts", Acts + "&lang=de", "dark", 1280 },
        { "intake", "/intake?lang=de", "light", 390 },
        { "actors", "/actors?lang=de", "light", 390 },
        { "actor", "/actors/person:Q7821917?lang=en", "light", 1280 },
        { "missing", "/nirgends", "dark", 390 },
    };

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task Axe_FindsNothing(string name, string address, string colours, int width)
    {
        var page = await browser.VisitAsync(new Uri(room.Address, address), colours, width, bypassPolicy: true);

        var found = await page.RunAxe();

        if (Browser.Pictures is { } folder) await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"room-{name}.png") });
        Assert.Empty(found.Violations.Select(fault => fault.Id + ": " + string.Join("; ", fault.Nodes.Select(node => node.Html))));
        Assert.True(await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"));
        await Browser.CloseAsync(page);
    }

    [BrowserFact]
    public async Task Report_IsReadByKeys()
    {
        var page = await browser.VisitAsync(new Uri(room.Address, Report));
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("j");
        Assert.Equal("2", (await page.Locator(".beside.lit .no").InnerTextAsync()).Trim());
        Assert.Equal("keine Zugeständnisse bei der offenen Tür der NATO", (await page.Locator("mark.lit").InnerTextAsync()).Trim('„', '“'));
        await page.Keyboard.PressAsync("k");
        Assert.Equal("1", (await page.Locator(".beside.lit .no").InnerTextAsync()).Trim());
        await page.Keyboard.PressAsync("?");
        Assert.True(await page.Locator("#keys").IsVisibleAsync());
        await page.Keyboard.PressAsync("Escape");
        await page.Keyboard.PressAsync("/");
        Assert.Equal("find", await page.EvaluateAsync<string>("() => document.activeElement.id"));
    }

    [BrowserFact]
    public async Task Report_LightsWhatBelongsTogether()
    {
        var page = await browser.VisitAsync(new Uri(room.Address, Report));
        await page.Locator(".beside").Nth(2).HoverAsync();
        Assert.Equal(1, await page.Locator("mark.lit").CountAsync());
        await page.Locator(".text mark").First.HoverAsync();
        Assert.True(await page.Locator(".beside.lit").CountAsync() >= 1);
    }

    [BrowserFact]
    public async Task Report_OffersWhatOverlaps()
    {
        var page = await browser.VisitAsync(new Uri(room.Address, Report));
        await page.Locator("mark[data-entries*=' ']").First.ClickAsync();
        Assert.Equal(2, await page.Locator(".choice button").CountAsync());
        await page.Locator(".choice button").Last.ClickAsync();
        Assert.Equal(0, await page.Locator(".choice").CountAsync());
        Assert.Equal(1, await page.Locator(".beside.lit").CountAsync());
    }

    [BrowserFact]
    public async Task Actor_WhoIsInNoListIsLookedUpByKeys()
    {
        var read = Exports.ExportingRecord.Signs(uri: "https://example.org/gesucht-im-browser");
        room.Record.Keep(read);
        var page = await browser.VisitAsync(new Uri(room.Address, Demarche.Web.Room.RoomVisit.EditActAddress(read.Report.Id, read.Acts[1].Id).Replace("?", "?lang=de&", StringComparison.Ordinal)), bypassPolicy: true);
        await page.Locator("#edit").GetByLabel("Ich entscheide als").FillAsync("A. Muster");
        await page.Locator("[name='matter']").FillAsync("Raketen");
        await page.Locator("#edit").GetByText("Suchen").First.PressAsync("Enter");
        await page.GetByLabel("Wer fehlt").FillAsync("Island");
        await page.GetByLabel("Wer fehlt").PressAsync("Enter");
        Assert.Contains("Island", await page.Locator("#edit [role='status']").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal("Raketen", await page.Locator("[name='matter']").InputValueAsync());
        var found = await page.RunAxe();
        Assert.Empty(found.Violations.Select(fault => fault.Id + ": " + string.Join("; ", fault.Nodes.Select(node => node.Html))));
        if (Browser.Pictures is { } folder) await page.ScreenshotAsync(new() { Path = Path.Combine(folder, "room-looked-up.png"), FullPage = true });
        await page.Locator("[name='recipients.0.actor']").SelectOptionAsync("state:ISL");
        await page.Locator("#edit").GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Sichern" }).PressAsync("Enter");
        Assert.Contains("Island", await page.Locator($"#e-{read.Acts[1].Id} .said").InnerTextAsync(), StringComparison.Ordinal);
        await Browser.CloseAsync(page);
    }

    [BrowserFact]
    public async Task Decision_ByHand()
    {
        var page = await browser.VisitAsync(new Uri(room.Address, Demarche.Web.Room.RoomVisit.ReportAddress(Exchange.Translated().Report.Id) + "?lang=de"));
        await page.GetByLabel("Ich entscheide als").FillAsync("A. Muster");
        await page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Merken" }).ClickAsync();
        await page.Locator(".beside").First.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Verwerfen" }).ClickAsync();
        Assert.Equal("verworfen", await page.Locator(".beside").First.Locator(".verdict").InnerTextAsync());
        await page.Locator(".beside").Nth(1).GetByText("Ändern").ClickAsync();
        await page.Locator(".beside").Nth(1).Locator("[name='form']").SelectOptionAsync("reported");
        await page.Locator(".beside").Nth(1).GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Sichern" }).ClickAsync();
        Assert.Contains("Redebericht", await page.Locator(".beside").Nth(1).Locator(".form").InnerTextAsync(), StringComparison.Ordinal);
        await page.Locator(".beside").Nth(1).GetByText("Was entschieden wurde").ClickAsync();
        Assert.Contains("A. Muster", await page.Locator(".beside").Nth(1).Locator(".history li").InnerTextAsync(), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task Correction_BySelectedWords()
    {
        var report = Exchange.Newspaper();
        var text = report.Report.Text.Value;
        var page = await browser.VisitAsync(new Uri(room.Address, Demarche.Web.Room.RoomVisit.ReportAddress(report.Report.Id) + "?lang=de"));
        await page.GetByLabel("Ich entscheide als").FillAsync("A. Muster");
        await page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Merken" }).ClickAsync();

        // With the mouse: the second paragraph's first words become a statement.
        var paragraph = page.Locator(".text [data-at]").Last;
        var at = int.Parse((await paragraph.GetAttributeAsync("data-at"))!, System.Globalization.CultureInfo.InvariantCulture);
        await paragraph.DblClickAsync(new() { Position = new() { X = 12, Y = 12 } });
        var words = (await page.EvaluateAsync<string>("() => getSelection().toString()")).Trim();
        await page.Locator(".choice a").First.ClickAsync();
        Assert.Equal(words, await page.Locator("[name='content']").InputValueAsync());
        await page.Locator("[name='form']").SelectOptionAsync("reported");
        await page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Sichern" }).ClickAsync();
        var added = new Uri(page.Url).Fragment["#e-".Length..];
        var kept = room.Record.FindStatement(added)!.Statement;
        Assert.Equal((words, Origin.Person), (kept.Content[0].In(text).ToString(), kept.Origin));
        Assert.InRange(kept.Content[0].Start, at, text.Length);

        // By keys alone: the same statement gets a speaker's words.
        await page.WaitForLoadStateAsync();
        await page.Keyboard.PressAsync("e");
        await page.Locator("[name='speaker.spans']").FocusAsync();
        await page.EvaluateAsync("() => document.activeElement.blur()");
        await page.Keyboard.PressAsync("s");
        await page.Keyboard.PressAsync("ArrowRight");
        await page.Keyboard.PressAsync("Shift+ArrowRight");
        await page.Keyboard.PressAsync("Shift+ArrowRight");
        await page.Keyboard.PressAsync("Enter");
        var speaker = await page.Locator("[name='speaker.spans']").InputValueAsync();
        Assert.Contains(" ", speaker, StringComparison.Ordinal);
        Assert.InRange(text.IndexOf(speaker, kept.Content[0].End, StringComparison.Ordinal) - kept.Content[0].End, 0, 3);
        await page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Sichern" }).ClickAsync();
        Assert.Equal(speaker, room.Record.FindStatement(added)!.Statement.Speaker!.Spans[0].In(text).ToString());
    }

    // A desk and a phone: an act is corrected, one is added, by selected words alone.
    [BrowserTheory]
    [InlineData(1280, "de", "Ich entscheide als", "Merken", "Sichern", "Das Programm las")]
    [InlineData(390, "en", "I decide as", "Remember", "Save", "The program read")]
    public async Task Act_IsCorrectedAndAddedBySelectedWords(int width, string language, string person, string keep, string save, string machine)
    {
        var read = Exports.ExportingRecord.Signs(uri: "https://example.org/hand-" + width);
        room.Record.Keep(read);
        var (act, text) = (read.Acts[0], read.Report.Text.Value);
        var page = await browser.VisitAsync(new Uri(room.Address, $"/reports/{read.Report.Id}?show=acts&lang={language}"), width: width, touch: width < 500);
        await page.GetByLabel(person).FillAsync("A. Muster");
        await page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = keep, Exact = true }).ClickAsync();
        await page.GotoAsync(new Uri(room.Address, $"/reports/{read.Report.Id}?show=acts&lang={language}").AbsoluteUri);

        // By keys: the act is lit and changed, its first word and the next become the actor's words.
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("e");
        await page.Locator("#edit").WaitForAsync();
        await page.Locator("[name='actors.0']").FocusAsync();
        await page.EvaluateAsync("() => document.activeElement.blur()");
        await page.Keyboard.PressAsync("s");
        await page.Keyboard.PressAsync("Shift+ArrowRight");
        await page.Keyboard.PressAsync("Enter");
        var words = await page.Locator("[name='actors.0']").InputValueAsync();
        Assert.Equal("Die USA", words);

        // With the mouse, or a finger: a word of the text becomes the condition.
        await page.Locator("[name='condition']").FocusAsync();
        await Select();
        if (width < 500) await page.Locator(".choice button").TapAsync();
        await Microsoft.Playwright.Assertions.Expect(page.Locator("[name='condition']")).Not.ToHaveValueAsync("");
        var condition = await page.Locator("[name='condition']").InputValueAsync();
        await page.Locator("[name='matter']").FillAsync("Raketen");
        await page.Locator("[name='code']").SelectOptionAsync("promise/militaryAid");
        await page.Locator("[name='why']").FillAsync("Nur zugesagt.");
        await page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = save, Exact = true }).ClickAsync();
        await page.Locator(".beside .history").WaitForAsync();
        var now = room.Record.FindAct(act.Id)!.Act;
        Assert.Equal((Demarche.Acts.ActName.Promise, "militaryAid", "Die USA", "Raketen", condition), (now.Name, now.Code.Qualifier, Cut(now.Actors[0].Spans), Cut(now.Matter), Cut(now.Condition)));
        Assert.Contains("A. Muster", await page.Locator(".beside .history").First.TextContentAsync(), StringComparison.Ordinal);
        Assert.Contains("Nur zugesagt.", await page.Locator(".beside .history").First.TextContentAsync(), StringComparison.Ordinal);
        await page.Locator(".beside a.edit").First.ClickAsync();
        await page.Locator("#edit").WaitForAsync();
        Assert.Contains(machine, await page.Locator("#edit").InnerTextAsync(), StringComparison.Ordinal);

        // A missing one is made of words that are selected in the text.
        await page.GotoAsync(new Uri(room.Address, $"/reports/{read.Report.Id}?lang={language}").AbsoluteUri);
        await Select();
        await page.Locator(".choice a").Last.ClickAsync();
        await page.Locator("#edit").WaitForAsync();
        Assert.Equal(condition, await page.Locator("[name='evidence']").InputValueAsync());
        await page.Locator("[name='actors.0.actor']").SelectOptionAsync("state:RUS");
        await page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = save, Exact = true }).ClickAsync();
        await page.Locator(".beside:target").WaitForAsync();
        var added = room.Record.FindAct(new Uri(page.Url).Fragment["#e-".Length..])!.Act;
        Assert.Equal((Origin.Person, condition, "state:RUS"), (added.Origin, Cut(added.Evidence), added.Actors.Single().Actor));
        await Browser.CloseAsync(page);

        // The first word of the last paragraph. A finger that rests on a word selects it without a click.
        Task Select() => width < 500
            ? page.Locator(".text [data-at]").Last.EvaluateAsync("block => { getSelection().collapse(block, 0); getSelection().modify('extend', 'forward', 'word'); }")
            : page.Locator(".text [data-at]").Last.DblClickAsync(new() { Position = new() { X = 12, Y = 12 } });

        string Cut(System.Collections.Immutable.ImmutableArray<Demarche.Reports.TextSpan> spans) => spans.Single().In(text).ToString();
    }

    [BrowserFact]
    public async Task Act_IsCorrectedWithoutScripts()
    {
        var read = Exports.ExportingRecord.Signs(uri: "https://example.org/ohne-script");
        room.Record.Keep(read);
        var page = await browser.VisitAsync(new Uri(room.Address, $"/reports/{read.Report.Id}?show=acts&lang=de"), script: false);
        await page.GetByLabel("Ich entscheide als").FillAsync("A. Muster");
        await page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Merken" }).ClickAsync();
        await page.GotoAsync(new Uri(room.Address, $"/reports/{read.Report.Id}?show=acts&lang=de").AbsoluteUri);
        await page.Locator(".beside a.edit").First.ClickAsync();
        await page.Locator("[name='matter']").FillAsync("Raketen");
        await page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Sichern" }).ClickAsync();
        Assert.Equal("Raketen", room.Record.FindAct(read.Acts[0].Id)!.Act.Matter.Single().In(read.Report.Text.Value).ToString());
    }

    // The room's own policy holds, and the pages' own script runs.
    [BrowserFact]
    public async Task Payloads_RunNowhere()
    {
        List<string> asked = [], said = [];
        var page = await browser.VisitAsync(room.Address, onRequest: asked.Add);
        page.Dialog += (_, dialog) =>
        {
            said.Add(dialog.Message);
            _ = dialog.DismissAsync();
        };
        var exchange = room.Record.Exchanges().MaxBy(exchange => exchange.Help.Length)!;
        Assert.NotEmpty(exchange.Help);
        var reports = Payloads.All.Select(Payloads.Report).ToList();
        string[] lists = ["/acts", "/reports?page=3", "/actors", "/actors?page=3", "/?page=9", Demarche.Web.Room.RoomVisit.ExchangeAddress(exchange.Id)];
        foreach (var address in lists.Concat(reports.Select(read => Demarche.Web.Room.RoomVisit.ReportAddress(read.Report.Id))).Append($"/compare?one={reports[0].Report.Id}&other={reports[1].Report.Id}"))
        {
            await page.GotoAsync(new Uri(room.Address, address).AbsoluteUri);
            Assert.Equal(0, await page.Locator("main :is(script, iframe, img, object, embed, base, math, link, meta, style, video, audio, marquee)").CountAsync());
            Assert.Equal(0, await page.Locator("main :is([onerror], [onload], [onclick], [onfocus], [style], [ping], [formaction], [href^='javascript' i])").CountAsync());
        }

        Assert.Empty(said);
        Assert.All(asked, address => Assert.StartsWith(room.Address.AbsoluteUri, address, StringComparison.Ordinal));
    }

    [BrowserFact]
    public async Task Pages_ReadWithoutScriptAndAskOnlyTheRoom()
    {
        var requests = new List<string>();
        var page = await browser.VisitAsync(new Uri(room.Address, Report), script: false, onRequest: requests.Add);
        await page.Locator(".beside a.no").First.ClickAsync();
        Assert.True(await page.Locator(".text mark").First.IsVisibleAsync());
        Assert.All(requests, address => Assert.StartsWith(room.Address.AbsoluteUri, address, StringComparison.Ordinal));
    }
}
