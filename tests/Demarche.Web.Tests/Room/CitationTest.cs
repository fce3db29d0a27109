using System.Net;
using System.Text.Json;
using System.Xml.Linq;

namespace Demarche.Web.Tests.Room;

/// <summary>Statements as one cites them, and as a feed.</summary>
public sealed class CitationTest(OpenRoom room) : IClassFixture<OpenRoom>
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private static string Address => "/statements/" + Exchange.Agency().Statements[0].Id;

    [Fact]
    public async Task Csl_NamesTheReportAndTheWords()
    {
        var item = Assert.Single(JsonElement.Parse(await room.Client.GetStringAsync(Address + "/citation.json")).EnumerateArray());
        Assert.Equal("article-newspaper", item.GetProperty("type").GetString());
        Assert.Equal("Agentur Mitte", item.GetProperty("container-title").GetString());
        Assert.Equal([2022, 1, 26], item.GetProperty("issued").GetProperty("date-parts")[0].EnumerateArray().Select(part => part.GetInt32()));
        Assert.Contains("keine Zugeständnisse", item.GetProperty("note").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ris_HasALineForEachField()
    {
        var lines = (await room.Client.GetStringAsync(Address + "/citation.ris")).Split("\r\n");
        Assert.Equal("TY  - NEWS", lines[0]);
        Assert.Contains("DA  - 2022/01/26", lines);
        Assert.Equal(["ER  - ", ""], lines[^2..]);
        Assert.All(lines[..^1], line => Assert.Matches("^[A-Z][A-Z0-9]  - ", line));
    }

    [Fact]
    public async Task Citation_OfWithheldWordsHasNone()
    {
        var id = Exchange.Reports[^1].Statements[0].Id;
        Assert.DoesNotContain("Kein Wort", await room.Client.GetStringAsync($"/statements/{id}/citation.json"), StringComparison.Ordinal);
        Assert.DoesNotContain("Kein Wort", await room.Client.GetStringAsync($"/statements/{id}/citation.ris"), StringComparison.Ordinal);
        Assert.DoesNotContain("Kein Wort", await room.Client.GetStringAsync("/feed.atom"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Citation_OfNothing()
    {
        using var answer = await room.Client.GetAsync("/statements/nirgends/citation.ris");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Feed_HoldsTheNewestThatFit()
    {
        var feed = XDocument.Parse(await room.Client.GetStringAsync("/feed.atom?actor=person:Q7821917&form=direct&lang=de")).Root!;
        var entries = feed.Elements(Atom + "entry").ToList();
        Assert.NotEmpty(entries);
        Assert.All(entries, entry => Assert.StartsWith("Antony Blinken: ", entry.Element(Atom + "title")!.Value, StringComparison.Ordinal));
        Assert.All(entries, entry => Assert.StartsWith(room.Address.AbsoluteUri + "reports/", entry.Element(Atom + "link")!.Attribute("href")!.Value, StringComparison.Ordinal));
        Assert.Equal(entries.Count, entries.Select(entry => entry.Element(Atom + "id")!.Value).Distinct().Count());
    }

    [Fact]
    public async Task Feed_OfHostileTextIsWellFormed() => Assert.NotNull(XDocument.Parse(await room.Client.GetStringAsync("/feed.atom?q=" + Uri.EscapeDataString("\u0001]]>\uD800<x"))).Root);
}
