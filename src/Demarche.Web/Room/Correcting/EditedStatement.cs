using System.Collections.Immutable;
using Demarche.Actors;
using Demarche.Record;
using Demarche.RecordFormat;
using Demarche.Reports;
using Demarche.Statements;
using Microsoft.AspNetCore.Http;

namespace Demarche.Web.Room.Correcting;

/// <summary>What a form says of a statement: the decisions that it asks for, or a whole new statement. Fields that are not on the form stay; a field whose words do
/// not stand in the report is named in <see cref="Unfound"/>.</summary>
internal sealed class EditedStatement(IFormCollection form, Report report, IEnumerable<string> actors, int near)
{
    private const int LongestWords = 20_000;
    private const int LongestValue = 1000;

    private readonly HashSet<string> known = new(actors, StringComparer.Ordinal);

    /// <summary>The first field whose words were not found.</summary>
    public string? Unfound { get; private set; }

    /// <summary>The words of the content, where the form has them.</summary>
    public ImmutableArray<TextSpan>? Content => Given("content") ? Spans("content") : null;

    /// <summary>Why, in the person's words.</summary>
    public string? Why => Cut("why", LongestValue);

    /// <summary>What is asked for that is not so already, as fields and JSON values.</summary>
    public List<(string Field, string Value)> Changes(Statement now)
    {
        var changes = new List<(string, string)>();
        foreach (var field in Edits.Fields.Concat(Edits.SpanFields))
            if (Given(field) && Asked(field, now) is { } asked && !IsSo(now, field, asked) && Edits.Allows(field, asked, report.Text)) changes.Add((field, asked));
        return changes;
    }

    /// <summary>A statement over the words of the form, of a person's making.</summary>
    public Statement Made(Statement like)
    {
        var made = like with { Rule = null, Within = null, Origin = Origin.Person };
        var asked = Changes(made).Select(change => new Correction(made.Id, change.Field, change.Value, null, "-", default));
        return Edits.Apply(made, asked, report.Text);
    }

    private bool Given(string field) => form.ContainsKey(field) || form.ContainsKey(field + ".actor");

    private bool IsSo(Statement now, string field, string asked) => asked == (Edits.Value(now, field, report.Text) ?? "null");

    private string? Asked(string field, Statement now)
    {
        if (field is "addressees" or "via") return Roles(field, field == "via" ? [.. now.Via.Select(source => source.Role)] : now.Addressees);
        if (Edits.SpanFields.Contains(field)) return Cut(field, LongestWords) is null ? "null" : Spans(field) is { } spans ? Edits.Spans(spans, report.Text) : null;
        var text = Cut(field, LongestValue);
        if ((field.EndsWith(".actor", StringComparison.Ordinal) || field.EndsWith(".office", StringComparison.Ordinal)) && text is not null && !known.Contains(text)) return null;
        return field == "translated" ? text is "true" or "false" ? text : null : Correction.Text(text) ?? "null";
    }

    // One party a piece of words; the actor is that of the first. Parties beyond keep theirs where their words stay.
    private string? Roles(string field, ImmutableArray<Role> before)
    {
        var actor = Cut(field + ".actor", LongestValue) is { } id && known.Contains(id) ? id : null;
        if (Cut(field, LongestWords) is null) return actor is null ? "null" : Edits.Roles([new Role([], actor)], report.Text);
        if (Spans(field) is not { } spans) return null;
        return Edits.Roles([.. spans.Select((span, place) => Role(span, before, place == 0 ? actor : null, place == 0))], report.Text);
    }

    private static Role Role(TextSpan span, ImmutableArray<Role> before, string? actor, bool isChosen)
    {
        var old = before.FirstOrDefault(role => role.Spans.SequenceEqual([span]));
        return old is not null && (!isChosen || old.Actor == actor) ? old : new Role([span], actor);
    }

    private ImmutableArray<TextSpan>? Spans(string field)
    {
        if (Cut(field, LongestWords) is { } words && WordsInText.Find(report.Text.Value, words, form[field + ".at"], near) is { } spans) return spans;
        Unfound ??= field;
        return null;
    }

    private string? Cut(string field, int most) => Deciding.Cut(form[field], most);
}
