using System.CommandLine;
using Demarche.Cli.Output;
using Demarche.Cli.Records;
using Demarche.RecordFormat;
using Demarche.Wording;

namespace Demarche.Cli.Verbs;

/// <summary><c>backup FILE</c>: writes a whole copy of the record while it stays in use.</summary>
internal sealed class BackupVerb : RecordVerb
{
    private readonly Argument<string> file;

    public BackupVerb(Labels labels)
        : base("backup", labels) => file = Word("backup");

    public override int Run(ParseResult parsed, Session session)
    {
        var path = parsed.GetValue(file)!;
        using var record = OpenKept(parsed, session);
        using var progress = new ProgressLine(session);
        record.Backup(path, at => progress.Show(Labels.Format("cli.backup." + FormatNames.Of(at.Stage), Numbers.Say(at.Done, Labels), Numbers.Say(at.Total, Labels)), at.Done, at.Total), session.Interrupted);
        progress.Clear();
        session.People.WriteLine(Labels.Format("cli.backup.done", path));
        return ExitCode.Done;
    }
}
