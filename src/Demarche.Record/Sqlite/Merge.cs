using System.Collections.Immutable;
using Demarche.Statements;

namespace Demarche.Record.Sqlite;

/// <summary>Puts the entries of one kind of a newer reader among those that are kept: the machine's that it no longer makes go, what people added
/// stays, and all stand in text order again.</summary>
internal sealed class Merge<T>(IEntryRows<T> rows, string report, ImmutableArray<PreparedEntry<T>> entries, Renewal renewal)
{
    private readonly List<string> added = [];
    private readonly List<string> removed = [];
    private readonly List<string> changed = [];

    /// <summary>What changed.</summary>
    public RereadResult Result => new(report, [.. added], [.. removed], [.. changed], [], renewal.MetadataChanged, renewal.ReaderChanged);

    public void Run(Connection to)
    {
        var kept = rows.Kept(to, renewal.Report.Row);
        var ids = entries.Select(prepared => rows.IdOf(prepared.Entry)).ToHashSet(StringComparer.Ordinal);
        foreach (var gone in kept.Values.Where(row => !ids.Contains(row.Id) && !Stays(row))) Remove(to, gone);
        var others = kept.Values.Where(row => !ids.Contains(row.Id) && Stays(row)).OrderBy(row => EntryPlace.Start(row.Id)).ThenBy(row => row.Place);
        Place(to, new Queue<KeptEntryRow>(others), kept);
    }

    private static bool Stays(KeptEntryRow row) => row.Origin != Origin.Machine;

    private void Place(Connection to, Queue<KeptEntryRow> others, Dictionary<string, KeptEntryRow> kept)
    {
        var place = 0;
        foreach (var prepared in entries)
        {
            var id = rows.IdOf(prepared.Entry);
            while (others.TryPeek(out var other) && EntryPlace.Start(other.Id) < EntryPlace.Start(id)) Move(to, others.Dequeue(), place++);
            Put(to, prepared, kept.GetValueOrDefault(id), place++);
        }

        while (others.TryDequeue(out var other)) Move(to, other, place++);
    }

    private void Put(Connection to, PreparedEntry<T> prepared, KeptEntryRow? known, int place)
    {
        var entry = prepared.Entry;
        if (known is null)
        {
            rows.Insert(to, renewal.Report, place, prepared);
            added.Add(rows.IdOf(entry));
        }
        else if ((known.Origin == Origin.Person && rows.OriginOf(entry) == Origin.Machine) || prepared.Seal == known.Seal)
        {
            Move(to, known, place);
        }
        else
        {
            rows.Update(to, known.Row, renewal.Report, place, prepared);
            changed.Add(rows.IdOf(entry));
        }
    }

    private void Move(Connection to, KeptEntryRow row, int place)
    {
        if (row.Place != place || renewal.DayChanged) rows.Move(to, row.Row, place, renewal.Report.Day);
    }

    private void Remove(Connection to, KeptEntryRow row)
    {
        rows.Delete(to, row.Row);
        removed.Add(row.Id);
    }
}
