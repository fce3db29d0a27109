using Demarche.Record;
using Demarche.Reports;
using Demarche.Wording;

namespace Demarche.Web.Exports;

/// <summary>One way to write a selection of the record, exact to a standard. Writes as it reads, so that memory does not grow with the record where the standard allows it.</summary>
public interface IExportFormat
{
    /// <summary>Its name on the command line and in addresses.</summary>
    string Name { get; }

    /// <summary>With the dot.</summary>
    string Extension { get; }

    string MediaType { get; }

    /// <summary>Writes the selection and leaves the output open.</summary>
    void Write(Stream output, ExportSelection selection, ExportContext context);
}

/// <summary>What a format may ask beside the selection.</summary>
/// <param name="Record">Where the selection lies.</param>
/// <param name="Say">The words that people see.</param>
/// <param name="Now">The moment of the export.</param>
/// <param name="Interrupted">Ends it.</param>
public sealed record ExportContext(IRecord Record, Labels Say, DateTimeOffset Now, CancellationToken Interrupted = default)
{
    /// <summary>With withdrawn reports, and embargoed ones before their time.</summary>
    public bool Withheld { get; init; }

    /// <summary>The reports of a selection, until it is interrupted.</summary>
    public IEnumerable<ExportedReport> Reports(ExportSelection selection)
    {
        ArgumentNullException.ThrowIfNull(selection);
        foreach (var report in selection.Reports(Record))
        {
            Interrupted.ThrowIfCancellationRequested();
            if (Withheld || !report.Kept.Read.Report.Metadata.IsWithheld(Now)) yield return report;
        }
    }
}
