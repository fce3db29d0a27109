using System.Collections.Immutable;
using Demarche.Actors;
using Demarche.RecordFormat;
using Demarche.Reports;
using Demarche.Statements;
using Demarche.Web.Room.Correcting;

namespace Demarche.Web.Exports.Layers;

/// <summary>Statements as a layer of marks. The speaker is named at the content.</summary>
internal sealed class StatementLayer() : EntryLayer<Statement>(EntryKind.Statements, MarkLayer.Statements)
{
    public override ImmutableArray<string> Fields { get; } = ["form", "polarity", "speaker.actor", "speaker.office", "speaker.spans", "cue", "frame", "hedge", "addressees", "via"];

    protected override IEnumerable<LayerMark> Marks(Statement statement)
    {
        var (id, speaker) = (statement.Id, statement.Speaker);
        (string, string?)[] says = [("form", FormatNames.Of(statement.Form)), ("actor", speaker?.Actor), ("office", speaker?.Office), ("polarity", statement.Polarity is { } polarity ? FormatNames.Of(polarity) : null)];
        return statement.Content.Select(span => Layer.Mark(span, id, Layer.Own, says))
            .Concat(Words(id, "cue", statement.Cue)).Concat(Words(id, "frame", statement.Frame)).Concat(Words(id, "hedge", statement.Hedge)).Concat(Words(id, "speaker", speaker?.Spans ?? []))
            .Concat(statement.Addressees.SelectMany(role => Party(id, "addressee", role)))
            .Concat(statement.Via.SelectMany(source => Party(id, "via", source.Role)));
    }

    protected override Statement Changed(Statement like, ImmutableArray<TextSpan> own, LayerMark says, List<LayerMark> marks) => like with
    {
        Content = own,
        Cue = Spans(marks, "cue"),
        Frame = Spans(marks, "frame"),
        Hedge = Spans(marks, "hedge"),
        Form = FormatNames.Parse<StatementForm>(says["form"]) ?? like.Form,
        Polarity = FormatNames.Parse<Polarity>(says["polarity"]),
        Speaker = Speaker(like.Speaker, says, Spans(marks, "speaker")),
        Addressees = Roles(like.Addressees, marks, "addressee"),
        Via = [.. Roles([.. like.Via.Select(source => source.Role)], marks, "via").Select((role, place) => place < like.Via.Length ? like.Via[place] with { Role = role } : new Source(role, [], []))],
    };

    private static Role? Speaker(Role? before, LayerMark says, ImmutableArray<TextSpan> spans) =>
        before is null && spans.IsEmpty && says["actor"] is null && says["office"] is null ? null : new Role(spans, says["actor"], says["office"]);
}
