using System.Collections.Immutable;
using Demarche.Acts;
using Demarche.Record;
using Demarche.RecordFormat;
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

    /// <summary>Those of them that nobody rejected.</summary>
    public abstract IEnumerable<T> StandingIn(KeptReport report);

    /// <summary>An entry of the report with the same words and the same in every field: a form that was sent twice.</summary>
    public T? Twin(KeptReport report, T entry)
    {
        var text = report.Read.Report.Text;
        return EntriesIn(report).FirstOrDefault(kept => WordsOf(kept).SequenceEqual(WordsOf(entry)) && Edits.Fields.All(field => Edits.Value(kept, field, text) == Edits.Value(entry, field, text)));
    }

    /// <summary>The entry without what cannot be of it where its words are now.</summary>
    public virtual T Placed(T entry, KeptReport report) => entry;

    /// <summary>What must be decided so that whatever names an entry names the one that took its place.</summary>
    /// <param name="report">The report, with both.</param>
    /// <param name="id">The one before.</param>
    /// <param name="made">The one in its place.</param>
    public abstract IEnumerable<(string Entry, string Field, string Value)> Following(KeptReport report, string id, string made);

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

        public override Statement Over(Statement like, ImmutableArray<TextSpan> words) => like with { Id = "", Content = words, Rule = null, Origin = Origin.Person };

        public override Statement New(string report, ImmutableArray<TextSpan> words) => new() { Id = "", Report = report, Form = StatementForm.Direct, Content = words, Origin = Origin.Person };

        public override Statement Named(Statement entry, FrozenText text, int occurrence) => entry with { Id = StatementId.Of(entry.Report, entry.Content, text, occurrence) };

        public override IEnumerable<Statement> EntriesIn(KeptReport report) => report.Statements.Select(kept => kept.Statement);

        public override IEnumerable<Statement> StandingIn(KeptReport report) => report.Statements.Where(kept => kept.Review != Correction.Rejected).Select(kept => kept.Statement);

        public override Statement Placed(Statement entry, KeptReport report) =>
            entry.Within is { } outer && Find(report, outer) is { } whole && IsIn(entry, whole) ? entry : entry with { Within = null };

        // A statement in it of which no word is left there stands by itself.
        public override IEnumerable<(string Entry, string Field, string Value)> Following(KeptReport report, string id, string made)
        {
            var (now, whole) = (Correction.Text(made)!, Find(report, made)!);
            return report.Acts.Where(kept => kept.Act.OnWord == id).Select(kept => (kept.Act.Id, "onWord", now))
                .Concat(EntriesIn(report).Where(entry => entry.Within == id && entry.Id != made).Select(entry => (entry.Id, "within", IsIn(entry, whole) ? now : "null")));
        }

        public override void Add(IRecord record, Statement entry, string by, string? why) => record.Add(entry, by, why);

        public override string Address(string report, string id) => RoomVisit.StatementAddress(report, id);

        private static Statement? Find(KeptReport report, string id) => report.Statements.FirstOrDefault(kept => kept.Statement.Id == id)?.Statement;

        private static bool IsIn(Statement inner, Statement whole) => inner.Content.Any(words => whole.Content.Any(words.Overlaps));
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

        public override IEnumerable<Act> StandingIn(KeptReport report) => report.Acts.Where(kept => kept.Review != Correction.Rejected).Select(kept => kept.Act);

        public override IEnumerable<(string Entry, string Field, string Value)> Following(KeptReport report, string id, string made) => EntriesIn(report)
            .Where(act => act.Id != id && act.Relates.Any(relation => relation.Act == id))
            .Select(act => (act.Id, "relates", Record.Edits.Relations([.. act.Relates.Select(relation => relation.Act == id ? relation with { Act = made } : relation).Where(relation => relation.Act != act.Id).Distinct()])));

        public override void Add(IRecord record, Act entry, string by, string? why) => record.Add(entry, by, why);

        public override string Address(string report, string id) => RoomVisit.ActAddress(report, id);
    }
}
