using System.Text;
using Demarche.Intake;
using Demarche.Reports;

namespace Demarche.Tests.Intake;

public sealed class JsonLinesTest
{
    [Fact]
    public void Read_MarkBlankLinesAndNoLastLineFeed()
    {
        var reports = Read("\uFEFF{\"text\":\"Der Rat tagt.\"}\r\n \t\n\n{\"text\":\"Der Rat schweigt.\"}").Select(r => r.Report!.Text.Value);
        Assert.Equal(["Der Rat tagt.", "Der Rat schweigt."], reports);
    }

    [Fact]
    public void Read_AllProperties()
    {
        var report = Assert.Single(Read("""
            {"kind":"report","uri":"x:1","text":"Der Rat tagt.","title":"T","outlet":"O","author":"A","credits":["AP","dpa"],"published":"2022-01-27","updated":"u","retrieved":"r","canonical":"c","language":"de-AT","zone":"Europe/Vienna","genre":"agency","rights":{"terms":"t","text":"excerpt"},"embargo":"e","status":"corrected","supersedes":"s","translatedFrom":"en","neu":{"a":[1]}}
            """.Trim())).Report!;
        var metadata = report.Metadata;
        Assert.Equal("x:1", report.Uri);
        Assert.Equal<string>(["AP", "dpa"], metadata.Credits);
        Assert.Equal(new ReportRights("t", TextRights.Excerpt), metadata.Rights);
        Assert.Equal(("T", "O", "A", "2022-01-27", "u"), (metadata.Title, metadata.Outlet, metadata.Author, metadata.Published, metadata.Updated));
        Assert.Equal(("r", "c", "de-AT", "Europe/Vienna"), (metadata.Retrieved, metadata.Canonical, metadata.Language, metadata.Zone));
        Assert.Equal(("agency", "e", "corrected", "s", "en"), (metadata.Genre, metadata.Embargo, metadata.Status, metadata.Supersedes, metadata.TranslatedFrom));
        Assert.Equal(new PublicationDay("2022-01-27", PublishedBasis.Given, "Europe/Vienna"), report.Published);
        Assert.Empty(report.Problems);
    }

    [Fact]
    public void Read_SourceIsTheLine()
    {
        const string line = """{"text":"Der Rat tagt."}""";
        var expected = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(line)));
        Assert.Equal(expected, Assert.Single(Read(line + "\n")).Report!.SourceSha256);
    }

    [Theory]
    [InlineData("""{"text":5}""", ProblemCodes.TextMissing)]
    [InlineData("""{"text":""}""", ProblemCodes.TextMissing)]
    [InlineData("""{"text":null,"uri":"x"}""", ProblemCodes.TextMissing)]
    [InlineData("""{}""", ProblemCodes.TextMissing)]
    [InlineData("""{"html":"<nav><a href=x>Start</a></nav>"}""", ProblemCodes.ArticleMissing)]
    [InlineData("""[{"text":"a"}]""", ProblemCodes.JsonMalformed)]
    [InlineData("""{"text":"a"} {"text":"b"}""", ProblemCodes.JsonMalformed)]
    [InlineData("""{"text":"a",}""", ProblemCodes.JsonMalformed)]
    [InlineData("""{"text":"\ux"}""", ProblemCodes.JsonMalformed)]
    [InlineData("Der Rat tagt.", ProblemCodes.JsonMalformed)]
    public void Read_BadLine(string line, string code)
    {
        var received = Read("{\"text\":\"Der Rat tagt.\"}\n" + line + "\n{\"text\":\"Der Rat tagt.\"}");
        Assert.Equal([true, false, true], received.Select(r => r.Report is not null));
        Assert.Equal((code, 2), (received[1].Problem!.Code, received[1].Problem!.Line));
    }

    [Theory]
    [InlineData("\"title\":5", "title")]
    [InlineData("\"credits\":[\"AP\",5]", "credits")]
    [InlineData("\"rights\":\"keep\"", "rights")]
    public void Read_PropertyThatIsNoText(string property, string name)
    {
        var report = Assert.Single(Read($"{{{property},\"text\":\"Der Rat tagt.\"}}")).Report!;
        var problem = Assert.Single(report.Problems);
        Assert.Equal(ProblemCodes.PropertyInvalid, problem.Code);
        Assert.Contains($"'{name}'", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_FirstOfEqualPropertiesCounts()
    {
        var report = Assert.Single(Read("""{"text":"Der Rat tagt.","text":"Nein.","title":"A","title":"B"}""")).Report!;
        Assert.Equal(("Der Rat tagt.", "A"), (report.Text.Value, report.Metadata.Title));
    }

    [Fact]
    public void Read_UnknownMemberOfAListIsOther() =>
        Assert.Equal("other", Assert.Single(Read("""{"text":"Der Rat tagt.","genre":"horoskop"}""")).Report!.Metadata.Genre);

    [Theory]
    [InlineData("""{"text":"all"}""")]
    [InlineData("""{"text":5}""")]
    public void Read_RightsNobodyUnderstandsShowNothing(string rights) =>
        Assert.Equal(TextRights.None, Assert.Single(Read("{\"text\":\"Der Rat tagt.\",\"rights\":" + rights + "}")).Report!.Metadata.Rights.Text);

    [Fact]
    public void Read_LinesOfOtherKindsArePassedOver() => Assert.Empty(Read("""{"kind":"header","format":"demarche-record","version":1}"""));

    [Fact]
    public void Read_Utf16IsNamedOnce()
    {
        var bytes = Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("{\"text\":\"a\"}\n{\"text\":\"b\"}\n")).ToArray();
        Assert.Equal(ProblemCodes.CharsetUnknown, Assert.Single(Read(bytes)).Problem!.Code);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(100_000)]
    public void Read_AnySizeOfChunk(int size)
    {
        var text = "{\"text\":\"" + new string('ä', 70_000) + "\"}\n\n{\"text\":\"Der Rat tagt.\"}";
        var received = new ReportIntake().Read(["-"], new ChunkedStream(Encoding.UTF8.GetBytes(text), size)).ToList();
        Assert.Equal([70_000, 13], received.Select(r => r.Report!.Text.Value.Length));
    }

    [Fact]
    public void Read_IsLazy()
    {
        var stream = new MemoryStream(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("{\"text\":\"Der Rat tagt.\"}\n", 100_000))));
        Assert.NotNull(new ReportIntake().Read(["-"], stream).First().Report);
        Assert.InRange(stream.Position, 1, 1 << 17);
    }

    private static List<Received> Read(string text) => Read(Encoding.UTF8.GetBytes(text));

    private static List<Received> Read(byte[] bytes) => [.. new ReportIntake().Read(["-"], new MemoryStream(bytes))];

    private sealed class ChunkedStream(byte[] bytes, int size) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, size));
    }
}
