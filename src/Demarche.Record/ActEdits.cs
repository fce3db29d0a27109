using System.Collections.Immutable;
using System.Text.Json;
using Demarche.Actors;
using Demarche.Acts;
using Demarche.RecordFormat;
using Demarche.Statements;

namespace Demarche.Record;

/// <summary>People's edits on an act. Ids and spans are never edited: a person who sees other words adds an act of his own.</summary>
public static class ActEdits
{
    /// <summary>The properties that an edit may change. Actors and recipients are arrays of ids; <c>null</c> takes a time or place away.</summary>
    public static IReadOnlyList<string> Fields { get; } = ["name", "status", "actors", "recipients", "place.actor", "time.value"];

    /// <summary>The act with all edits applied, oldest first. Fields and values that this version does not know change nothing.</summary>
    public static Act Apply(Act act, IEnumerable<Correction> corrections)
    {
        ArgumentNullException.ThrowIfNull(corrections);
        foreach (var correction in corrections) act = Apply(act, correction);
        return act;
    }

    /// <summary>The value of a field as JSON text; none where the act has none or the field is unknown.</summary>
    public static string? Value(Act act, string field)
    {
        ArgumentNullException.ThrowIfNull(act);
        return field switch
        {
            "name" => Correction.Text(FormatNames.Of(act.Name)),
            "status" => Correction.Text(FormatNames.Of(act.Status)),
            "actors" => Ids(act.Actors),
            "recipients" => Ids(act.Recipients),
            "place.actor" => Correction.Text(act.Place?.Actor),
            "time.value" => Correction.Text(act.Time?.Value),
            _ => null,
        };
    }

    /// <summary>Whether a value, as JSON text, can be set in a field: what it names must exist. Ids of actors are the record's to know.</summary>
    public static bool Allows(string field, string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var text = value.StartsWith('"') ? new Correction("", "", value, null, "", default).ValueText : null;
        return field switch
        {
            "name" => FormatNames.Parse<ActName>(text) is not null,
            "status" => FormatNames.Parse<ActStatus>(text) is not null,
            "actors" or "recipients" => Ids(value) is not null,
            "place.actor" or "time.value" => value == "null" || text is { Length: > 0 and <= 200 },
            _ => false,
        };
    }

    /// <summary>Ids as the JSON text of an array.</summary>
    public static string Ids(IEnumerable<string> ids)
    {
        ArgumentNullException.ThrowIfNull(ids);
        return "[" + string.Join(',', ids.Select(Correction.Text)) + "]";
    }

    private static string Ids(ImmutableArray<Role> roles) => Ids(roles.Select(role => role.Actor).OfType<string>());

    private static Act Apply(Act act, Correction correction)
    {
        var text = correction.ValueText;
        return correction.Field switch
        {
            "name" when FormatNames.Parse<ActName>(text) is { } name => act with { Code = ActTable.Shared.Find(name, act.Code.Qualifier) },
            "status" when FormatNames.Parse<ActStatus>(text) is { } status => act with { Status = status },
            "actors" when Ids(correction.Value) is { } ids => act with { Actors = Roles(act.Actors, ids) },
            "recipients" when Ids(correction.Value) is { } ids => act with { Recipients = Roles(act.Recipients, ids) },
            "place.actor" when text is not null || correction.Value == "null" => act with { Place = (act.Place ?? new Role([])) with { Actor = text } },
            "time.value" when text is not null || correction.Value == "null" => act with { Time = (act.Time ?? new TimeReference(null, "explicit", [])) with { Value = text } },
            _ => act,
        };
    }

    // Those who stay keep their words.
    private static ImmutableArray<Role> Roles(ImmutableArray<Role> now, string[] ids) =>
        [.. ids.Select(id => now.FirstOrDefault(role => role.Actor == id) ?? new Role([], id))];

    private static string[]? Ids(string json)
    {
        try
        {
            using var value = JsonDocument.Parse(json);
            if (value.RootElement.ValueKind != JsonValueKind.Array) return null;
            var ids = value.RootElement.EnumerateArray().Select(id => id.ValueKind == JsonValueKind.String ? id.GetString()! : "").ToArray();
            return ids.All(id => id.Length is > 0 and <= 200) ? ids : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
