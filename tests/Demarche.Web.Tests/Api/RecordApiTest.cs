using System.Net;
using System.Text.Json;
using Demarche.Reports;
using Demarche.Web.Room;
using Demarche.Web.Tests.Room;

namespace Demarche.Web.Tests.Api;

/// <summary>The record for programs.</summary>
public sealed class RecordApiTest(OpenRoom room) : IClassFixture<OpenRoom>
{
    private async Task<JsonElement> Get(string address, HttpStatusCode expected = HttpStatusCode.OK, string type = "application/json")
    {
        using var answer = await room.Client.GetAsync(address);
        Assert.Equal((expected, type), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        return JsonElement.Parse(await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Report_IsOneWholeBlock()
    {
        var read = Exchange.Agency();
        var answer = await Get("/api" + OpenRoom.AddressOf(read));
        var text = answer.GetProperty("report").GetProperty("text").GetString()!;
        Assert.Equal(read.Report.Text.Value, text);
        Assert.Equal(read.Statements.Length, answer.GetProperty("statements").GetArrayLength());
        var points = text.EnumerateRunes().ToArray();
        foreach (var span in answer.GetProperty("statements").EnumerateArray().SelectMany(statement => statement.GetProperty("content").EnumerateArray()))
        {
            var words = string.Concat(points[span.GetProperty("start").GetInt32()..span.GetProperty("end").GetInt32()]);
            Assert.Equal(words, span.GetProperty("text").GetString());
        }
    }

    [Fact]
    public async Task Report_WithoutRightsGivesOffsetsAlone()
    {
        var answer = (await Get("/api" + OpenRoom.AddressOf(Exchange.Reports[^1]))).GetRawText();
        Assert.DoesNotContain("Kein Wort davon", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("Kein Wort davon", (await Get("/api/statements?limit=200")).GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain("Kein Wort davon", await room.Client.GetStringAsync("/api/export"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lists_LeadFromStretchToStretch()
    {
        var seen = new List<string>();
        for (var address = "/api/statements?limit=7&order=oldest"; address is not null;)
        {
            var page = await Get(address);
            seen.AddRange(page.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("statement").GetProperty("id").GetString()!));
            address = page.TryGetProperty("next", out var next) ? next.GetString() : null;
        }

        Assert.Equal(room.Record.Size().Statements, seen.Distinct().Count());
        Assert.Equal(seen.Count, seen.Distinct().Count());
    }

    [Fact]
    public async Task Statements_Narrowed()
    {
        var page = await Get("/api/statements?actor=person:Q7821917&form=direct&q=Diplomatie");
        var item = Assert.Single(page.GetProperty("items").EnumerateArray());
        Assert.Equal("Agentur Mitte", item.GetProperty("report").GetProperty("outlet").GetString());
        Assert.Equal(1, (await Get("/api/facets?actor=person:Q7821917&q=Diplomatie")).GetProperty("forms").GetArrayLength());
    }

    [Theory]
    [InlineData("/api/statements?form=unfug")]
    [InlineData("/api/statements?part=unfug")]
    [InlineData("/api/statements?review=unfug")]
    [InlineData("/api/statements?order=unfug")]
    [InlineData("/api/statements?from=2022-02-31")]
    [InlineData("/api/statements?offset=-1")]
    [InlineData("/api/reports?limit=201")]
    [InlineData("/api/reports?limit=viele")]
    [InlineData("/api/actors?limit=0")]
    public async Task BadChoice_IsAProblem(string address) => Assert.Equal(400, (await Get(address, HttpStatusCode.BadRequest, "application/problem+json")).GetProperty("status").GetInt32());

    [Theory]
    [InlineData("/api/reports/nirgends")]
    [InlineData("/api/statements/nirgends")]
    [InlineData("/api/actors/person:niemand")]
    [InlineData("/api/nirgends")]
    [InlineData("/api")]
    public async Task Nothing_IsAProblem(string address) => Assert.Equal(404, (await Get(address, HttpStatusCode.NotFound, "application/problem+json")).GetProperty("status").GetInt32());

    [Theory]
    [InlineData("/api/export/unfug")]
    [InlineData("/api/acts/nirgends")]
    public async Task NothingOfThatName_IsAProblem(string address) => Assert.Equal(404, (await Get(address, HttpStatusCode.NotFound, "application/problem+json")).GetProperty("status").GetInt32());

    [Fact]
    public async Task Exports_TakeTheChoicesOfTheList()
    {
        using var answer = await room.Client.GetAsync("/api/export/csv?actor=person:Q7821917&form=direct");
        Assert.Equal(("text/csv", "demarche.csv"), (answer.Content.Headers.ContentType?.MediaType, answer.Content.Headers.ContentDisposition?.FileName?.Trim('"')));
        var rows = (await answer.Content.ReadAsStringAsync()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.True(rows.Length > 1);
        Assert.All(rows.Skip(1), row => Assert.Contains("person:Q7821917", row, StringComparison.Ordinal));
        using var bad = await room.Client.GetAsync("/api/export/csv?form=unfug");
        Assert.Equal(HttpStatusCode.BadRequest, bad.StatusCode);
        foreach (var format in Demarche.Web.Exports.ExportFormats.All)
        {
            using var page = await room.Client.GetAsync("/export/" + format.Name + "?from=2022-01-01");
            Assert.Equal((HttpStatusCode.OK, "attachment"), (page.StatusCode, page.Content.Headers.ContentDisposition?.DispositionType));
        }
    }

    [Fact]
    public async Task Token_RefusesEveryAddress()
    {
        await using var locked = await room.AnotherAsync(new RoomOptions { Token = "geheim" });
        using var client = OpenRoom.Asking(locked);
        var described = (await Get("/api/openapi.json")).GetProperty("paths").EnumerateObject().Select(path => path.Name.Replace("{id}", "x", StringComparison.Ordinal).Replace("{format}", "csv", StringComparison.Ordinal)).ToList();
        Assert.True(described.Count >= 8);
        foreach (var address in described.Append("/api/openapi.json"))
        {
            using var stranger = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { Authorization = new("Bearer", "fremd") } };
            using var answer = await client.SendAsync(stranger);
            Assert.Equal((HttpStatusCode.Unauthorized, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        }
    }

    [Fact]
    public async Task Description_NamesEveryChoice()
    {
        var paths = (await Get("/api/openapi.json")).GetProperty("paths");
        var statements = paths.GetProperty("/api/statements").GetProperty("get");
        var names = statements.GetProperty("parameters").EnumerateArray().Select(parameter => parameter.GetProperty("name").GetString());
        Assert.Equal(["q", "actor", "part", "office", "state", "act", "issue", "form", "report", "outlet", "language", "from", "to", "review", "order", "offset", "limit"], names);
        Assert.All(paths.EnumerateObject(), path => Assert.True(path.Value.GetProperty("get").TryGetProperty("summary", out _), path.Name));
    }

    [Fact]
    public async Task Statements_ByStateActAndIssue()
    {
        var signs = Exports.ExportingRecord.Signs().Report.Id;
        var usa = (await Get("/api/statements?state=usa&limit=200")).GetProperty("items").EnumerateArray().Select(item => item.GetProperty("report").GetProperty("id").GetString()).ToList();
        Assert.Contains(signs, usa);
        Assert.Equal(usa.Count, (await Get("/api/statements?state=state:USA&limit=200")).GetProperty("items").GetArrayLength());
        Assert.Equal(0, (await Get("/api/statements?state=usa&issue=nowhere")).GetProperty("total").GetInt32());
        Assert.Equal(0, (await Get("/api/acts?issue=nowhere")).GetProperty("total").GetInt32());
        using var answer = await room.Client.GetAsync("/api/statements?act=sing");
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task Words_ThatWereTakenOtherwiseAreSaid()
    {
        Assert.False((await Get("/api/statements?q=Antwort")).TryGetProperty("notes", out _));
        Assert.Equal(1, (await Get("/api/statements?q=%22Antwort")).GetProperty("notes").GetArrayLength());
        Assert.Contains("Anführungszeichen", await room.Client.GetStringAsync("/?lang=de&q=%22Antwort"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Export_IsTheRecordFormat()
    {
        var lines = (await room.Client.GetStringAsync("/api/export")).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonElement.Parse(line)).ToList();
        Assert.Equal("header", lines[0].GetProperty("kind").GetString());
        Assert.Equal(room.Record.Export().Where(read => !read.Report.Metadata.IsWithheld(TimeProvider.System.GetUtcNow())).Sum(read => read.Statements.Length), lines.Count(line => line.GetProperty("kind").GetString() == "statement"));
    }
}
