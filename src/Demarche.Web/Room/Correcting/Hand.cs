using Demarche.Record;
using Demarche.RecordFormat;

namespace Demarche.Web.Room.Correcting;

/// <summary>A person's hand on the record: what he decides at one moment bears his name and that moment.</summary>
internal sealed record Hand(IRecord Record, string Person, DateTimeOffset At)
{
    public void Decide(string entry, string field, string value, string? why) => Record.Decide(new Correction(entry, field, value, null, Person, At, why));

    /// <summary>Adds an entry under the first id over its words that no entry of its report bears, whatever id it has.</summary>
    /// <returns>The id.</returns>
    public string Add<T>(EntryKind<T> kind, T entry, string? why)
        where T : class
    {
        var freed = Freed(kind, entry);
        kind.Add(Record, freed, Person, why);
        return kind.IdOf(freed);
    }

    /// <summary>Puts an entry of other words in the place of one that is kept: its id is made of its words, so it is another one, and the one before is rejected in its favour. What named the one before names the new one.</summary>
    /// <returns>The id of the new one.</returns>
    public string Replace<T>(EntryKind<T> kind, string id, T with, string? why)
        where T : class
    {
        var made = Add(kind, with, why);
        Decide(id, Correction.ReplacedBy, Correction.Text(made)!, why);
        Decide(id, Correction.Review, Correction.Text(Correction.Rejected)!, why);
        foreach (var (entry, field, value) in kind.Following(Record.Find(kind.ReportOf(with))!, id, made)) Decide(entry, field, value, why);
        return made;
    }

    private T Freed<T>(EntryKind<T> kind, T entry)
        where T : class
    {
        var report = Record.Find(kind.ReportOf(entry)) ?? throw new DemarcheException(RecordErrors.ReportUnknown, $"The report {kind.ReportOf(entry)} is not kept: read it first.");
        var placed = kind.Placed(kind.Over(entry, kind.WordsOf(entry)), report);
        var taken = kind.EntriesIn(report).Select(kind.IdOf).ToHashSet(StringComparer.Ordinal);
        for (var occurrence = 1; ; occurrence++)
            if (kind.Named(placed, report.Read.Report.Text, occurrence) is var named && !taken.Contains(kind.IdOf(named))) return named;
    }
}
