using System.Collections.Immutable;
using Demarche.Actors;
using Demarche.Acts;
using Demarche.RecordFormat;
using Demarche.Reports;
using Demarche.Web.Dossiers;
using Demarche.Web.Room.Views;

namespace Demarche.Web.Room.Correcting;

/// <summary>What can be chosen in the forms of a report's entries, as values and names.</summary>
public sealed class EditChoices(ReportView view, RoomVisit visit)
{
    private const int Short = 70;

    /// <summary>Who may play a part; nobody first.</summary>
    public IReadOnlyList<(string Value, string Name)> Actors { get; } = Named(view, visit, actor => actor.Type is not (ActorType.Office or ActorType.Place));

    /// <summary>Offices; none first.</summary>
    public IReadOnlyList<(string Value, string Name)> Offices { get; } = Named(view, visit, actor => actor.Type == ActorType.Office);

    /// <summary>Where something may be; nowhere first.</summary>
    public IReadOnlyList<(string Value, string Name)> Places { get; } = Named(view, visit, actor => actor.Type != ActorType.Office);

    /// <summary>What was selected in the text before the form was asked for.</summary>
    public ImmutableArray<TextSpan> Selected =>
        visit.Chosen("at")?.Split('-') is [var first, var last] && int.TryParse(first, out var start) && int.TryParse(last, out var end) && start >= 0 && start < end && end <= view.Report.Report.Text.Value.Length
            ? [new TextSpan(start, end)] : [];

    /// <summary>The members of a list.</summary>
    public IReadOnlyList<(string Value, string Name)> Members<T>(string key)
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(value => (FormatNames.Of(value), visit.Say[key + FormatNames.Of(value)]))];

    /// <summary>The members of a list, none of them first.</summary>
    public IReadOnlyList<(string Value, string Name)> OptionalMembers<T>(string key)
        where T : struct, Enum => Optional(Members<T>(key));

    /// <summary>Acts by name, the narrower kinds of each behind it.</summary>
    public IReadOnlyList<(string Value, string Name)> Codes => [.. ActTable.Shared.Rows
        .GroupBy(code => code.Name).OrderBy(rows => Label(ActTable.Shared.Find(rows.Key)), StringComparer.Ordinal)
        .SelectMany(rows => rows.Select(code => (ValueOf(code), (code.Qualifier.Length == 0 ? "" : "– ") + Label(code))))];

    /// <summary>On whose word an act stands: the report's own first.</summary>
    public IReadOnlyList<(string Value, string Name)> Words =>
        [("", visit.Say["room.edit.own-word"]), .. view.Report.Entries.Select(entry => (entry.Statement.Id, visit.Number(entry.Number) + " " + Spoken(entry)))];

    /// <summary>Acts to which another may relate; none first.</summary>
    public IReadOnlyList<(string Value, string Name)> Others(Act? act) =>
        Optional([.. view.Kept.Acts.Where(kept => kept.Act.Id != act?.Id).Select(kept => (kept.Act.Id, Label(kept.Act.Code) + ": " + Shortened(kept.Act.Evidence)))]);

    public static string ValueOf(ActCode code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return FormatNames.Of(code.Name) + (code.Qualifier.Length == 0 ? "" : "/" + code.Qualifier);
    }

    private static IReadOnlyList<(string Value, string Name)> Named(ReportView view, RoomVisit visit, Func<Actor, bool> which) => [("", visit.Say["room.edit.none"]), .. view.Kept.Read.Actors.Concat(visit.Draft?.Found ?? []).DistinctBy(actor => actor.Id).Where(which)
        .Select(actor => (actor.Id, actor.Name(visit.Say.Language))).OrderBy(pair => pair.Item2, StringComparer.Ordinal)];

    private IReadOnlyList<(string Value, string Name)> Optional(IReadOnlyList<(string Value, string Name)> options) => [("", visit.Say["room.edit.none"]), .. options];

    private string Label(ActCode code) => visit.Say.Language == "de" ? code.German : code.English;

    private string Spoken(DossierEntry entry)
    {
        var speaker = Actors.FirstOrDefault(actor => actor.Value == (entry.Statement.Speaker?.Actor ?? "-")).Name ?? visit.Say["dossier.speaker.unknown"];
        return speaker + ": " + Shortened(entry.Statement.Content);
    }

    private string Shortened(ImmutableArray<TextSpan> spans)
    {
        if (view.Report.Shown == Disclosure.Nothing) return "…";
        var words = WordsInText.Words(spans, view.Report.Report.Text.Value);
        return words.Length <= Short ? words : words[..WordEdges.Before(words, Short, 0)] + " …";
    }
}
