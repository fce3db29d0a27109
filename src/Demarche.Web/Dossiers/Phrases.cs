using System.Globalization;
using System.Text;
using Demarche.Actors;
using Demarche.RecordFormat;
using Demarche.Reports;
using Demarche.Statements;
using Demarche.Wording;

namespace Demarche.Web.Dossiers;

/// <summary>The words of the page: everything that people see goes through the table of labels.</summary>
internal sealed class Phrases(Labels labels, Dossier dossier)
{
    private readonly Dictionary<string, int> places = dossier.Actors.Select((actor, place) => (actor.Actor.Id, place))
        .ToDictionary(pair => pair.Id, pair => pair.place + 1, StringComparer.Ordinal);

    public string Language => labels.Language;

    public string this[string key] => labels[key];

    public string? Find(string key) => labels.Find(key);

    public string With(string key, params object[] values) => labels.Format(key, values);

    /// <summary>A number and its noun, from the keys <c>….one</c> and <c>….many</c>.</summary>
    public string Count(string key, int number) => labels.Format(key + (number == 1 ? ".one" : ".many"), Number(number));

    /// <summary>With the separator of thousands that the language uses.</summary>
    public string Number(int number) => number.ToString("#,0", CultureInfo.InvariantCulture).Replace(",", labels["number.group"], StringComparison.Ordinal);

    public string Date(string? value) => DateWording.Of(value, labels);

    public string Date(DateOnly day) => DateWording.Of(day, labels);

    public string Form(StatementForm form) => labels["form." + FormatNames.Of(form)];

    public string FormMeaning(StatementForm form) => labels["form." + FormatNames.Of(form) + ".meaning"];

    public string Medium(Medium medium) => labels["medium." + FormatNames.Of(medium)];

    public string Occasion(OccasionType type) => labels["occasion." + FormatNames.Of(type)];

    public string ActorType(ActorType type) => labels["actorType." + FormatNames.Of(type)];

    /// <summary>The name of a language, the tag itself where the table does not name it.</summary>
    public string LanguageName(string tag) => labels.Find("language." + Primary(tag)) ?? tag;

    /// <summary>The tag if it names a language that the table knows, for the <c>lang</c> attribute.</summary>
    public string? LanguageTag(string? tag) => LanguageTag(tag, labels);

    /// <inheritdoc cref="LanguageTag(string?)"/>
    public static string? LanguageTag(string? tag, Labels labels) => tag is not null && labels.Find("language." + Primary(tag)) is not null ? Primary(tag) : null;

    /// <summary>Words of a report in the quotation marks of the page's language.</summary>
    public string Quote(string words) => labels.Format("quote", words);

    public string? ActorName(string? id) => id is not null && dossier.ActorsById.TryGetValue(id, out var actor) ? actor.Name(Language) : null;

    /// <summary>The office of a role; in German as a woman holds it, where the tables know her as one.</summary>
    public string? OfficeName(Role? role) => OfficeName(role?.Office, role?.Actor);

    /// <summary>The same of an actor.</summary>
    public string? OfficeName(string? office, string? actor)
    {
        var name = ActorName(office);
        return name is not null && actor is not null && Language == "de" && World.Shared.IsWoman(actor) ? OfficeNames.Feminine(name) : name;
    }

    /// <summary>The anchor of an actor who has a part in the dossier.</summary>
    public string? ActorAnchor(string? id) => id is not null && places.TryGetValue(id, out var place) ? string.Create(CultureInfo.InvariantCulture, $"actor-{place}") : null;

    /// <summary>Who it is: the actor's name, else the words that name him where they may be shown.</summary>
    public string? Who(Role? role, DossierEntry entry) =>
        ActorName(role?.Actor) ?? (Words(role?.Spans ?? [], entry) is { Length: > 0 } words ? Quote(words) : null);

    /// <summary>The words of some spans, joined by an ellipsis and cut after so many characters; nothing where the report's words may
    /// not be shown.</summary>
    public static string Words(IEnumerable<TextSpan> spans, DossierEntry entry, int most = 240)
    {
        if (entry.Shown == Disclosure.Nothing) return "";
        var text = entry.Report.Text.Value;
        var words = new StringBuilder();
        foreach (var span in spans.Where(span => span.End <= text.Length && !span.IsEmpty))
        {
            if (most < 1) return words.Append(" …").ToString();
            if (words.Length > 0) words.Append(" … ");
            var end = span.Length <= most ? span.End : WordEdges.Before(text, span.Start + most, span.Start);
            words.Append(text.AsSpan()[span.Start..end]);
            if (end < span.End) return words.Append(" …").ToString();
            most -= span.Length;
        }

        return words.ToString();
    }

    /// <summary>What a report is called: its title, its headline, its outlet, its address.</summary>
    public static string Title(DossierReport report)
    {
        var metadata = report.Report.Metadata;
        if (!string.IsNullOrWhiteSpace(metadata.Title)) return metadata.Title.Trim();
        if (report.Shown != Disclosure.Nothing && Headline(report.Report) is { } headline) return headline;
        return string.IsNullOrWhiteSpace(metadata.Outlet) ? report.Report.Uri : metadata.Outlet;
    }

    private static string? Headline(Report report)
    {
        foreach (var part in report.Parts)
            if (part.Role == PartRole.Headline && part.Span.End <= report.Text.Value.Length) return part.Span.In(report.Text.Value).Trim().ToString();
        return null;
    }

    private static string Primary(string tag) => tag.Split('-', '_')[0].ToLowerInvariant();
}
