using System.Text.Json;
using Demarche.Record;
using Demarche.RecordFormat;
using Demarche.Statements;
using Demarche.Web.Dossiers;
using Demarche.Web.Room.Views;
using Demarche.Wording;

namespace Demarche.Web.Room.Correcting;

/// <summary>The value of a field of a statement in words: labels for what has one, names for actors, words of the report for spans.</summary>
internal sealed class FieldWording(Labels say, ReportView view)
{
    private const int Most = 120;

    /// <summary>What people read for a value that is JSON text; a plain word for nothing.</summary>
    public string Of(string field, string? value)
    {
        if (value is null or "null") return say["room.history.nothing"];
        if (Edits.SpanFields.Contains(field)) return Words(value);
        if (field == Correction.ReplacedBy) return say["room.history.other-words"];
        var text = new Correction("", field, value, null, "", default).ValueText ?? value;
        return say.Find(Key(field, text)) ?? Actor(text) ?? text;
    }

    /// <summary>What the machine made of a field, where a person made something else of it.</summary>
    public string? Machine(KeptStatement kept, string field)
    {
        if (kept.AsMade.Origin == Origin.Person) return null;
        var text = view.Report.Report.Text;
        var (made, now) = (Edits.Value(kept.AsMade, field, text), Edits.Value(kept.Statement, field, text));
        return made == now ? null : say.Format("room.edit.machine", Of(field, made));
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
        _ => "",
    };

    private string? Actor(string id) => view.Dossier.ActorsById.GetValueOrDefault(id)?.Name(say.Language);

    // Words of the report where they may be shown, else its offsets; parties by name.
    private string Words(string value)
    {
        using var list = JsonDocument.Parse(value);
        return string.Join(", ", list.RootElement.EnumerateArray().Select(one => one.TryGetProperty("start", out _) ? Span(one) : Role(one)));
    }

    private string Role(JsonElement role)
    {
        var name = role.TryGetProperty("actor", out var actor) ? Actor(actor.GetString()!) : null;
        return name ?? (role.TryGetProperty("spans", out var spans) ? string.Join(" ", spans.EnumerateArray().Select(Span)) : "…");
    }

    private string Span(JsonElement span)
    {
        var (start, end) = (span.GetProperty("start").GetInt32(), span.GetProperty("end").GetInt32());
        var text = view.Report.Report.Text;
        if (view.Report.Shown == Disclosure.Nothing || end > text.CodePoints.Length) return $"{start}–{end}";
        var words = text.CodePoints.ToUtf16(start, end).In(text.Value).ToString();
        return say.Format("quote", words.Length <= Most ? words : words[..WordEdges.Before(words, Most, 0)] + " …");
    }
}
