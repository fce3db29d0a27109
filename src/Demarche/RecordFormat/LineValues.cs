using System.Collections.Immutable;
using System.Text.Json;

namespace Demarche.RecordFormat;

/// <summary>Takes properties out of a record line. What is not there is unknown; what is there with another type makes the line bad.</summary>
internal static class LineValues
{
    public static string? Text(this JsonElement line, string name) => line.TryGetProperty(name, out var value) ? String(value, name) : null;

    public static string Needed(this JsonElement line, string name) =>
        line.Text(name) ?? throw Bad($"'{name}' is missing.");

    public static ImmutableArray<string> Texts(this JsonElement line, string name) => line.List(name, value => String(value, name));

    public static ImmutableArray<T> List<T>(this JsonElement line, string name, Func<JsonElement, T> read)
    {
        if (!line.TryGetProperty(name, out var values)) return [];
        if (values.ValueKind != JsonValueKind.Array) throw Bad($"'{name}' is no array.");
        var list = ImmutableArray.CreateBuilder<T>(values.GetArrayLength());
        foreach (var value in values.EnumerateArray()) list.Add(read(value));
        return list.MoveToImmutable();
    }

    public static JsonElement? Object(this JsonElement line, string name)
    {
        if (!line.TryGetProperty(name, out var value)) return null;
        return value.ValueKind == JsonValueKind.Object ? value : throw Bad($"'{name}' is no object.");
    }

    public static int? Number(this JsonElement line, string name)
    {
        if (!line.TryGetProperty(name, out var value)) return null;
        return value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) ? number : throw Bad($"'{name}' is no whole number.");
    }

    public static decimal? Decimal(this JsonElement line, string name)
    {
        if (!line.TryGetProperty(name, out var value)) return null;
        return value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var number) ? number : throw Bad($"'{name}' is no number.");
    }

    /// <summary>The member of that name; none for one that this version does not know.</summary>
    public static T? Member<T>(this JsonElement line, string name)
        where T : struct, Enum => FormatNames.Parse<T>(line.Text(name));

    public static BadLineException Bad(string message) => new(RecordLineProblems.Malformed, message);

    private static string String(JsonElement value, string name) =>
        value.ValueKind == JsonValueKind.String ? value.GetString()! : throw Bad($"'{name}' is no string.");
}
