using Deque.AxeCore.Playwright;
using Demarche.Wording;
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
    public async Task Print_HasNoContentsAndLosesNoWords()
    {
        var page = await browser.OpenAsync(Exchange.Page());
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.False(await page.Locator("nav").IsVisibleAsync());
        Assert.True(await page.GetByText("Wie es weitergeht").IsVisibleAsync());
        if (Browser.Pictures is { } folder) await page.PdfAsync(new() { Path = Path.Combine(folder, "dossier.pdf"), Format = "A4", PrintBackground = true });
    }

    private static async Task PictureAsync(IPage page, string name)
    {
        if (Browser.Pictures is { } folder) await page.ScreenshotAsync(new() { Path = Path.Combine(folder, name + ".png"), FullPage = true });
    }
}
