using System.Text.Json;
using Demarche.Reports;
using Demarche.Web.Exports.Layers;

namespace Demarche.Web.Exports.CasJson;

/// <summary>Reads marked words and the arrows between them back from a CAS JSON document, with a header or without; types that are not ours are left alone.</summary>
internal static class CasJsonReader
{
    /// <exception cref="FormatException">It is no CAS document of ours.</exception>
    public static MarkedDocument Read(JsonElement cas)
    {
        if (cas.ValueKind != JsonValueKind.Object || !cas.TryGetProperty("%FEATURE_STRUCTURES", out var structures) || structures.ValueKind != JsonValueKind.Array)
            throw new FormatException("The document is no CAS JSON: it has no %FEATURE_STRUCTURES.");
        var found = new Found();
        foreach (var structure in structures.EnumerateArray()) found.Take(structure);
        var layers = MarkLayer.All.Where(layer => Type(cas, layer.Type) is not null).Concat(found.Marks.Select(mark => mark.Layer)).ToHashSet();
        if (layers.Count == 0) throw new FormatException("The document has no layer of ours.");
        var arcs = found.Arcs();
        return new MarkedDocument(found.ReportId, found.Text ?? throw new FormatException("The document has no sofaString."), found.Marks)
        {
            Layers = layers,
            Features = Declared(cas).Concat(found.Features).ToHashSet(StringComparer.Ordinal),
            Arcs = arcs,
        };
    }

    // A type system may be left out; then a feature is there where some structure has it.
    private static IEnumerable<string> Declared(JsonElement cas) => MarkLayer.All
        .SelectMany(layer => layer.Features.Where(feature => Type(cas, layer.Type)?.TryGetProperty(feature, out _) == true).Select(layer.Feature))
        .Concat(Type(cas, ArcLayer.Relations.Type) is null ? [] : [ArcLayer.Relations.Name]);

    private static JsonElement? Type(JsonElement cas, string name) =>
        cas.TryGetProperty("%TYPES", out var types) && types.ValueKind == JsonValueKind.Object && types.TryGetProperty(name, out var type) && type.ValueKind == JsonValueKind.Object ? type : null;

    private static int Number(JsonElement structure, string name, char prefix) =>
        (structure.TryGetProperty(name, out var value) || structure.TryGetProperty(prefix + name, out value)) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number)
            ? number : throw new FormatException($"An annotation has no '{name}'.");

    private static string? Text(JsonElement structure, string name) =>
        structure.ValueKind == JsonValueKind.Object && structure.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    // What stands in the structures. An arrow may stand before its ends.
    private sealed class Found
    {
        private readonly Dictionary<int, LayerMark> byId = [];
        private readonly List<JsonElement> arcs = [];

        public string? Text { get; private set; }

        public string? ReportId { get; private set; }

        public List<LayerMark> Marks { get; } = [];

        public HashSet<string> Features { get; } = new(StringComparer.Ordinal);

        public void Take(JsonElement structure)
        {
            var type = CasJsonReader.Text(structure, "%TYPE");
            if (type == CasTypes.Sofa) Text ??= CasJsonReader.Text(structure, "sofaString");
            else if (type == CasTypes.Document) ReportId = CasJsonReader.Text(structure, "documentId");
            else if (type == ArcLayer.Relations.Type) arcs.Add(structure);
            else if (MarkLayer.All.FirstOrDefault(layer => layer.Type == type) is { } marked) Mark(structure, marked);
        }

        public List<LayerArc> Arcs()
        {
            if (arcs.Count > 0) Features.Add(ArcLayer.Relations.Name);
            return arcs.ConvertAll(arc => new LayerArc(End(arc, CasTypes.From), End(arc, CasTypes.To), CasJsonReader.Text(arc, ArcLayer.Relations.Feature) ?? ""));
        }

        private LayerMark End(JsonElement arc, string name) => byId.GetValueOrDefault(Number(arc, name, '@')) is { } mark && mark.Layer == ArcLayer.Relations.Between
            ? mark
            : throw new FormatException($"The '{name}' of a relation is none of the marked words.");

        private void Mark(JsonElement structure, MarkLayer layer)
        {
            var (begin, end) = (Number(structure, "begin", '^'), Number(structure, "end", '^'));
            if (begin < 0 || end <= begin) throw new FormatException($"An annotation from {begin} to {end} is empty.");
            foreach (var feature in layer.Features)
                if (CasJsonReader.Text(structure, feature) is not null) Features.Add(layer.Feature(feature));
            Marks.Add(layer.Returned(new TextSpan(begin, end), layer.Features.Select(feature => CasJsonReader.Text(structure, feature)), Marks.Count));
            if (structure.TryGetProperty("%ID", out var id) && id.ValueKind == JsonValueKind.Number && id.TryGetInt32(out var number)) byId[number] = Marks[^1];
        }
    }
}
