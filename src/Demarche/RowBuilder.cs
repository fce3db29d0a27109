using System.Collections.Immutable;
using Demarche.Exchanges.Links;

namespace Demarche;

/// <summary>Aligns the entries of two reports by the links between them. A statement that stands in another by the same speaker is shown with that one.</summary>
internal sealed class RowBuilder(ReadReport one, ReadReport other, ImmutableArray<Link> links)
{
    private readonly List<ComparedEntry> mine = Entries(one, links);
    private readonly List<ComparedEntry> its = Entries(other, links);

    public ImmutableArray<ComparedRow> Build()
    {
        var rows = new List<ComparedRow>();
        var joined = new HashSet<string>(StringComparer.Ordinal);
        var place = its.Index().ToDictionary(entry => entry.Item.Id, entry => entry.Index, StringComparer.Ordinal);
        foreach (var entry in mine)
        {
            var found = links.Where(link => link.Members.Contains(entry.Id)).Select(link => (Link: link, Partner: link.Members.FirstOrDefault(place.ContainsKey))).Where(pair => pair.Partner is not null).ToList();
            if (found.Count == 0) rows.Add(new(ComparedAs.OnlyHere, entry, null, null));
            foreach (var (link, partner) in found)
            {
                joined.Add(partner!);
                rows.Add(Joined(entry, its[place[partner!]], link));
            }
        }

        for (var i = 0; i < its.Count; i++)
            if (!joined.Contains(its[i].Id)) rows.Insert(Behind(rows, i, place), new(ComparedAs.OnlyHere, null, its[i], null));
        return [.. rows];
    }

    // Behind the last row with what stands before it in the other report.
    private static int Behind(List<ComparedRow> rows, int own, Dictionary<string, int> place)
    {
        for (var i = rows.Count - 1; i >= 0; i--)
            if (rows[i].Other is { } entry && place[entry.Id] < own) return i + 1;
        return 0;
    }

    private ComparedRow Joined(ComparedEntry entry, ComparedEntry partner, Link link)
    {
        var (only, onlyOther) = WordDifference.Of(one.Report.Text.Value, entry.Spans, other.Report.Text.Value, partner.Spans);
        return new(link.Type == LinkType.Conflict ? ComparedAs.Differs : ComparedAs.Same, entry with { Differing = only }, partner with { Differing = onlyOther }, link);
    }

    private static List<ComparedEntry> Entries(ReadReport read, ImmutableArray<Link> links)
    {
        var linked = links.SelectMany(link => link.Members).ToHashSet(StringComparer.Ordinal);
        var speakers = read.Statements.ToDictionary(statement => statement.Id, statement => statement.Speaker?.Actor, StringComparer.Ordinal);
        var statements = read.Statements.Where(statement => linked.Contains(statement.Id) || statement.Within is not { } outer || speakers.GetValueOrDefault(outer) != statement.Speaker?.Actor)
            .Select(statement => new ComparedEntry(statement.Id, statement.Content, statement.Speaker, []));
        var acts = read.Acts.Where(act => linked.Contains(act.Id)).Select(act => new ComparedEntry(act.Id, act.Evidence, act.Actors.FirstOrDefault(), []));
        return [.. statements.Concat(acts).OrderBy(entry => entry.Spans[0].Start).ThenBy(entry => entry.Id, StringComparer.Ordinal)];
    }
}
