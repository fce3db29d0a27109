using System.CommandLine;
using Demarche.Cli.Records;
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
        record.Backup(path);
        session.People.WriteLine(Labels.Format("cli.backup.done", path));
        return ExitCode.Done;
    }
}
