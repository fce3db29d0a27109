using System.Text.Json;
using Demarche.RecordFormat;

namespace Demarche.Web.Api;

/// <summary>Entries as the record format has them, inside an answer of the API.</summary>
internal static class RecordLines
{
    /// <summary>Writes the lines as values of a JSON array or property.</summary>
    public static void Write(Utf8JsonWriter json, Action<RecordWriter> write)
    {
        foreach (var line in Of(write)) json.WriteRawValue(line.Span, skipInputValidation: true);
    }

    /// <summary>The lines that were written, without their ends.</summary>
    public static IEnumerable<ReadOnlyMemory<byte>> Of(Action<RecordWriter> write)
    {
        using var lines = new MemoryStream();
        using (var writer = new RecordWriter(lines)) write(writer);
        var (rest, found) = (lines.ToArray().AsMemory(), new List<ReadOnlyMemory<byte>>());
        for (var end = rest.Span.IndexOf((byte)'\n'); end >= 0; end = rest.Span.IndexOf((byte)'\n'))
        {
            found.Add(rest[..end]);
            rest = rest[(end + 1)..];
        }

        return found;
    }
}
