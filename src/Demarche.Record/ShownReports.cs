using Demarche.Reports;

namespace Demarche.Record;

/// <summary>Which reports of a record leave the house: not those withdrawn, and not those embargoed before their time, unless they are asked for. Asked for each report in turn, it knows afterwards
/// whether what belongs to a report may be shown.</summary>
/// <param name="now">The moment.</param>
/// <param name="all">Withheld ones are asked for, too.</param>
public sealed class ShownReports(DateTimeOffset now, bool all = false)
{
    private readonly HashSet<string> withheld = new(StringComparer.Ordinal);
    private readonly HashSet<string> wordless = new(StringComparer.Ordinal);

    /// <summary>How many were left out so far.</summary>
    public int Withheld => withheld.Count;

    /// <summary>Whether a report may be shown.</summary>
    public bool Takes(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (report.Metadata.Rights.Text == TextRights.None) wordless.Add(report.Id);
        if (all || !report.Metadata.IsWithheld(now)) return true;
        withheld.Add(report.Id);
        return false;
    }

    /// <summary>Whether the report that an id is, or stands in, was not left out.</summary>
    public bool Has(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return id.Length < ReportId.Length || !withheld.Contains(id[..ReportId.Length]);
    }

    /// <summary>Whether a link may be shown.</summary>
    public bool Has(KeptLink kept)
    {
        ArgumentNullException.ThrowIfNull(kept);
        return Has(kept.One) && Has(kept.Other);
    }

    /// <summary>Whether the words of a link's reports may not be shown.</summary>
    public bool IsWordless(KeptLink kept)
    {
        ArgumentNullException.ThrowIfNull(kept);
        return wordless.Contains(kept.One) || wordless.Contains(kept.Other);
    }
}
