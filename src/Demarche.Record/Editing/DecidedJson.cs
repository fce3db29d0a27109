using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Demarche.RecordFormat;
using Demarche.Reports;

namespace Demarche.Record.Editing;

/// <summary>The JSON of decided values. Spans are code points of the frozen text without its words, so that a decision holds nothing that the rights of a report forbid.</summary>
internal static class DecidedJson
{
    /// <summary>The longest text that a field takes.</summary>
    public const int Longest = 200;

    public static JsonElement? Parsed(string value)
    {
        try
        {
            return JsonElement.Parse(value);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>A string that is neither empty nor too long.</summary>
    public static string? Text(JsonElement? value) => value is { ValueKind: JsonValueKind.String } known && known.GetString() is { Length: > 0 and <= Longest } text ? text : null;

    public static string? Text(JsonElement one, string name) => one.TryGetProperty(name, out var value) ? Text(value) : null;

    public static decimal? Decimal(JsonElement one, string name) =>
        one.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var number) ? number : null;

    public static string Of(TextSpan span, FrozenText text)
    {
        var (start, end) = text.CodePoints.FromUtf16(span);
        return string.Create(CultureInfo.InvariantCulture, $"{{\"start\":{start},\"end\":{end}}}");
    }

    public static string Of(ImmutableArray<TextSpan> spans, FrozenText text) => List(spans.Select(span => Of(span, text)));

    public static string List(IEnumerable<string> values) => "[" + string.Join(',', values) + "]";

    public static string Object(params IEnumerable<(string Name, string? Value)> properties) =>
        "{" + string.Join(',', properties.Where(property => property.Value is not null).Select(property => Correction.Text(property.Name) + ":" + property.Value)) + "}";

    /// <summary>A span that is not empty and lies in the text.</summary>
    public static TextSpan? Span(JsonElement one, FrozenText text) =>
        Number(one, "start") is { } start && Number(one, "end") is { } end && start < end && end <= text.CodePoints.Length ? text.CodePoints.ToUtf16(start, end) : null;

    /// <summary>Spans in text order that do not overlap.</summary>
    public static ImmutableArray<TextSpan>? Spans(JsonElement list, FrozenText text)
    {
        var spans = ImmutableArray.CreateBuilder<TextSpan>();
        if (list.ValueKind != JsonValueKind.Array) return null;
        foreach (var one in list.EnumerateArray())
        {
            if (Span(one, text) is not { } span || (spans.Count > 0 && span.Start < spans[^1].End)) return null;
            spans.Add(span);
        }

        return spans.ToImmutable();
    }

    private static int? Number(JsonElement one, string name) =>
        one.ValueKind == JsonValueKind.Object && one.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) && number >= 0 ? number : null;
}
