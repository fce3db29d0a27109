using System.Collections.Immutable;
using Demarche.Statements;

namespace Demarche.Web.Dossiers;

/// <summary>Puts the statements of a report in order: each followed by those that stand in it, however deep.</summary>
internal static class StatementTree
{
    /// <summary>Every statement exactly once. One whose outer statement is not there, or that stands in itself over others, counts as standing in none.</summary>
    public static ImmutableArray<DossierEntry> Arrange(ReadReport read, Disclosure shown, int numberedBefore)
    {
        var inner = Inner(read.Statements, out var outermost);
        var placed = new HashSet<string>(StringComparer.Ordinal);
        var entries = ImmutableArray.CreateBuilder<DossierEntry>(read.Statements.Length);
        foreach (var root in outermost.Concat(read.Statements)) Place(root);
        return entries.ToImmutable();

        void Place(Statement root)
        {
            var waiting = new Stack<(Statement Statement, DossierEntry? Within)>([(root, null)]);
            while (waiting.TryPop(out var next))
            {
                if (!placed.Add(next.Statement.Id)) continue;
                var depth = next.Within is null ? 0 : next.Within.Depth + 1;
                var entry = new DossierEntry(next.Statement, read.Report, shown, numberedBefore + entries.Count + 1, depth, next.Within);
                entries.Add(entry);
                foreach (var child in inner[entry.Statement.Id].Reverse()) waiting.Push((child, entry));
            }
        }
    }

    private static ILookup<string, Statement> Inner(ImmutableArray<Statement> statements, out List<Statement> outermost)
    {
        var known = statements.Select(statement => statement.Id).ToHashSet(StringComparer.Ordinal);
        outermost = [.. statements.Where(statement => statement.Within is null || !known.Contains(statement.Within))];
        return statements.Where(statement => statement.Within is not null).ToLookup(statement => statement.Within!, StringComparer.Ordinal);
    }
}
