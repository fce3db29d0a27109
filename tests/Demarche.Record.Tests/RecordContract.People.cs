using Demarche.RecordFormat;
using Demarche.Statements;
using static Demarche.Record.Tests.Samples;

namespace Demarche.Record.Tests;

public abstract partial class RecordContract
{
    private Correction Decision(string entry, string field, string value, string by = "anna") =>
        new(entry, field, Correction.Text(value)!, null, by, Time.GetUtcNow(), "Nachgelesen.");

    [Fact]
    public void Decide_JudgementShowsInStatementAndFilter()
    {
        var record = Open();
        record.Keep(Answer);
        var id = Answer.Statements[0].Id;
        var kept = record.Decide(Decision(id, Correction.Review, Correction.Accepted));
        Assert.False(kept.Orphaned);
        Assert.Null(kept.Correction.Was);
        Time.Advance(TimeSpan.FromHours(1));
        Assert.Equal("\"accepted\"", record.Decide(Decision(id, Correction.Review, Correction.Doubted, "ben")).Correction.Was);
        var found = record.FindStatement(id)!;
        Assert.Equal("doubted", found.Review);
        Assert.Equal(["anna", "ben"], found.Corrections.Select(c => c.Correction.By));
        Assert.Equal([id], record.Statements(new StatementQuery { Review = "doubted" }).Items.Select(entry => entry.Statement.Id));
        Assert.Empty(record.Statements(new StatementQuery { Review = "accepted" }).Items);
    }

    [Fact]
    public void Decide_EditShowsInListsAndLeavesTheEntryAsMade()
    {
        var record = Open();
        record.Keep(Answer);
        var before = Printed(record.Export().Single());
        var id = Answer.Statements[0].Id;
        Assert.Equal("\"person:Q1\"", record.Decide(Decision(id, "speaker.actor", "state:RUS")).Correction.Was);
        record.Decide(Decision(id, "form", "indirect"));
        Assert.Equal("state:RUS", record.FindStatement(id)!.Statement.Speaker!.Actor);
        Assert.Equal("person:Q1", record.FindStatement(id)!.AsMade.Speaker!.Actor);
        Assert.Equal([id], record.Statements(new StatementQuery { Actor = "state:RUS", Form = StatementForm.Indirect }).Items.Select(e => e.Statement.Id));
        Assert.Empty(record.Statements(new StatementQuery { Actor = "person:Q1" }).Items);
        Assert.Equal(before, Printed(record.Export().Single()));
    }

    [Fact]
    public void Decide_SameDecisionTwiceIsOnce()
    {
        var record = Open();
        record.Keep(Answer);
        var decision = Decision(Answer.Statements[0].Id, Correction.Review, Correction.Rejected);
        record.Decide(decision);
        record.Decide(decision);
        Assert.Single(record.Corrections());
    }

    [Fact]
    public void Decide_WithoutAPersonIsACallersFault() =>
        Assert.Throws<ArgumentException>(() => Open().Decide(Decision(Answer.Statements[0].Id, Correction.Review, Correction.Accepted, " ")));

    [Fact]
    public void Decide_AboutNothingIsOrphaned() => Assert.True(Open().Decide(Decision("nowhere-s1-2", "form", "direct")).Orphaned);

    [Fact]
    public void Replace_OrphansDecisionsAndAttachesThemAgain()
    {
        var record = Open();
        record.Keep(Answer);
        var id = Answer.Statements[1].Id;
        record.Decide(Decision(id, Correction.Review, Correction.Accepted));
        var result = record.Replace(ReadAgain(Answer, Answer.Statements[0]));
        Assert.Equal([id], result.Orphaned.AsEnumerable());
        Assert.True(Assert.Single(record.Corrections()).Orphaned);
        record.Replace(Answer);
        Assert.False(Assert.Single(record.Corrections()).Orphaned);
        Assert.Equal("accepted", record.FindStatement(id)!.Review);
    }

    [Fact]
    public void Replace_KeepsWhatPeopleEditedAndAdded()
    {
        var record = Open();
        record.Keep(Answer);
        var own = Say(Answer.Report, StatementForm.Reported, "Der Kreml prüft die Antwort der USA", "prüft");
        record.Add(own, "anna", "Fehlte.");
        record.Decide(Decision(Answer.Statements[0].Id, "form", "reported"));
        record.Replace(ReadAgain(Answer, Answer.Statements[0] with { Rule = "newer" }));
        var kept = record.Find(Answer.Report.Id)!.Statements;
        Assert.Equal([own.Id, Answer.Statements[0].Id], kept.Select(statement => statement.Statement.Id));
        Assert.Equal(Origin.Person, kept[0].Statement.Origin);
        Assert.Equal("Fehlte.", kept[0].Corrections.Single().Correction.Why);
        Assert.Equal(StatementForm.Reported, kept[1].Statement.Form);
        Assert.Equal("newer", kept[1].AsMade.Rule);
    }

    [Fact]
    public void Replace_MachineFindingTheSameWordsDoesNotTakeAPersonsEntry()
    {
        var record = Open();
        record.Keep(ReadAgain(Answer));
        var own = Answer.Statements[0] with { Rule = null, Form = StatementForm.Reported };
        record.Add(own, "anna");
        var result = record.Replace(Answer);
        Assert.Equal([Answer.Statements[1].Id], result.Added.AsEnumerable());
        Assert.Equal(Origin.Person, record.FindStatement(own.Id)!.Statement.Origin);
    }

    [Fact]
    public void Add_OfAnUnknownReport() => Assert.Equal(RecordErrors.ReportUnknown, Thrown(() => Open().Add(Answer.Statements[0], "anna")));

    [Fact]
    public void Add_UnderAnIdThatIsNotItsOwn()
    {
        var record = Open();
        record.Keep(Answer);
        var wrong = Answer.Statements[0] with { Id = Answer.Statements[0].Id + "0" };
        Assert.Equal(RecordErrors.EntryInvalid, Thrown(() => record.Add(wrong, "anna")));
    }

    [Fact]
    public void NoteRemoved_LeavesAnEntryThatIsThere()
    {
        var record = Open();
        record.Keep(Answer);
        record.NoteRemoved(new RemovedEntry(Answer.Statements[0].Id, null, New));
        record.NoteRemoved(new RemovedEntry("x-s1-2", "x-s1-3", New));
        Assert.Equal(["x-s1-2"], record.RemovedEntries().Select(removed => removed.Id));
        Assert.NotNull(record.FindStatement(Answer.Statements[0].Id));
    }

    [Fact]
    public void Forget_KeepsIdDayAndReasonAlone()
    {
        var record = Open();
        record.Keep(Answer);
        record.Keep(Offer);
        record.Decide(Decision(Answer.Statements[0].Id, Correction.Review, Correction.Accepted));
        Assert.True(record.Forget(Answer.Report.Id, "Gegendarstellung", "anna"));
        Assert.Null(record.Find(Answer.Report.Id));
        Assert.Equal([new ForgottenReport(Answer.Report.Id, "2022-02-01", "Gegendarstellung", "anna")], record.ForgottenReports());
        Assert.Equal(new RecordSize(1, 1, 5, 0, 1), record.Size());
        Assert.Empty(record.Search(new SearchQuery("überstürzen")).Items);
        Assert.False(record.Forget(Answer.Report.Id, "Noch einmal", "ben"));
        Assert.Empty(record.Verify());
    }

    // Only one of the two reports knows him; a person names him in the other, which keeps him when the first goes.
    [Fact]
    public void Actor_OfAnotherReportStaysWhileAPersonNamesHim()
    {
        var record = OpenWithBoth();
        var other = Make("noch.txt", "Die Lage bleibt ernst.", "2022-01-30", report => [Say(report, StatementForm.Reported, "ernst", speaker: null)]);
        record.Keep(other with { Actors = [] });
        var (entry, by) = (other.Statements[0].Id, record.Find(Answer.Report.Id)!.Read.Actors.Select(actor => actor.Id).ToList());
        Assert.Contains(Peskow.Id, by);
        record.Decide(Decision(entry, "speaker.actor", Peskow.Id));
        Assert.True(record.Forget(Answer.Report.Id, "Probe", "A. Muster"));
        Assert.Equal(Peskow.NameDe, record.FindActor(Peskow.Id)!.NameDe);
        Assert.Contains(Peskow.Id, record.Find(other.Report.Id)!.Read.Actors.Select(actor => actor.Id));
        Assert.Equal(Peskow.Id, Assert.Single(record.Statements(new StatementQuery { Actor = Peskow.Id }).Items).Statement.Speaker!.Actor);
    }

    [Fact]
    public void Forget_ReadingAgainDoesNotBringItBack()
    {
        var record = Open();
        record.Keep(Answer);
        record.Forget(Answer.Report.Id, "Persönlichkeitsrecht", "anna");
        Assert.Equal(KeepOutcome.Forgotten, record.Keep(Answer).Outcome);
        Assert.Equal(0, record.Size().Reports);
    }
}
