using Demarche.Acts;
using Demarche.RecordFormat;
using Demarche.Reports;
using static Demarche.Tests.RecordFormat.RecordSample;

namespace Demarche.Tests.RecordFormat;

public sealed class ActLinesTest
{
    [Fact]
    public void Read_GivesBackEveryProperty()
    {
        var lines = Lines(ActSample.Whole());
        var read = Assert.IsType<RecordItem.Block>(Assert.Single(Items(lines))).Read;
        Assert.Equal(lines, Lines(read));
        var (made, found) = (ActSample.Whole().Acts[0], read.Acts[0]);
        Assert.Equal(made.Code, found.Code);
        Assert.Equal(made.Items.AsEnumerable(), found.Items);
        Assert.Equal(made.Matter.AsEnumerable(), found.Matter);
        Assert.Equal(made.Condition.AsEnumerable(), found.Condition);
        Assert.Equal(made.Evidence.AsEnumerable(), found.Evidence);
        Assert.Equal(made.Relates.AsEnumerable(), found.Relates);
        Assert.Equal((made.Status, made.OnWord, made.Rule), (found.Status, found.OnWord, found.Rule));
        Assert.Equal(2, read.Acts.Length);
    }

    [Theory]
    [InlineData("\"name\":\"request\",\"qualifier\":\"militaryAid\",\"plover\":\"REQUEST-assist\",\"cameo\":\"0232\"")]
    [InlineData("\"actors\":[{\"spans\":[{\"start\":12,\"end\":16,\"text\":\"Kiew\"}],\"actor\":\"state:UKR\",\"office\":\"office:UKR/president\"}]")]
    [InlineData("\"items\":[{\"value\":283,\"unit\":\"t\",\"bound\":\"atLeast\",\"of\":\"Munition\",\"spans\":[{\"start\":50,\"end\":80,\"text\":\"mindestens 283 Tonnen Munition\"}]}]")]
    [InlineData("\"condition\":{\"spans\":[{\"start\":90,\"end\":111,\"text\":\"falls Moskau angreife\"}]}")]
    [InlineData("\"status\":\"denied\",\"onWord\":\"")]
    [InlineData("\"relates\":[{\"type\":\"repeats\",\"act\":\"")]
    public void Write_Act(string part) => Assert.Contains(part, Lines(ActSample.Whole()), StringComparison.Ordinal);

    [Fact]
    public void Write_NoRights_NoWords()
    {
        var act = Lines(ActSample.Whole(TextRights.None)).Split('\n').Single(line => line.Contains("\"kind\":\"act\"", StringComparison.Ordinal) && line.Contains("\"request\"", StringComparison.Ordinal));
        Assert.DoesNotContain("Munition", act, StringComparison.Ordinal);
        Assert.Contains("\"value\":283", act, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"start\":12,", "\"start\":11,", RecordLineProblems.SpanWrong)]
    [InlineData("\"text\":\"falls Moskau angreife\"", "\"text\":\"falls Moskau angriffe\"", RecordLineProblems.SpanWrong)]
    [InlineData("\"of\":\"Munition\"", "\"of\":\"Helme\"", RecordLineProblems.SpanWrong)]
    [InlineData("\"evidence\":[", "\"evidenz\":[", RecordLineProblems.Malformed)]
    [InlineData("\"value\":283", "\"value\":\"283\"", RecordLineProblems.Malformed)]
    [InlineData("\"matter\":{", "\"matter\":7,\"was\":{", RecordLineProblems.Malformed)]
    [InlineData("-a12-", "-a13-", RecordLineProblems.IdWrong)]
    [InlineData("\"onWord\":\"", "\"onWord\":\"x", RecordLineProblems.IdWrong)]
    public void Read_BadActIsNamedAndTheRestRead(string good, string bad, string code)
    {
        var lines = Lines(ActSample.Whole()).TrimEnd('\n').Split('\n');
        Assert.Contains(good, lines[^2], StringComparison.Ordinal);
        var at = lines[^2].IndexOf(good, StringComparison.Ordinal);
        lines[^2] = lines[^2][..at] + bad + lines[^2][(at + good.Length)..];
        var items = Items(string.Join('\n', lines));
        Assert.Equal(code, items.OfType<RecordItem.BadLine>().Single().Problem.Code);
        Assert.Equal(ActName.Warn, Assert.Single(items.OfType<RecordItem.Block>().Single().Read.Acts).Name);
    }

    [Fact]
    public void Read_ActOfAnUnknownNameIsPassedOver()
    {
        var items = Items(Lines(ActSample.Whole()).Replace("\"name\":\"warn\"", "\"name\":\"dance\"", StringComparison.Ordinal));
        Assert.Equal(ActName.Request, Assert.Single(Assert.IsType<RecordItem.Block>(Assert.Single(items)).Read.Acts).Name);
    }

    [Fact]
    public void Read_ActOutsideOfItsReport()
    {
        var act = Lines(ActSample.Whole()).TrimEnd('\n').Split('\n')[^1];
        Assert.Equal(RecordLineProblems.OutsideBlock, Assert.IsType<RecordItem.BadLine>(Assert.Single(Items(act))).Problem.Code);
    }

    [Fact]
    public void Read_ActsAreLimited()
    {
        var items = Items(Lines(ActSample.Whole()), new RecordReaderOptions { Acts = 1 });
        Assert.Equal(RecordLineProblems.BlockTooLarge, Assert.IsType<RecordItem.BadLine>(items[0]).Problem.Code);
    }
}
