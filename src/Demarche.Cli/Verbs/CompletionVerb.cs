using System.CommandLine;
using Demarche.Cli.Output;
using Demarche.Cli.Parsing;
using Demarche.Wording;

namespace Demarche.Cli.Verbs;

/// <summary><c>completion SHELL</c>: prints a script for the shell, made from the same tree of commands that reads the command line.</summary>
internal sealed class CompletionVerb : Verb
{
    private readonly Argument<string> shell;

    public CompletionVerb(Labels labels)
        : base("completion", labels) => shell = Word("shell");

    public override int Run(ParseResult parsed, Session session)
    {
        var (asked, root) = (parsed.GetValue(shell)!, new Root(Labels));
        if (Completion.For(asked, root.Command) is not { } script)
            throw new UsageException(Labels.Format("cli.error.choice", shell.Name, asked, string.Join(", ", Completion.Shells)));
        session.Out.Write(script);
        return ExitCode.Done;
    }
}
