using System.Collections.Immutable;
using Demarche.Actors;
using Demarche.Acts;
using Demarche.Quantities;
using Demarche.Record.Editing;
using Demarche.RecordFormat;
using Demarche.Reports;
using Demarche.Statements;

namespace Demarche.Record;

/// <summary>People's edits on entries. Their ids, and the words from which these are made, are never edited: a person who sees other words there adds an entry of his own, and rejects the
/// one that it takes the place of.</summary>
public static class Edits
{
    public static Edits<Statement> OfStatements { get; } = new(StatementFields.All);

    public static Edits<Act> OfActs { get; } = new(ActFields.All);

    /// <summary>Whether values of a field, of whichever kind of entry, hold places in the text.</summary>
    public static bool HasWords(string field) => OfStatements.WordFields.Contains(field) || OfActs.WordFields.Contains(field);

    /// <summary>Spans of a text as the value of a decision; <c>null</c> for none.</summary>
    public static string Spans(ImmutableArray<TextSpan> spans, FrozenText text) => new SpansKind().Write(spans, text) ?? "null";

    /// <summary>Parties as the value of a decision; <c>null</c> for nobody.</summary>
    public static string Roles(ImmutableArray<Role> roles, FrozenText text) => new RolesKind().Write(roles, text) ?? "null";

    /// <summary>Numbers of things as the value of a decision; <c>null</c> for none.</summary>
    public static string Items(ImmutableArray<Quantity> items, FrozenText text) => new ItemsKind().Write(items, text) ?? "null";

    /// <summary>Relations of an act as the value of a decision; <c>null</c> for none.</summary>
    public static string Relations(ImmutableArray<ActRelation> relations) => new RelationsKind().Write(relations, null) ?? "null";
}

/// <summary>People's edits on entries of one kind. Safe for several threads.</summary>
public sealed class Edits<T>
{
    private readonly Dictionary<string, EditField<T>> fields;

    internal Edits(EditField<T>[] fields)
    {
        this.fields = fields.ToDictionary(field => field.Name, StringComparer.Ordinal);
        Fields = [.. fields.Select(field => field.Name)];
        WordFields = fields.Where(field => field.HasWords).Select(field => field.Name).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The properties that an edit may change. <c>null</c> takes a value away where there may be none.</summary>
    public ImmutableArray<string> Fields { get; }

    /// <summary>Those of them whose values hold places in the text, in its code points.</summary>
    public IReadOnlySet<string> WordFields { get; }

    /// <summary>The entry with all edits applied, oldest first. Fields and values that this version does not know change nothing.</summary>
    /// <param name="entry">As it was made.</param>
    /// <param name="corrections">Oldest first.</param>
    /// <param name="text">The text of its report; without it words stay as they were made.</param>
    public T Apply(T entry, IEnumerable<Correction> corrections, FrozenText? text = null)
    {
        ArgumentNullException.ThrowIfNull(corrections);
        foreach (var correction in corrections)
            if (fields.TryGetValue(correction.Field, out var field)) entry = field.Apply(entry, correction.Value, text);
        return entry;
    }

    /// <summary>The value of a field as JSON text; none where the entry has none or the field is unknown.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="field">One of <see cref="Fields"/>.</param>
    /// <param name="text">The text of its report, for <see cref="WordFields"/>.</param>
    public string? Value(T entry, string field, FrozenText? text = null) => fields.GetValueOrDefault(field)?.Value(entry, text);

    /// <summary>Whether a value, as JSON text, can be set in a field: what it names must exist, its words must lie in the text. Ids of actors are the record's to know.</summary>
    public bool Allows(string field, string value, FrozenText? text = null)
    {
        ArgumentNullException.ThrowIfNull(value);
        return fields.GetValueOrDefault(field)?.Allows(value, text) == true;
    }
}
