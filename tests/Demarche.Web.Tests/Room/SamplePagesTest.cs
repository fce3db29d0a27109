using Deque.AxeCore.Playwright;

namespace Demarche.Web.Tests.Room;

/// <summary>The pages of the samples in a real browser; pictures of them stand in the documentation.</summary>
public sealed class SamplePagesTest(Browser browser, SampleRoom room) : IClassFixture<Browser>, IClassFixture<SampleRoom>
{
    [BrowserTheory]
    [InlineData("compare", "light", 1280)]
    [InlineData("actor", "light", 1280)]
    [InlineData("report", "light", 1280)]
    [InlineData("report-acts", "light", 1280)]
    public async Task Axe_FindsNothing(string name, string colours, int width)
    {
        var page = await browser.VisitAsync(new Uri(room.Address, Address(name)), colours, width, bypassPolicy: true);

        var found = await page.RunAxe();

        if (Browser.Pictures is { } folder) await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"sample-{name}-{colours}-{width}.png") });
        Assert.Empty(found.Violations.Select(fault => fault.Id + ": " + string.Join("; ", fault.Nodes.Select(node => node.Html))));
        Assert.True(await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"));
    }

    private string Address(string name) => name switch
    {
        "compare" => room.Record.Links().Where(kept => kept.Link.Type == Demarche.Exchanges.Links.LinkType.SameStory).Select(kept => $"/compare?one={kept.One}&other={kept.Other}&lang=de").First(),
        "actor" => "/actors/state:RUS?lang=de",
        "report" => Report + "?lang=de",
        _ => Report + "?lang=de&show=acts",
    };

    private string Report => Demarche.Web.Room.RoomVisit.ReportAddress(room.Record.Reports(new() { Limit = 50 }).Items.MaxBy(report => report.Statements)!.Id);
}
