using System.Collections.Immutable;
using Demarche.Acts;
using Demarche.Record;
using Demarche.RecordFormat;
using Demarche.Reports;
using Demarche.Statements;
using Demarche.Web.Room.Correcting;

namespace Demarche.Web.Exports.Layers;

/// <summary>Acts as a layer of marks. Amounts and relations are not in it; they stay as they are.</summary>
internal sealed class ActLayer() : EntryLayer<Act>(EntryKind.Acts, MarkLayer.Acts)
{
    public override ImmutableArray<string> Fields { get; } =
        ["name", "qualifier", "status", "actors", "recipients", "matter", "condition", "time.value", "time.spans", "place.actor", "place.spans", "onWord"];

    // On the word of a statement that the report does not have no act can stand.
    public override Act Settled(Act entry, KeptReport report) => entry.OnWord is not { } word || report.Statements.Any(kept => kept.Statement.Id == word)
        ? entry
        : entry with { OnWord = report.Acts.FirstOrDefault(kept => kept.Act.Id == entry.Id)?.Act.OnWord };

    protected override IEnumerable<LayerMark> Marks(Act act)
    {
        var id = act.Id;
        (string, string?)[] says =
            [("name", FormatNames.Of(act.Name)), ("qualifier", act.Code.Qualifier), ("status", FormatNames.Of(act.Status)), ("time", act.Time?.Value), ("onWord", act.OnWord)];
        return act.Evidence.Select(span => Layer.Mark(span, id, Layer.Own, says))
            .Concat(act.Actors.SelectMany(role => Party(id, "actor", role))).Concat(act.Recipients.SelectMany(role => Party(id, "recipient", role)))
            .Concat(Words(id, "matter", act.Matter)).Concat(Words(id, "condition", act.Condition))
            .Concat(Words(id, "time", act.Time?.Spans ?? [])).Concat(Party(id, "place", act.Place));
    }

    protected override Act Changed(Act like, ImmutableArray<TextSpan> own, LayerMark says, List<LayerMark> marks) => like with
    {
        Evidence = own,
        Code = ActTable.Shared.Find(FormatNames.Parse<ActName>(says["name"]) ?? like.Name, says["qualifier"] ?? ""),
        Status = FormatNames.Parse<ActStatus>(says["status"]) ?? like.Status,
        Actors = Roles(like.Actors, marks, "actor"),
        Recipients = Roles(like.Recipients, marks, "recipient"),
        Matter = Spans(marks, "matter"),
        Condition = Spans(marks, "condition"),
        Time = Time(like.Time, says["time"], Spans(marks, "time")),
        Place = Roles(like.Place is { } place ? [place] : [], marks, "place").FirstOrDefault(),
        OnWord = says["onWord"],
    };

    private static TimeReference? Time(TimeReference? before, string? value, ImmutableArray<TextSpan> spans) =>
        value is null && spans.IsEmpty ? null : (before ?? new TimeReference(null, "explicit", [])) with { Value = value, Spans = spans };
}
