using System.CommandLine;
using Demarche.Cli.Parsing;
using Demarche.Cli.Records;
using Demarche.Wording;

namespace Demarche.Cli.Verbs;

/// <summary><c>forget REPORT</c>: erases a report's text for good; its id, the day, the reason and the person stay.</summary>
internal sealed class ForgetVerb : RecordVerb
{
    private readonly Argument<string> report;
    private readonly ValueOption reason;
    private readonly ValueOption by;

    public ForgetVerb(Labels labels)
        : base("forget", labels)
    {
        report = Word("report");
        reason = Value("reason", "text");
        by = Value("by", "name");
    }

    public override int Run(ParseResult parsed, Session session)
    {
        var (id, why, who) = (parsed.GetValue(report)!, Needed(parsed, reason), Needed(parsed, by));
        using var record = OpenKept(parsed, session);
        if (!record.Forget(id, why, who)) throw new DemarcheException("not-found", Labels.Format("cli.error.no-report", id));
        session.People.WriteLine(Labels.Format("cli.forget.done", id));
        return ExitCode.Done;
    }

    private string Needed(ParseResult parsed, ValueOption option) =>
        parsed.GetValue(option) ?? throw new UsageException(Labels.Format("cli.error.no-option", option.Name));
}
