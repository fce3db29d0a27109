using System.Collections.Immutable;
using Demarche.Exchanges.Links;
using Demarche.Reports;

namespace Demarche;

/// <summary>Two reports beside each other: their entries aligned, with the words in which they differ, and the sources on which both rest.</summary>
/// <param name="One">The one.</param>
/// <param name="Other">The other.</param>
/// <param name="Between">What the reports as wholes have to do with each other: story, copy, version.</param>
/// <param name="Sources">The agencies on which both rest, by name: those of their credits and those whose word they pass on.</param>
/// <param name="Rows">In the order of the one; what only the other has stands where it stands there.</param>
public sealed record ReportComparison(ReadReport One, ReadReport Other, ImmutableArray<Link> Between, ImmutableArray<string> Sources, ImmutableArray<ComparedRow> Rows)
{
    public static ReportComparison Of(ReadReport one, ReadReport other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        var (mine, its) = (one.Sketch(), other.Sketch());
        var between = ReportPair.Links(mine, its).Where(link => link.Type is LinkType.SameStory or LinkType.Copy or LinkType.Version);
        return new(one, other, [.. between], Shared(one, other), new RowBuilder(one, other, ReportPair.Entries(mine, its)).Build());
    }

    private static ImmutableArray<string> Shared(ReadReport one, ReadReport other) =>
        [.. SourcesOf(one).Intersect(SourcesOf(other), StringComparer.OrdinalIgnoreCase).Order(StringComparer.OrdinalIgnoreCase)];

    private static IEnumerable<string> SourcesOf(ReadReport read)
    {
        var names = read.Actors.ToDictionary(actor => actor.Id, actor => actor.NameDe, StringComparer.Ordinal);
        var passedOn = read.Statements.SelectMany(statement => statement.Via.Select(source => source.Role.Actor).Append(statement.Speaker?.Actor)).OfType<string>()
            .Where(actor => actor.StartsWith("agency:", StringComparison.Ordinal)).Select(actor => names.GetValueOrDefault(actor, actor));
        return read.Report.Metadata.Credits.Concat(Printed(read.Report)).Concat(passedOn).Distinct(StringComparer.OrdinalIgnoreCase);
    }

    // "Moskau (dpa/AFP) –": what stands in brackets where a report says whence it comes.
    private static IEnumerable<string> Printed(Report report)
    {
        foreach (var part in report.Parts)
        {
            if (part.Role is not (PartRole.Dateline or PartRole.Byline or PartRole.Credit)) continue;
            var words = part.Span.In(report.Text.Value).ToString();
            var (open, close) = (words.IndexOf('(', StringComparison.Ordinal), words.IndexOf(')', StringComparison.Ordinal));
            if (open < 0 || close < open) continue;
            foreach (var name in words[(open + 1)..close].Split(['/', ','], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)) yield return name;
        }
    }
}

/// <summary>How two entries stand to each other.</summary>
public enum ComparedAs
{
    Same,
    Differs,
    OnlyHere,
}

/// <summary>An entry of one report beside that of the other.</summary>
/// <param name="As">The same, otherwise, or only in one report.</param>
/// <param name="Link">What joins them; none for what only one has.</param>
public sealed record ComparedRow(ComparedAs As, ComparedEntry? One, ComparedEntry? Other, Link? Link);

/// <summary>An entry with the words in which it differs.</summary>
/// <param name="Id">Of a statement or an act.</param>
/// <param name="Spans">Its content, or the words that tell the act.</param>
/// <param name="Speaker">Whoever says so or does it.</param>
/// <param name="Differing">The words that the other does not have, in text order.</param>
public sealed record ComparedEntry(string Id, ImmutableArray<TextSpan> Spans, Actors.Role? Speaker, ImmutableArray<TextSpan> Differing);
