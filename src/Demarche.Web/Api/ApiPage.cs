using System.Text.Encodings.Web;
using System.Text.Json;
using Demarche.Record;
using Demarche.Record.Search;
using Demarche.Wording;
using Microsoft.AspNetCore.Http;

namespace Demarche.Web.Api;

/// <summary>A stretch of a list as JSON: how many there are, whether that is all that was counted, where the next stretch is, and the items.</summary>
internal static class ApiPage
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="context">The request.</param>
    /// <param name="page">What to give.</param>
    /// <param name="stretch">Which stretch it is.</param>
    /// <param name="write">Writes an item.</param>
    /// <param name="words">Words that were sought, so that the answer says what of them was taken otherwise.</param>
    public static IResult Of<T>(HttpContext context, Page<T> page, Stretch stretch, Action<Utf8JsonWriter, T> write, string? words = null) => Json(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("total", page.Total);
        json.WriteBoolean("more", page.More);
        if (page.IsCut) json.WriteBoolean("cut", true);
        if (stretch.First + page.Items.Length < page.Total || (page.More && page.Items.Length == stretch.Size)) json.WriteString("next", Next(context.Request, stretch));
        Notes(json, words);
        json.WriteStartArray("items");
        foreach (var item in page.Items) write(json, item);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    /// <summary>What of a search was taken as plain words, where there is anything.</summary>
    public static void Notes(Utf8JsonWriter json, string? words)
    {
        if (SearchNotes.Of(words) is not { Length: > 0 } notes) return;
        json.WriteStartArray("notes");
        foreach (var note in notes) json.WriteStringValue(Labels.English["search.note." + note]);
        json.WriteEndArray();
    }

    public static IResult Json(Action<Utf8JsonWriter> write)
    {
        using var body = new MemoryStream();
        using (var json = new Utf8JsonWriter(body, Plain)) write(json);
        return Results.Bytes(body.ToArray(), "application/json; charset=utf-8");
    }

    private static string Next(HttpRequest request, Stretch stretch)
    {
        var next = new QueryString();
        foreach (var (name, values) in request.Query)
            if (name != "offset" && name != "token" && values.ToString() is { Length: > 0 } value) next = next.Add(name, value);
        return request.Path + next.Add("offset", (stretch.First + stretch.Size).ToString(System.Globalization.CultureInfo.InvariantCulture)).ToUriComponent();
    }
}
