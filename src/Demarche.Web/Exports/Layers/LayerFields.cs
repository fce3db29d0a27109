using System.Collections.Immutable;
using Demarche.Actors;
using Demarche.Record;
using Demarche.RecordFormat;

namespace Demarche.Web.Exports.Layers;

/// <summary>The fields of entries whose marks stand in a layer.</summary>
internal sealed class LayerFields<T>(MarkLayer layer)
    where T : class
{
    /// <summary>What the entry's own words say.</summary>
    public LayerField<T> Said(string field, string? feature = null) => new(field, layer.Feature(feature ?? field), marks => marks.Text(feature ?? field));

    /// <summary>What every entry has: where nothing is said of it, it stays.</summary>
    public LayerField<T> Member(string field, Func<T, string> now) => new(field, layer.Feature(field), marks => Correction.Text(marks.Says[field] ?? now(marks.Like)));

    public LayerField<T> Words(string field, string? part = null) => new(field, layer.Feature("part"), marks => marks.Words(part ?? field));

    public LayerField<T> Parties(string field, string part, Func<T, ImmutableArray<Role>> now) => new(field, layer.Feature("part"), marks => Edits.Roles(marks.Roles(part, now(marks.Like)), marks.Report.Text));

    /// <summary>A part that there is only once.</summary>
    public LayerField<T>[] Party(string part, Func<T, Role?> now)
    {
        Role? Of(EntryMarks<T> marks) => marks.Roles(part, now(marks.Like) is { } role ? [role] : []).FirstOrDefault();
        return
        [
            new(part + ".actor", layer.Feature("part"), marks => Correction.Text(Of(marks)?.Actor) ?? "null"),
            new(part + ".spans", layer.Feature("part"), marks => Edits.Spans(Of(marks)?.Spans ?? [], marks.Report.Text)),
        ];
    }
}
