using Demarche.Actors;
using Demarche.Acts;
using Demarche.Reports;
using Demarche.Statements;

namespace Demarche.Record;

/// <summary>The spans of a statement, and which words of entries are searched.</summary>
internal static class StatementSpans
{
    /// <summary>Every span of it, in no order.</summary>
    public static IEnumerable<TextSpan> All(Statement statement) =>
    [
        .. statement.Content, .. statement.Cue, .. statement.Frame, .. Of(statement.Speaker), .. statement.Addressees.SelectMany(Of),
        .. statement.Via.SelectMany(source => Of(source.Role).Concat(source.Cue).Concat(source.Frame)),
        .. statement.Occasion?.Spans ?? [], .. statement.Time?.Spans ?? [], .. Of(statement.Place), .. statement.Hedge,
    ];

    /// <summary>The words that a search for statements sees: what was said, the reporting clause and the speaker; in text order, without overlap.</summary>
    public static List<TextSpan> Searched(Statement statement) => Joined([.. statement.Content, .. statement.Cue, .. statement.Frame, .. Of(statement.Speaker)]);

    /// <summary>The words that a search for acts sees: everything that tells it; in text order, without overlap.</summary>
    public static List<TextSpan> Searched(Act act) => Joined(ActSpans.All(act));

    /// <summary>In text order, those that overlap as one.</summary>
    public static List<TextSpan> Joined(IEnumerable<TextSpan> spans)
    {
        List<TextSpan> joined = [];
        foreach (var span in spans.Order())
        {
            if (joined.Count > 0 && span.Start < joined[^1].End) joined[^1] = joined[^1].Cover(span);
            else joined.Add(span);
        }

        return joined;
    }

    private static IEnumerable<TextSpan> Of(Role? role) => role is null ? [] : role.Spans;
}
