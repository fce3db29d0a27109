using System.Text;
using Demarche.Intake;
using Demarche.Reports;

namespace Demarche.Tests.Intake;

public sealed class IntakeLimitsTest : IDisposable
{
    private const string Text = "Der Rat tagt.";

    private readonly TemporaryFolder folder = new();

    [Fact]
    public void ReportBytes_OfAFile()
    {
        folder.Write("a.txt", Text);
        Assert.NotNull(Only(folder.Read(With(new() { ReportBytes = 13 }))).Report);
        Assert.Equal(ProblemCodes.ReportTooLarge, Only(folder.Read(With(new() { ReportBytes = 12 }))).Problem!.Code);
    }

    [Fact]
    public void ReportBytes_OfALine()
    {
        Assert.NotNull(Only(Line(Text, new() { ReportBytes = 13 })).Report);
        Assert.Equal((ProblemCodes.ReportTooLarge, 1), Place(Only(Line(Text, new() { ReportBytes = 12 }))));
    }

    [Fact]
    public void LineBytes_TheNextLineIsRead()
    {
        var lines = "{\"text\":\"" + new string('a', 1000) + "\"}\n{\"text\":\"Der Rat tagt.\"}\n" + new string('b', 500);
        var received = Read(lines, new() { LineBytes = 24 });
        Assert.Equal((ProblemCodes.LineTooLong, 1), Place(received[0]));
        Assert.Equal(Text, received[1].Report!.Text.Value);
        Assert.Equal((ProblemCodes.LineTooLong, 3), Place(received[2]));
        Assert.Equal(3, received.Count);
    }

    [Theory]
    [InlineData(23)]
    [InlineData(24)]
    [InlineData(25)]
    public void LineBytes_ToTheByte(int bytes) =>
        Assert.Equal(bytes >= 24, Only(Line(Text, new() { LineBytes = bytes })).Report is not null);

    [Fact]
    public void JsonDepth_OfALine()
    {
        const string line = """{"neu":[[1]],"text":"Der Rat tagt."}""";
        Assert.NotNull(Only(Read(line, new() { JsonDepth = 3 })).Report);
        Assert.Equal(ProblemCodes.JsonMalformed, Only(Read(line, new() { JsonDepth = 2 })).Problem!.Code);
    }

    [Fact]
    public void SidecarBytes()
    {
        folder.Write("a.txt", Text);
        folder.Write("a.txt.json", """{"outlet":"Bote"}""");
        Assert.Empty(Only(folder.Read(With(new() { SidecarBytes = 17 }))).Report!.Problems);
        Assert.Equal(ProblemCodes.SidecarMalformed, Assert.Single(Only(folder.Read(With(new() { SidecarBytes = 16 }))).Report!.Problems).Code);
    }

    [Theory]
    [InlineData("\"outlet\":\"Bote\"")]
    [InlineData("\"credits\":[\"AP\",\"PA\"]")]
    public void PropertyLength(string property)
    {
        var line = "{" + property + ",\"text\":\"Der Rat tagt.\"}";
        Assert.Empty(Only(Read(line, new() { PropertyLength = 4 })).Report!.Problems);
        Assert.Equal(ProblemCodes.PropertyInvalid, Assert.Single(Only(Read(line, new() { PropertyLength = 3 })).Report!.Problems).Code);
    }

    [Fact]
    public void Files_OfAFolder()
    {
        foreach (var name in (string[])["a.txt", "b.txt", "c.txt"]) folder.Write(name, Text);
        var received = folder.Read(With(new() { Files = 2 }));
        Assert.Equal(["a.txt", "b.txt", null], received.Select(r => r.Report?.Uri));
        Assert.Equal(ProblemCodes.FilesTooMany, received[2].Problem!.Code);
    }

    [Fact]
    public void FolderDepth()
    {
        foreach (var name in (string[])["a/b/c.txt", "a/d.txt"]) folder.Write(name, Text);
        var received = folder.Read(With(new() { FolderDepth = 1 }));
        Assert.Equal((ProblemCodes.FoldersTooDeep, folder["a/b"]), (received[0].Problem!.Code, received[0].Problem!.Source));
        Assert.Equal("a/d.txt", received[1].Report!.Uri);
    }

    [Fact]
    public void Items_OfAFeed()
    {
        const string feed = "<rss><channel><item><title>Der Rat tagt</title></item><item><title>Die Kammer tagt</title></item></channel></rss>";
        Assert.All(Document(feed, "application/rss+xml", new() { Items = 2 }), received => Assert.NotNull(received.Report));
        Assert.Equal(ProblemCodes.ItemsTooMany, Document(feed, "application/rss+xml", new() { Items = 1 })[1].Problem!.Code);
    }

    [Fact]
    public void HtmlDepth_TextBelowIsKept()
    {
        var page = "<div><section><p>" + Long + "</p></section></div>";
        Assert.Empty(Only(Page(page, new() { HtmlDepth = 3 })).Report!.Problems);
        var report = Only(Page(page, new() { HtmlDepth = 2 })).Report!;
        Assert.Equal(ProblemCodes.NestingTooDeep, Assert.Single(report.Problems).Code);
        Assert.Equal(Long, report.Text.Value);
    }

    [Fact]
    public void HtmlNodes_WhatFollowsIsNotRead()
    {
        // Start tag, text and end tag are a node each.
        var page = "<p>" + Long + "</p><p>" + Long + "</p>";
        Assert.Empty(Only(Page(page, new() { HtmlNodes = 6 })).Report!.Problems);
        var report = Only(Page(page, new() { HtmlNodes = 3 })).Report!;
        Assert.Equal(ProblemCodes.DocumentTooComplex, Assert.Single(report.Problems).Code);
        Assert.Equal(Long, report.Text.Value);
    }

    [Fact]
    public void XmlDepth_TextBelowIsKept()
    {
        const string feed = "<rss><channel><item><title>Der Rat tagt</title></item></channel></rss>";
        Assert.Empty(Document(feed, "application/rss+xml", new() { XmlDepth = 5 })[0].Report!.Problems);
        Assert.Contains(Document(feed, "application/rss+xml", new() { XmlDepth = 3 }), received => Codes(received).Contains(ProblemCodes.NestingTooDeep));
    }

    [Fact]
    public void DocumentTime_WhatWasReadByThenStays()
    {
        // The clock is asked every 4,096 nodes.
        var page = string.Concat(Enumerable.Repeat("<p>" + Long + "</p>", 2000));
        Assert.Empty(Timed(page, TimeSpan.FromSeconds(3)).Problems);
        var report = Timed(page, TimeSpan.FromSeconds(1));
        Assert.Equal(ProblemCodes.TimeSpent, Assert.Single(report.Problems).Code);
        Assert.StartsWith(Long, report.Text.Value, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();

    private static readonly string Long = string.Join(' ', Enumerable.Repeat("Der Rat berät am Montag in Brüssel über den Entwurf, der seit Wochen auf dem Tisch liegt.", 4));

    private static List<Received> Page(string html, IntakeLimits limits) => Document(html, "text/html", limits);

    private static List<Received> Document(string text, string mediaType, IntakeLimits limits) =>
        [.. new ReportIntake(With(limits)).Read(Encoding.UTF8.GetBytes(text), "x", mediaType)];

    private static IEnumerable<string> Codes(Received received) => received.Report is { } report ? report.Problems.Select(problem => problem.Code) : [received.Problem!.Code];

    private static Report Timed(string html, TimeSpan allowed)
    {
        var options = new IntakeOptions { Limits = new() { DocumentTime = allowed }, Time = new SecondAtEachLook() };
        return Only([.. new ReportIntake(options).Read(Encoding.UTF8.GetBytes(html), "x", "text/html")]).Report!;
    }

    /// <summary>A clock that goes on by a second whenever it is looked at.</summary>
    private sealed class SecondAtEachLook : TimeProvider
    {
        private long looks;

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => looks++;
    }

    private static IntakeOptions With(IntakeLimits limits) => new() { Limits = limits };

    private static Received Only(List<Received> received) => Assert.Single(received);

    private static (string Code, int? Line) Place(Received received) => (received.Problem!.Code, received.Problem!.Line);

    private static List<Received> Line(string text, IntakeLimits limits) => Read("{\"text\":\"" + text + "\"}", limits);

    private static List<Received> Read(string lines, IntakeLimits limits) =>
        [.. new ReportIntake(With(limits)).Read(["-"], new MemoryStream(Encoding.UTF8.GetBytes(lines)))];
}
