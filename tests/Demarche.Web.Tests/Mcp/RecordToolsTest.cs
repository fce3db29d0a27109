using System.Net;
using System.Text;
using System.Text.Json;
using Demarche.Reports;
using Demarche.Web.Mcp;
using Demarche.Web.Room;
using Demarche.Web.Tests.Exports;
using Demarche.Web.Tests.Room;

namespace Demarche.Web.Tests.Mcp;

/// <summary>What programs are answered, and over HTTP.</summary>
public sealed class RecordToolsTest(OpenRoom room, ExportingRecord exporting) : IClassFixture<OpenRoom>, IClassFixture<ExportingRecord>
{
    [Fact]
    public void Statements_BearWordsOffsetsAndChain()
    {
        var read = ExportingRecord.Signs();
        var answer = Ask("search_statements", $$"""{"words":"weiter","report":"{{read.Report.Id}}"}""");
        var statement = Assert.Single(answer.GetProperty("statements").EnumerateArray());
        Assert.Equal(read.Statements[0].Id, statement.GetProperty("id").GetString());
        var words = statement.GetProperty("words")[0];
        var runes = read.Report.Text.Value.EnumerateRunes().ToArray();
        Assert.Equal(string.Concat(runes[words.GetProperty("start").GetInt32()..words.GetProperty("end").GetInt32()]), words.GetProperty("untrustedText").GetString());
        Assert.Equal("person:Q7821917", statement.GetProperty("speaker").GetProperty("actor").GetString());
    }

    [Fact]
    public void Acts_NameTheWordTheyStandOn()
    {
        var answer = Ask("search_acts", """{"actor":"state:RUS","act":"demand"}""");
        Assert.All(answer.GetProperty("acts").EnumerateArray(), act => Assert.Equal("person:Q7821917", act.GetProperty("onTheWordOf").GetProperty("actor").GetString()));
        Assert.NotEqual(0, answer.GetProperty("acts").GetArrayLength());
    }

    [Fact]
    public void Entries_AreCitedById()
    {
        var read = ExportingRecord.Signs();
        var cited = Ask("cite_entry", $$"""{"id":"{{read.Statements[0].Id}}"}""");
        Assert.Equal(read.Report.Text.Sha256, cited.GetProperty("sha256").GetString());
        Assert.Contains(read.Statements[0].Id, cited.GetProperty("citation").GetProperty("untrustedText").GetString(), StringComparison.Ordinal);
        Assert.Equal("deliver", Ask("cite_entry", $$"""{"id":"{{read.Acts[0].Id}}"}""").GetProperty("act").GetProperty("act").GetString());
    }

    [Fact]
    public void Words_ThatRightsForbidAreInNoAnswer()
    {
        var withheld = ExportingRecord.Signs(TextRights.None, "https://example.org/verboten").Report.Id;
        foreach (var tool in (string[])["search_statements", "search_acts"]) Assert.DoesNotContain("Raketen", Ask(tool, $$"""{"report":"{{withheld}}"}""").GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain("Wir_helfen", Ask("get_report", $$"""{"id":"{{withheld}}"}""").GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public void Words_OfReportsStandInOneKindOfPropertyAlone()
    {
        var answer = Ask("get_report", $$"""{"id":"{{ExportingRecord.Signs().Report.Id}}"}""");
        Assert.All(Strings(answer, ""), found => Assert.True(found.Name == "untrustedText" || !found.Value.Contains("Wir_helfen", StringComparison.Ordinal) && !found.Value.Contains("=cmd", StringComparison.Ordinal), found.ToString()));
        Assert.Contains(Strings(answer, ""), found => found.Value.Contains("=cmd", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("get_report", """{"id":"../../etc/passwd"}""")]
    [InlineData("get_report", "{}")]
    [InlineData("search_statements", """{"form":"gesungen"}""")]
    [InlineData("search_statements", """{"limit":"viele"}""")]
    [InlineData("search_statements", """{"words":7}""")]
    [InlineData("cite_entry", """{"id":"nirgends"}""")]
    public void BadQuestions_AreToldSo(string tool, string arguments) => Assert.Throws<ToolException>(() => Ask(tool, arguments));

    [Fact]
    public void Tools_AllReadAndTakeNoPaths() => Assert.All(RecordTools.All, tool =>
    {
        Assert.False(tool.Schema.GetProperty("additionalProperties").GetBoolean());
        Assert.DoesNotContain(tool.Inputs, input => input.Name.Contains("path", StringComparison.Ordinal) || input.Name.Contains("url", StringComparison.Ordinal) || input.Name.Contains("file", StringComparison.Ordinal));
    });

    [Fact]
    public async Task Http_AnswersAProgramAndNoStrangersPage()
    {
        const string List = """{"jsonrpc":"2.0","id":1,"method":"tools/list"}""";
        using var answer = await Post(room.Client, List);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("search_statements", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var called = await Post(room.Client, """{"jsonrpc":"2.0","id":2,"method":"tools/call","params":{"name":"search_statements","arguments":{"words":"Diplomatie"}}}""");
        Assert.Contains("untrustedText", await called.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var foreign = await Post(room.Client, List, "https://evil.example");
        Assert.Equal(HttpStatusCode.Forbidden, foreign.StatusCode);
        using var broken = await Post(room.Client, "{");
        Assert.Equal(HttpStatusCode.BadRequest, broken.StatusCode);
        await using var locked = await room.AnotherAsync(new RoomOptions { Token = "geheim" });
        using var stranger = OpenRoom.Asking(locked);
        using var refused = await Post(stranger, List);
        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
    }

    private static async Task<HttpResponseMessage> Post(HttpClient client, string body, string? origin = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/mcp") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.Accept.ParseAdd("application/json, text/event-stream");
        if (origin is not null) request.Headers.Add("Origin", origin);
        return await client.SendAsync(request);
    }

    private JsonElement Ask(string tool, string arguments)
    {
        using var output = new MemoryStream();
        var given = JsonElement.Parse(arguments).EnumerateObject().ToDictionary(one => one.Name, one => one.Value);
        using (var json = new Utf8JsonWriter(output))
        {
            json.WriteStartObject();
            RecordTools.All.Single(one => one.Name == tool).Answer(json, new ToolArguments(given), exporting.Record);
            json.WriteEndObject();
        }

        return JsonElement.Parse(output.ToArray());
    }

    private static IEnumerable<(string Name, string Value)> Strings(JsonElement value, string name) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(property => Strings(property.Value, property.Name)),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(item => Strings(item, name)),
        JsonValueKind.String => [(name, value.GetString()!)],
        _ => [],
    };
}
