using System.Collections.Immutable;
using System.Text.Json;
using Demarche.Reports;

namespace Demarche.Intake;

/// <summary>One JSON object, an input line or a sidecar, to <see cref="ReportFields"/>. Properties that it does not know are passed over.</summary>
internal static class ReportFieldsReader
{
    /// <exception cref="JsonException">Not one well-formed JSON object, or nested too deeply.</exception>
    public static ReportFields Read(ReadOnlySpan<byte> utf8, IntakeLimits limits)
    {
        var json = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = limits.JsonDepth });
        if (!json.Read() || json.TokenType != JsonTokenType.StartObject) throw new JsonException("not a JSON object");
        var fields = new ReportFields();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName) Property(ref json, fields, limits);
        while (json.Read()) { }
        return fields;
    }

    private static void Property(ref Utf8JsonReader json, ReportFields fields, IntakeLimits limits)
    {
        var (name, undecodable) = (Value(ref json), 0);
        json.Read();
        if (json.TokenType == JsonTokenType.Null) return;
        if (name == "kind") fields.SetKind();
        if (name is "text" or "html" && json.TokenType == JsonTokenType.String)
        {
            var value = JsonText.Of(ref json, ref undecodable);
            if (name == "text") fields.SetText(value);
            else fields.SetHtml(value);
            fields.Undecodable += undecodable;
        }
        else if (name == "credits") Credits(ref json, fields, limits);
        else if (name == "rights") Rights(ref json, fields, limits);
        else if (ReportFields.IsText(name)) Text(ref json, fields, name, limits);
        json.Skip();
    }

    private static void Text(ref Utf8JsonReader json, ReportFields fields, string name, IntakeLimits limits)
    {
        if (json.TokenType == JsonTokenType.String && Value(ref json) is var value && value.Length <= limits.PropertyLength)
            fields.Set(name, value);
        else
            fields.SetInvalid(name);
    }

    // "AP" stands for ["AP"].
    private static void Credits(ref Utf8JsonReader json, ReportFields fields, IntakeLimits limits)
    {
        var credits = ImmutableArray.CreateBuilder<string>();
        var valid = json.TokenType is JsonTokenType.String or JsonTokenType.StartArray;
        if (json.TokenType == JsonTokenType.String) credits.Add(Value(ref json));
        if (json.TokenType == JsonTokenType.StartArray)
            while (json.Read() && json.TokenType != JsonTokenType.EndArray)
            {
                if (json.TokenType == JsonTokenType.String) credits.Add(Value(ref json));
                else valid = false;
                json.Skip();
            }

        if (valid && credits.Sum(c => c.Length) <= limits.PropertyLength) fields.SetCredits(credits.DrainToImmutable());
        else fields.SetInvalid("credits");
    }

    private static void Rights(ref Utf8JsonReader json, ReportFields fields, IntakeLimits limits)
    {
        string? terms = null, text = null;
        if (json.TokenType != JsonTokenType.StartObject)
        {
            fields.SetInvalid("rights");
            fields.SetRights(new ReportRights(null, TextRights.None));
            return;
        }

        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var name = Value(ref json);
            json.Read();
            var value = json.TokenType == JsonTokenType.String ? Value(ref json) : "";
            if (name == "terms" && value.Length <= limits.PropertyLength) terms ??= value;
            if (name == "text") text ??= value;
            json.Skip();
        }

        fields.SetRights(new ReportRights(terms, TextRightsOf(text)));
    }

    // What nobody understands must not be shown.
    private static TextRights TextRightsOf(string? name) => name switch
    {
        null or "keep" => TextRights.Keep,
        "excerpt" => TextRights.Excerpt,
        _ => TextRights.None,
    };

    // Metadata are echoed, so they get the same well-formed UTF-16 as the text.
    private static string Value(ref Utf8JsonReader json)
    {
        var undecodable = 0;
        return FrozenText.Clean(JsonText.Of(ref json, ref undecodable), out _);
    }
}
