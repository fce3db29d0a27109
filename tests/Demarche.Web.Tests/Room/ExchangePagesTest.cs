using System.Net;
using System.Text.Json;
using Demarche.Web.Room;

namespace Demarche.Web.Tests.Room;

/// <summary>Exchanges as pages, for programs and for chat programs: whatever is said of one leads to the words that prove it.</summary>
public sealed class ExchangePagesTest(SampleRoom room) : IClassFixture<SampleRoom>
{
    private Demarche.Exchanges.Exchange Main => room.Record.Exchanges().MaxBy(exchange => exchange.Acts.Length)!;

    [Fact]
    public async Task Exchange_ShowsThreadsPositionsAndCourseWithTheirProof()
    {
        var page = await room.Client.GetStringAsync(RoomVisit.ExchangeAddress(Main.Id) + "?lang=de");
        Assert.NotEmpty(Main.Threads);
        Assert.NotEmpty(Main.Positions);
        foreach (var act in Main.Threads.Select(thread => thread.Opening).Concat(Main.Threads.SelectMany(thread => thread.Answers)).Concat(Main.Acts))
            Assert.Contains($"#e-{act}\"", page, StringComparison.Ordinal);
        Assert.All(Main.Positions, position => Assert.Contains($"href=\"/acts/{position.Acts[0]}\"", page, StringComparison.Ordinal));
        Assert.All(Main.Issues.Where(issue => Main.Positions.Any(position => position.Issue == issue.Id)), issue => Assert.Contains($"id=\"{issue.Id}\"", page, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Exchanges_AreListedAndActorsShowWhereTheyStand()
    {
        var list = await room.Client.GetStringAsync("/exchanges");
        Assert.All(room.Record.Exchanges(), exchange => Assert.Contains(RoomVisit.ExchangeAddress(exchange.Id), list, StringComparison.Ordinal));
        var position = Main.Positions[0];
        Assert.Contains($"href=\"{RoomVisit.ExchangeAddress(Main.Id)}#{position.Issue}\"", await room.Client.GetStringAsync(RoomVisit.ActorAddress(position.Actor) + "?show=positions"), StringComparison.Ordinal);
        using var nothing = await room.Client.GetAsync("/exchanges/nirgends");
        Assert.Equal(HttpStatusCode.NotFound, nothing.StatusCode);
    }

    [Fact]
    public async Task Programs_AreGivenWhatPagesShow()
    {
        var all = JsonElement.Parse(await room.Client.GetStringAsync("/api/exchanges"));
        Assert.Equal(room.Record.Exchanges().Count, all.GetProperty("items").GetArrayLength());
        var entries = JsonElement.Parse(await room.Client.GetStringAsync("/api/exchanges/" + Uri.EscapeDataString(Main.Id))).GetProperty("entries").EnumerateArray().ToList();
        int Count(string kind) => entries.Count(entry => entry.GetProperty("kind").GetString() == kind);
        Assert.Equal((1, Main.Threads.Length, Main.Positions.Length, Main.Issues.Length), (Count("exchange"), Count("thread"), Count("position"), Count("issue")));
    }

    [Fact]
    public void ChatPrograms_AreGivenTheProof()
    {
        var threads = Ask("exchange_threads", "exchange", Main.Id).GetProperty("threads").EnumerateArray().ToList();
        Assert.Equal(Main.Threads.Length, threads.Count);
        Assert.All(threads, thread => Assert.True(thread.GetProperty("opening")[0].GetProperty("words")[0].TryGetProperty("untrustedText", out _)));
        var positions = Ask("actor_positions", "actor", Main.Positions[0].Actor).GetProperty("positions").EnumerateArray().ToList();
        Assert.NotEmpty(positions);
        Assert.All(positions, position => Assert.NotEqual(0, position.GetProperty("proof").GetArrayLength()));
        Assert.NotEqual(0, Ask("find_exchanges", "party", Main.Parties[0]).GetProperty("exchanges").GetArrayLength());
    }

    private JsonElement Ask(string tool, string name, string value)
    {
        using var output = new MemoryStream();
        using (var json = new Utf8JsonWriter(output))
        {
            json.WriteStartObject();
            Demarche.Web.Mcp.RecordTools.All.Single(one => one.Name == tool).Answer(json, new(new Dictionary<string, JsonElement> { [name] = JsonSerializer.SerializeToElement(value) }), room.Record);
            json.WriteEndObject();
        }

        return JsonElement.Parse(output.ToArray());
    }
}
