using System.Collections.Immutable;
using System.Globalization;
using Demarche.Statements;

namespace Demarche.Record.Sqlite;

/// <summary>Puts the statements of a newer reader among those that are kept: the machine's that it no longer makes go, what people added
/// stays, and all stand in text order again.</summary>
internal sealed class Merge(StatementRows rows, ReadReport read, Renewal renewal)
{
    private readonly List<string> added = [];
    private readonly List<string> removed = [];
    private readonly List<string> changed = [];

    public RereadResult Result => new(
        read.Report.Id, [.. added], [.. removed], [.. changed], [], renewal.MetadataChanged, renewal.ReaderChanged);

    public void Run(Connection to)
    {
        var kept = StatementRows.Kept(to, renewal.Report.Row);
        var ids = read.Statements.Select(statement => statement.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var gone in kept.Values.Where(row => !ids.Contains(row.Id) && !Stays(row))) Remove(to, gone);
        var others = kept.Values.Where(row => !ids.Contains(row.Id) && Stays(row)).OrderBy(row => StartOf(row.Id)).ThenBy(row => row.Place);
        Place(to, new Queue<KeptStatementRow>(others), kept);
    }

    /// <summary>The new statement that begins and ends nearest to where the removed one stood, if it shares words with it.</summary>
    public static string? Successor(string removed, ImmutableArray<string> added)
    {
        var (start, end) = (StartOf(removed), EndOf(removed));
        return added.Where(id => StartOf(id) < end && start < EndOf(id))
            .MinBy(id => Math.Abs(StartOf(id) - start) + Math.Abs(EndOf(id) - end));
    }

    private static bool Stays(KeptStatementRow row) => row.Origin != Origin.Machine;

    private void Place(Connection to, Queue<KeptStatementRow> others, Dictionary<string, KeptStatementRow> kept)
    {
        var place = 0;
        foreach (var statement in read.Statements)
        {
            while (others.TryPeek(out var other) && StartOf(other.Id) < StartOf(statement.Id)) Move(to, others.Dequeue(), place++);
            Put(to, statement, kept.GetValueOrDefault(statement.Id), place++);
        }

        while (others.TryDequeue(out var other)) Move(to, other, place++);
    }

    private void Put(Connection to, Statement statement, KeptStatementRow? known, int place)
    {
        if (known is null)
        {
            rows.Insert(to, renewal.Report, place, statement, read.Report);
            added.Add(statement.Id);
        }
        else if ((known.Origin == Origin.Person && statement.Origin == Origin.Machine) || rows.IsSame(known, statement, read.Report))
        {
            Move(to, known, place);
        }
        else
        {
            rows.Update(to, known.Row, renewal.Report, place, statement, read.Report);
            changed.Add(statement.Id);
        }
    }

    private void Move(Connection to, KeptStatementRow row, int place)
    {
        if (row.Place != place || renewal.DayChanged) StatementRows.Move(to, row.Row, place, renewal.Report.Day);
    }

    private void Remove(Connection to, KeptStatementRow row)
    {
        StatementRows.Delete(to, row.Row);
        removed.Add(row.Id);
    }

    private static int StartOf(string id) => Offset(id, 0);

    private static int EndOf(string id) => Offset(id, 1);

    // Ids end in "-sSTART-END", with ".2" behind it where two coincide.
    private static int Offset(string id, int which)
    {
        var at = id.LastIndexOf("-s", StringComparison.Ordinal);
        var parts = at < 0 ? [] : id[(at + 2)..].Split('-', '.');
        return parts.Length > which && int.TryParse(parts[which], NumberStyles.None, CultureInfo.InvariantCulture, out var offset) ? offset : 0;
    }
}
