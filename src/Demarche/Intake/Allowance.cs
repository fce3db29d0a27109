using Demarche.Reports;

namespace Demarche.Intake;

/// <summary>The limits for one document, its time among them. A limit that is met becomes one problem, however often it is met.</summary>
internal sealed class Allowance(IntakeLimits limits, TimeProvider time, Origin origin, List<Problem> problems)
{
    /// <summary>For text that stands inside a document whose own allowance was kept.</summary>
    public static Allowance Unwatched => new(IntakeLimits.Default, TimeProvider.System, new Origin(""), []);

    private readonly long began = time.GetTimestamp();

    public IntakeLimits Limits => limits;

    public void Trip(string code, string message)
    {
        if (!problems.Exists(problem => problem.Code == code)) problems.Add(origin.Problem(code, message));
    }

    /// <summary>The time for the document is over.</summary>
    public bool IsSpent()
    {
        if (time.GetElapsedTime(began) < limits.DocumentTime) return false;
        Trip(ProblemCodes.TimeSpent, $"Reading the document was broken off after {limits.DocumentTime.TotalSeconds:0} s.");
        return true;
    }
}
