using System.Collections.Immutable;
using System.Text.Json;
using Demarche.RecordFormat;
using Demarche.Reports;

namespace Demarche.Record.Details;

/// <summary>Takes properties out of an entry's JSON; what is not there is unknown or empty.</summary>
internal static class DetailsReader
{
    public static string? Text(this JsonElement entry, string name) => entry.TryGetProperty(name, out var value) ? value.GetString() : null;

    public static T? Name<T>(this JsonElement entry, string name)
        where T : struct, Enum => FormatNames.Parse<T>(entry.Text(name));

    public static JsonElement? Object(this JsonElement entry, string name) => entry.TryGetProperty(name, out var value) ? value : null;

    public static ImmutableArray<string> Texts(this JsonElement entry, string name) => entry.List(name, value => value.GetString()!);

    public static ImmutableArray<T> List<T>(this JsonElement entry, string name, Func<JsonElement, T> read) =>
        entry.TryGetProperty(name, out var values) ? [.. values.EnumerateArray().Select(read)] : [];

    public static ImmutableArray<TextSpan> Spans(this JsonElement entry, string name)
    {
        if (!entry.TryGetProperty(name, out var values)) return [];
        var spans = ImmutableArray.CreateBuilder<TextSpan>(values.GetArrayLength() / 2);
        for (var i = 0; i + 1 < values.GetArrayLength(); i += 2)
            spans.Add(new TextSpan(values[i].GetInt32(), values[i + 1].GetInt32()));
        return spans.DrainToImmutable();
    }
}
