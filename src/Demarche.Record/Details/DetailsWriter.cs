using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Demarche.RecordFormat;
using Demarche.Reports;

namespace Demarche.Record.Details;

/// <summary>Writes one entry as compact JSON and remembers its spans in the order written. A list of spans is one flat array of UTF-16
/// offsets; what is unknown or empty is left out. Used again and again by one thread.</summary>
internal sealed class DetailsWriter : IDisposable
{
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private static readonly FrozenText NoText = FrozenText.Freeze("");

    private readonly ArrayBufferWriter<byte> buffer = new(4096);
    private readonly List<TextSpan> spans = [];
    private readonly Utf8JsonWriter json = new(Stream.Null, Compact);

    public Utf8JsonWriter Json => json;

    /// <summary>The JSON, and its seal over it and the words of its spans.</summary>
    public (string Details, long Seal) Entry(Action properties, FrozenText text)
    {
        buffer.ResetWrittenCount();
        spans.Clear();
        json.Reset(buffer);
        json.WriteStartObject();
        properties();
        json.WriteEndObject();
        json.Flush();
        var details = Encoding.UTF8.GetString(buffer.WrittenSpan);
        return (details, Seal.Of(buffer, spans, text));
    }

    /// <summary>The JSON of an entry without a text.</summary>
    public string Entry(Action properties) => Entry(properties, NoText).Details;

    public void Text(string name, string? value)
    {
        if (value is not null) json.WriteString(name, value);
    }

    public void Name<T>(string name, T? value)
        where T : struct, Enum
    {
        if (value is { } known) json.WriteString(name, FormatNames.Of(known));
    }

    public void Texts(string name, ImmutableArray<string> values) => List(name, values, json.WriteStringValue);

    public void Spans(string name, ImmutableArray<TextSpan> values) => List(name, values, span =>
    {
        json.WriteNumberValue(span.Start);
        json.WriteNumberValue(span.End);
        spans.Add(span);
    });

    public void List<T>(string name, ImmutableArray<T> values, Action<T> write)
    {
        if (values.IsDefaultOrEmpty) return;
        json.WriteStartArray(name);
        foreach (var value in values) write(value);
        json.WriteEndArray();
    }

    /// <summary>A list of objects; each is written by its properties.</summary>
    public void Objects<T>(string name, ImmutableArray<T> values, Action<T> properties) => List(name, values, value =>
    {
        json.WriteStartObject();
        properties(value);
        json.WriteEndObject();
    });

    public void Dispose() => json.Dispose();
}
