using System.Text;
using System.Text.Json;

namespace Demarche.Intake.Html;

/// <summary>The article that a page describes in JSON-LD with the words of schema.org.</summary>
internal sealed class LinkedData
{
    private const int Deepest = 32;
    private const int MostThings = 2000;

    public string? Headline { get; private init; }

    public string? Description { get; private init; }

    public string? Body { get; private init; }

    public string? Published { get; private init; }

    public string? Modified { get; private init; }

    public string? Author { get; private init; }

    public string? Publisher { get; private init; }

    public string? Url { get; private init; }

    public string? Genre { get; private init; }

    public bool? IsFree { get; private init; }

    /// <summary>How much it says; the fullest of several counts.</summary>
    public int Weight => (Headline is null ? 0 : 2) + (Body is null ? 0 : 2) + (Published is null ? 0 : 1);

    /// <summary>The first and fullest article in a script; none where there is none or it is no JSON. Line breaks within strings, which are an
    /// error of JSON and common on pages, are passed over.</summary>
    public static LinkedData? Find(ReadOnlySpan<char> script)
    {
        try
        {
            using var json = JsonDocument.Parse(Repair(script), new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 });
            return Things(json.RootElement).Where(IsArticle).Select(Of).MaxBy(found => found.Weight);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or ArgumentException)
        {
            return null;
        }
    }

    private static byte[] Repair(ReadOnlySpan<char> script)
    {
        var text = script.Trim();
        if (text.StartsWith("<!--")) text = text[4..];
        if (text.EndsWith("-->")) text = text[..^3];
        var repaired = text.ToArray();
        for (var i = 0; i < repaired.Length; i++)
            if (repaired[i] < ' ') repaired[i] = ' ';
        return Encoding.UTF8.GetBytes(repaired);
    }

    private static IEnumerable<JsonElement> Things(JsonElement root)
    {
        var rest = new Queue<(JsonElement Thing, int Depth)>([(root, 0)]);
        for (var i = 0; i < MostThings && rest.TryDequeue(out var next); i++)
        {
            if (next.Thing.ValueKind == JsonValueKind.Array)
                foreach (var item in next.Thing.EnumerateArray()) rest.Enqueue((item, next.Depth + 1));
            if (next.Thing.ValueKind != JsonValueKind.Object) continue;
            yield return next.Thing;
            if (next.Depth >= Deepest) continue;
            foreach (var name in (string[])["@graph", "mainEntity", "mainEntityOfPage", "item", "itemListElement"])
                if (Member(next.Thing, name) is { } inner) rest.Enqueue((inner, next.Depth + 1));
        }
    }

    private static bool IsArticle(JsonElement thing) => Types(thing).Any(type =>
        type.EndsWith("Article", StringComparison.Ordinal) || type.EndsWith("BlogPosting", StringComparison.Ordinal) || type is "Report" or "LiveBlogPosting");

    private static IEnumerable<string> Types(JsonElement thing) => Member(thing, "@type") is not { } type ? []
        : type.ValueKind == JsonValueKind.Array ? [.. type.EnumerateArray().Where(t => t.ValueKind == JsonValueKind.String).Select(t => t.GetString()!)]
        : type.ValueKind == JsonValueKind.String ? [type.GetString()!] : [];

    private static LinkedData Of(JsonElement thing) => new()
    {
        Headline = Text(thing, "headline") ?? Text(thing, "name"),
        Description = Text(thing, "description"),
        Body = Text(thing, "articleBody"),
        Published = Text(thing, "datePublished") ?? Text(thing, "dateCreated"),
        Modified = Text(thing, "dateModified"),
        Author = Names(thing, "author"),
        Publisher = Names(thing, "publisher"),
        Url = Text(thing, "url") ?? (Member(thing, "mainEntityOfPage") is { ValueKind: JsonValueKind.Object } page ? Text(page, "@id") : Text(thing, "mainEntityOfPage")),
        Genre = Types(thing).Select(type => type switch { "OpinionNewsArticle" => "comment", "LiveBlogPosting" => "ticker", _ => null }).FirstOrDefault(genre => genre is not null),
        IsFree = Member(thing, "isAccessibleForFree") is { } free ? free.ValueKind switch
        {
            JsonValueKind.False => false,
            JsonValueKind.True => true,
            JsonValueKind.String => !string.Equals(free.GetString(), "false", StringComparison.OrdinalIgnoreCase),
            _ => null,
        } : null,
    };

    // One person, several, or only names.
    private static string? Names(JsonElement thing, string property)
    {
        if (Member(thing, property) is not { } value) return null;
        IEnumerable<JsonElement> all = value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : [value];
        var names = all.Select(one => one.ValueKind == JsonValueKind.String ? one.GetString() : one.ValueKind == JsonValueKind.Object ? Text(one, "name") : null)
            .Where(name => !string.IsNullOrWhiteSpace(name) && !name.Contains("://", StringComparison.Ordinal)).Distinct().Take(20);
        return string.Join(", ", names) is { Length: > 0 } joined ? joined : null;
    }

    private static JsonElement? Member(JsonElement thing, string name) => thing.TryGetProperty(name, out var value) ? value : null;

    // Titles in JSON-LD are often escaped as HTML once more.
    private static string? Text(JsonElement thing, string name)
    {
        if (Member(thing, name) is not { ValueKind: JsonValueKind.String } value) return null;
        var text = value.GetString()!;
        if (text.Contains('&')) text = CharacterReferences.Decode(text);
        return string.IsNullOrWhiteSpace(text) ? null : text.Trim();
    }
}
