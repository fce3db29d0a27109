using System.Text.Json;
using Demarche.Reports;
using Demarche.Web.Exports.Layers;

namespace Demarche.Web.Exports.CasJson;

/// <summary>Reads marked words back from a CAS JSON document, with a header or without; types that are not ours are left alone.</summary>
internal static class CasJsonReader
{
    /// <exception cref="FormatException">It is no CAS document of ours.</exception>
    public static MarkedDocument Read(JsonElement cas)
    {
        if (cas.ValueKind != JsonValueKind.Object || !cas.TryGetProperty("%FEATURE_STRUCTURES", out var structures) || structures.ValueKind != JsonValueKind.Array)
            throw new FormatException("The document is no CAS JSON: it has no %FEATURE_STRUCTURES.");
        string? text = null, id = null;
        var (marks, layers) = (new List<LayerMark>(), MarkLayer.All.Where(layer => HasType(cas, layer)).ToHashSet());
        foreach (var structure in structures.EnumerateArray())
        {
            var type = Text(structure, "%TYPE");
            switch (type)
            {
                case CasTypes.Sofa: text ??= Text(structure, "sofaString"); break;
                case CasTypes.Document: id = Text(structure, "documentId"); break;
                default:
                    if (MarkLayer.All.FirstOrDefault(layer => layer.Type == type) is { } marked) marks.Add(Mark(structure, marked));
                    break;
            }
        }

        layers.UnionWith(marks.Select(mark => mark.Layer));
        return layers.Count == 0 ? throw new FormatException("The document has no layer of ours.") : new MarkedDocument(id, text ?? throw new FormatException("The document has no sofaString."), marks) { Layers = layers };
    }

    private static bool HasType(JsonElement cas, MarkLayer layer) => cas.TryGetProperty("%TYPES", out var types) && types.ValueKind == JsonValueKind.Object && types.TryGetProperty(layer.Type, out _);

    private static LayerMark Mark(JsonElement structure, MarkLayer layer)
    {
        var (begin, end) = (Number(structure, "begin"), Number(structure, "end"));
        if (begin < 0 || end <= begin) throw new FormatException($"An annotation from {begin} to {end} is empty.");
        return layer.Returned(new TextSpan(begin, end), layer.Features.Select(feature => Text(structure, feature)));
    }

    private static int Number(JsonElement structure, string name) =>
        (structure.TryGetProperty(name, out var value) || structure.TryGetProperty("^" + name, out value)) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number)
            ? number : throw new FormatException($"An annotation has no '{name}'.");

    private static string? Text(JsonElement structure, string name) =>
        structure.ValueKind == JsonValueKind.Object && structure.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
