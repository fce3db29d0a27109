using System.Net;
using System.Text.RegularExpressions;
using Demarche.Web.Room;
using Demarche.Web.Room.Guards;

namespace Demarche.Web.Tests.Room;

/// <summary>Who is answered, and what every answer says to the browser.</summary>
public sealed class GuardsTest(OpenRoom room) : IClassFixture<OpenRoom>
{
    [Theory]
    [InlineData("127.0.0.1:80", HttpStatusCode.OK)]
    [InlineData("localhost:8484", HttpStatusCode.OK)]
    [InlineData("[::1]:1", HttpStatusCode.OK)]
    [InlineData("evil.example", HttpStatusCode.MisdirectedRequest)]
    [InlineData("localhost.evil.example", HttpStatusCode.MisdirectedRequest)]
    [InlineData("192.0.2.7", HttpStatusCode.MisdirectedRequest)]
    public async Task Host_MustBeOneOfTheRoom(string host, HttpStatusCode expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/reports") { Headers = { Host = host } };
        using var answer = await room.Client.SendAsync(request);
        Assert.Equal(expected, answer.StatusCode);
    }

    [Fact]
    public async Task Host_NamedByTheOwner()
    {
        await using var named = await room.AnotherAsync(new RoomOptions { Hosts = ["akte.intern"] });
        using var client = OpenRoom.Asking(named);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { Host = "Akte.Intern:8484" } };
        using var answer = await client.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/nirgends")]
    [InlineData("/assets/0/room.js")]
    public async Task Headers_StandOnEveryAnswer(string address)
    {
        using var answer = await room.Client.GetAsync(address);
        Assert.Contains("script-src 'self'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("no-referrer", answer.Headers.GetValues("Referrer-Policy").Single());
        Assert.False(answer.Headers.Contains("Server"));
    }

    [Fact]
    public async Task Stranger_IsRefusedEverywhere()
    {
        await using var locked = await room.AnotherAsync(new RoomOptions { Token = "geheim" });
        using var client = OpenRoom.Asking(locked);
        var asked = 0;
        foreach (var (pattern, methods) in locked.Routes)
            foreach (var method in methods.Count > 0 ? methods : ["GET", "POST"])
            {
                var address = Regex.Replace("/" + pattern.TrimStart('/'), @"\{[^}]*\}", "x");
                using var request = new HttpRequestMessage(new HttpMethod(method), address) { Headers = { Authorization = new("Bearer", "fremd") } };
                using var answer = await client.SendAsync(request);
                Assert.Equal((method + address, HttpStatusCode.Unauthorized), (method + address, answer.StatusCode));
                asked++;
            }

        Assert.True(asked > 50, $"only {asked} addresses are known");
    }

    // Reads what everybody reads, changes nothing, and is a stranger once it is taken back.
    [Theory]
    [InlineData("geheim")]
    [InlineData(null)]
    public async Task Reader_ReadsAndChangesNothing(string? own)
    {
        var folder = Directory.CreateTempSubdirectory("tokens").FullName;
        var readers = ReadTokens.Of(Path.Combine(folder, "record.db"));
        var token = readers.Add("Archiv", DateTimeOffset.UnixEpoch);
        await using var locked = await room.AnotherAsync(new RoomOptions { Token = own, Readers = readers });
        using var client = OpenRoom.Asking(locked);
        async Task<HttpStatusCode> Ask(HttpMethod method, string address, string shown)
        {
            using var request = new HttpRequestMessage(method, address) { Headers = { Authorization = new("Bearer", shown) } };
            using var answer = await client.SendAsync(request);
            return answer.StatusCode;
        }

        var report = OpenRoom.AddressOf(Exchange.Reports[0]);
        foreach (var address in (string[])["/", "/acts", "/exchanges", "/reports", report, "/actors", "/intake", "/feed.atom", "/export/csv", "/api/statements", "/api/export", "/api/openapi.json"])
            Assert.Equal((address, HttpStatusCode.OK), (address, await Ask(HttpMethod.Get, address, token)));
        foreach (var address in (string[])["/person", report + "/statements", report + "/review", "/statements/x", "/acts/x", "/intake/files", "/intake/text", "/intake/address", "/intake/again", "/api/statements", "/nirgends"])
            foreach (var method in (HttpMethod[])[HttpMethod.Post, HttpMethod.Put, HttpMethod.Delete, HttpMethod.Patch])
                Assert.Equal((address, HttpStatusCode.Forbidden), (address, await Ask(method, address, token)));
        Assert.NotEqual(HttpStatusCode.Forbidden, await Ask(HttpMethod.Post, "/mcp", token));
        Assert.DoesNotContain("<form method=\"post\"", await ReadAsync(client, report, token), StringComparison.Ordinal);
        Assert.True(readers.Revoke("Archiv"));
        Assert.Equal(own is null ? HttpStatusCode.OK : HttpStatusCode.Unauthorized, await Ask(HttpMethod.Get, "/", token));
        Directory.Delete(folder, recursive: true);
    }

    private static async Task<string> ReadAsync(HttpClient client, string address, string token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { Authorization = new("Bearer", token) } };
        using var answer = await client.SendAsync(request);
        return await answer.Content.ReadAsStringAsync();
    }

    [Fact]
    public void Tokens_AreKeptAsHashesAlone()
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("tokens").FullName, "record.db");
        var tokens = ReadTokens.Of(path);
        var (one, other) = (tokens.Add("eins", DateTimeOffset.UnixEpoch), tokens.Add("zwei", DateTimeOffset.UnixEpoch));
        Assert.DoesNotContain(one, File.ReadAllText(path + ".tokens.tsv"), StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => tokens.Add("eins", DateTimeOffset.UnixEpoch));
        Assert.Throws<ArgumentException>(() => tokens.Add("a\tb", DateTimeOffset.UnixEpoch));
        Assert.True(ReadTokens.Of(path).Admit(one) && ReadTokens.Of(path).Admit(other));
        Assert.False(tokens.Admit(one + "x") || tokens.Admit("") || tokens.Admit(null));
        Assert.False(tokens.Revoke("drei"));
        Assert.True(ReadTokens.Of(path).Revoke("eins"));
        Assert.False(tokens.Admit(one));
        Assert.Equal(["zwei"], tokens.All.Select(token => token.Name));
    }

    [Theory]
    [InlineData("cross-site", null, HttpStatusCode.Forbidden)]
    [InlineData("same-site", null, HttpStatusCode.Forbidden)]
    [InlineData(null, "https://evil.example", HttpStatusCode.Forbidden)]
    [InlineData(null, "null", HttpStatusCode.Forbidden)]
    [InlineData(null, null, HttpStatusCode.Forbidden)]
    public async Task Change_FromElsewhereIsRefused(string? site, string? origin, HttpStatusCode expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/reports");
        if (site is not null) request.Headers.Add("Sec-Fetch-Site", site);
        if (origin is not null) request.Headers.Add("Origin", origin);
        using var answer = await room.Client.SendAsync(request);
        Assert.Equal(expected, answer.StatusCode);
    }

    [Fact]
    public async Task Token_IsAskedForEverywhere()
    {
        await using var locked = await room.AnotherAsync(new RoomOptions { Token = "geheim+wort" });
        using var client = OpenRoom.Asking(locked);
        foreach (var address in (string[])["/", "/reports", OpenRoom.AddressOf(Exchange.Reports[0]), "/actors", "/assets/0/room.js", "/?token=falsch"])
        {
            using var refused = await client.GetAsync(address);
            Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
        }
    }

    [Fact]
    public async Task Token_ByHeaderAndByAddress()
    {
        await using var locked = await room.AnotherAsync(new RoomOptions { Token = "geheim+wort" });
        using var client = OpenRoom.Asking(locked);
        using var shown = new HttpRequestMessage(HttpMethod.Get, "/reports") { Headers = { Authorization = new("Bearer", "geheim+wort") } };
        using var answer = await client.SendAsync(shown);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);

        using var letIn = await client.GetAsync("/reports?token=geheim%2Bwort");
        Assert.Equal("/reports", letIn.Headers.Location?.OriginalString);
        var cookie = letIn.Headers.GetValues("Set-Cookie").Single(value => value.StartsWith("demarche-token", StringComparison.Ordinal));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
        using var again = new HttpRequestMessage(HttpMethod.Get, "/reports") { Headers = { { "Cookie", cookie.Split(';')[0] } } };
        using var open = await client.SendAsync(again);
        Assert.Equal(HttpStatusCode.OK, open.StatusCode);
    }

    [Fact]
    public async Task Token_NeverLeadsElsewhere()
    {
        await using var locked = await room.AnotherAsync(new RoomOptions { Token = "w" });
        using var client = OpenRoom.Asking(locked);
        using var answer = await client.GetAsync(new Uri(client.BaseAddress!.AbsoluteUri + "/evil.example/?token=w"));
        Assert.Equal("/", answer.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task Address_ThatOthersReachNeedsAToken() =>
        await Assert.ThrowsAsync<ArgumentException>(() => room.AnotherAsync(new RoomOptions { Address = IPAddress.Any }));
}
