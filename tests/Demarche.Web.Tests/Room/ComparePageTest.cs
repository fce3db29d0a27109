using System.Net;
using System.Text.Json;
using Demarche.Web.Exports;
using Demarche.Web.Room;

namespace Demarche.Web.Tests.Room;

/// <summary>Two reports side by side, as a page, for programs and for chat programs.</summary>
public sealed class ComparePageTest(SampleRoom room) : IClassFixture<SampleRoom>
{
    [Fact]
    public async Task Reports_AreComparedEntryByEntry()
    {
        var link = room.Record.Links().First(kept => kept.Link.Type == Demarche.Exchanges.Links.LinkType.SameStory);
        ReadReport Read(string id) => ExportedReport.Of(room.Record.Find(id)!, false).AsRead();
        var comparison = ReportComparison.Of(Read(link.One), Read(link.Other));
        var page = await room.Client.GetStringAsync($"/compare?one={link.One}&other={link.Other}&lang=de");
        Assert.Equal(comparison.Rows.Length, page.Split("class=\"pair ").Length - 1);
        Assert.All(comparison.Rows.Select(row => row.One?.Id ?? row.Other!.Id), id => Assert.Contains("#e-" + id, page, StringComparison.Ordinal));
        Assert.Contains("<mark class=\"other\">", page, StringComparison.Ordinal);
        Assert.Contains($"/compare?one={link.One}&amp;other={link.Other}", await room.Client.GetStringAsync(RoomVisit.ReportAddress(link.One)), StringComparison.Ordinal);
        var answer = JsonElement.Parse(await room.Client.GetStringAsync($"/api/compare?one={link.One}&other={link.Other}"));
        Assert.Equal(comparison.Rows.Length, answer.GetProperty("rows").GetArrayLength());
        Assert.NotEqual(0, JsonElement.Parse(await room.Client.GetStringAsync("/api/links/" + link.One)).GetProperty("items").GetArrayLength());
        using var nothing = await room.Client.GetAsync("/compare?one=x");
        Assert.Equal(HttpStatusCode.NotFound, nothing.StatusCode);
    }
}
