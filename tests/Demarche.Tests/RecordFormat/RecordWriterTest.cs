using Demarche.RecordFormat;
using Demarche.Reports;
using static Demarche.Tests.RecordFormat.RecordSample;

namespace Demarche.Tests.RecordFormat;

public sealed class RecordWriterTest
{
    [Fact]
    public void Write_OffsetsAreCodePoints() =>
        Assert.Contains("\"content\":[{\"start\":7,\"end\":17,\"text\":\"Wir prüfen\"}]", Lines(Whole()), StringComparison.Ordinal);

    [Fact]
    public void Write_WithoutTextSpansKeepTheirWords()
    {
        var lines = Lines(Whole(), new RecordWriterOptions(WithoutText: true));
        Assert.DoesNotContain("„Wir prüfen“", lines, StringComparison.Ordinal);
        Assert.Contains("\"text\":\"Wir prüfen\"", lines, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_ExcerptKeepsTheWordsOfSpansAlone()
    {
        var lines = Lines(Whole(rights: TextRights.Excerpt));
        Assert.DoesNotContain("„Wir prüfen“", lines, StringComparison.Ordinal);
        Assert.Contains("\"text\":\"Wir prüfen\"", lines, StringComparison.Ordinal);
        Assert.Contains("\"rights\":{\"terms\":\"Nur Auszüge\",\"text\":\"excerpt\"}", lines, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_NoRightsNoWords()
    {
        var lines = Lines(Whole(rights: TextRights.None));
        Assert.DoesNotContain("prüfen", lines, StringComparison.Ordinal);
        Assert.DoesNotContain("gestern", lines, StringComparison.Ordinal);
        Assert.Contains("\"content\":[{\"start\":7,\"end\":17}]", lines, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_RightsOfOneReportDoNotReachTheNext()
    {
        using var stream = new MemoryStream();
        using var writer = new RecordWriter(stream);
        writer.Write(Whole(rights: TextRights.None));
        writer.Write(Whole("zwei.txt"));
        Assert.IsType<RecordItem.Block>(Items(System.Text.Encoding.UTF8.GetString(stream.ToArray()))[^1]);
    }
}
