using System.Net;
using System.Text;
using Demarche.Record;
using Demarche.Record.Sqlite;
using Demarche.Web.Room;
using Demarche.Web.Room.Intake;

namespace Demarche.Web.Tests.Room;

/// <summary>What readers give to be read.</summary>
public sealed class IntakeTest : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("intake").FullName;
    private readonly Sources sources = new();
    private SqliteRecord record = null!;
    private ReadingRoom room = null!;
    private HttpClient client = null!;

    public async Task InitializeAsync()
    {
        record = SqliteRecord.Open(Path.Combine(folder, "record.db"));
        room = await ReadingRoom.OpenAsync(new RoomOptions { Port = 0, MostBytes = 1 << 20, Sources = sources }, record);
        client = OpenRoom.Asking(room);
    }

    public async Task DisposeAsync()
    {
        client.Dispose();
        await room.DisposeAsync();
        record.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task EmptyRecord_LeadsToTheIntake() => Assert.Contains("href=\"/intake\"", (await client.GetStringAsync("/?lang=de")).Split("Die Akte ist noch leer.")[1], StringComparison.Ordinal);

    [Fact]
    public async Task Text_IsReadAndKept()
    {
        using var answer = await Post("/intake/text", Fields(("text", "Der Minister sagte, er komme nicht."), ("outlet", "Blatt"), ("published", "2022-01-27"), ("title", "Absage")));
        Assert.Equal("/intake#jobs", answer.Headers.Location?.OriginalString);
        Assert.Contains("class=\"job done\"", await Settled(), StringComparison.Ordinal);
        var report = Assert.Single(record.Reports(new ReportQuery()).Items);
        Assert.Equal(("Blatt", "2022-01-27", "Absage"), (report.Outlet, report.Day, report.Title));
        Assert.True(report.Statements > 0);
    }

    [Fact]
    public async Task Files_AreReadUnderTheirBareNames()
    {
        using var files = new MultipartFormDataContent { { Bytes("Die Ministerin erklärte, es bleibe dabei."), "files", "..\\..\\geheim/eins.txt" }, { Bytes("{\"uri\":\"x\",\"text\":\"Er sagte ja.\"}\n{kaputt\n"), "files", "zwei.jsonl" } };
        using var answer = await Post("/intake/files", files);
        var page = await Settled();
        Assert.Contains(">eins.txt<", page, StringComparison.Ordinal);
        Assert.Contains("json-malformed", page, StringComparison.Ordinal);
        Assert.Equal(2, record.Size().Reports);
        Assert.Contains(record.Reports(new ReportQuery()).Items, report => report.Uri == "eins.txt");

        using var again = await Post("/intake/again", Fields(("job", "2")));
        await Settled();
        Assert.Equal(2, record.Size().Reports);
    }

    [Fact]
    public async Task Address_IsFetchedByWhoeverOwnsTheRoom()
    {
        using var answer = await Post("/intake/address", Fields(("address", "https://example.org/bericht")));
        await Settled();
        Assert.Equal("https://example.org/bericht", Assert.Single(sources.Asked).AbsoluteUri);
        Assert.Equal(1, record.Size().Reports);

        using var refused = await Post("/intake/address", Fields(("address", "https://example.org/verboten")));
        Assert.Contains("fetch-private-address", await Settled(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/intake/address", "address", "file:///etc/passwd")]
    [InlineData("/intake/address", "address", "javascript:alert(1)")]
    [InlineData("/intake/address", "address", "")]
    [InlineData("/intake/text", "text", "  ")]
    [InlineData("/intake/again", "job", "99")]
    public async Task Nothing_IsToldSo(string address, string field, string value)
    {
        using var answer = await Post(address, Fields((field, value)));
        Assert.StartsWith("/intake?fault=", answer.Headers.Location?.OriginalString, StringComparison.Ordinal);
        Assert.Empty(sources.Asked);
    }

    [Fact]
    public async Task TooMuch_IsRefused()
    {
        using var files = new MultipartFormDataContent { { new ByteArrayContent(new byte[2 << 20]), "files", "gross.txt" } };
        using var answer = await Post("/intake/files", files);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Equal(0, record.Size().Reports);
    }

    public static TheoryData<string, string> Broken => new()
    {
        { "multipart/form-data", "abc" },
        { "multipart/form-data; boundary=" + new string('b', 500), "abc" },
        { "multipart/form-data; boundary=X", "--X\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a.txt\"\r\n\r\nabgeschnit" },
        { "multipart/form-data; boundary=X", "--X\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a\r\nX: y.txt\"\r\n\r\nabc\r\n--X--\r\n" },
        { "application/x-www-form-urlencoded", string.Join('&', Enumerable.Range(0, 2000).Select(number => $"f{number}=1")) },
        { "application/x-www-form-urlencoded", new string('k', 5000) + "=1" },
        { "application/json", "{}" },
        { "text/plain", "text=abc" },
        { "application/x-www-form-urlencoded; charset=utf-7", "text=abc" },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public async Task BrokenForm_IsRefusedInPlainWords(string type, string body)
    {
        foreach (var address in (string[])["/intake/files", "/intake/text", "/person"])
        {
            using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
            content.Headers.TryAddWithoutValidation("Content-Type", type);
            using var answer = await Post(address, content);
            Assert.Equal((address, HttpStatusCode.BadRequest, "text/plain"), (address, answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        }

        Assert.Equal(0, record.Size().Reports);
    }

    [Fact]
    public async Task Files_OnlySoManyLieThere()
    {
        var before = Directory.GetDirectories(Path.GetTempPath(), "demarche-intake*").ToHashSet();
        await using var narrow = await ReadingRoom.OpenAsync(new RoomOptions { Port = 0, MostKeptBytes = 100 }, record);
        using var asking = OpenRoom.Asking(narrow);
        var wide = client;
        client = asking;
        using var large = await Post("/intake/files", new MultipartFormDataContent { { Bytes(new string('x', 101)), "files", "gross.txt" } });
        Assert.Equal("/intake?fault=full", large.Headers.Location?.OriginalString);
        for (var i = 0; i < 3; i++)
        {
            using var small = await Post("/intake/files", new MultipartFormDataContent { { Bytes("Die Ministerin erklärte, es bleibe dabei, und zwar " + i), "files", i + ".txt" } });
            Assert.Equal("/intake#jobs", small.Headers.Location?.OriginalString);
            await Settled();
        }

        Assert.Equal(3, record.Size().Reports);
        var folder = Directory.GetDirectories(Path.GetTempPath(), "demarche-intake*").Where(path => !before.Contains(path));
        Assert.Empty(folder.SelectMany(Directory.GetFiles));
        client = wide;
    }

    [Fact]
    public async Task Payloads_StayText()
    {
        foreach (var payload in Payloads.All.Take(20)) (await Post("/intake/text", Fields(("text", payload), ("title", payload)))).Dispose();
        var page = await Settled();
        Assert.All((string[])["<img", "<iframe", "onerror=alert(1)>", "<svg"], markup => Assert.DoesNotContain(markup, page, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Feeds_AreShown() => Assert.Contains("https://example.org/feed.xml", await client.GetStringAsync("/intake"), StringComparison.Ordinal);

    private async Task<string> Settled()
    {
        for (var i = 0; ; i++)
        {
            var page = await client.GetStringAsync("/intake?lang=de");
            if (!page.Contains("data-open", StringComparison.Ordinal)) return page;
            Assert.True(i < 600, "nothing was read in a minute");
            await Task.Delay(100);
        }
    }

    private async Task<HttpResponseMessage> Post(string address, HttpContent content)
    {
        using var page = await client.GetAsync("/intake");
        var token = (await page.Content.ReadAsStringAsync()).Split("name=\"__RequestVerificationToken\" value=\"")[1].Split('"')[0];
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = content };
        request.Headers.Add("Sec-Fetch-Site", "same-origin");
        request.Headers.Add("Cookie", page.Headers.GetValues("Set-Cookie").Single(value => value.StartsWith("demarche-form", StringComparison.Ordinal)).Split(';')[0]);
        request.Headers.Add("RequestVerificationToken", token);
        return await client.SendAsync(request);
    }

    private static FormUrlEncodedContent Fields(params (string Name, string Value)[] fields) => new(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));

    private static ByteArrayContent Bytes(string text) => new(Encoding.UTF8.GetBytes(text));

    private sealed class Sources : IRoomSources
    {
        public List<Uri> Asked { get; } = [];

        public Task<GivenDocument> FetchAsync(Uri address, CancellationToken interrupted)
        {
            Asked.Add(address);
            if (address.AbsolutePath == "/verboten") throw new DemarcheException("fetch-private-address", "leads into a private network");
            return Task.FromResult(new GivenDocument(Encoding.UTF8.GetBytes("<html lang=de><body><article><h1>Bericht</h1><p>Der Minister sagte am Mittwoch, er werde der Einladung nicht folgen.</p></article></body></html>"), address.AbsoluteUri, "text/html", "utf-8"));
        }

        public IReadOnlyList<WatchedFeed> Feeds() => [new("https://example.org/feed.xml", DateTimeOffset.UnixEpoch, null, 3, 1, [KeyValuePair.Create("timeout", 2L)])];
    }
}
