using Demarche.Reports;
using Demarche.Statements;
using Demarche.Wording;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Demarche.Web.Tests.Dossiers;

/// <summary>The page in a real browser.</summary>
public sealed class DossierPageTest(Browser browser) : IClassFixture<Browser>
{
    [BrowserTheory]
    [InlineData("de", "light", 1280, false)]
    [InlineData("de", "dark", 1280, false)]
    [InlineData("de", "light", 390, false)]
    [InlineData("en", "dark", 390, false)]
    [InlineData("en", "light", 1280, true)]
    public async Task Axe_FindsNothing(string language, string colours, int width, bool share)
    {
        var page = await browser.OpenAsync(Exchange.Page(Labels.For(language), share), colours, width);

        var found = await page.RunAxe();

        await PictureAsync(page, $"dossier-{language}-{colours}-{width}{(share ? "-share" : "")}");
        Assert.Empty(found.Violations.Select(fault => fault.Id + ": " + string.Join("; ", fault.Nodes.Select(node => node.Html))));
    }

    [BrowserFact]
    public async Task Page_AsksForNothingAndNeedsNoScript()
    {
        var requests = new List<string>();
        var page = await browser.OpenAsync(Exchange.Page(), script: false, onRequest: requests.Add);

        await page.Locator(".entry a.no").First.ClickAsync();

        Assert.All(requests, address => Assert.StartsWith("file:", address, StringComparison.Ordinal));
        Assert.Single(requests.Distinct());
        Assert.True(await page.Locator(".words mark").First.IsVisibleAsync());
        Assert.Equal("sticky", await page.Locator(".contents").EvaluateAsync<string>("nav => getComputedStyle(nav).position"));
    }

    [BrowserFact]
    public async Task Links_FromEveryEntryLeadToItsWords()
    {
        var page = await browser.OpenAsync(Exchange.Page());

        var wrong = await page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('.entry')].filter(entry => {
                const link = entry.querySelector('a.no');
                if (!link) return !entry.querySelector('.withheld');
                const words = document.getElementById(decodeURIComponent(link.hash.slice(1)));
                const back = words && document.querySelector(`.text a.ref[href="#e-${words.id}"]`);
                const shown = entry.querySelector('mark').textContent;
                return !words || !back || !(shown.startsWith(words.textContent) || words.textContent.startsWith(shown));
            }).map(entry => entry.id)
            """);

        Assert.Empty(wrong);
    }

    [BrowserFact]
    public async Task Payloads_NeverBecomeMarkup()
    {
        var asked = new List<string>();
        var reports = Payloads.All.Select(Payloads.Report).ToList();
        var page = await browser.OpenAsync(Exchange.Page(reports: reports, title: string.Concat(Payloads.All)), onRequest: asked.Add);

        var elements = await page.EvaluateAsync<string[]>("() => [...new Set([...document.querySelectorAll('*')].map(element => element.localName))]");
        var attributes = await page.EvaluateAsync<string[]>("() => [...new Set([...document.querySelectorAll('*')].flatMap(element => element.getAttributeNames()))]");
        var links = await page.EvaluateAsync<string[]>("() => [...document.links].map(link => new URL(link.href).protocol)");

        Assert.Single(asked.Distinct());
        Assert.Empty(elements.Intersect(["script", "img", "iframe", "link", "base", "object", "math", "form", "mglyph", "u", "animate", "embed", "video", "button", "input"]));
        Assert.DoesNotContain(attributes, name => name.StartsWith("on", StringComparison.Ordinal) || name is "src" or "style" or "srcdoc");
        Assert.Empty(links.Except(["file:", "https:"]));
        Assert.Equal(1, await page.Locator("style").CountAsync());
    }

    [BrowserFact]
    public async Task Print_HasNoContentsAndLosesNoWords()
    {
        var page = await browser.OpenAsync(Exchange.Page());
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.False(await page.Locator("nav").IsVisibleAsync());
        Assert.True(await page.GetByText("Wie es weitergeht").IsVisibleAsync());
        if (Browser.Pictures is { } folder) await page.PdfAsync(new() { Path = Path.Combine(folder, "dossier.pdf"), Format = "A4", PrintBackground = true });
    }

    [BrowserFact]
    public async Task Phone_NothingIsWiderThanTheScreen()
    {
        var hostile = new Sketch("u/" + new string('u', 300), new string('W', 5000) + " sagte er.") { Metadata = new ReportMetadata { Title = new string('T', 300), Outlet = new string('O', 300) } };
        hostile.Says(StatementForm.Direct, new string('W', 5000));
        var page = await browser.OpenAsync(Exchange.Page(reports: [.. Exchange.Reports, hostile.Read()]), width: 360);

        Assert.Equal(360, await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"));
    }

    private static async Task PictureAsync(IPage page, string name)
    {
        if (Browser.Pictures is { } folder) await page.ScreenshotAsync(new() { Path = Path.Combine(folder, name + ".png"), FullPage = true });
    }
}
