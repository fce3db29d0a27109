using System.Text;
using Demarche.Exchanges.Links;
using Demarche.RecordFormat;

namespace Demarche.Tests.RecordFormat;

public sealed class LinkLineTest
{
    private static readonly Link Sample = new(LinkType.Conflict, Certainty.Probable, ["a-s1-2", "b-s3-4"]) { Differs = [new("items", ["300 Panzer", "200 Panzer"]), new("form", ["direct", "indirect"])] };

    [Fact]
    public void WriteLink_IsReadBack()
    {
        var line = Written(Sample);
        Assert.StartsWith($$"""{"kind":"link","id":"{{Sample.Id}}","type":"conflict","certainty":"probable","members":["a-s1-2","b-s3-4"],"differs":[{"field":"items","values":["300 Panzer","200 Panzer"]}""", line, StringComparison.Ordinal);
        var read = Assert.IsType<RecordItem.Linked>(Assert.Single(Read(line))).Link;
        Assert.Equal(line, Written(read));
    }

    [Fact]
    public void WriteLink_WithoutWords() => Assert.DoesNotContain("Panzer", Written(Sample, withoutWords: true), StringComparison.Ordinal);

    [Theory]
    [InlineData("""{"kind":"link","type":"conflict","certainty":"certain","members":["a"]}""")]
    [InlineData("""{"kind":"link","type":"conflict","members":"a"}""")]
    [InlineData("""{"kind":"link","members":["a","b"]}""")]
    public void Read_BadLine(string line) => Assert.IsType<RecordItem.BadLine>(Assert.Single(Read(line)));

    [Fact]
    public void Read_UnknownTypeIsPassedOver() => Assert.Empty(Read("""{"kind":"link","type":"echo","certainty":"certain","members":["a","b"]}"""));

    private static string Written(Link link, bool withoutWords = false)
    {
        using var lines = new MemoryStream();
        using var writer = new RecordWriter(lines);
        writer.WriteLink(link, withoutWords);
        return Encoding.UTF8.GetString(lines.ToArray());
    }

    private static List<RecordItem> Read(string line) => [.. new RecordReader(new MemoryStream(Encoding.UTF8.GetBytes(line))).Read()];
}
