using Demarche.Actors;
using Demarche.RecordFormat;
using Demarche.Statements;

namespace Demarche.Record;

/// <summary>People's edits on a statement. Ids and spans are never edited: a person who sees other words adds a statement of his own.</summary>
public static class Edits
{
    /// <summary>The properties that an edit may change. <c>null</c> takes a value away, but not the form.</summary>
    public static IReadOnlyList<string> Fields { get; } =
        ["form", "medium", "speaker.actor", "speaker.office", "place.actor", "time.value", "occasion.type", "polarity", "translated"];

    /// <summary>The statement with all edits applied, oldest first. Fields and values that this version does not know change nothing.</summary>
    public static Statement Apply(Statement statement, IEnumerable<Correction> corrections)
    {
        ArgumentNullException.ThrowIfNull(corrections);
        foreach (var correction in corrections) statement = Apply(statement, correction);
        return statement;
    }

    /// <summary>The value of a field as JSON text; none where the statement has none or the field is unknown.</summary>
    public static string? Value(Statement statement, string field)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return field switch
        {
            "form" => Correction.Text(FormatNames.Of(statement.Form)),
            "medium" => Name(statement.Medium),
            "speaker.actor" => Correction.Text(statement.Speaker?.Actor),
            "speaker.office" => Correction.Text(statement.Speaker?.Office),
            "place.actor" => Correction.Text(statement.Place?.Actor),
            "time.value" => Correction.Text(statement.Time?.Value),
            "occasion.type" => Name(statement.Occasion?.Type),
            "polarity" => Name(statement.Polarity),
            "translated" => statement.Translated ? "true" : "false",
            _ => null,
        };
    }

    /// <summary>Whether a value, as JSON text, can be set in a field: what it names must exist. Ids of actors are the record's to know.</summary>
    public static bool Allows(string field, string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var (text, none) = (value.StartsWith('"') ? new Correction("", "", value, null, "", default).ValueText : null, value == "null");
        return field switch
        {
            "form" => FormatNames.Parse<StatementForm>(text) is not null,
            "medium" => none || FormatNames.Parse<Medium>(text) is not null,
            "polarity" => none || FormatNames.Parse<Polarity>(text) is not null,
            "occasion.type" => FormatNames.Parse<OccasionType>(text) is not null,
            "translated" => value is "true" or "false",
            "speaker.actor" or "speaker.office" or "place.actor" or "time.value" => none || text is { Length: > 0 and <= 200 },
            _ => false,
        };
    }

    private static Statement Apply(Statement statement, Correction correction)
    {
        var text = correction.ValueText;
        if (text is null && correction.Value is not ("null" or "true" or "false")) return statement;
        return correction.Field switch
        {
            "form" => statement with { Form = FormatNames.Parse<StatementForm>(text) ?? statement.Form },
            "medium" => statement with { Medium = Member(text, statement.Medium) },
            "speaker.actor" => statement with { Speaker = (statement.Speaker ?? new Role([])) with { Actor = text } },
            "speaker.office" => statement with { Speaker = (statement.Speaker ?? new Role([])) with { Office = text } },
            "place.actor" => statement with { Place = (statement.Place ?? new Role([])) with { Actor = text } },
            "time.value" => statement with { Time = (statement.Time ?? new TimeReference(null, "explicit", [])) with { Value = text } },
            "occasion.type" => statement with { Occasion = Occasion(statement.Occasion, text) },
            "polarity" => statement with { Polarity = Member(text, statement.Polarity) },
            "translated" => statement with { Translated = correction.Value == "true" },
            _ => statement,
        };
    }

    private static T? Member<T>(string? name, T? now)
        where T : struct, Enum => name is null ? null : FormatNames.Parse<T>(name) ?? now;

    private static Occasion? Occasion(Occasion? now, string? type) =>
        FormatNames.Parse<OccasionType>(type) is { } known ? new Occasion(now?.Spans ?? [], known) : now;

    private static string? Name<T>(T? value)
        where T : struct, Enum => value is { } known ? Correction.Text(FormatNames.Of(known)) : null;
}
