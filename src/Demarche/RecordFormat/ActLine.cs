using System.Collections.Immutable;
using System.Text.Json;
using Demarche.Acts;
using Demarche.Quantities;
using Demarche.Reports;
using Demarche.Statements;

namespace Demarche.RecordFormat;

/// <summary>Reads an act line back and holds every span against the text of its report.</summary>
internal static class ActLine
{
    /// <summary>The act; none where this version does not know its name.</summary>
    public static Act? Read(JsonElement line, Report report)
    {
        if (FormatNames.Parse<ActName>(line.Needed("name")) is not { } name) return null;
        var text = report.Text;
        return Checked(
            new Act
            {
                Id = line.Needed("id"),
                Report = report.Id,
                Code = ActTable.Shared.Find(name, line.Text("qualifier") ?? ""),
                Actors = line.List("actors", role => RoleValues.Read(role, text)),
                Recipients = line.List("recipients", role => RoleValues.Read(role, text)),
                Matter = Words(line, "matter", text),
                Items = line.List("items", item => Item(item, text)),
                Condition = Words(line, "condition", text),
                Time = line.Time(text),
                Place = line.Role("place", text),
                Status = line.Member<ActStatus>("status") ?? ActStatus.Hypothetical,
                OnWord = line.Text("onWord"),
                Relates = [.. line.List("relates", Relation).OfType<ActRelation>()],
                Evidence = line.Spans("evidence", text),
                Origin = line.Member<Origin>("origin") ?? Origin.Import,
                Rule = line.Text("rule"),
            },
            report);
    }

    private static Act Checked(Act act, Report report)
    {
        if (act.Evidence.IsEmpty) throw LineValues.Bad("The act has no evidence.");
        if (!ActId.Fits(act.Id, report.Id, act.Evidence, report.Text)) throw Wrong("The act's id does not follow from its report and evidence.");
        if (act.OnWord is { } word && !word.StartsWith(report.Id + "-s", StringComparison.Ordinal)) throw Wrong("'onWord' names no statement of the report.");
        return act;
    }

    private static ImmutableArray<TextSpan> Words(JsonElement line, string name, FrozenText text) => line.Object(name) is { } words ? words.Spans("spans", text) : [];

    // The words of what is counted stand without offsets; they are part of the item's own words.
    private static Quantity Item(JsonElement item, FrozenText text)
    {
        if (item.ValueKind != JsonValueKind.Object || item.Spans("spans", text) is not [var span]) throw LineValues.Bad("An item has no words.");
        return new Quantity(span, item.Text("unit"))
        {
            Value = item.Decimal("value"),
            Min = item.Decimal("min"),
            Max = item.Decimal("max"),
            Bound = item.Member<Bound>("bound"),
            About = item.TryGetProperty("about", out var about) && about.ValueKind == JsonValueKind.True,
            Of = item.Text("of") is { } of ? Counted(of, span, text) : null,
        };
    }

    private static TextSpan Counted(string of, TextSpan span, FrozenText text)
    {
        var at = span.In(text.Value).LastIndexOf(of, StringComparison.Ordinal);
        return at >= 0 ? new TextSpan(span.Start + at, span.Start + at + of.Length) : throw new BadLineException(RecordLineProblems.SpanWrong, "'of' is no part of the item's words.");
    }

    // A relation of a type that this version does not know is passed over.
    private static ActRelation? Relation(JsonElement relation) => relation.ValueKind != JsonValueKind.Object
        ? throw LineValues.Bad("A relation is no object.")
        : relation.Member<RelationType>("type") is { } type ? new ActRelation(type, relation.Needed("act")) : null;

    private static BadLineException Wrong(string message) => new(RecordLineProblems.IdWrong, message);
}
