using System.Text;
using Demarche.Reports;
using Demarche.Statements;
using Demarche.Web.Exports.Returning;

namespace Demarche.Web.Tests.Exports;

/// <summary>What comes back from an annotation tool.</summary>
public sealed class ReturnedFileTest : IDisposable
{
    private static readonly DateTimeOffset At = new(2026, 11, 28, 13, 0, 0, TimeSpan.Zero);

    private readonly ExportingRecord exporting = new();

    public void Dispose() => exporting.Dispose();

    [Theory]
    [InlineData("cas")]
    [InlineData("webanno")]
    public void Unchanged_ChangesNothing(string format)
    {
        var count = Take(exporting.Bytes(format), "corpus.zip");
        Assert.Empty(count.Problems);
        Assert.True(count.Reports >= 3);
        Assert.Equal((0, 0, 0), (count.Changed, count.Added, count.Rejected));
        Assert.Empty(exporting.Record.Corrections());
    }

    [Theory]
    [InlineData("cas", "\"form\":\"direct\"", "\"form\":\"reported\"")]
    [InlineData("webanno", "\tdirect[", "\treported[")]
    public void Feature_ThatWasChangedIsDecided(string format, string before, string after)
    {
        var read = ExportingRecord.Signs();
        var text = exporting.Text(format, ExportingRecord.Only(read.Report.Id));
        Assert.Contains(before, text, StringComparison.Ordinal);
        var count = Take(Encoding.UTF8.GetBytes(text.Replace(before, after, StringComparison.Ordinal)), read.Report.Id + ".txt");
        Assert.Equal((1, 0, 0), (count.Changed, count.Added, count.Rejected));
        var kept = exporting.Record.FindStatement(read.Statements[0].Id)!;
        Assert.Equal((StatementForm.Reported, StatementForm.Direct), (kept.Statement.Form, kept.AsMade.Form));
        Assert.Equal(("C. Muster", At), (kept.Corrections[0].Correction.By, kept.Corrections[0].Correction.At));
    }

    [Fact]
    public void Mark_ThatIsNewIsAStatementAndOneThatIsGoneIsRejected()
    {
        var read = ExportingRecord.Signs();
        var cas = exporting.Text("cas", ExportingRecord.Only(read.Report.Id));
        var words = new TextSpan(read.Report.Text.Value.IndexOf("Russland", StringComparison.Ordinal), read.Report.Text.Value.Length);
        var changed = cas.Replace("\"%FEATURE_STRUCTURES\":[{\"%ID\":1,", "\"%FEATURE_STRUCTURES\":[" + Marked(9001, words) + ",{\"%ID\":1,", StringComparison.Ordinal)
            .Replace("\"statement\":\"" + read.Statements[0].Id, "\"statement\":\"" + "x", StringComparison.Ordinal);
        var count = Take(Encoding.UTF8.GetBytes(changed), "one.json");
        Assert.Equal((0, 1, 1), (count.Changed, count.Added, count.Rejected));
        var kept = exporting.Record.Find(read.Report.Id)!;
        Assert.Equal("rejected", kept.Statements.Single(one => one.Statement.Id == read.Statements[0].Id).Review);
        Assert.Equal([words], kept.Statements.Single(one => one.Statement.Origin == Origin.Person).Statement.Content.ToArray());
        Assert.DoesNotContain(exporting.Record.Verify(), finding => finding.Entry?.StartsWith(read.Report.Id, StringComparison.Ordinal) == true);
    }

    [Theory]
    [InlineData("cas", "Raketen", "Rakete")]
    [InlineData("webanno", "Raketen", "Rakete")]
    public void OtherText_IsRefused(string format, string before, string after)
    {
        var read = ExportingRecord.Signs();
        var count = Take(Encoding.UTF8.GetBytes(exporting.Text(format, ExportingRecord.Only(read.Report.Id)).Replace(before, after, StringComparison.Ordinal)), "one");
        Assert.Equal("correction-refused", Assert.Single(count.Problems).Code);
        Assert.Empty(exporting.Record.Corrections());
    }

    [Theory]
    [InlineData("")]
    [InlineData("#")]
    [InlineData("#FORMAT=WebAnno TSV 3.3")]
    [InlineData("#FORMAT=WebAnno TSV 3.3\n#T_SP=webanno.custom.Words|statement|part\n\n\n#Text=x\n1-1\t5-2\tx\t_\t_\t")]
    [InlineData("#FORMAT=WebAnno TSV 3.3\n#T_SP=webanno.custom.Words|statement|part\n\n\n#Text=x\n1-1\t0")]
    [InlineData("{}")]
    [InlineData("[")]
    [InlineData("{\"%FEATURE_STRUCTURES\":7}")]
    [InlineData("{\"%FEATURE_STRUCTURES\":[7,{\"%TYPE\":\"demarche.Words\",\"begin\":-1,\"end\":1e9}]}")]
    [InlineData("PK\u0003\u0004")]
    public void Broken_IsAProblemAndNoMore(string text) => Assert.NotEmpty(Take(Encoding.UTF8.GetBytes(text), "x").Problems);

    private static string Marked(int id, TextSpan span) => $"{{\"%ID\":{id},\"%TYPE\":\"demarche.Words\",\"@sofa\":1,\"begin\":{span.Start},\"end\":{span.End},\"form\":\"reported\"}}";

    private ReturnedCount Take(byte[] bytes, string name) => ReturnedFile.Take(new MemoryStream(bytes), name, exporting.Record, "C. Muster", At);
}
