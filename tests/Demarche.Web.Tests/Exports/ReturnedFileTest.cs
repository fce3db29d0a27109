using System.Text;
using Demarche.Acts;
using Demarche.Reports;
using Demarche.Statements;
using Demarche.Web.Exports;
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
        var count = Take(With(cas.Replace("\"statement\":\"" + read.Statements[0].Id, "\"statement\":\"" + "x", StringComparison.Ordinal), Marked(9001, "Words", words, ("form", "reported"))), "one.json");
        Assert.Equal((0, 1, 1), (count.Changed, count.Added, count.Rejected));
        var kept = exporting.Record.Find(read.Report.Id)!;
        Assert.Equal("rejected", kept.Statements.Single(one => one.Statement.Id == read.Statements[0].Id).Review);
        Assert.Equal([words], kept.Statements.Single(one => one.Statement.Origin == Origin.Person).Statement.Content.ToArray());
        Assert.DoesNotContain(exporting.Record.Verify(), finding => finding.Entry?.StartsWith(read.Report.Id, StringComparison.Ordinal) == true);
    }

    [Theory]
    [InlineData("cas", "\"name\":\"demand\"", "\"name\":\"request\"")]
    [InlineData("webanno", "demand[", "request[")]
    public void Act_NameThatWasChangedIsDecided(string format, string before, string after)
    {
        var read = ExportingRecord.Signs();
        var text = exporting.Text(format, ExportingRecord.Only(read.Report.Id));
        Assert.Contains(before, text, StringComparison.Ordinal);
        var count = Take(Encoding.UTF8.GetBytes(text.Replace(before, after, StringComparison.Ordinal)), read.Report.Id + ".txt");
        Assert.Equal((1, 0, 0), (count.Changed, count.Added, count.Rejected));
        var kept = exporting.Record.FindAct(read.Acts[1].Id)!;
        Assert.Equal((ActName.Request, ActName.Demand), (kept.Act.Name, kept.AsMade.Name));
        Assert.Equal(read.Acts[1].OnWord, kept.Act.OnWord);
    }

    [Theory]
    [InlineData("matter", "„Wir_helfen", null, null)]
    [InlineData("condition", "Russland", null, null)]
    [InlineData("recipient", "Russland", "state:RUS", null)]
    [InlineData("actor", "Blinken", "person:Q7821917", null)]
    [InlineData("place", "Moskau", "state:RUS", null)]
    [InlineData("time", "Mittwoch", null, null)]
    public void Act_EveryPartComesBack(string part, string words, string? actor, string? office)
    {
        var read = ExportingRecord.Signs();
        var mark = Marked(9001, "ActWords", Words(read, words), ("act", read.Acts[1].Id), ("part", part), ("actor", actor), ("office", office));
        var count = Take(With(exporting.Text("cas", ExportingRecord.Only(read.Report.Id)), mark), "one.json");
        Assert.Empty(count.Problems);
        Assert.Equal(actor is not null && part == "place" ? 2 : 1, count.Changed);
        var act = exporting.Record.FindAct(read.Acts[1].Id)!.Act;
        var span = Words(read, words);
        Assert.Contains(span, part switch
        {
            "matter" => act.Matter,
            "condition" => act.Condition,
            "recipient" => act.Recipients.Single(role => role.Actor == actor).Spans,
            "actor" => act.Actors.Single(role => role.Actor == actor).Spans,
            "place" => act.Place!.Spans,
            _ => act.Time!.Spans,
        });
        Assert.Equal(["state:RUS"], act.Actors.Take(1).Select(role => role.Actor));
        Assert.DoesNotContain(exporting.Record.Verify(), finding => finding.Entry == act.Id);
    }

    [Fact]
    public void Act_OfSeveralMarksWithOneNewIdIsAdded()
    {
        var read = ExportingRecord.Signs();
        var cas = exporting.Text("cas", ExportingRecord.Only(read.Report.Id));
        (string, string?)[] says = [("act", "new 1"), ("part", "evidence"), ("name", "propose"), ("status", "announced"), ("time", "2022-02"), ("onWord", read.Statements[0].Id)];
        var count = Take(With(cas, Marked(9001, "ActWords", Words(read, "Antwort"), says) + "," + Marked(9002, "ActWords", Words(read, "Moskau"), ("act", "new 1"), ("part", "actor"), ("actor", "state:RUS"))), "one.json");
        Assert.Equal((0, 1, 0), (count.Changed, count.Added, count.Rejected));
        var act = exporting.Record.Find(read.Report.Id)!.Acts.Single(kept => kept.Act.Origin == Origin.Person).Act;
        Assert.Equal((ActName.Propose, ActStatus.Announced, "2022-02", read.Statements[0].Id), (act.Name, act.Status, act.Time!.Value, act.OnWord));
        Assert.Equal(("state:RUS", Words(read, "Moskau")), (Assert.Single(act.Actors).Actor, act.Actors[0].Spans[0]));
    }

    [Fact]
    public void Act_OnAWordThatNobodySaidKeepsItsOwn()
    {
        var read = ExportingRecord.Signs();
        var cas = exporting.Text("cas", ExportingRecord.Only(read.Report.Id)).Replace("\"onWord\":\"" + read.Statements[0].Id, "\"onWord\":\"x", StringComparison.Ordinal);
        Assert.Equal((0, 0, 0), Take(Encoding.UTF8.GetBytes(cas), "one.json") is var count ? (count.Changed, count.Added, count.Rejected) : default);
    }

    [Fact]
    public void Act_ThatIsMarkedNoMoreIsRejectedAndOneWithoutALayerIsNot()
    {
        var read = ExportingRecord.Signs();
        var cas = exporting.Text("cas", ExportingRecord.Only(read.Report.Id));
        var gone = Take(Encoding.UTF8.GetBytes(cas.Replace("\"act\":\"" + read.Acts[1].Id, "\"act\":\"x", StringComparison.Ordinal)), "one.json");
        Assert.Equal((0, 0, 1), (gone.Changed, gone.Added, gone.Rejected));
        Assert.Equal("rejected", exporting.Record.FindAct(read.Acts[1].Id)!.Review);
        var without = Take(Encoding.UTF8.GetBytes(exporting.Text("cas", ExportingRecord.Only(read.Report.Id)).Replace("demarche.ActWords", "other.Type", StringComparison.Ordinal)), "one.json");
        Assert.Equal((0, 0, 0), (without.Changed, without.Added, without.Rejected));
        Assert.Null(exporting.Record.FindAct(read.Acts[0].Id)!.Review);
    }

    [Theory]
    [InlineData("cas")]
    [InlineData("webanno")]
    public void Selection_HoldsEveryEntryOfAReportSoThatNoneIsRejected(string format)
    {
        var chosen = new ExportSelection { Query = ExportSelection.Whole.Query with { Actor = "person:Q7821917" } };
        var count = Take(exporting.Bytes(format, chosen), "corpus.zip");
        Assert.True(count.Reports > 0);
        Assert.Equal((0, 0, 0), (count.Changed, count.Added, count.Rejected));
    }

    [Fact]
    public void Statement_OfOtherWordsTakesActsOnItsWordAlong()
    {
        var read = ExportingRecord.Signs();
        var (statement, act) = (read.Statements[0], read.Acts[1]);
        var content = statement.Content[0];
        var cas = exporting.Text("cas", ExportingRecord.Only(read.Report.Id));
        var changed = cas.Replace($"\"begin\":{content.Start},\"end\":{content.End},\"statement\"", $"\"begin\":{content.Start},\"end\":{content.End - 8},\"statement\"", StringComparison.Ordinal);
        var count = Take(Encoding.UTF8.GetBytes(changed), "one.json");
        Assert.Equal((0, 1, 1), (count.Changed, count.Added, count.Rejected));
        var made = exporting.Record.Find(read.Report.Id)!.Statements.Single(kept => kept.Statement.Origin == Origin.Person).Statement;
        Assert.Equal((made.Id, statement.Id), (exporting.Record.FindAct(act.Id)!.Act.OnWord, exporting.Record.FindAct(act.Id)!.AsMade.OnWord));
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

    private static TextSpan Words(ReadReport read, string words) => read.Report.Text.Value.IndexOf(words, StringComparison.Ordinal) is var at ? new TextSpan(at, at + words.Length) : default;

    private static byte[] With(string cas, string marks) => Encoding.UTF8.GetBytes(cas.Replace("\"%FEATURE_STRUCTURES\":[{\"%ID\":1,", "\"%FEATURE_STRUCTURES\":[" + marks + ",{\"%ID\":1,", StringComparison.Ordinal));

    private static string Marked(int id, string layer, TextSpan span, params IEnumerable<(string Feature, string? Value)> says) =>
        $"{{\"%ID\":{id},\"%TYPE\":\"demarche.{layer}\",\"@sofa\":1,\"begin\":{span.Start},\"end\":{span.End}{string.Concat(says.Where(one => one.Value is not null).Select(one => $",\"{one.Feature}\":\"{one.Value}\""))}}}";

    private ReturnedCount Take(byte[] bytes, string name) => ReturnedFile.Take(new MemoryStream(bytes), name, exporting.Record, "C. Muster", At);
}
