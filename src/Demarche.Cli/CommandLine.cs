using System.CommandLine;
using System.Text;
using Demarche.Cli.Output;
using Demarche.Cli.Parsing;
using Demarche.Wording;

namespace Demarche.Cli;

/// <summary>Runs one command line from its words to its exit code. Never throws: whatever goes wrong becomes a code and a line that says what to do.</summary>
public static class CommandLine
{
    public static int Run(IReadOnlyList<string> args, Surroundings surroundings)
    {
        ArgumentNullException.ThrowIfNull(args);
        ArgumentNullException.ThrowIfNull(surroundings);
        var labels = Labels.For(Locale.Of(args, surroundings.Environment));
        try
        {
            return Run(args, surroundings, labels);
        }
        catch (Exception e) when (Failure.Of(e, surroundings, labels) is { } failure)
        {
            return Tell(failure, surroundings);
        }
    }

    private static int Run(IReadOnlyList<string> args, Surroundings surroundings, Labels labels)
    {
        var root = new Root(labels);
        var parsed = root.Parse(args);
        using var session = new Session(surroundings, labels, Colors.Wanted(parsed.GetValue(root.Color), surroundings));
        var code = Run(root, parsed, session);
        session.Out.Flush();
        return code;
    }

    private static int Run(Root root, ParseResult parsed, Session session)
    {
        if (parsed.GetValue(root.Help)) return Help.Print(root, parsed.CommandResult.Command, session, session.Out);
        if (parsed.GetValue(root.Version)) return Version(session);
        if (Mistakes.Find(parsed, session.Labels) is { } mistake) throw new UsageException(mistake);
        if (parsed.CommandResult.Command is Verb verb) return verb.Run(parsed, session);
        Help.Print(root, root.Command, session, session.People);
        return ExitCode.Usage;
    }

    private static int Version(Session session)
    {
        session.Out.WriteLine("demarche " + Product.Version);
        return ExitCode.Done;
    }

    private static int Tell(Failure failure, Surroundings surroundings)
    {
        try
        {
            if (failure.Message.Length > 0) surroundings.Error.Write(Encoding.UTF8.GetBytes(failure.Message + "\n"));
        }
        catch (IOException)
        {
            // Nobody listens any more; the exit code still tells.
        }

        return failure.ExitCode;
    }
}
