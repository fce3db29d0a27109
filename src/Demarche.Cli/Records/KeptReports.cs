using Demarche.Record;
using Demarche.RecordFormat;

namespace Demarche.Cli.Records;

/// <summary>Kept reports with what people decided about them.</summary>
internal static class KeptReports
{
    /// <summary>Every report, by day and id.</summary>
    public static IEnumerable<KeptReport> All(IRecord record) => Of(record, record.Export().Select(read => read.Report.Id));

    /// <summary>The reports of those ids that are kept, each once.</summary>
    public static IEnumerable<KeptReport> Of(IRecord record, IEnumerable<string> ids) => ids.Distinct().Select(record.Find).OfType<KeptReport>();

    /// <summary>The report as people see it: with their edits, without what they rejected.</summary>
    public static ReadReport AsDecided(KeptReport kept) => kept.Read with
    {
        Statements = [.. kept.Statements.Where(entry => entry.Review != Correction.Rejected).Select(entry => entry.Statement)],
        Acts = [.. kept.Acts.Where(entry => entry.Review != Correction.Rejected).Select(entry => entry.Act)],
    };
}
