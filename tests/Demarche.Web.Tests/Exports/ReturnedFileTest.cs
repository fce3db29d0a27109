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

    [Theory]
    [InlineData("cas", "\"amount\":\"300\"", "\"amount\":\"300–400\"")]
    [InlineData("webanno", "300[", "300–400[")]
    public void Act_AmountThatWasChangedIsDecided(string format, string before, string after)
    {
        var read = ExportingRecord.Signs();
        var text = exporting.Text(format, ExportingRecord.Only(read.Report.Id));
        Assert.Contains(before, text, StringComparison.Ordinal);
        var count = Take(Encoding.UTF8.GetBytes(text.Replace(before, after, StringComparison.Ordinal)), read.Report.Id + ".txt");
        Assert.Equal((1, 0, 0, 0), (count.Changed, count.Added, count.Rejected, count.Problems.Length));
        var item = exporting.Record.FindAct(read.Acts[0].Id)!.Act.Items.Single();
        Assert.Equal((300m, 400m, "piece", read.Acts[0].Items[0].Of), (item.Min, item.Max, item.Unit, item.Of));
    }

    [Fact]
    public void Act_AmountWithoutANumberIsReadInItsWords()
    {
        var read = ExportingRecord.Signs();
        var mark = Marked(9001, "ActWords", Words(read, "300 Raketen"), ("act", read.Acts[1].Id), ("part", "item"));
        var count = Take(With(exporting.Text("cas", ExportingRecord.Only(read.Report.Id)), mark), "one.json");
        Assert.Equal((1, 0), (count.Changed, count.Problems.Length));
        Assert.Equal(300m, exporting.Record.FindAct(read.Acts[1].Id)!.Act.Items.Single().Value);
    }

    [Theory]
    [InlineData("cas", "\"relation\":\"reactsTo\"", "\"relation\":\"answers\"")]
    [InlineData("webanno", "\treactsTo\t", "\tanswers\t")]
    public void Act_RelationThatWasChangedIsDecided(string format, string before, string after)
    {
        var read = ExportingRecord.Signs();
        var text = exporting.Text(format, ExportingRecord.Only(read.Report.Id));
        Assert.Contains(before, text, StringComparison.Ordinal);
        var count = Take(Encoding.UTF8.GetBytes(text.Replace(before, after, StringComparison.Ordinal)), read.Report.Id + ".txt");
        Assert.Equal((1, 0, 0, 0), (count.Changed, count.Added, count.Rejected, count.Problems.Length));
        Assert.Equal([new ActRelation(RelationType.Answers, read.Acts[0].Id)], exporting.Record.FindAct(read.Acts[1].Id)!.Act.Relates.ToArray());
    }

    [Fact]
    public void Relation_ToAnActThatIsNewNamesItsId()
    {
        var read = ExportingRecord.Signs();
        var cas = exporting.Text("cas", ExportingRecord.Only(read.Report.Id));
        var (one, other) = (Marked(9001, "ActWords", Words(read, "Antwort"), ("name", "answer")), Marked(9002, "ActWords", Words(read, "Moskau"), ("name", "request")));
        var count = Take(With(cas, $"{one},{other},{Arrow(9003, 9001, 9002, "answers")},{Arrow(9004, 9002, 9001, "justifies")}"), "one.json");
        Assert.Equal((0, 2, 0, 0), (count.Changed, count.Added, count.Rejected, count.Problems.Length));
        var made = exporting.Record.Find(read.Report.Id)!.Acts.Where(kept => kept.Act.Origin == Origin.Person).Select(kept => kept.Act).ToDictionary(act => act.Name);
        Assert.Equal([new ActRelation(RelationType.Answers, made[ActName.Request].Id)], made[ActName.Answer].Relates.ToArray());
        Assert.Equal([new ActRelation(RelationType.Justifies, made[ActName.Answer].Id)], made[ActName.Request].Relates.ToArray());
    }

    /// <summary>A file that came before there were amounts and relations in it, or from a tool that dropped them.</summary>
    [Theory]
    [InlineData("demarche.ActRelation", "other.Type")]
    [InlineData("\"amount\"", "\"other\"")]
    public void Layer_OrFeatureThatAFileLacksChangesNothing(string before, string after)
    {
        var read = ExportingRecord.Signs();
        var count = Take(Encoding.UTF8.GetBytes(exporting.Text("cas", ExportingRecord.Only(read.Report.Id)).Replace(before, after, StringComparison.Ordinal)), "one.json");
        Assert.Equal((0, 0, 0, 0), (count.Changed, count.Added, count.Rejected, count.Problems.Length));
    }

    [Fact]
    public void Relation_ToARejectedActStays()
    {
        var read = ExportingRecord.Signs();
        exporting.Record.Decide(new(read.Acts[0].Id, "review", "\"rejected\"", null, "x", At));
        var cas = exporting.Bytes("cas", ExportingRecord.Only(read.Report.Id));
        Assert.Equal((0, 0, 0), Take(cas, "one.json") is var count ? (count.Changed, count.Added, count.Rejected) : default);
        Assert.Single(exporting.Record.FindAct(read.Acts[1].Id)!.Act.Relates);
    }

    [Fact]
    public void Act_OfOtherWordsTakesRelationsToItAlong()
    {
        var read = ExportingRecord.Signs();
        var (act, evidence) = (read.Acts[0], read.Acts[0].Evidence[0]);
        var cas = exporting.Text("cas", ExportingRecord.Only(read.Report.Id));
        var changed = cas.Replace($"\"begin\":{evidence.Start},\"end\":{evidence.End},\"act\"", $"\"begin\":{evidence.Start},\"end\":{evidence.End - 12},\"act\"", StringComparison.Ordinal);
        var count = Take(Encoding.UTF8.GetBytes(changed), "one.json");
        Assert.Equal((0, 1, 1, 0), (count.Changed, count.Added, count.Rejected, count.Problems.Length));
        var made = exporting.Record.Find(read.Report.Id)!.Acts.Single(kept => kept.Act.Origin == Origin.Person).Act;
        Assert.Equal((made.Id, act.Items.Length, RelationType.ReactsTo), (exporting.Record.FindAct(read.Acts[1].Id)!.Act.Relates.Single().Act, made.Items.Length, exporting.Record.FindAct(read.Acts[1].Id)!.Act.Relates.Single().Type));
    }

    [Theory]
    [InlineData("\"actor\":\"state:RUS\"", "\"actor\":\"state:XYZ\"", "correction-actor-unknown", "actors")]
    [InlineData("\"actor\":\"org:NATO\"", "\"actor\":\"=cmd|' /C calc'!A0\"", "correction-actor-unknown", "recipients")]
    [InlineData("\"actor\":\"person:Q7821917\"", "\"actor\":\"person:niemand\"", "correction-actor-unknown", "speaker.actor")]
    [InlineData("\"onWord\":\"", "\"onWord\":\"x", "correction-value-refused", "onWord")]
    [InlineData("\"relation\":\"reactsTo\"", "\"relation\":\"loves\"", "correction-value-refused", "relates")]
    [InlineData("\"amount\":\"300\"", "\"amount\":\"viele\"", "correction-value-refused", "items")]
    [InlineData("\"time\":\"2022-01-26\"", "\"time\":\"gestern\"", "correction-value-refused", "time.value")]
    [InlineData("\"form\":\"direct\"", "\"form\":\"sung\"", "correction-value-refused", "form")]
    [InlineData("\"qualifier\":\"militaryAid\"", "\"qualifier\":\"green\"", "correction-value-refused", "qualifier")]
    public void Field_ThatCannotBeMeantIsAProblemAndTheRestIsTaken(string before, string after, string code, string field)
    {
        var read = ExportingRecord.Signs();
        var cas = exporting.Text("cas", ExportingRecord.Only(read.Report.Id));
        Assert.Contains(before, cas, StringComparison.Ordinal);
        Assert.Contains("\"name\":\"demand\"", cas, StringComparison.Ordinal);
        var count = Take(Encoding.UTF8.GetBytes(cas.Replace(before, after, StringComparison.Ordinal).Replace("\"name\":\"demand\"", "\"name\":\"request\"", StringComparison.Ordinal)), "one.json");
        var problem = Assert.Single(count.Problems);
        Assert.Equal((code, "one.json", read.Report.Id), (problem.Code, problem.Source, problem.Report));
        Assert.Contains($"'{field}' of {read.Report.Id}-", problem.Message, StringComparison.Ordinal);
        Assert.Equal((1, 0, 0), (count.Changed, count.Added, count.Rejected));
        Assert.Equal("name", Assert.Single(exporting.Record.Corrections()).Correction.Field);
    }

    [Theory]
    [InlineData("state:ISL")]
    [InlineData("person:Q57665")]
    public void Actor_WhomTheWorldOrTheRecordKnowsIsTaken(string actor)
    {
        var read = ExportingRecord.Signs();
        var cas = exporting.Text("cas", ExportingRecord.Only(read.Report.Id)).Replace("\"actor\":\"state:RUS\"", $"\"actor\":\"{actor}\"", StringComparison.Ordinal);
        var count = Take(Encoding.UTF8.GetBytes(cas), "one.json");
        Assert.Equal((1, 0), (count.Changed, count.Problems.Length));
        Assert.Equal(actor, exporting.Record.FindAct(read.Acts[1].Id)!.Act.Actors.Single().Actor);
    }

    [Fact]
    public void Words_OfAnEntryThatTheReportDoesNotHaveAreAProblem()
    {
        var read = ExportingRecord.Signs();
        var mark = Marked(9001, "ActWords", Words(read, "Antwort"), ("act", "act:1"));
        var count = Take(With(exporting.Text("cas", ExportingRecord.Only(read.Report.Id)), mark), "one.json");
        Assert.Equal("correction-value-refused", Assert.Single(count.Problems).Code);
        Assert.Equal((0, 0, 0), (count.Changed, count.Added, count.Rejected));
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

    /// <summary>Both get other words in one file: the one inside stands in the new one, whichever is replaced first.</summary>
    [Fact]
    public void Statement_InAnotherFollowsIt()
    {
        const string Text = "Die Agentur meldete, der Minister habe gesagt, man werde die Antwort in Ruhe prüfen.";
        var sketch = new Sketch("https://example.org/kette", Text);
        sketch.Says(StatementForm.Indirect, "der Minister habe gesagt, man werde die Antwort in Ruhe prüfen", sketch.Role("Die Agentur"));
        sketch.Says(StatementForm.Indirect, "man werde die Antwort in Ruhe prüfen", sketch.Role("der Minister"), more: one => one with { Within = sketch.StatementId("der Minister habe gesagt, man werde die Antwort in Ruhe prüfen") });
        var read = sketch.Read();
        exporting.Record.Keep(read);
        var cas = exporting.Text("cas", ExportingRecord.Only(read.Report.Id));
        foreach (var statement in read.Statements)
            cas = cas.Replace($"\"begin\":{statement.Content[0].Start},\"end\":{statement.Content[0].End},\"statement\"", $"\"begin\":{statement.Content[0].Start},\"end\":{statement.Content[0].End - 7},\"statement\"", StringComparison.Ordinal);
        var count = Take(Encoding.UTF8.GetBytes(cas), "one.json");
        Assert.Equal((0, 2, 2, 0), (count.Changed, count.Added, count.Rejected, count.Problems.Length));
        var made = exporting.Record.Find(read.Report.Id)!.Statements.Where(kept => kept.Statement.Origin == Origin.Person).Select(kept => kept.Statement).OrderBy(one => one.Content[0].Start).ToList();
        Assert.Equal([null, made[0].Id], made.Select(one => one.Within));
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
    [InlineData("#FORMAT=WebAnno TSV 3.3\n#T_SP=webanno.custom.ActWords|act|part\n#T_RL=webanno.custom.ActRelation|relation|BT_webanno.custom.ActWords\n\n\n#Text=x\n1-1\t0-1\tx\t_\t_\tanswers\t9-9[7_8]\t")]
    [InlineData("#FORMAT=WebAnno TSV 3.3\n#T_SP=webanno.custom.ActWords|act|part\n#T_RL=webanno.custom.ActRelation|relation|BT_webanno.custom.ActWords\n\n\n#Text=x\n1-1\t0-1\tx\t*\t*\tanswers\t1-1[\t")]
    [InlineData("#FORMAT=WebAnno TSV 3.3\n#T_SP=webanno.custom.ActWords|act|part\n#T_RL=webanno.custom.ActRelation|BT_webanno.custom.ActWords\n\n\n#Text=x\n1-1\t0-1\tx\t*\t*\t|||[[_]\t")]
    [InlineData("{\"%FEATURE_STRUCTURES\":[{\"%TYPE\":\"demarche.ActRelation\",\"@Governor\":7,\"@Dependent\":8}]}")]
    [InlineData("{\"%FEATURE_STRUCTURES\":[{\"%ID\":7,\"%TYPE\":\"demarche.Words\",\"begin\":0,\"end\":1},{\"%TYPE\":\"demarche.ActRelation\",\"@Governor\":7,\"@Dependent\":7}]}")]
    public void Broken_IsAProblemAndNoMore(string text) => Assert.NotEmpty(Take(Encoding.UTF8.GetBytes(text), "x").Problems);

    private static TextSpan Words(ReadReport read, string words) => read.Report.Text.Value.IndexOf(words, StringComparison.Ordinal) is var at ? new TextSpan(at, at + words.Length) : default;

    private static byte[] With(string cas, string marks) => Encoding.UTF8.GetBytes(cas.Replace("\"%FEATURE_STRUCTURES\":[{\"%ID\":1,", "\"%FEATURE_STRUCTURES\":[" + marks + ",{\"%ID\":1,", StringComparison.Ordinal));

    private static string Marked(int id, string layer, TextSpan span, params IEnumerable<(string Feature, string? Value)> says) =>
        $"{{\"%ID\":{id},\"%TYPE\":\"demarche.{layer}\",\"@sofa\":1,\"begin\":{span.Start},\"end\":{span.End}{string.Concat(says.Where(one => one.Value is not null).Select(one => $",\"{one.Feature}\":\"{one.Value}\""))}}}";

    private static string Arrow(int id, int from, int to, string relation) =>
        $"{{\"%ID\":{id},\"%TYPE\":\"demarche.ActRelation\",\"@sofa\":1,\"begin\":0,\"end\":1,\"relation\":\"{relation}\",\"@Governor\":{from},\"@Dependent\":{to}}}";

    private ReturnedCount Take(byte[] bytes, string name) => ReturnedFile.Take(new MemoryStream(bytes), name, exporting.Record, "C. Muster", At);
}
