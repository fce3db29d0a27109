using System.Collections.Immutable;
using Demarche.Reports;
using Demarche.Statements;

namespace Demarche.Acts;

/// <summary>On whose word something stands: the innermost statement that holds it.</summary>
/// <param name="statements">In text order.</param>
internal sealed class ActWords(ImmutableArray<Statement> statements)
{
    /// <summary>How many statements that begin before a place are looked at.</summary>
    private const int Farthest = 24;

    /// <summary>None where the report itself says so. Words that the report sums up ("sprach über den Abzug") are the report's.</summary>
    public Statement? Of(TextSpan span)
    {
        Statement? found = null;
        var last = Behind(span.Start);
        for (var i = last - 1; i >= Math.Max(0, last - Farthest); i--)
            if (statements[i].Form != StatementForm.Reported && Holds(statements[i], span) && (found is null || Length(statements[i]) < Length(found))) found = statements[i];
        return found;
    }

    /// <summary>The first direct quotation that begins between two offsets, where its speaker is known.</summary>
    public Statement? Quotation(int from, int to)
    {
        for (var i = Behind(from - 1); i < statements.Length && statements[i].Content[0].Start < to; i++)
            if (statements[i] is { Form: StatementForm.Direct, Speaker: not null }) return statements[i];
        return null;
    }

    private static bool Holds(Statement statement, TextSpan span)
    {
        foreach (var content in statement.Content)
            if (content.Contains(span)) return true;
        return false;
    }

    private static int Length(Statement statement) => statement.Content[^1].End - statement.Content[0].Start;

    /// <summary>The number of statements that begin at an offset or before it.</summary>
    private int Behind(int offset)
    {
        int low = 0, high = statements.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (statements[middle].Content[0].Start <= offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
