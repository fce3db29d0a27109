using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Demarche.Actors;
using Demarche.RecordFormat;
using Demarche.Reports;
using Demarche.Statements;

namespace Demarche.Record;

/// <summary>Edits of the words that stand for a part of a statement. A value is a list of spans, <c>[{"start":12,"end":30}]</c>, or of roles with such spans:
/// code points of the frozen text, without its words, so that a decision holds nothing that the rights of a report forbid.</summary>
internal static class SpanEdits
{
    public static IReadOnlyList<string> Fields { get; } =
        ["cue", "frame", "hedge", "speaker.spans", "place.spans", "time.spans", "occasion.spans", "addressees", "via"];

    public static string? Value(Statement statement, string field, FrozenText text) => field switch
    {
        "addressees" => Roles(statement.Addressees, text),
        "via" => Roles([.. statement.Via.Select(source => source.Role)], text),
        _ => Spans(statement, field) is { IsDefaultOrEmpty: false } spans ? Written(spans, text) : null,
    };

    /// <summary>Whether every span of a value lies in the text, in text order and without overlap within one part.</summary>
    public static bool Allows(string field, string value, FrozenText text)
    {
        if (value == "null") return true;
        return field is "addressees" or "via" ? ReadRoles(value, text) is { IsEmpty: false } : ReadSpans(value, text) is { IsEmpty: false };
    }

    /// <summary>The statement with one edit; unchanged where the value does not lie in the text.</summary>
    public static Statement Apply(Statement statement, Correction correction, FrozenText text)
    {
        if (correction.Field is "addressees" or "via")
            return (correction.Value == "null" ? [] : ReadRoles(correction.Value, text)) is { } roles ? With(statement, correction.Field, roles) : statement;
        return (correction.Value == "null" ? [] : ReadSpans(correction.Value, text)) is { } spans ? With(statement, correction.Field, spans) : statement;
    }

    /// <summary>Spans as the value of a decision.</summary>
    public static string Written(ImmutableArray<TextSpan> spans, FrozenText text)
    {
        var json = new StringBuilder("[");
        foreach (var span in spans)
        {
            var (start, end) = text.CodePoints.FromUtf16(span);
            if (json.Length > 1) json.Append(',');
            json.Append(CultureInfo.InvariantCulture, $"{{\"start\":{start},\"end\":{end}}}");
        }

        return json.Append(']').ToString();
    }

    /// <summary>Roles as the value of a decision; none for nobody.</summary>
    public static string? Roles(ImmutableArray<Role> roles, FrozenText text)
    {
        if (roles.IsDefaultOrEmpty) return null;
        return "[" + string.Join(',', roles.Select(role => "{" + string.Join(',', Properties(role, text)) + "}")) + "]";
    }

    private static IEnumerable<string> Properties(Role role, FrozenText text)
    {
        if (!role.Spans.IsDefaultOrEmpty) yield return "\"spans\":" + Written(role.Spans, text);
        if (role.Actor is not null) yield return "\"actor\":" + Correction.Text(role.Actor);
        if (role.Office is not null) yield return "\"office\":" + Correction.Text(role.Office);
    }

    private static ImmutableArray<TextSpan>? Spans(Statement statement, string field) => field switch
    {
        "cue" => statement.Cue,
        "frame" => statement.Frame,
        "hedge" => statement.Hedge,
        "speaker.spans" => statement.Speaker?.Spans,
        "place.spans" => statement.Place?.Spans,
        "time.spans" => statement.Time?.Spans,
        "occasion.spans" => statement.Occasion?.Spans,
        _ => null,
    };

    private static Statement With(Statement statement, string field, ImmutableArray<TextSpan> spans) => field switch
    {
        "cue" => statement with { Cue = spans },
        "frame" => statement with { Frame = spans },
        "hedge" => statement with { Hedge = spans },
        "speaker.spans" => statement with { Speaker = (statement.Speaker ?? new Role([])) with { Spans = spans } },
        "place.spans" => statement with { Place = (statement.Place ?? new Role([])) with { Spans = spans } },
        "time.spans" => statement with { Time = (statement.Time ?? new TimeReference(null, "explicit", [])) with { Spans = spans } },
        "occasion.spans" => statement with { Occasion = (statement.Occasion ?? new Occasion([], OccasionType.Other)) with { Spans = spans } },
        _ => statement,
    };

    private static Statement With(Statement statement, string field, ImmutableArray<Role> roles) => field == "addressees"
        ? statement with { Addressees = roles }
        : statement with { Via = [.. roles.Select((role, place) => place < statement.Via.Length ? statement.Via[place] with { Role = role } : new Source(role, [], []))] };

    private static ImmutableArray<TextSpan>? ReadSpans(string value, FrozenText text) => Parsed(value) is { } list ? ReadSpans(list, text) : null;

    private static ImmutableArray<TextSpan>? ReadSpans(JsonElement list, FrozenText text)
    {
        var spans = ImmutableArray.CreateBuilder<TextSpan>();
        if (list.ValueKind != JsonValueKind.Array) return null;
        foreach (var one in list.EnumerateArray())
        {
            if (Number(one, "start") is not { } start || Number(one, "end") is not { } end || start >= end || end > text.CodePoints.Length) return null;
            var span = text.CodePoints.ToUtf16(start, end);
            if (spans.Count > 0 && span.Start < spans[^1].End) return null;
            spans.Add(span);
        }

        return spans.ToImmutable();
    }

    private static ImmutableArray<Role>? ReadRoles(string value, FrozenText text)
    {
        if (Parsed(value) is not { ValueKind: JsonValueKind.Array } list) return null;
        var roles = ImmutableArray.CreateBuilder<Role>();
        foreach (var one in list.EnumerateArray())
        {
            if (one.ValueKind != JsonValueKind.Object) return null;
            if ((one.TryGetProperty("spans", out var spans) ? ReadSpans(spans, text) : []) is not { } read) return null;
            roles.Add(new Role(read, Words(one, "actor"), Words(one, "office")));
        }

        return roles.ToImmutable();
    }

    private static JsonElement? Parsed(string value)
    {
        try
        {
            return JsonElement.Parse(value);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static int? Number(JsonElement one, string name) =>
        one.ValueKind == JsonValueKind.Object && one.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) && number >= 0 ? number : null;

    private static string? Words(JsonElement one, string name) => one.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
