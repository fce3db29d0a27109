using System.Text.Json;
using Demarche.Acts;
using Demarche.Quantities;
using Demarche.Record;
using Demarche.RecordFormat;
using Demarche.Statements;
using Demarche.Web.Dossiers;
using Demarche.Web.Room.Views;
using Demarche.Wording;

namespace Demarche.Web.Room.Correcting;

/// <summary>The value of a field of an entry in words: labels for what has one, names for actors, words of the report for spans.</summary>
internal sealed class FieldWording(Labels say, ReportView view)
{
    private const int Most = 120;

    /// <summary>What people read for a value that is JSON text; a plain word for nothing.</summary>
    public string Of(string field, string? value)
    {
        if (value is null or "null") return say[field == "onWord" ? "room.edit.own-word" : "room.history.nothing"];
        if (field == Correction.ReplacedBy) return say["room.history.other-words"];
        if (value.StartsWith('[')) return Several(value);
        var text = new Correction("", field, value, null, "", default).ValueText ?? value;
        return say.Find(Key(field, text)) ?? Word(field, text) ?? Actor(text) ?? text;
    }

    /// <summary>A field's name; of several parties the number of this one does not matter.</summary>
    public static string? NameOf(Labels say, string field) => say.Find("room.field." + field.Split('.') switch
    {
        [var several, [>= '0' and <= '9', ..], ..] => several,
        _ => field,
    });

    /// <summary>What the machine made of a field, where a person made something else of it.</summary>
    public string? Machine(KeptStatement? kept, string field) => kept is null ? null : Machine(Edits.OfStatements, kept.AsMade, kept.Statement, kept.AsMade.Origin, field);

    /// <inheritdoc cref="Machine(KeptStatement?, string)"/>
    public string? Machine(KeptAct? kept, string field) => kept is null ? null : Machine(Edits.OfActs, kept.AsMade, kept.Act, kept.AsMade.Origin, field);

    /// <summary>A party, or any words, of a value.</summary>
    private string Several(string value)
    {
        using var list = JsonDocument.Parse(value);
        return list.RootElement.GetArrayLength() == 0 ? say["room.history.nothing"] : string.Join(", ", list.RootElement.EnumerateArray().Select(One));
    }

    private string? Machine<T>(Edits<T> edits, T made, T now, Origin origin, string field)
    {
        if (origin == Origin.Person) return null;
        var text = view.Report.Report.Text;
        var (before, after) = (edits.Value(made, field, text), edits.Value(now, field, text));
        return before == after ? null : say.Format("room.edit.machine", Of(field, before));
    }

    private static string Key(string field, string text) => field switch
    {
        Correction.Review => "room.review." + text,
        "form" => "form." + text,
        "medium" => "medium." + text,
        "occasion.type" => "occasion." + text,
        "polarity" => "room.edit.polarity." + text,
        "translated" => "room.edit.translated." + text,
        "origin" => "room.edit.origin." + text,
        "status" => "actStatus." + text,
        _ => "",
    };

    private string? Word(string field, string text) => field switch
    {
        "name" => FormatNames.Parse<ActName>(text) is { } name ? Label(ActTable.Shared.Find(name)) : null,
        "qualifier" => ActTable.Shared.Rows.FirstOrDefault(code => code.Qualifier == text) is { } code ? Label(code) : null,
        "onWord" or "within" => view.Kept.Statements.FirstOrDefault(kept => kept.Statement.Id == text) is { } kept ? Speaker(kept.Statement) : null,
        _ => null,
    };

    private string Label(ActCode code) => say.Language == "de" ? code.German : code.English;

    private string? Speaker(Statement statement) => statement.Speaker?.Actor is { } id ? Actor(id) : null;

    private string? Actor(string id) => view.Dossier.ActorsById.GetValueOrDefault(id)?.Name(say.Language) ?? view.Kept.Read.Actors.FirstOrDefault(actor => actor.Id == id)?.Name(say.Language);

    // A span, a party, an amount or a relation: words of the report where they may be shown, else its offsets; parties by name.
    private string One(JsonElement one)
    {
        if (one.ValueKind == JsonValueKind.String) return Actor(one.GetString()!) ?? one.GetString()!;
        if (one.TryGetProperty("start", out _)) return Span(one);
        if (one.TryGetProperty("act", out var act)) return say["room.relation." + one.GetProperty("type").GetString()] + " " + Evidence(act.GetString()!);
        var name = one.TryGetProperty("actor", out var actor) ? Actor(actor.GetString()!) : one.TryGetProperty("office", out var office) ? Actor(office.GetString()!) : null;
        var words = one.TryGetProperty("spans", out var spans) ? string.Join(" ", spans.EnumerateArray().Select(Span)) : null;
        name ??= Amount(one);
        return name is null ? words ?? "…" : words is null ? name : $"{name} ({words})";
    }

    // The noun stands in the words beside it.
    private string? Amount(JsonElement item)
    {
        decimal? Number(string name) => item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var number) ? number : null;
        string? Text(string name) => item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        return AmountWording.Of(say, new Quantity(default, Text("unit"))
        {
            Value = Number("value"),
            Min = Number("min"),
            Max = Number("max"),
            Bound = FormatNames.Parse<Bound>(Text("bound")),
            About = item.TryGetProperty("about", out _),
        });
    }

    private string Evidence(string act) =>
        view.Kept.Acts.FirstOrDefault(kept => kept.Act.Id == act) is { } other && view.Report.Shown != Disclosure.Nothing ? Quoted(WordsInText.Words(other.Act.Evidence, view.Report.Report.Text.Value)) : act;

    private string Span(JsonElement span)
    {
        var (start, end) = (span.GetProperty("start").GetInt32(), span.GetProperty("end").GetInt32());
        var text = view.Report.Report.Text;
        if (view.Report.Shown == Disclosure.Nothing || end > text.CodePoints.Length) return $"{start}–{end}";
        return Quoted(text.CodePoints.ToUtf16(start, end).In(text.Value).ToString());
    }

    private string Quoted(string words) => say.Format("quote", words.Length <= Most ? words : words[..WordEdges.Before(words, Most, 0)] + " …");
}
