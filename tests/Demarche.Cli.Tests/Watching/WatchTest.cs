using System.Net;
using Demarche.Cli.Watching;

namespace Demarche.Cli.Tests.Watching;

public sealed class WatchTest : IDisposable
{
    private const string Article = "<html lang=de><h1>Genf wartet auf Antwort</h1><p>Die Ministerin sagte am Mittwoch in Genf, man werde den Entwurf bis Ende des Monats prüfen.</p><p>Eine Antwort der anderen Seite steht nach Angaben aus Delegationskreisen noch aus.</p></html>";

    private readonly QuickTime time = new();
    private readonly LoopbackServer server = new();
    private readonly Cli cli;

    public WatchTest() => cli = new Cli { Time = time };

    [Fact]
    public void Watch_FeedWithItsPages()
    {
        Feed("eins");
        server.Page("/1", "text/html; charset=utf-8", Article);
        Assert.Equal(ExitCode.Done, Watch("--once").Code);
        var line = Assert.Single(cli.Run("reports").Lines);
        Assert.Contains("Genf wartet auf Antwort", line, StringComparison.Ordinal);
        Assert.Contains("2026-01-27", line, StringComparison.Ordinal);
        Assert.Contains("\"source\":{\"charset\":\"utf-8\"", cli.Run("export").Output, StringComparison.Ordinal);
        Assert.Equal(["/robots.txt", "/feed", "/1"], server.Asked.Select(asked => asked.Path));
    }

    [Fact]
    public void Watch_NothingNewIsNotFetchedAgain()
    {
        Feed("eins");
        server.Page("/1", "text/html; charset=utf-8", Article);
        Watch("--once");
        Watch("--once");
        Assert.Equal(3, server.Asked.Count);
        time.Pass(TimeSpan.FromMinutes(16));
        Watch("--once");
        Assert.Equal(("/feed", "\"eins\""), server.Asked[^1]);
        Assert.Single(cli.Run("reports").Lines);
    }

    [Fact]
    public void Watch_AChangedEntryIsANewVersion()
    {
        Feed("eins");
        server.Page("/1", "text/html; charset=utf-8", Article);
        Watch("--once");
        Feed("zwei");
        server.Page("/1", "text/html; charset=utf-8", Article.Replace("Ende des Monats", "Ende der Woche", StringComparison.Ordinal));
        time.Pass(TimeSpan.FromHours(1));
        Watch("--once");
        var first = cli.Run("reports").Lines.Select(line => line.Split('\t')[0]).ToList();
        Assert.Equal(2, first.Count);
        Assert.Contains(first, id => cli.Run("export").Output.Contains($"\"supersedes\":\"{id}\"", StringComparison.Ordinal));
    }

    [Fact]
    public void Watch_PageThatFailsIsTriedAgain()
    {
        Feed("eins");
        server.Status("/1", 503);
        Watch("--once");
        Assert.Empty(cli.Run("reports").Lines);
        Assert.Contains("http-503 1", cli.Run("watch", "--status").Output, StringComparison.Ordinal);
        server.Page("/1", "text/html; charset=utf-8", Article);
        Assert.Equal(ExitCode.Done, Watch("--retry").Code);
        Assert.Single(cli.Run("reports").Lines);
    }

    [Fact]
    public void Watch_BacksOff()
    {
        server.Status("/feed", 500);
        Assert.Equal(ExitCode.Problems, Watch("--once").Code);
        Assert.Contains("12:15Z", cli.Run("watch", "--status").Output, StringComparison.Ordinal);
        time.Pass(TimeSpan.FromMinutes(16));
        Watch("--once");
        Assert.Contains("http-500 2", cli.Run("watch", "--status").Output, StringComparison.Ordinal);
        Assert.Contains("12:46Z", cli.Run("watch", "--status").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Watch_KeepsToRobots()
    {
        Feed("eins");
        server.Page("/robots.txt", "text/plain", "User-agent: *\nDisallow: /1\n");
        Watch("--once");
        Assert.DoesNotContain(server.Asked, asked => asked.Path == "/1");
        Assert.Contains("Nur der Titel", Assert.Single(cli.Run("reports").Lines), StringComparison.Ordinal);
    }

    [Fact]
    public void Row18_LoopOfRedirects()
    {
        server.Status("/feed", 302, "/feed");
        Watch("--once");
        Assert.Equal(Fetcher.Redirects + 1, server.Asked.Count(asked => asked.Path == "/feed"));
        Assert.Contains("redirect 1", cli.Run("watch", "--status").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://127.0.0.1:{0}/feed")]
    [InlineData("http://localhost:{0}/feed")]
    [InlineData("http://localhost.:{0}/feed")]
    [InlineData("http://0x7f.1:{0}/feed")]
    [InlineData("http://2130706433:{0}/feed")]
    [InlineData("http://①②⑦.⓪.⓪.①:{0}/feed")]
    [InlineData("http://[::1]:{0}/feed")]
    [InlineData("http://[::ffff:127.0.0.1]:{0}/feed")]
    [InlineData("http://0:{0}/feed")]
    public void Row28_PrivateAddressesAreNotAsked(string address)
    {
        Feed("eins");
        cli.Run("watch", string.Format(System.Globalization.CultureInfo.InvariantCulture, address, server.Port), "--once");
        Assert.Empty(server.Asked);
        // Some of these no system resolves.
        Assert.Matches("private-address 1|network 1", cli.Run("watch", "--status").Output);
    }

    [Fact]
    public void Row28_RedirectIntoAPrivateNetwork()
    {
        server.Status("/feed", 302, $"http://localhost:{server.Port}/geheim");
        Watch("--once");
        Assert.DoesNotContain(server.Asked, asked => asked.Path == "/geheim");
        Assert.Contains("private-address 1", cli.Run("watch", "--status").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("10.1.2.3", true)]
    [InlineData("172.31.0.1", true)]
    [InlineData("172.32.0.1", false)]
    [InlineData("192.168.0.1", true)]
    [InlineData("169.254.169.254", true)]
    [InlineData("100.64.0.1", true)]
    [InlineData("0.0.0.0", true)]
    [InlineData("255.255.255.255", true)]
    [InlineData("8.8.8.8", false)]
    [InlineData("::", true)]
    [InlineData("fe80::1", true)]
    [InlineData("fd00::1", true)]
    [InlineData("64:ff9b::7f00:1", true)]
    [InlineData("64:ff9b::808:808", false)]
    [InlineData("2002:7f00:1::", true)]
    [InlineData("::ffff:10.0.0.1", true)]
    [InlineData("2606:4700:4700::1111", false)]
    public void PrivateAddress_Is(string address, bool isPrivate) => Assert.Equal(isPrivate, PrivateAddress.Is(IPAddress.Parse(address)));

    [Theory]
    [InlineData("User-agent: *\nDisallow: /a", "/a/b", false)]
    [InlineData("User-agent: *\nDisallow: /a\nAllow: /a/b", "/a/b", true)]
    [InlineData("User-agent: andere\nDisallow: /\n", "/a", true)]
    [InlineData("User-agent: demarche\nAllow: /\nUser-agent: *\nDisallow: /", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/a.pdf", false)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/a.pdfx", true)]
    [InlineData("User-agent: *\nDisallow:", "/a", true)]
    [InlineData("<html>nichts", "/a", true)]
    public void Robots_Allows(string rules, string path, bool allowed) => Assert.Equal(allowed, Robots.Read(rules).Allows(new Uri("http://x.example" + path)));

    [Fact]
    public void Watch_Folder()
    {
        cli.File("ein/a.txt", "Die Ministerin sagte in Genf, man habe Zeit.");
        Assert.Equal(ExitCode.Done, cli.Run("watch", cli.Path("ein"), "--once").Code);
        cli.File("ein/b.txt", "Der Minister sagte in Wien, man habe keine Zeit.");
        time.Pass(TimeSpan.FromHours(1));
        cli.Run("watch", "--once");
        Assert.Equal(2, cli.Run("reports").Lines.Length);
    }

    [Fact]
    public void Watch_WithoutASource() => Assert.Equal(ExitCode.Usage, cli.Run("watch", "--once").Code);

    [Fact]
    public void Watch_DamagedState()
    {
        cli.File("record.db.watch.json", "{");
        Assert.Contains("[watch-state]", cli.Run("watch", "--status").Error, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        server.Dispose();
        cli.Dispose();
    }

    private Ended Watch(string option) => cli.Run("watch", server["/feed"], option, "--allow-private", "127.0.0.1");

    private void Feed(string etag) => server.Page(
        "/feed", "application/rss+xml", $"<rss><channel><title>Bote</title><language>de</language><item><title>Nur der Titel</title><link>{server["/1"]}</link><pubDate>Tue, 27 Jan 2026 10:00:00 +0100</pubDate><description>Stand: {etag}</description></item></channel></rss>", $"\"{etag}\"");
}
