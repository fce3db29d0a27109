using Demarche.Intake;

namespace Demarche.Cli.Reading;

/// <summary>What comes in from the paths of a command line; <c>-</c> is standard input.</summary>
internal static class ReportSource
{
    public static IEnumerable<Received> Open(IReadOnlyCollection<string> paths, IntakeOptions options, Session session)
    {
        if (paths.Contains(ReportIntake.StandardInput) && session.Surroundings.InputIsTerminal)
            session.People.WriteLine(session.Labels["cli.read.waiting"]);
        return new ReportIntake(options).Read(paths, session.Surroundings.Input);
    }

    /// <summary>About what one piece costs while it is under way, in UTF-16 units.</summary>
    public static long Weigh(Received received) => 2048 + (received.Report?.Text.Value.Length ?? 0);
}
