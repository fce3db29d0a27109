using System.Text;
using Demarche.Language;
using Demarche.RecordFormat;
using Demarche.Reports;
using Demarche.Statements;
using static Demarche.Record.Tests.Samples;

namespace Demarche.Record.Tests;

/// <summary>What every store must do. A store's own test class derives from it and says how its record is opened.</summary>
public abstract partial class RecordContract : IDisposable
{
    private readonly List<IRecord> opened = [];

    protected FixedTime Time { get; } = new();

    /// <summary>Opens the one record of this test; the second time the same record again.</summary>
    protected abstract IRecord OpenRecord();

    /// <summary>Opens another, empty record.</summary>
    protected abstract IRecord OpenOther();

    /// <summary>The base forms that the tests know.</summary>
    protected static IReadOnlyCollection<string> Lemmas(string word, ReadingLanguage language) => (language.Code, word) switch
    {
        ("de", "Forderungen" or "Forderung") => ["Forderung"],
        ("de", "bietet" or "bieten") => ["bieten"],
        ("de", "blieben") => ["bleiben"],
        _ => [],
    };

    public void Dispose()
    {
        foreach (var record in opened) record.Dispose();
        CleanUp();
        GC.SuppressFinalize(this);
    }

    protected virtual void CleanUp()
    {
    }

    protected IRecord Open() => Remember(OpenRecord());

    protected IRecord Other() => Remember(OpenOther());

    protected static string Exported(IRecord record)
    {
        using var lines = new MemoryStream();
        using var writer = new RecordWriter(lines);
        foreach (var read in record.Export()) writer.Write(read);
        foreach (var kept in record.Corrections()) writer.WriteCorrection(kept.Correction);
        foreach (var removed in record.RemovedEntries()) writer.WriteRemoved(removed);
        return Encoding.UTF8.GetString(lines.ToArray());
    }

    protected static string Printed(ReadReport read)
    {
        using var lines = new MemoryStream();
        using var writer = new RecordWriter(lines);
        writer.Write(read);
        return Encoding.UTF8.GetString(lines.ToArray());
    }

    protected static string Thrown(Action action) => Assert.Throws<DemarcheException>(action).Code;

    private IRecord Remember(IRecord record)
    {
        opened.Add(record);
        return record;
    }

    [Fact]
    public void Keep_FindGivesBackEveryProperty()
    {
        var record = Open();
        Assert.Equal(KeepOutcome.Kept, record.Keep(Answer).Outcome);
        var kept = record.Find(Answer.Report.Id)!;
        Assert.Equal(Printed(Answer with { Actors = [.. Answer.Actors.OrderBy(a => a.Id, StringComparer.Ordinal)] }), Printed(kept.Read));
        Assert.Equal(Answer.Report.Metadata.Published, kept.Read.Report.Metadata.Published);
        Assert.Equal(Answer.Report.Problems.AsEnumerable(), kept.Read.Report.Problems);
        Assert.Equal(Time.GetUtcNow(), kept.Entry.KeptAt);
        Assert.Equal("2022-01-27", kept.Entry.Day);
        Assert.Equal(Old, kept.Entry.Reader);
        Assert.Equal(2, kept.Entry.Statements);
    }

    [Fact]
    public void Keep_TwiceChangesNothing()
    {
        var record = Open();
        record.Keep(Answer);
        var before = Exported(record);
        Time.Advance(TimeSpan.FromDays(1));
        Assert.Equal(KeepOutcome.Unchanged, record.Keep(Answer).Outcome);
        Assert.Equal(before, Exported(record));
        Assert.Equal(Time.GetUtcNow().AddDays(-1), record.Find(Answer.Report.Id)!.Entry.KeptAt);
        Assert.Equal(new RecordSize(1, 2, 5, 0, 0), record.Size());
    }

    [Fact]
    public void StatementsIfRead_OnlyOfTheSameReportByTheSameReader()
    {
        var record = Open();
        Assert.Null(record.StatementsIfRead(Answer.Report, Answer.Reader));
        record.Keep(Answer);
        Assert.Equal(Answer.Statements.Length, record.StatementsIfRead(Answer.Report, Answer.Reader));
        Assert.Null(record.StatementsIfRead(Answer.Report, "another"));
        Assert.Null(record.StatementsIfRead(Answer.Report with { Metadata = Answer.Report.Metadata with { Title = "Neu" } }, Answer.Reader));
    }

    [Fact]
    public void Keep_IsThereAfterOpeningAgain()
    {
        using (var first = OpenRecord()) first.Keep(Answer);
        Assert.NotNull(Open().Find(Answer.Report.Id));
    }

    [Fact]
    public void Keep_OtherMetadataIsNoSilentChange()
    {
        var record = Open();
        record.Keep(Answer);
        var other = Answer with { Report = Answer.Report with { Metadata = Answer.Report.Metadata with { Title = "Neu" } } };
        var result = record.Keep(other);
        Assert.Equal(KeepOutcome.Reread, result.Outcome);
        Assert.True(result.Changes!.MetadataChanged);
        Assert.False(result.Changes.EntriesChanged);
        Assert.Equal("Neu", record.Find(Answer.Report.Id)!.Entry.Title);
    }

    [Fact]
    public void Keep_StatementOutsideItsReportIsRefusedWhole()
    {
        var record = Open();
        var outside = Answer.Statements[0] with { Frame = [new TextSpan(0, 5000)] };
        Assert.Equal(RecordErrors.EntryInvalid, Thrown(() => record.Keep(Answer with { Statements = [Answer.Statements[1], outside] })));
        Assert.Equal(0, record.Size().Reports);
    }

    [Fact]
    public void Keep_TwoStatementsOfOneIdAreRefused() =>
        Assert.Equal(RecordErrors.EntryInvalid, Thrown(() => Open().Keep(Answer with { Statements = [Answer.Statements[0], Answer.Statements[0]] })));

    [Fact]
    public void KeepAll_GivesAResultForEachInOrder()
    {
        var record = Open();
        record.Keep(Offer);
        var results = record.KeepAll([Answer, Offer, .. Many(250)]).ToList();
        Assert.Equal(252, results.Count);
        Assert.Equal(KeepOutcome.Unchanged, results[1].Outcome);
        Assert.Equal(252, record.Size().Reports);
    }

    [Fact]
    public void KeepAll_WhatCameOutIsKeptWhenTheSourceFails()
    {
        var record = Open();
        var seen = 0;
        Assert.Throws<InvalidDataException>(() =>
        {
            foreach (var _ in record.KeepAll(Many(505).Concat(Fail()))) seen++;
        });
        Assert.Equal(500, seen);
        Assert.Equal(500, record.Size().Reports);

        static IEnumerable<ReadReport> Fail()
        {
            yield return Answer;
            throw new InvalidDataException();
        }
    }

    [Fact]
    public void Replace_ReportsWhatChanged()
    {
        var record = Open();
        record.Keep(Answer);
        var said = Answer.Statements[0] with { Form = StatementForm.Indirect };
        var fresh = Say(Answer.Report, StatementForm.Reported, "Forderungen blieben bestehen", speaker: null);
        var result = record.Replace(ReadAgain(Answer, said, fresh));
        Assert.Equal([fresh.Id], result.Added.AsEnumerable());
        Assert.Equal([Answer.Statements[1].Id], result.Removed.AsEnumerable());
        Assert.Equal([said.Id], result.Changed.AsEnumerable());
        Assert.True(result.ReaderChanged);
        Assert.False(result.MetadataChanged);
        var kept = record.Find(Answer.Report.Id)!;
        Assert.Equal(Printed(ReadAgain(Answer, said, fresh) with { Actors = kept.Read.Actors }), Printed(kept.Read));
        Assert.Equal([new RemovedEntry(Answer.Statements[1].Id, fresh.Id, New)], record.RemovedEntries());
    }

    [Fact]
    public void Replace_EntryNamesTheReaderThatMadeIt()
    {
        var record = Open();
        record.Keep(Answer);
        record.Replace(ReadAgain(Answer, Answer.Statements[0], Answer.Statements[1] with { Rule = "better" }));
        Assert.Equal([Old, New], record.Find(Answer.Report.Id)!.Statements.Select(statement => statement.Reader));
    }

    [Fact]
    public void Replace_ByAnOlderReaderGivesTheFirstStateBack()
    {
        var record = Open();
        record.Keep(Answer);
        var before = Exported(record);
        record.Replace(ReadAgain(Answer));
        Assert.NotEqual(before, Exported(record));
        record.Replace(Answer);
        Assert.Equal(before, Exported(record));
    }

    [Fact]
    public void Replace_UnknownReport() => Assert.Equal(RecordErrors.ReportUnknown, Thrown(() => Open().Replace(Answer)));

    [Fact]
    public void Replace_WhileEnumeratingTheReports()
    {
        var record = Open();
        foreach (var _ in record.KeepAll(Many(150))) { }
        var read = 0;
        foreach (var report in record.ReportsToRead())
        {
            record.Replace(new ReadReport(report, [], [], New));
            read++;
        }

        Assert.Equal(150, read);
        Assert.Equal(0, record.Size().Statements);
        Assert.Equal(0, record.Size().Actors);
    }

    [Fact]
    public void ReportsToRead_GiveTheWholeReport()
    {
        var record = Open();
        record.Keep(Answer);
        var report = Assert.Single(record.ReportsToRead());
        Assert.Equal(Answer.Report.Text.Value, report.Text.Value);
        Assert.Equal(Answer.Report.Published, report.Published);
        Assert.Equal(Answer.Report.Parts.AsEnumerable(), report.Parts);
        Assert.Equal(Answer.Report.Metadata.Credits.AsEnumerable(), report.Metadata.Credits);
        Assert.Equal(KeepOutcome.Unchanged, record.Keep(Answer with { Report = report }).Outcome);
    }

    [Fact]
    public void KeepProblem_TwiceIsOnce()
    {
        var record = Open();
        var problem = new Problem("json-malformed", "The line is no JSON object.") { Source = "-", Line = 7 };
        record.KeepProblem(problem);
        record.KeepProblem(problem);
        record.KeepProblem(new Problem("path-missing", "Nothing there."));
        Assert.Equal([new Problem("path-missing", "Nothing there."), problem], record.SourceProblems());
    }

    [Fact]
    public void Export_DoesNotDependOnTheOrderOfKeeping()
    {
        var (one, two) = (Open(), Other());
        one.Keep(Answer);
        one.Keep(Offer);
        two.Keep(Offer);
        two.Keep(Answer);
        Assert.Equal(Exported(one), Exported(two));
        Assert.Equal([Offer.Report.Id, Answer.Report.Id], one.Export().Select(read => read.Report.Id));
    }

    [Fact]
    public void Backup_IsTheSameRecord()
    {
        var record = Open();
        record.Keep(Answer);
        Assert.Equal(Exported(record), Exported(Remember(BackUp(record))));
    }

    /// <summary>Makes a backup and opens it.</summary>
    protected abstract IRecord BackUp(IRecord record);
}
