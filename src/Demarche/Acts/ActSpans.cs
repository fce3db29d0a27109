using Demarche.Actors;
using Demarche.Reports;

namespace Demarche.Acts;

/// <summary>The spans of an act.</summary>
public static class ActSpans
{
    /// <summary>Every span of it, in no order.</summary>
    public static IEnumerable<TextSpan> All(Act act)
    {
        ArgumentNullException.ThrowIfNull(act);
        return
        [
            .. act.Evidence, .. act.Actors.SelectMany(Of), .. act.Recipients.SelectMany(Of), .. act.Matter, .. act.Items.SelectMany(Of),
            .. act.Condition, .. act.Time?.Spans ?? [], .. Of(act.Place),
        ];
    }

    private static IEnumerable<TextSpan> Of(Role? role) => role is null ? [] : role.Spans;

    private static IEnumerable<TextSpan> Of(Quantities.Quantity item) => item.Of is { } of ? [item.Span, of] : [item.Span];
}
