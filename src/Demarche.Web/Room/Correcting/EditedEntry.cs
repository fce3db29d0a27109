using System.Collections.Immutable;
using Demarche.RecordFormat;
using Demarche.Reports;

namespace Demarche.Web.Room.Correcting;

/// <summary>What a form says of an entry: the decisions that it asks for, or a whole new entry. Fields that are not on the form stay; a field whose words do not stand in the report is
/// named in <see cref="Unfound"/>.</summary>
internal sealed class EditedEntry<T>(EntryKind<T> kind, GivenFields given)
    where T : class
{
    /// <summary>The words from which the id is made, where the form has them.</summary>
    public ImmutableArray<TextSpan>? Words => given.Has(kind.OwnWords) ? given.Spans(kind.OwnWords) : null;

    /// <inheritdoc cref="GivenFields.Unfound"/>
    public string? Unfound => given.Unfound;

    /// <summary>Why, in the person's words.</summary>
    public string? Why => given.Text("why");

    /// <summary>What is asked for that is not so already, as fields and JSON values.</summary>
    public List<(string Field, string Value)> Changes(T now)
    {
        var changes = new List<(string, string)>();
        foreach (var field in kind.Edits.Fields)
            if (given.Value(field) is { } asked && asked != (kind.Edits.Value(now, field, given.Report.Text) ?? "null") && IsAllowed(now, field, asked) && given.IsMeant(field)) changes.Add((field, asked));
        return changes;
    }

    /// <summary>An entry of a person's making over some words, with what the form says of it.</summary>
    public T Made(T like, ImmutableArray<TextSpan> words)
    {
        var made = kind.Over(like, words);
        return kind.Edits.Apply(made, Changes(made).Select(change => new Correction("", change.Field, change.Value, null, "-", default)), given.Report.Text);
    }

    private bool IsAllowed(T now, string field, string asked) =>
        kind.Edits.Allows(field, asked, given.Report.Text) && given.Named.Unknown(kind.IdOf(now), field, asked) is null;
}
