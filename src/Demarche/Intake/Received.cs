using Demarche.Reports;

namespace Demarche.Intake;

/// <summary>One thing that came in: a report, or a problem about something that could not be read at all. Exactly one of them is there.
/// What was wrong with a report that could be read stands in <see cref="Report.Problems"/>.</summary>
public sealed record Received(Report? Report, Problem? Problem)
{
    internal static Received Of(Report report) => new(report, null);

    internal static Received Of(Problem problem) => new(null, problem);
}
