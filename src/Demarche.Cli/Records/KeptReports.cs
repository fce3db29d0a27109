using Demarche.Record;

namespace Demarche.Cli.Records;

/// <summary>Kept reports with what people decided about them.</summary>
internal static class KeptReports
{
    /// <summary>Every report, by day and id.</summary>
    public static IEnumerable<KeptReport> All(IRecord record) => Of(record, record.Export().Select(read => read.Report.Id));

    /// <summary>The reports of those ids that are kept, each once.</summary>
    public static IEnumerable<KeptReport> Of(IRecord record, IEnumerable<string> ids) => ids.Distinct().Select(record.Find).OfType<KeptReport>();
}
