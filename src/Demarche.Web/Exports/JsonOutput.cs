using System.Text.Encodings.Web;
using System.Text.Json;

namespace Demarche.Web.Exports;

/// <summary>JSON as the formats write it: UTF-8 without BOM, letters as they are.</summary>
internal static class JsonOutput
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One object on one line.</summary>
    public static void Line(Stream output, Action<Utf8JsonWriter> write)
    {
        using (var json = new Utf8JsonWriter(output, Plain))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    /// <summary>A whole document.</summary>
    public static void Document(Stream output, Action<Utf8JsonWriter> write)
    {
        using (var json = new Utf8JsonWriter(output, Plain)) write(json);
        output.WriteByte((byte)'\n');
    }

    /// <summary>A property, left out where it is unknown or empty.</summary>
    public static void Text(this Utf8JsonWriter json, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value)) json.WriteString(name, value);
    }

    /// <summary>A property that is a list of texts.</summary>
    public static void Texts(this Utf8JsonWriter json, string name, params IEnumerable<string?> values)
    {
        var known = values.Where(value => !string.IsNullOrEmpty(value)).Distinct().ToList();
        if (known.Count == 0) return;
        json.WriteStartArray(name);
        foreach (var value in known) json.WriteStringValue(value);
        json.WriteEndArray();
    }

    public static void Object(this Utf8JsonWriter json, string name, Action write)
    {
        json.WriteStartObject(name);
        write();
        json.WriteEndObject();
    }

    public static void Object(this Utf8JsonWriter json, Action write)
    {
        json.WriteStartObject();
        write();
        json.WriteEndObject();
    }
}
