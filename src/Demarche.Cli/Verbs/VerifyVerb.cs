using System.CommandLine;
using Demarche.Cli.Output;
using Demarche.Cli.Records;
using Demarche.Wording;

namespace Demarche.Cli.Verbs;

/// <summary><c>verify</c>: hashes every frozen text again and reads every span again.</summary>
internal sealed class VerifyVerb(Labels labels) : RecordVerb("verify", labels)
{
    public override int Run(ParseResult parsed, Session session)
    {
        using var record = OpenToRead(parsed, session);
        var rows = new Sheet(session, new("cli.column.code") { Fixed = true }, new("cli.column.entry"), new("cli.column.message"));
        var found = 0;
        foreach (var finding in record.Verify())
        {
            session.Interrupted.ThrowIfCancellationRequested();
            rows.Add(finding.Code, finding.Entry, session.Labels.Find("finding." + finding.Code) ?? finding.Message);
            found++;
        }

        rows.Close();
        Say(found, record.Size(), session);
        return found > 0 ? ExitCode.Unverified : ExitCode.Done;
    }

    private void Say(int found, Demarche.Record.RecordSize size, Session session) => session.People.WriteLine(found > 0
        ? Numbers.Count("cli.verify.found", found, Labels)
        : Labels.Format(
            "cli.verify.done",
            Numbers.Count("cli.count.reports", size.Reports, Labels),
            Numbers.Count("cli.count.statements", size.Statements, Labels)));
}
