using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using Demarche.Intake.Agencies;
using Demarche.Reports;

namespace Demarche.Intake;

/// <summary>JSON documents of agencies: ninjs and dpa-digitalwires, one item or an array of them.</summary>
internal static class JsonFormat
{
    public static IEnumerable<Received> Read(Document document)
    {
        try
        {
            var utf8 = Utf8(document);
            using var json = JsonDocument.Parse(utf8, new JsonDocumentOptions { MaxDepth = document.Limits.JsonDepth, AllowDuplicateProperties = false });
            return [.. Items(json.RootElement, document)];
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return [Received.Of(document.Problem(ProblemCodes.JsonMalformed, $"The document is no well-formed JSON: {e.Message}"))];
        }
    }

    private static ReadOnlyMemory<byte> Utf8(Document document)
    {
        var bytes = document.Bytes;
        if (bytes.AsSpan().StartsWith<byte>([0xEF, 0xBB, 0xBF])) return bytes.AsMemory(3);
        if (System.Text.Unicode.Utf8.IsValid(bytes) && !bytes.AsSpan(0, Math.Min(4, bytes.Length)).Contains((byte)0)) return bytes;
        var decoded = Charset.Decode(bytes, null);
        if (decoded.Undecodable > 0) document.Problems.Add(ReportFields.Undecoded(decoded.Undecodable, document.Origin));
        return Encoding.UTF8.GetBytes(decoded.Text);
    }

    private static IEnumerable<Received> Items(JsonElement root, Document document)
    {
        if (root.ValueKind != JsonValueKind.Array) return [Item(root, document)];
        var items = root.EnumerateArray().Take(document.Limits.Items).Select(item => Item(item, document));
        return root.GetArrayLength() <= document.Limits.Items ? items
            : items.Append(Received.Of(document.Problem(ProblemCodes.ItemsTooMany, $"Only the first {document.Limits.Items} items were read.")));
    }

    private static Received Item(JsonElement item, Document document)
    {
        if (item.ValueKind != JsonValueKind.Object) return Unknown(document);
        if (DpaFormat.Is(item)) return DpaFormat.Read(new JsonItem(item, document));
        return NinjsFormat.Is(item) ? NinjsFormat.Read(new JsonItem(item, document)) : Unknown(document);
    }

    private static Received Unknown(Document document) =>
        Received.Of(document.Problem(ProblemCodes.FormatUnknown, "JSON of this kind is not read: ninjs, dpa-digitalwires and report JSON Lines (.jsonl) are."));
}

/// <summary>One item of an agency, its properties asked for by names whose letters' case does not count, as versions of ninjs differ in it.</summary>
internal sealed class JsonItem(JsonElement item, Document document)
{
    public Document Document => document;

    public JsonElement Element => item;

    /// <summary>The text of a property, cleaned; none where it is missing, empty or no text.</summary>
    public string? this[string name] => Text(item, name);

    public IEnumerable<JsonElement> Array(string name) => Member(item, name) is { ValueKind: JsonValueKind.Array } array ? array.EnumerateArray() : [];

    /// <summary>The text of a property that fits into metadata.</summary>
    public string? Short(string name) => this[name] is { } text && text.Length <= document.Limits.PropertyLength ? text : null;

    public static JsonElement? Member(JsonElement of, string name)
    {
        if (of.ValueKind != JsonValueKind.Object) return null;
        foreach (var property in of.EnumerateObject())
            if (property.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) return property.Value;
        return null;
    }

    public static string? Text(JsonElement of, string name) => Member(of, name) is { } value ? Value(value) : null;

    // JsonElement.GetString throws on halves of surrogate pairs.
    public static string? Value(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.String) return null;
        var reader = new Utf8JsonReader(JsonMarshal.GetRawUtf8Value(value));
        reader.Read();
        var undecodable = 0;
        return FrozenText.Clean(JsonText.Of(ref reader, ref undecodable).Trim(), out _) is { Length: > 0 } text ? text : null;
    }
}
