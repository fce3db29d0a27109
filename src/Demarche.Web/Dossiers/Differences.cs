using Demarche.Exchanges.Links;
using Demarche.RecordFormat;
using Demarche.Reports;

namespace Demarche.Web.Dossiers;

/// <summary>What the reports differ in: contradictions first, then the same in other words, side by side with the words that only one has marked. Copies count as one source and are named as such.</summary>
internal static class Differences
{
    // A dossier of very many reports shows so many pairs of a kind; the command links lists all.
    private const int Most = 60;

    public static void Write(Page page)
    {
        var found = Found.Of(page.Dossier);
        if (found.IsEmpty) return;
        var (html, say) = (page.Html, page.Say);
        using (html.In("section", ("id", "differences"), ("aria-labelledby", "differences-h")))
        {
            html.Leaf("h2", say["dossier.differences"], ("id", "differences-h"));
            html.Leaf("p", say["dossier.differences.note"], ("class", "note"));
            Copies(page, found);
            Pairs(page, "conflict", found.Conflicts);
            Pairs(page, "same", found.Same);
        }

        html.Break();
    }

    /// <summary>Whether there is anything to show.</summary>
    public static bool Any(Dossier dossier) => !Found.Of(dossier).IsEmpty;

    private static void Copies(Page page, Found found)
    {
        if (found.Copies.Count == 0) return;
        using (page.Html.In("ul", ("class", "copies")))
            foreach (var (link, one, other) in found.Copies)
                page.Html.Leaf("li", Invisible.Without(page.Say.With("dossier.differences." + FormatNames.Of(link.Type), Name(one), Name(other), page.Say["certainty." + FormatNames.Of(link.Certainty)])));
    }

    private static void Pairs(Page page, string kind, List<(Link Link, DossierEntry One, DossierEntry Other)> pairs)
    {
        if (pairs.Count == 0) return;
        var (html, say) = (page.Html, page.Say);
        html.Leaf("h3", say["dossier.differences." + kind]);
        using (html.In("table", ("class", "beside")))
        {
            using (html.In("thead"))
            using (html.In("tr"))
                foreach (var column in (string[])["what", "here", "there"]) html.Leaf("th", say["dossier.differences.column." + column], ("scope", "col"));
            using (html.In("tbody"))
                foreach (var pair in pairs.Take(Most)) Row(page, pair.Link, pair.One, pair.Other);
        }

        if (pairs.Count > Most) html.Leaf("p", say.With("dossier.differences.more", say.Number(pairs.Count - Most)), ("class", "note"));
        html.Break();
    }

    private static void Row(Page page, Link link, DossierEntry one, DossierEntry other)
    {
        var html = page.Html;
        var (only, onlyOther) = WordDifference.Of(one.Report.Text.Value, one.Statement.Content, other.Report.Text.Value, other.Statement.Content);
        using (html.In("tr", ("class", link.Type == LinkType.Conflict ? "conflict" : null)))
        {
            using (html.In("td"))
            {
                html.Leaf("span", page.Say.Find("link.field." + (link.Type == LinkType.Conflict ? link.Differs[0].Field : "wording")) ?? "");
                html.Leaf("small", page.Say["certainty." + FormatNames.Of(link.Certainty)]);
            }

            Cell(page, one, only);
            Cell(page, other, onlyOther);
        }

        html.Break();
    }

    private static void Cell(Page page, DossierEntry entry, IEnumerable<TextSpan> differing)
    {
        var html = page.Html;
        using (html.In("td"))
        {
            if (entry.Shown == Disclosure.Nothing) html.Leaf("p", page.Say["dossier.differences.withheld"]);
            else
                using (html.In("p")) Marked(page, entry, [.. differing]);
            using (html.In("small"))
            {
                if (page.Say.Who(entry.Statement.Speaker, entry) is { } who) html.Leaf("span", Invisible.Without(who));
                html.Text(" · ");
                using (html.In("a", ("href", page.WordsLink(entry)))) Invisible.Write(html, Outlet(entry.Report));
            }
        }
    }

    private static void Marked(Page page, DossierEntry entry, List<TextSpan> differing)
    {
        var (html, text, first) = (page.Html, entry.Report.Text.Value, true);
        foreach (var span in entry.Statement.Content)
        {
            if (!first) html.Text(" … ");
            first = false;
            var at = span.Start;
            foreach (var word in differing.Where(span.Contains))
            {
                Invisible.Write(html, text.AsSpan(at, word.Start - at));
                using (html.In("mark", ("class", "other"))) Invisible.Write(html, word.In(text));
                at = word.End;
            }

            Invisible.Write(html, text.AsSpan(at, span.End - at));
        }
    }

    private static string Name(DossierReport report) => $"{Outlet(report.Report)}: {Phrases.Title(report)}";

    private static string Outlet(Report report) => report.Metadata.Outlet is { Length: > 0 } outlet ? outlet : report.Uri;

    private sealed class Found
    {
        private static readonly System.Runtime.CompilerServices.ConditionalWeakTable<Dossier, Found> Known = [];

        public List<(Link Link, DossierReport One, DossierReport Other)> Copies { get; } = [];

        public List<(Link Link, DossierEntry One, DossierEntry Other)> Conflicts { get; } = [];

        public List<(Link Link, DossierEntry One, DossierEntry Other)> Same { get; } = [];

        public bool IsEmpty => Copies.Count + Conflicts.Count + Same.Count == 0;

        public static Found Of(Dossier dossier) => Known.GetValue(dossier, Make);

        private static Found Make(Dossier dossier)
        {
            var (found, store) = (new Found(), new MemoryLinks());
            var linker = new Linker(store);
            foreach (var report in dossier.Reports) linker.Add(report.Read.Sketch());
            var reports = dossier.Reports.ToDictionary(report => report.Report.Id, StringComparer.Ordinal);
            var entries = dossier.Entries.GroupBy(entry => entry.Statement.Id, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
            foreach (var link in store.Links.OrderBy(link => link.Certainty)) found.Add(link, reports, entries);
            return found;
        }

        private void Add(Link link, Dictionary<string, DossierReport> reports, Dictionary<string, DossierEntry> entries)
        {
            var (first, second) = (link.Members[0], link.Members[1]);
            if (link.Type is LinkType.Copy or LinkType.Version && reports.TryGetValue(first, out var one) && reports.TryGetValue(second, out var other)) Copies.Add((link, one, other));
            else if (entries.TryGetValue(first, out var here) && entries.TryGetValue(second, out var there))
            {
                if (link.Type == LinkType.Conflict) Conflicts.Add((link, here, there));
                else if (link.Type == LinkType.SameStatement && link.Certainty <= Certainty.Probable) Same.Add((link, here, there));
            }
        }
    }
}
