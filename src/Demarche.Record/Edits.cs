using System.Collections.Immutable;
using Demarche.Actors;
using Demarche.RecordFormat;
using Demarche.Reports;
using Demarche.Statements;

namespace Demarche.Record;

/// <summary>People's edits on a statement. Its id and the words of its content, from which the id is made, are never edited: a person who sees other words
/// there adds a statement of his own, and rejects the one that it takes the place of.</summary>
public static class Edits
{
    /// <summary>The properties that an edit may change. <c>null</c> takes a value away, but not the form.</summary>
    public static IReadOnlyList<string> Fields { get; } =
        ["form", "medium", "speaker.actor", "speaker.office", "place.actor", "time.value", "occasion.type", "polarity", "translated"];

    /// <summary>The properties whose words in the text an edit may change; their values hold code points of the text.</summary>
    public static IReadOnlyList<string> SpanFields => SpanEdits.Fields;

    /// <summary>The statement with all edits applied, oldest first. Fields and values that this version does not know change nothing.</summary>
    /// <param name="statement">As it was made.</param>
    /// <param name="corrections">Oldest first.</param>
    /// <param name="text">The text of its report; without it <see cref="SpanFields"/> stay as they were made.</param>
    public static Statement Apply(Statement statement, IEnumerable<Correction> corrections, FrozenText? text = null)
    {
        ArgumentNullException.ThrowIfNull(corrections);
        foreach (var correction in corrections)
        {
            if (!SpanFields.Contains(correction.Field)) statement = Apply(statement, correction);
            else if (text is not null) statement = SpanEdits.Apply(statement, correction, text);
        }

        return statement;
    }

    /// <summary>The value of a field as JSON text; none where the statement has none or the field is unknown.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="field">One of <see cref="Fields"/> or <see cref="SpanFields"/>.</param>
    /// <param name="text">The text of its report, for <see cref="SpanFields"/>.</param>
    public static string? Value(Statement statement, string field, FrozenText? text = null)
    {
        ArgumentNullException.ThrowIfNull(statement);
        if (SpanFields.Contains(field)) return text is null ? null : SpanEdits.Value(statement, field, text);
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

    /// <summary>Spans of a text as the value of a decision.</summary>
    public static string Spans(ImmutableArray<TextSpan> spans, FrozenText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return SpanEdits.Written(spans, text);
    }

    /// <summary>Parties as the value of a decision about <c>addressees</c> or <c>via</c>; <c>null</c> for nobody.</summary>
    public static string Roles(ImmutableArray<Role> roles, FrozenText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return SpanEdits.Roles(roles, text) ?? "null";
    }

    /// <summary>Whether a value, as JSON text, can be set in a field: what it names must exist. Ids of actors are the record's to know.</summary>
    public static bool Allows(string field, string value, FrozenText? text = null)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (SpanFields.Contains(field)) return text is not null && SpanEdits.Allows(field, value, text);
        var (word, none) = (value.StartsWith('"') ? new Correction("", "", value, null, "", default).ValueText : null, value == "null");
        return field switch
        {
            "form" => FormatNames.Parse<StatementForm>(word) is not null,
            "medium" => none || FormatNames.Parse<Medium>(word) is not null,
            "polarity" => none || FormatNames.Parse<Polarity>(word) is not null,
            "occasion.type" => FormatNames.Parse<OccasionType>(word) is not null,
            "translated" => value is "true" or "false",
            "speaker.actor" or "speaker.office" or "place.actor" or "time.value" => none || word is { Length: > 0 and <= 200 },
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
