using System.Collections.Immutable;
using Demarche.RecordFormat;
using Demarche.Statements;
using Demarche.Web.Room.Correcting;

namespace Demarche.Web.Exports.Layers;

/// <summary>Statements as a layer of marks. The speaker is named at the content.</summary>
internal sealed class StatementLayer() : EntryLayer<Statement>(EntryKind.Statements, MarkLayer.Statements)
{
    private static readonly LayerFields<Statement> Field = new(MarkLayer.Statements);

    public override ImmutableArray<LayerField<Statement>> Fields { get; } =
    [
        Field.Member("form", one => FormatNames.Of(one.Form)),
        Field.Said("polarity"),
        Field.Said("speaker.actor", "actor"),
        Field.Said("speaker.office", "office"),
        Field.Words("speaker.spans", "speaker"),
        Field.Words("cue"),
        Field.Words("frame"),
        Field.Words("hedge"),
        Field.Parties("addressees", "addressee", one => one.Addressees),
        Field.Parties("via", "via", one => [.. one.Via.Select(source => source.Role)]),
    ];

    protected override IEnumerable<LayerMark> Marks(Statement statement)
    {
        var (id, speaker) = (statement.Id, statement.Speaker);
        (string, string?)[] says = [("form", FormatNames.Of(statement.Form)), ("actor", speaker?.Actor), ("office", speaker?.Office), ("polarity", statement.Polarity is { } polarity ? FormatNames.Of(polarity) : null)];
        return statement.Content.Select(span => Layer.Mark(span, id, Layer.Own, says))
            .Concat(Marked(id, "cue", statement.Cue)).Concat(Marked(id, "frame", statement.Frame)).Concat(Marked(id, "hedge", statement.Hedge)).Concat(Marked(id, "speaker", speaker?.Spans ?? []))
            .Concat(statement.Addressees.SelectMany(role => Marked(id, "addressee", role)))
            .Concat(statement.Via.SelectMany(source => Marked(id, "via", source.Role)));
    }
}
