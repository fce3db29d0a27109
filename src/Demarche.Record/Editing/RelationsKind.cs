using System.Collections.Immutable;
using System.Text.Json;
using Demarche.Acts;
using Demarche.RecordFormat;
using Demarche.Reports;

namespace Demarche.Record.Editing;

/// <summary>How an act bears on others of its report: <c>[{"type":"answers","act":"…"}]</c>; <c>null</c> for not at all.</summary>
internal sealed class RelationsKind : IValueKind<ImmutableArray<ActRelation>>
{
    public string? Write(ImmutableArray<ActRelation> value, FrozenText? text) => value.IsDefaultOrEmpty ? null : DecidedJson.List(value.Select(relation =>
        DecidedJson.Object(("type", Correction.Text(FormatNames.Of(relation.Type))), ("act", Correction.Text(relation.Act)))));

    public bool TryRead(string json, FrozenText? text, out ImmutableArray<ActRelation> value)
    {
        value = [];
        if (json == "null") return true;
        if (DecidedJson.Parsed(json) is not { ValueKind: JsonValueKind.Array } list) return false;
        var relations = list.EnumerateArray().Select(Read).ToList();
        if (relations.Contains(null)) return false;
        value = [.. relations.OfType<ActRelation>()];
        return true;
    }

    private static ActRelation? Read(JsonElement one) => one.ValueKind == JsonValueKind.Object
        && FormatNames.Parse<RelationType>(DecidedJson.Text(one, "type")) is { } type && DecidedJson.Text(one, "act") is { } act ? new ActRelation(type, act) : null;
}
