using System.Collections.Immutable;
using System.Text.Json;
using Demarche.Reports;

namespace Demarche.RecordFormat;

/// <summary>Reads spans of a record line: code points become UTF-16 offsets, and the words must be those of the text to the letter.</summary>
internal static class SpanValues
{
    public static ImmutableArray<TextSpan> Spans(this JsonElement line, string name, FrozenText text) => line.List(name, value => Span(value, text));

    /// <summary>A span without words.</summary>
    public static TextSpan Offsets(JsonElement value, FrozenText text)
    {
        if (value.ValueKind != JsonValueKind.Object) throw LineValues.Bad("A span is no object.");
        var start = value.Number("start") ?? throw LineValues.Bad("A span has no 'start'.");
        var end = value.Number("end") ?? throw LineValues.Bad("A span has no 'end'.");
        return start >= 0 && start <= end && end <= text.CodePoints.Length
            ? text.CodePoints.ToUtf16(start, end)
            : throw Wrong($"The span from {start} to {end} does not lie in the text of {text.CodePoints.Length} code points.");
    }

    private static TextSpan Span(JsonElement value, FrozenText text)
    {
        var span = Offsets(value, text);
        return span.In(text.Value).SequenceEqual(value.Needed("text"))
            ? span
            : throw Wrong($"The words of the span from {value.Number("start")} are not those of the text.");
    }

    private static BadLineException Wrong(string message) => new(RecordLineProblems.SpanWrong, message);
}
