using System.Text;
using Demarche.RecordFormat;
using Demarche.Reports;
using Demarche.Statements;
using static Demarche.Tests.RecordFormat.RecordSample;

namespace Demarche.Tests.RecordFormat;

public sealed class RecordReaderTest
{
    [Fact]
    public void Read_GivesBackEveryProperty()
    {
        var read = Assert.IsType<RecordItem.Block>(Assert.Single(Items(Lines(Whole())))).Read;
        Assert.Equal(Lines(Whole()), Lines(read));
        Assert.Equal(Whole().Statements[0].Via[0].Cue.AsEnumerable(), read.Statements[0].Via[0].Cue);
        Assert.Equal("reader-1", read.Reader);
        Assert.Equal(TextRights.Keep, read.Report.Metadata.Rights.Text);
        Assert.Equal("language-guessed", read.Report.Problems.Single().Code);
    }

    [Fact]
    public void Read_BlocksComeApart()
    {
        var other = Whole("zwei.txt");
        var items = Items(Lines(Whole()) + Lines(other)).Cast<RecordItem.Block>().ToList();
        Assert.Equal([Whole().Report.Id, other.Report.Id], items.Select(block => block.Read.Report.Id));
        Assert.All(items, block => Assert.Single(block.Read.Problems));
        Assert.All(items, block => Assert.Single(block.Read.Statements));
    }

    [Fact]
    public void Read_EveryKind()
    {
        using var stream = new MemoryStream();
        using var writer = new RecordWriter(stream);
        var at = new DateTimeOffset(2022, 2, 1, 10, 0, 0, 500, TimeSpan.Zero);
        var correction = new Correction("x-s1-2", "speaker.actor", "\"état:\"", "null", "anna", at, "Weil.");
        var problem = new Problem("path-missing", "Nothing there.") { Source = "a/b", Line = 4 };
        writer.WriteHeader("reader-1");
        writer.WriteProblem(problem);
        writer.Write(Whole());
        writer.WriteCorrection(correction);
        writer.WriteRemoved(new RemovedEntry("x-s1-2", null, "reader-2"));
        var items = Items(Encoding.UTF8.GetString(stream.ToArray()));
        Assert.Equal(new RecordItem.Header(1, "demarche " + Product.Version, "reader-1"), items[0]);
        Assert.Equal(new RecordItem.Told(problem), items[1]);
        Assert.IsType<RecordItem.Block>(items[2]);
        Assert.Equal(new RecordItem.Decided(correction), items[3]);
        Assert.Equal(new RecordItem.Removed(new RemovedEntry("x-s1-2", null, "reader-2")), items[4]);
        Assert.Equal(5, items.Count);
    }

    [Fact]
    public void Read_PassesOverWhatItDoesNotKnow()
    {
        var lines = Lines(Whole()).Replace("\"kind\":\"statement\",", "\"kind\":\"statement\",\"mood\":{\"deep\":[1]},", StringComparison.Ordinal);
        var items = Items("{\"kind\":\"horoscope\",\"id\":7}\n" + lines);
        Assert.Equal(Lines(Whole()), Lines(Assert.IsType<RecordItem.Block>(Assert.Single(items)).Read));
    }

    [Fact]
    public void Read_UnknownMembersBecomeTheGeneralOnes()
    {
        var lines = Lines(Whole())
            .Replace("\"type\":\"briefing\"", "\"type\":\"hologram\"", StringComparison.Ordinal)
            .Replace("\"medium\":\"speech\"", "\"medium\":\"dance\"", StringComparison.Ordinal);
        var statement = Assert.IsType<RecordItem.Block>(Assert.Single(Items(lines))).Read.Statements[0];
        Assert.Equal(OccasionType.Other, statement.Occasion!.Type);
        Assert.Null(statement.Medium);
    }

    [Fact]
    public void Read_UnknownRightsAllowNothing()
    {
        var lines = Lines(Whole()).Replace("\"sha256\"", "\"rights\":{\"text\":\"lend\"},\"sha256\"", StringComparison.Ordinal);
        Assert.Equal(TextRights.None, Assert.IsType<RecordItem.Block>(Assert.Single(Items(lines))).Read.Report.Metadata.Rights.Text);
    }

    [Theory]
    [InlineData("\"start\":7,", "\"start\":6,", RecordLineProblems.SpanWrong)]
    [InlineData("\"text\":\"Wir prüfen\"", "\"text\":\"Wir pruefen\"", RecordLineProblems.SpanWrong)]
    [InlineData("\"end\":17,", "\"end\":170,", RecordLineProblems.SpanWrong)]
    [InlineData("\"end\":17,", "\"end\":1e999,", RecordLineProblems.Malformed)]
    [InlineData("\"end\":17,", "\"end\":\"17\",", RecordLineProblems.Malformed)]
    [InlineData("-s7-17\"", "-s7-18\"", RecordLineProblems.IdWrong)]
    [InlineData("\"content\":[", "\"content\":7,\"was\":[", RecordLineProblems.Malformed)]
    [InlineData("\"form\":\"direct\"", "\"form\":\"direct\",\"form\":\"direct\"", RecordLineProblems.Malformed)]
    [InlineData("\"rule\":\"r\"", "\"rule\":\"\\ud800\"", RecordLineProblems.Malformed)]
    [InlineData("\"rule\":\"r\"", "\"rule\":", RecordLineProblems.Malformed)]
    [InlineData("\"rule\":\"r\"", "\"rule\":null", RecordLineProblems.Malformed)]
    public void Read_BadStatementIsNamedAndTheRestRead(string good, string bad, string code)
    {
        var lines = Lines(Whole()).TrimEnd('\n').Split('\n');
        Assert.Contains(good, lines[^1], StringComparison.Ordinal);
        lines[^1] = lines[^1].Replace(good, bad, StringComparison.Ordinal);
        var items = Items(string.Join('\n', lines) + "\n" + Lines(Whole("zwei.txt")));
        var problem = items.OfType<RecordItem.BadLine>().Single().Problem;
        Assert.Equal((code, "test.jsonl", lines.Length), (problem.Code, problem.Source, problem.Line));
        Assert.Equal([0, 1], items.OfType<RecordItem.Block>().Select(block => block.Read.Statements.Length));
    }

    [Theory]
    [InlineData("„Wir prüfen", "„Wir pruefen", RecordLineProblems.HashWrong)]
    [InlineData("\"length\":", "\"length\":1", RecordLineProblems.HashWrong)]
    [InlineData("\"uri\":\"eins", "\"uri\":\"zwei", RecordLineProblems.IdWrong)]
    [InlineData("\"text\":\"", "\"words\":\"", RecordLineProblems.TextMissing)]
    public void Read_BadReportTakesItsStatementsAlong(string good, string bad, string code)
    {
        var lines = Lines(Whole()).Split('\n');
        var at = Array.FindIndex(lines, line => line.Contains("\"kind\":\"report\"", StringComparison.Ordinal));
        lines[at] = lines[at].Replace(good, bad, StringComparison.Ordinal);
        var items = Items(Lines(Whole("davor.txt")) + string.Join('\n', lines) + Lines(Whole("danach.txt")));
        Assert.Equal(code, items.OfType<RecordItem.BadLine>().Single().Problem.Code);
        Assert.Equal(["davor.txt", "danach.txt"], items.OfType<RecordItem.Block>().Select(block => block.Read.Report.Uri));
    }

    [Theory]
    [InlineData("{\"kind\":\"report\"")]
    [InlineData("[]")]
    [InlineData("7")]
    [InlineData("{}")]
    [InlineData("{\"kind\":null}")]
    [InlineData("{\"kind\":{}}")]
    [InlineData("\u0000")]
    [InlineData("{\"kind\":\"statement\",\"report\":\"nowhere\",\"id\":\"x\"}")]
    [InlineData("{\"kind\":\"actor\",\"id\":\"state:RUS\"}")]
    [InlineData("{\"kind\":\"correction\",\"entry\":\"x\",\"field\":\"form\",\"value\":1,\"by\":\" \",\"at\":\"2022-01-01\"}")]
    [InlineData("{\"kind\":\"correction\",\"entry\":\"x\",\"field\":\"form\",\"value\":1,\"by\":\"a\",\"at\":\"heute\"}")]
    public void Read_BadLine(string line)
    {
        var items = Items(line + "\n" + Lines(Whole()));
        Assert.Equal(1, Assert.IsType<RecordItem.BadLine>(items[0]).Problem.Line);
        Assert.IsType<RecordItem.Block>(items[1]);
        Assert.Equal(2, items.Count);
    }

    [Fact]
    public void Read_DepthIsLimited()
    {
        var deep = "{\"kind\":\"x\",\"a\":" + new string('[', 64) + new string(']', 64) + "}\n";
        Assert.IsType<RecordItem.BadLine>(Assert.Single(Items(deep)));
    }

    [Fact]
    public void Read_LineLengthIsLimited()
    {
        var items = Items(new string(' ', 300) + "\n{\"kind\":\"header\",\"version\":1}\n", new RecordReaderOptions { LineBytes = 100 });
        Assert.Equal(RecordLineProblems.TooLong, Assert.IsType<RecordItem.BadLine>(items[0]).Problem.Code);
        Assert.IsType<RecordItem.Header>(items[1]);
    }

    [Fact]
    public void Read_StatementsAreLimited()
    {
        var items = Items(Lines(Whole()), new RecordReaderOptions { Statements = 0 });
        Assert.Equal(RecordLineProblems.BlockTooLarge, Assert.IsType<RecordItem.BadLine>(items[0]).Problem.Code);
    }

    [Fact]
    public void Read_StatementTwice()
    {
        var lines = Lines(Whole());
        var last = lines.TrimEnd('\n').Split('\n')[^1];
        Assert.Equal(RecordLineProblems.IdWrong, Items(lines + last).OfType<RecordItem.BadLine>().Single().Problem.Code);
    }

    [Fact]
    public void Read_ToleratesAByteOrderMarkAndEmptyLines() =>
        Assert.IsType<RecordItem.Block>(Assert.Single(Items("\uFEFF" + Lines(Whole()).Replace("\n", "\r\n\n", StringComparison.Ordinal))));

    [Fact]
    public void Read_InvalidUtf8()
    {
        byte[] line = [.. "{\"kind\":\"header\",\"generator\":\""u8, 0xC3, 0x28, .. "\"}\n"u8];
        Assert.IsType<RecordItem.BadLine>(Assert.Single(new RecordReader(new MemoryStream(line)).Read()));
    }

    [Fact]
    public void Read_StreamThatBreaksOff()
    {
        var items = new RecordReader(new BrokenStream(Encoding.UTF8.GetBytes(Lines(Whole())))).Read().ToList();
        Assert.Equal(RecordLineProblems.Unreadable, Assert.IsType<RecordItem.BadLine>(items[0]).Problem.Code);
        Assert.IsType<RecordItem.Block>(items[1]);
    }

    [Fact]
    public void Read_TruncatedLastLine()
    {
        var lines = Lines(Whole());
        var items = Items(lines[..^20]);
        Assert.Equal(RecordLineProblems.Malformed, items.OfType<RecordItem.BadLine>().Single().Problem.Code);
        Assert.Empty(items.OfType<RecordItem.Block>().Single().Read.Statements);
    }

    private sealed class BrokenStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) =>
            base.Read(buffer, offset, count) is > 0 and var read ? read : throw new IOException("The cable is out.");
    }
}
