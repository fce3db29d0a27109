using System.Collections.Immutable;
using System.Globalization;
using Demarche.Actors;
using Demarche.Acts;
using Demarche.Quantities;
using Demarche.Record;
using Demarche.RecordFormat;
using Demarche.Reports;
using Microsoft.AspNetCore.Http;

namespace Demarche.Web.Room.Correcting;

/// <summary>The fields of a form as values of decisions. Words stand in <c>FIELD</c> with their offsets in <c>FIELD.at</c>; what there may be several of stands in rows,
/// <c>FIELD.0</c>, <c>FIELD.1</c> … A row that is left empty is none.</summary>
/// <param name="form">As it was sent.</param>
/// <param name="kept">The report that it is about.</param>
/// <param name="actors">Who may be named.</param>
/// <param name="near">An offset to which words are near that stand at several places.</param>
internal sealed class GivenFields(IFormCollection form, KeptReport kept, KnownActors actors, int near)
{
    private const int LongestWords = 20_000;
    private const int LongestValue = 1000;
    private const int MostRows = 100;

    private readonly GivenItems items = new(kept.Read.Report);

    private static readonly string[] Parties = ["addressees", "via", "actors", "recipients"];

    public Report Report => kept.Read.Report;

    /// <summary>What ids may name.</summary>
    public NamedIds Named { get; } = new(kept, actors);

    /// <summary>The first field whose words were not found in the report, or that holds no time or number where one belongs.</summary>
    public string? Unfound { get; private set; }

    public bool Has(string field) => form.ContainsKey(field);

    /// <summary>What was written into a field; nothing for blanks.</summary>
    public string? Text(string field) => Deciding.Cut(form[field], LongestValue);

    /// <summary>The value that a field is to have, as JSON text; none where the form does not ask for it, or for something that cannot be.</summary>
    public string? Value(string field)
    {
        if (Parties.Contains(field)) return Rows(field, Party) is { } roles ? Edits.Roles(roles, Report.Text) : null;
        if (field == "items") return Rows(field, Item) is { } items ? Edits.Items(items, Report.Text) : null;
        if (field == "relates") return Rows(field, Relation) is { } relations ? Edits.Relations(relations) : null;
        if (field is "name" or "qualifier" && form.ContainsKey("code")) return Code(field);
        if (!Has(field)) return null;
        if (Edits.HasWords(field)) return IsEmpty(field) ? "null" : Spans(field) is { } spans ? Edits.Spans(spans, Report.Text) : null;
        return Single(field, Text(field));
    }

    /// <summary>The place of the words of a field.</summary>
    public ImmutableArray<TextSpan>? Spans(string field)
    {
        if (Deciding.Cut(form[field], LongestWords) is { } words && WordsInText.Find(Report.Text.Value, words, form[field + ".at"], near) is { } spans) return spans;
        Unfound ??= field;
        return null;
    }

    /// <summary>Whether something can be meant by what was written into a field; else it is <see cref="Unfound"/>.</summary>
    public bool IsMeant(string field)
    {
        if (field != "time.value" || Text(field) is not { } time || GivenTime.Is(time)) return true;
        Unfound ??= field;
        return false;
    }

    private bool IsEmpty(string field) => Deciding.Cut(form[field], LongestWords) is null;

    private static string? Single(string field, string? text) => field switch
    {
        "translated" => text is "true" or "false" ? text : null,
        "time.value" => Correction.Text(GivenTime.Of(text)) ?? "null",
        _ => Correction.Text(text) ?? "null",
    };

    // One choice tells both: demand, or demand/militaryAid.
    private string? Code(string field)
    {
        var parts = (Text("code") ?? "").Split('/');
        return field == "name" ? Correction.Text(parts[0]) : Correction.Text(parts.ElementAtOrDefault(1)) ?? "null";
    }

    // None where the form does not ask for them, or for words that do not stand in the report.
    private ImmutableArray<TValue>? Rows<TValue>(string field, Func<string, TValue?> read)
        where TValue : class
    {
        if (!form.Keys.Any(key => key.StartsWith(field + ".0", StringComparison.Ordinal))) return null;
        var rows = Enumerable.Range(0, MostRows).Select(number => string.Create(CultureInfo.InvariantCulture, $"{field}.{number}"))
            .TakeWhile(row => form.Keys.Any(key => key == row || key.StartsWith(row + ".", StringComparison.Ordinal))).Select(read).OfType<TValue>().ToImmutableArray();
        return Unfound is null ? rows : null;
    }

    private Role? Party(string row)
    {
        var (actor, office) = (Known(row + ".actor"), Known(row + ".office"));
        if (IsEmpty(row)) return actor is null && office is null ? null : new Role([], actor, office);
        return Spans(row) is { } spans ? new Role(spans, actor, office) : null;
    }

    private string? Known(string field) => Text(field) is { } id && actors.Has(id) ? id : null;

    // Where a number is written that is none, the form comes back.
    private Quantity? Item(string row)
    {
        if (IsEmpty(row) || Spans(row) is not { } spans) return null;
        var of = IsEmpty(row + ".of") ? null : Spans(row + ".of");
        var item = items.Read(spans[0].Cover(spans[^1]), Text(row + ".number"), Text(row + ".unit"), Text(row + ".bound"), Text(row + ".about"), of is [var noun] ? noun : null);
        if (item is null) Unfound ??= row + ".number";
        return item;
    }

    private ActRelation? Relation(string row) => FormatNames.Parse<RelationType>(Text(row + ".type")) is { } type && Text(row + ".act") is { } act ? new ActRelation(type, act) : null;
}
