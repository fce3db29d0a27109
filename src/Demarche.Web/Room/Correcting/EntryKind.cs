using System.Collections.Immutable;
using Demarche.Acts;
using Demarche.Record;
using Demarche.Reports;
using Demarche.Statements;

namespace Demarche.Web.Room.Correcting;

/// <summary>What correcting by hand must know of a kind of entry.</summary>
internal abstract class EntryKind<T>
    where T : class
{
    /// <summary>What may be changed.</summary>
    public abstract Edits<T> Edits { get; }

    /// <summary>The field of the words from which the id is made.</summary>
    public abstract string OwnWords { get; }

    /// <summary>The entry as people see it; none where it is not kept.</summary>
    public abstract T? Find(IRecord record, string id);

    public abstract string ReportOf(T entry);

    public abstract string IdOf(T entry);

    public abstract ImmutableArray<TextSpan> WordsOf(T entry);

    /// <summary>An entry of a person's making over other words, whose id is not given yet.</summary>
    public abstract T Over(T like, ImmutableArray<TextSpan> words);

    /// <summary>An entry of which nothing is known but its words.</summary>
    public abstract T New(string report, ImmutableArray<TextSpan> words);

    /// <summary>The entry with the id that follows from its words.</summary>
    public abstract T Named(T entry, FrozenText text, int occurrence);

    /// <summary>The entries of a report as people see them.</summary>
    public abstract IEnumerable<T> EntriesIn(KeptReport report);

    /// <summary>An entry of the report with the same words and the same in every field: a form that was sent twice.</summary>
    public T? Twin(KeptReport report, T entry)
    {
        var text = report.Read.Report.Text;
        return EntriesIn(report).FirstOrDefault(kept => WordsOf(kept).SequenceEqual(WordsOf(entry)) && Edits.Fields.All(field => Edits.Value(kept, field, text) == Edits.Value(entry, field, text)));
    }

    public abstract void Add(IRecord record, T entry, string by, string? why);

    /// <summary>Where it stands in its report.</summary>
    public abstract string Address(string report, string id);
}

/// <summary>The kinds of entries.</summary>
internal static class EntryKind
{
    public static EntryKind<Statement> Statements { get; } = new StatementKind();

    public static EntryKind<Act> Acts { get; } = new ActKind();

    private sealed class StatementKind : EntryKind<Statement>
    {
        public override Edits<Statement> Edits => Record.Edits.OfStatements;

        public override string OwnWords => "content";

        public override Statement? Find(IRecord record, string id) => record.FindStatement(id)?.Statement;

        public override string ReportOf(Statement entry) => entry.Report;

        public override string IdOf(Statement entry) => entry.Id;

        public override ImmutableArray<TextSpan> WordsOf(Statement entry) => entry.Content;

        public override Statement Over(Statement like, ImmutableArray<TextSpan> words) => like with { Id = "", Content = words, Rule = null, Within = null, Origin = Origin.Person };

        public override Statement New(string report, ImmutableArray<TextSpan> words) => new() { Id = "", Report = report, Form = StatementForm.Direct, Content = words, Origin = Origin.Person };

        public override Statement Named(Statement entry, FrozenText text, int occurrence) => entry with { Id = StatementId.Of(entry.Report, entry.Content, text, occurrence) };

        public override IEnumerable<Statement> EntriesIn(KeptReport report) => report.Statements.Select(kept => kept.Statement);

        public override void Add(IRecord record, Statement entry, string by, string? why) => record.Add(entry, by, why);

        public override string Address(string report, string id) => RoomVisit.StatementAddress(report, id);
    }

    private sealed class ActKind : EntryKind<Act>
    {
        public override Edits<Act> Edits => Record.Edits.OfActs;

        public override string OwnWords => "evidence";

        public override Act? Find(IRecord record, string id) => record.FindAct(id)?.Act;

        public override string ReportOf(Act entry) => entry.Report;

        public override string IdOf(Act entry) => entry.Id;

        public override ImmutableArray<TextSpan> WordsOf(Act entry) => entry.Evidence;

        public override Act Over(Act like, ImmutableArray<TextSpan> words) => like with { Id = "", Evidence = words, Rule = null, Origin = Origin.Person };

        public override Act New(string report, ImmutableArray<TextSpan> words) =>
            new() { Id = "", Report = report, Code = ActTable.Shared.Find(ActName.Demand), Status = ActStatus.Done, Evidence = words, Origin = Origin.Person };

        public override Act Named(Act entry, FrozenText text, int occurrence) => entry with { Id = ActId.Of(entry.Report, entry.Evidence, text, occurrence) };

        public override IEnumerable<Act> EntriesIn(KeptReport report) => report.Acts.Select(kept => kept.Act);

        public override void Add(IRecord record, Act entry, string by, string? why) => record.Add(entry, by, why);

        public override string Address(string report, string id) => RoomVisit.ActAddress(report, id);
    }
}
