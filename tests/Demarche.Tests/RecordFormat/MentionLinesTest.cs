using Demarche.RecordFormat;
using Demarche.Reports;
using Demarche.Tests.Time;
using static Demarche.Tests.RecordFormat.RecordSample;

namespace Demarche.Tests.RecordFormat;

public sealed class MentionLinesTest
{
    private const string Text = "😀 Vom 3. bis 5. Mai berät der Rat. Seit Wochen stehen mehr als 100.000 Soldaten bereit, zwei bis drei Milliarden Euro fehlen.";

    [Theory]
    [InlineData("""{"start":6,"end":8,"text":"3."}],"value":"2022-05-03","basis":"publication","range":"2022-05-03/2022-05-05","timex":{"type":"DATE","value":"2022-05-03"}}""")]
    [InlineData("""{"start":40,"end":46,"text":"Wochen"}],"timex":{"type":"DURATION","value":"PXW"}}""")]
    [InlineData("""{"start":54,"end":79,"text":"mehr als 100.000 Soldaten"}],"value":100000,"unit":"person","bound":"moreThan","of":"Soldaten"}""")]
    [InlineData("""{"start":88,"end":117,"text":"zwei bis drei Milliarden Euro"}],"min":2000000000,"max":3000000000,"unit":"EUR"}""")]
    public void Write_Mentions(string line) => Assert.Contains(line, Lines(Dated.Read(Text, "2022-01-27"), new RecordWriterOptions(Mentions: true)), StringComparison.Ordinal);

    [Fact]
    public void Write_NotAskedFor_NoMentions() => Assert.DoesNotContain("\"mention\"", Lines(Dated.Read(Text, "2022-01-27")), StringComparison.Ordinal);

    [Fact]
    public void Write_NoRights_NoWords()
    {
        var read = Dated.Read(Text, "2022-01-27");
        read = read with { Report = read.Report with { Metadata = new ReportMetadata { Rights = new ReportRights("", TextRights.None) } } };
        var lines = Lines(read, new RecordWriterOptions(Mentions: true));
        Assert.Contains("\"unit\":\"person\"", lines, StringComparison.Ordinal);
        Assert.DoesNotContain("Soldaten", lines, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_MentionsArePassedOver()
    {
        var read = Dated.Read(Text, "2022-01-27");
        Assert.IsType<RecordItem.Block>(Assert.Single(Items(Lines(read, new RecordWriterOptions(Mentions: true)))));
    }
}
