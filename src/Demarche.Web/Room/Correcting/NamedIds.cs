using System.Text.Json;
using Demarche.Record;

namespace Demarche.Web.Room.Correcting;

/// <summary>Holds the ids that a decision names against what there is: actors and offices that the report, the record or the world's tables know, statements and other acts of the report.</summary>
internal sealed class NamedIds(KeptReport report, KnownActors actors)
{
    private readonly HashSet<string> statements = [.. report.Statements.Select(kept => kept.Statement.Id)];
    private readonly HashSet<string> acts = [.. report.Acts.Select(kept => kept.Act.Id)];

    /// <summary>The first id in a value that names nothing; none where there is something for each.</summary>
    /// <param name="entry">The entry that is to have the value.</param>
    /// <param name="field">The field.</param>
    /// <param name="value">As a decision has it.</param>
    public string? Unknown(string entry, string field, string value)
    {
        using var json = JsonDocument.Parse(value);
        return field switch
        {
            "onWord" or "within" => Ids(json.RootElement).FirstOrDefault(id => id == entry || !statements.Contains(id)),
            "relates" => Ids(json.RootElement, "act").FirstOrDefault(id => id == entry || !acts.Contains(id)),
            _ => IsParty(field) ? Ids(json.RootElement, "actor", "office").FirstOrDefault(id => !actors.Has(id)) : null,
        };
    }

    /// <summary>Takes an entry in that was made just now.</summary>
    public void Add(string entry)
    {
        statements.Add(entry);
        acts.Add(entry);
    }

    private static bool IsParty(string field) =>
        field is "actors" or "recipients" or "addressees" or "via" || field.EndsWith(".actor", StringComparison.Ordinal) || field.EndsWith(".office", StringComparison.Ordinal);

    // A text, or a list of texts or of objects that name ids.
    private static IEnumerable<string> Ids(JsonElement value, params string[] names) => value.ValueKind switch
    {
        JsonValueKind.String => [value.GetString()!],
        JsonValueKind.Array => value.EnumerateArray().SelectMany(one => Ids(one, names)),
        JsonValueKind.Object => names.Select(name => value.TryGetProperty(name, out var id) ? id.GetString() : null).OfType<string>(),
        _ => [],
    };
}
