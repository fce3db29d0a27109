using System.Buffers;
using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Demarche.Reports;

namespace Demarche.Record.Details;

/// <summary>The first eight bytes of SHA-256 over an entry's JSON and, after it, the words of its spans in the order of the JSON. It says
/// whether an entry still is what was kept, and whether two versions of an entry are the same.</summary>
internal static class Seal
{
    /// <param name="entry">The JSON; the words are written behind it.</param>
    /// <param name="spans">In the order of the JSON; all lie in the text.</param>
    /// <param name="text">The frozen text.</param>
    public static long Of(ArrayBufferWriter<byte> entry, List<TextSpan> spans, FrozenText text)
    {
        foreach (var span in spans) Encoding.UTF8.GetBytes(span.In(text.Value), entry);
        return Of(entry.WrittenSpan);
    }

    private static long Of(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        return BinaryPrimitives.ReadInt64LittleEndian(hash);
    }

    /// <summary>The seal of an entry that was kept; none where a span of it does not lie in the text.</summary>
    /// <exception cref="JsonException">The entry is no JSON any more.</exception>
    public static long? Again(string details, FrozenText text)
    {
        using var entry = JsonDocument.Parse(details);
        var spans = new List<TextSpan>();
        if (!Collect(entry.RootElement, spans, text.Value)) return null;
        var buffer = new ArrayBufferWriter<byte>(details.Length * 2);
        Encoding.UTF8.GetBytes(details, buffer);
        return Of(buffer, spans, text);
    }

    /// <summary>The seal of a row's columns: each as text, with a mark before it that tells it from a missing one.</summary>
    public static long Of(ReadOnlySpan<object?> columns)
    {
        var buffer = new ArrayBufferWriter<byte>(256);
        foreach (var column in columns)
        {
            buffer.Write(column is null or DBNull ? "\0"u8 : "\u0001"u8);
            Encoding.UTF8.GetBytes(Convert.ToString(column, CultureInfo.InvariantCulture) ?? "", buffer);
        }

        return Of(buffer.WrittenSpan);
    }

    // Arrays of numbers are spans; nothing else in an entry is one.
    private static bool Collect(JsonElement value, List<TextSpan> spans, string text)
    {
        if (value.ValueKind == JsonValueKind.Object)
        {
            foreach (var property in value.EnumerateObject())
                if (!Collect(property.Value, spans, text)) return false;
        }
        else if (value.ValueKind == JsonValueKind.Array)
        {
            return IsSpans(value) ? CollectSpans(value, spans, text) : value.EnumerateArray().All(item => Collect(item, spans, text));
        }

        return true;
    }

    private static bool IsSpans(JsonElement array) => array.GetArrayLength() > 0 && array[0].ValueKind == JsonValueKind.Number;

    private static bool CollectSpans(JsonElement array, List<TextSpan> spans, string text)
    {
        if (array.GetArrayLength() % 2 != 0) return false;
        for (var i = 0; i < array.GetArrayLength(); i += 2)
        {
            if (!TrySpan(array[i], array[i + 1], text, out var span)) return false;
            spans.Add(span);
        }

        return true;
    }

    private static bool TrySpan(JsonElement start, JsonElement end, string text, out TextSpan span)
    {
        span = default;
        if (!start.TryGetInt32(out var from) || !end.TryGetInt32(out var to) || from < 0 || to < from || to > text.Length) return false;
        span = new TextSpan(from, to);
        return !Splits(text, from) && !Splits(text, to);
    }

    private static bool Splits(string text, int at) => at > 0 && at < text.Length && char.IsLowSurrogate(text[at]);
}
