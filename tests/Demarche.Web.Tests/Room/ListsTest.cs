using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using Demarche.Record;
using Demarche.Web.Room;

namespace Demarche.Web.Tests.Room;

/// <summary>Lists, how they are narrowed down, and their feeds.</summary>
public sealed class ListsTest(SampleRoom room) : IClassFixture<SampleRoom>
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private Demarche.Exchanges.Exchange Main => room.Record.Exchanges().MaxBy(exchange => exchange.Acts.Length)!;

    [Fact]
    public async Task Acts_ByTheirWords()
    {
        var all = room.Record.Acts(new ActQuery { Limit = 200 });
        var found = room.Record.Acts(new ActQuery { Words = "Helme", Limit = 200 });
        Assert.NotEmpty(found.Items);
        Assert.True(found.Total < all.Total);
        var page = await room.Client.GetStringAsync("/acts?q=Helme&lang=de");
        Assert.All(found.Items, entry => Assert.Contains($"#e-{entry.Act.Id}\"", page, StringComparison.Ordinal));
        Assert.All(all.Items.Except(found.Items).Where(entry => found.Items.All(other => other.Act.Id != entry.Act.Id)), entry => Assert.DoesNotContain($"#e-{entry.Act.Id}\"", page, StringComparison.Ordinal));
        Assert.Contains("ODER steht ohne Wort", await room.Client.GetStringAsync("/acts?q=Helme%20ODER&lang=de"), StringComparison.Ordinal);
        Assert.Contains("href=\"/export/csv-acts-safe?q=Helme&amp;of=acts\"", page, StringComparison.Ordinal);
        var table = await room.Client.GetStringAsync("/export/csv-acts-safe?q=Helme&of=acts");
        Assert.All(found.Items, entry => Assert.Contains($"\r\n{entry.Act.Id},", table, StringComparison.Ordinal));
        Assert.Equal(found.Total, table.Split("\r\n").Length - 2);
        using var bad = await room.Client.GetAsync("/export/csv-acts?of=acts&status=unfug");
        Assert.Equal(HttpStatusCode.BadRequest, bad.StatusCode);
        var given = JsonElement.Parse(await room.Client.GetStringAsync("/api/acts?q=Helme"));
        Assert.Equal(found.Total, given.GetProperty("total").GetInt32());
    }

    public static TheoryData<string> Feeds => new() { "/", "/acts", "/acts?q=Antwort", "/reports", "/exchanges", "exchange", "/actors/state:RUS" };

    [Theory]
    [MemberData(nameof(Feeds))]
    public async Task Feed_OfEveryList(string address)
    {
        var page = WebUtility.HtmlDecode(await room.Client.GetStringAsync(address == "exchange" ? RoomVisit.ExchangeAddress(Main.Id) : address));
        var feed = page.Split("<link rel=\"alternate\" type=\"application/atom+xml\"")[1].Split("href=\"")[1].Split('"')[0];
        Assert.Contains($"class=\"feed\" href=\"{feed}\"", page, StringComparison.Ordinal);
        using var answer = await room.Client.GetAsync(feed);
        Assert.Equal("application/atom+xml", answer.Content.Headers.ContentType?.MediaType);
        var root = XDocument.Parse(await answer.Content.ReadAsStringAsync()).Root!;
        var entries = root.Elements(Atom + "entry").ToList();
        Assert.NotEmpty(entries);
        Assert.Equal(entries.Count, entries.Select(entry => entry.Element(Atom + "id")!.Value).Distinct().Count());
        foreach (var entry in entries.Take(3))
        {
            using var stands = await room.Client.GetAsync(entry.Element(Atom + "link")!.Attribute("href")!.Value);
            Assert.Equal(HttpStatusCode.OK, stands.StatusCode);
            Assert.NotEmpty(entry.Element(Atom + "title")!.Value);
        }
    }

    [Fact]
    public async Task Feed_OfNoExchange()
    {
        using var nothing = await room.Client.GetAsync("/exchanges/nirgends/feed.atom");
        Assert.Equal(HttpStatusCode.NotFound, nothing.StatusCode);
    }

    [Fact]
    public async Task Actors_OfficesStandByThemselvesWithWhoSpeaksInThem()
    {
        var list = await room.Client.GetStringAsync("/actors?lang=de");
        Assert.DoesNotContain("<td>Amt</td>", list, StringComparison.Ordinal);
        var lavrov = list.Split("<tr>").Single(row => row.Contains("href=\"/actors/person:Q58217\"", StringComparison.Ordinal));
        Assert.Contains("href=\"/actors/office:RUS/foreign-minister\"", lavrov, StringComparison.Ordinal);
        Assert.Contains("<td>Russland</td>", lavrov, StringComparison.Ordinal);
        var offices = await room.Client.GetStringAsync("/actors?show=offices&lang=de");
        var office = offices.Split("<tr>").Single(row => row.Contains("href=\"/actors/office:RUS/foreign-minister\"", StringComparison.Ordinal));
        Assert.Contains("Sergej Lawrow", office, StringComparison.Ordinal);
        Assert.DoesNotContain("RenderFragment", offices, StringComparison.Ordinal);
        Assert.DoesNotContain(">RUS<", list + offices, StringComparison.Ordinal);
        Assert.Equal(room.Record.Actors(new ActorQuery()).Total, room.Record.Actors(new ActorQuery { Offices = true }).Total + room.Record.Actors(new ActorQuery { Offices = false }).Total);
    }

    [Fact]
    public async Task Actor_IsNarrowedDown()
    {
        var query = new StatementQuery { Actor = "person:Q58217", Form = Demarche.Statements.StatementForm.Direct };
        var (direct, all) = (room.Record.Statements(query).Total, room.Record.Statements(query with { Form = null }).Total);
        Assert.InRange(direct, 1, all - 1);
        var page = WebUtility.HtmlDecode(await room.Client.GetStringAsync("/actors/person:Q58217?form=direct&lang=de"));
        Assert.Contains($">{direct} Äußerung", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/export/csv-safe?form=direct&actor=person%3AQ58217\"", page, StringComparison.Ordinal);
    }
}
