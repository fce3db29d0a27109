using Demarche.Record;

namespace Demarche.Cli.Records;

/// <summary>Finds the report that a user means: by id, by uri, or by the beginning of an id or the end of a uri that only one report has.</summary>
internal static class ReportChoice
{
    private const int PageSize = 1000;

    /// <summary>The report's id.</summary>
    /// <exception cref="DemarcheException"><c>not-found</c>: none, or more than one.</exception>
    public static string Find(string asked, IRecord record, Session session)
    {
        if (record.Find(asked) is { } known) return known.Read.Report.Id;
        var fits = new List<ReportEntry>();
        foreach (var entry in All(record))
        {
            if (entry.Uri == asked) return entry.Id;
            if (entry.Id.StartsWith(asked, StringComparison.Ordinal) || entry.Uri.EndsWith(asked, StringComparison.Ordinal)) fits.Add(entry);
        }

        return fits switch
        {
            [var only] => only.Id,
            [] => throw new DemarcheException("not-found", session.Labels.Format("cli.error.no-report", asked)),
            _ => throw new DemarcheException("not-found", session.Labels.Format("cli.error.many-reports", asked, string.Join(", ", fits.Take(8).Select(entry => entry.Uri)))),
        };
    }

    private static IEnumerable<ReportEntry> All(IRecord record)
    {
        for (var offset = 0; ; offset += PageSize)
        {
            var page = record.Reports(new ReportQuery { Offset = offset, Limit = PageSize });
            foreach (var entry in page.Items) yield return entry;
            if (page.Items.Length < PageSize) yield break;
        }
    }
}
