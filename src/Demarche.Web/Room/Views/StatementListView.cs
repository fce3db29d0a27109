using Demarche.Actors;
using Demarche.Record;
using Demarche.Reports;
using Demarche.Web.Dossiers;
using Demarche.Wording;

namespace Demarche.Web.Room.Views;

/// <summary>A page of statements from many reports, each with the words around it.</summary>
public sealed class StatementListView
{
    private readonly Dossier cast;
    private readonly Dictionary<string, Report> reports = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SentenceMap> sentences = new(StringComparer.Ordinal);

    public StatementListView(StatementQuery query, IRecord record)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(record);
        (Query, Record) = (query, record);
        Page = record.Statements(query);
        Facets = record.Facets(query);
        cast = new Dossier("", [], [], [], [], Actors(Page, record));
    }

    public StatementQuery Query { get; }

    public IRecord Record { get; }

    public Page<StatementEntry> Page { get; }

    public StatementFacets Facets { get; }

    internal void Write(HtmlWriter html, StatementEntry entry, Labels labels)
    {
        var report = ReportOf(entry);
        EntryCard.Write(RoomPage.Elsewhere(html, cast, labels), Place(entry, report), SentencesOf(report));
    }

    private static DossierEntry Place(StatementEntry entry, Report report) => new(entry.Statement, report, Shown(entry.Report.Rights), 0, 0, null);

    private static Disclosure Shown(TextRights rights) => rights switch
    {
        TextRights.None => Disclosure.Nothing,
        TextRights.Excerpt => Disclosure.Excerpt,
        _ => Disclosure.Whole,
    };

    private Report ReportOf(StatementEntry entry)
    {
        if (!reports.TryGetValue(entry.Report.Id, out var report))
            reports.Add(entry.Report.Id, report = new Report { Id = entry.Report.Id, Uri = entry.Report.Uri, Text = entry.Text, Language = entry.Report.Language });
        return report;
    }

    private SentenceMap SentencesOf(Report report)
    {
        if (!sentences.TryGetValue(report.Id, out var map)) sentences.Add(report.Id, map = new SentenceMap(report));
        return map;
    }

    private static Dictionary<string, Actor> Actors(Page<StatementEntry> page, IRecord record)
    {
        var known = new Dictionary<string, Actor>(StringComparer.Ordinal);
        foreach (var id in page.Items.SelectMany(entry => ActorIds(entry)))
            if (!known.ContainsKey(id) && record.FindActor(id) is { } actor) known.Add(id, actor);
        return known;
    }

    private static IEnumerable<string> ActorIds(StatementEntry entry)
    {
        var statement = entry.Statement;
        return statement.Addressees.Append(statement.Speaker).Append(statement.Place).Concat(statement.Via.Select(source => source.Role))
            .SelectMany(role => new[] { role?.Actor, role?.Office })
            .OfType<string>();
    }
}
