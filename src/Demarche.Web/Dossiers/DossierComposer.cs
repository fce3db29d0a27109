using System.Collections.Immutable;
using Demarche.Actors;
using Demarche.Exchanges;
using Demarche.Reports;

namespace Demarche.Web.Dossiers;

/// <summary>Arranges read reports as a dossier: pure, and linear in what it is given but for the sorting.</summary>
public static class DossierComposer
{
    /// <param name="reads">A report that comes twice is taken once.</param>
    /// <param name="title">What the dossier is called.</param>
    /// <param name="share">Whole texts become excerpts.</param>
    /// <param name="claims">The ids that a record has given to exchanges and what is in them.</param>
    public static Dossier Compose(IReadOnlyList<ReadReport> reads, string title, bool share, IEnumerable<Claim>? claims = null)
    {
        ArgumentNullException.ThrowIfNull(reads);
        ArgumentNullException.ThrowIfNull(title);
        var reports = Number(InOrder(reads), share);
        var actors = ActorsById(reports);
        var cast = new DossierCast(actors);
        foreach (var entry in reports.SelectMany(report => report.Entries)) cast.Add(entry);
        return new Dossier(title, reports, Days(reports), cast.Actors(), cast.Unattributed(), actors) { Exchanges = ExchangeReader.Read(reports.Select(report => report.Read), new Claims(claims ?? [])) };
    }

    private static IEnumerable<ReadReport> InOrder(IReadOnlyList<ReadReport> reads) => reads
        .DistinctBy(read => read.Report.Id, StringComparer.Ordinal)
        .OrderBy(read => EdtfOrder.Key(read.Report.Published?.Value), StringComparer.Ordinal);

    private static ImmutableArray<DossierReport> Number(IEnumerable<ReadReport> reads, bool share)
    {
        var reports = ImmutableArray.CreateBuilder<DossierReport>();
        var numbered = 0;
        foreach (var read in reads)
        {
            var shown = Shown(read.Report.Metadata.Rights.Text, share);
            var entries = StatementTree.Arrange(read, shown, numbered);
            numbered += entries.Length;
            reports.Add(new DossierReport(read, reports.Count + 1, shown, entries));
        }

        return reports.ToImmutable();
    }

    private static Disclosure Shown(TextRights rights, bool share) => rights switch
    {
        TextRights.None => Disclosure.Nothing,
        TextRights.Excerpt => Disclosure.Excerpt,
        _ => share ? Disclosure.Excerpt : Disclosure.Whole,
    };

    private static ImmutableArray<DossierDay> Days(ImmutableArray<DossierReport> reports)
    {
        var days = ImmutableArray.CreateBuilder<DossierDay>();
        foreach (var group in reports.GroupBy(report => EdtfOrder.Day(report.Report.Published?.Value)))
            days.Add(new DossierDay(group.Key, [.. group]));
        return days.ToImmutable();
    }

    private static Dictionary<string, Actor> ActorsById(ImmutableArray<DossierReport> reports)
    {
        var found = new Dictionary<string, Actor>(StringComparer.Ordinal);
        foreach (var actor in reports.SelectMany(report => report.Read.Actors)) found.TryAdd(actor.Id, actor);
        return found;
    }
}
