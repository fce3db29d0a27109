using System.Collections.Immutable;
using Demarche.Actors;
using Demarche.Exchanges;
using Demarche.Exchanges.Links;
using Demarche.RecordFormat;
using Demarche.Reports;

namespace Demarche.Record;

/// <summary>One of two entries that contradict each other: an act or a statement.</summary>
/// <param name="Entry">Its id.</param>
/// <param name="IsAct">Else it is a statement.</param>
/// <param name="Report">Where it stands. Where its rights forbid it, the words must not leave the program.</param>
/// <param name="Text">The frozen text of the report.</param>
/// <param name="Words">The content of a statement, the evidence of an act.</param>
/// <param name="Who">Who says or does it.</param>
public sealed record ContradictionSide(string Entry, bool IsAct, ReportEntry Report, FrozenText Text, ImmutableArray<TextSpan> Words, ImmutableArray<Role> Who);

/// <summary>Two entries that contradict each other.</summary>
/// <param name="Link">How surely, in what and why.</param>
public sealed record Contradiction(Link Link, ContradictionSide One, ContradictionSide Other);

/// <summary>Finds where the reports of an exchange contradict each other: in numbers, days, speakers, parties, or in whether it is so at all; acts and statements alike.</summary>
public sealed class Contradictions
{
    private const int MostReports = 100;

    private readonly IRecord record;
    private readonly Dictionary<string, KeptReport?> reports = new(StringComparer.Ordinal);

    private Contradictions(IRecord record) => this.record = record;

    /// <summary>The surest first, then by the day of the first member's report; a link of which a member is no longer there is left out.</summary>
    /// <param name="exchange">The exchange; links are looked up for its first hundred reports.</param>
    /// <param name="record">The record, whose links were found.</param>
    /// <param name="most">How many at most.</param>
    public static IReadOnlyList<Contradiction> Of(Exchange exchange, IRecord record, int most = 50)
    {
        ArgumentNullException.ThrowIfNull(exchange);
        ArgumentNullException.ThrowIfNull(record);
        var (found, own) = (new Contradictions(record), exchange.Reports.ToHashSet(StringComparer.Ordinal));
        return [.. exchange.Reports.Take(MostReports).SelectMany(report => record.LinksOf(report))
            .Where(kept => kept.Link.Type == LinkType.Conflict && own.Contains(kept.One) && own.Contains(kept.Other)).DistinctBy(kept => kept.Link.Id)
            .OrderBy(kept => kept.Link.Certainty).Select(found.Read).OfType<Contradiction>().Take(most)];
    }

    private Contradiction? Read(KeptLink kept) =>
        Side(kept.One, kept.Link.Members[0]) is { } one && Side(kept.Other, kept.Link.Members[1]) is { } other ? new(kept.Link, one, other) : null;

    private ContradictionSide? Side(string report, string entry)
    {
        if (!reports.TryGetValue(report, out var kept)) reports[report] = kept = record.Find(report);
        if (kept is null) return null;
        if (kept.Acts.FirstOrDefault(act => act.Act.Id == entry && act.Review != Correction.Rejected)?.Act is { } act) return new(entry, true, kept.Entry, kept.Read.Report.Text, act.Evidence, act.Actors);
        return kept.Statements.FirstOrDefault(statement => statement.Statement.Id == entry && statement.Review != Correction.Rejected)?.Statement is { } said
            ? new(entry, false, kept.Entry, kept.Read.Report.Text, said.Content, said.Speaker is { } speaker ? [speaker] : [])
            : null;
    }
}
