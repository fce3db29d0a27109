using System.Collections.Immutable;
using Demarche.Intake;
using Demarche.Reports;

namespace Demarche.Cli.Reading;

/// <summary>What became of one thing that came in: a report that was read, or a problem about something that could not be.</summary>
internal readonly record struct Outcome(ReadReport? Read, Problem? Problem)
{
    /// <summary>Every problem, those of a report that could be read among them.</summary>
    public ImmutableArray<Problem> Problems => Problem is { } alone ? [alone] : Read!.Problems;

    /// <summary>Reads what came in. A fault of the reader becomes a problem of that report, so that the reports after it are read.</summary>
    public static Outcome Of(Received received, Reader reader)
    {
        if (received.Report is not { } report) return new(null, received.Problem);
        try
        {
            return new(reader.Read(report), null);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            var fault = new Problem("reader-fault", $"the reader failed ({e.GetType().Name}: {e.Message}); please send the report to the authors") { Report = report.Id };
            return new(new(report with { Problems = report.Problems.Add(fault) }, [], [], reader.Fingerprint), null);
        }
    }
}
