using System.Collections.Immutable;
using Demarche.Statements;

namespace Demarche;

/// <summary>What became of the statements of a report in a later version of it. Statements are held against each other by the words of their content, white space aside,
/// in text order; of those left over, one by the same speaker that shares most of its words counts as the same in other words.</summary>
/// <param name="Kept">The same words; where form or speaker differ they are in <paramref name="Changed"/> instead.</param>
/// <param name="Changed">The earlier and the later one.</param>
/// <param name="Added">Only in the later version.</param>
/// <param name="Removed">Only in the earlier version.</param>
public sealed record StatementDiff(
    ImmutableArray<(Statement Before, Statement After)> Kept, ImmutableArray<(Statement Before, Statement After)> Changed, ImmutableArray<Statement> Added, ImmutableArray<Statement> Removed)
{
    private const double MostWords = 0.6;

    public bool IsEmpty => Changed.IsEmpty && Added.IsEmpty && Removed.IsEmpty;

    public static StatementDiff Of(ReadReport before, ReadReport after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var (old, fresh) = (Entries(before), Entries(after));
        var same = Pairs(old, fresh, (one, other) => one.Words == other.Words);
        var alike = Pairs(old, fresh, (one, other) => one.Statement.Speaker?.Actor is { } speaker && speaker == other.Statement.Speaker?.Actor && Likeness(one.Words, other.Words) >= MostWords);
        var kept = same.Where(pair => IsEqual(pair.Before, pair.After)).ToImmutableArray();
        return new(kept, [.. same.Where(pair => !IsEqual(pair.Before, pair.After)).Concat(alike)], [.. fresh.Select(entry => entry.Statement)], [.. old.Select(entry => entry.Statement)]);
    }

    // Takes out of both lists what belongs together.
    private static List<(Statement Before, Statement After)> Pairs(List<Entry> old, List<Entry> fresh, Func<Entry, Entry, bool> belong)
    {
        var pairs = new List<(Statement, Statement)>();
        for (var i = 0; i < old.Count;)
        {
            var partner = fresh.FindIndex(entry => belong(old[i], entry));
            if (partner < 0)
            {
                i++;
                continue;
            }

            pairs.Add((old[i].Statement, fresh[partner].Statement));
            old.RemoveAt(i);
            fresh.RemoveAt(partner);
        }

        return pairs;
    }

    private static bool IsEqual(Statement one, Statement other) => one.Form == other.Form && one.Speaker?.Actor == other.Speaker?.Actor && one.Polarity == other.Polarity;

    private static double Likeness(string one, string other)
    {
        var (mine, its) = (one.Split(' ').ToHashSet(StringComparer.Ordinal), other.Split(' ').ToHashSet(StringComparer.Ordinal));
        return (double)mine.Count(its.Contains) / Math.Max(mine.Count, its.Count);
    }

    private static List<Entry> Entries(ReadReport read) => [.. read.Statements.Select(statement => new Entry(statement, Words(statement, read.Report.Text.Value)))];

    private static string Words(Statement statement, string text) =>
        string.Join(' ', statement.Content.SelectMany(span => span.In(text).ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    private sealed record Entry(Statement Statement, string Words);
}
