using System.CommandLine;
using Demarche.Cli.Output;
using Demarche.Cli.Parsing;
using Demarche.Cli.Records;
using Demarche.Web.Exports.Returning;
using Demarche.Wording;

namespace Demarche.Cli.Verbs;

/// <summary><c>correct FILE…</c>: takes what a person changed in an annotation tool as his decisions.</summary>
internal sealed class CorrectVerb : RecordVerb
{
    private readonly Argument<string[]> files;
    private readonly ValueOption by;
    private readonly ValueOption why;

    public CorrectVerb(Labels labels)
        : base("correct", labels)
    {
        files = Words("returned", ArgumentArity.OneOrMore);
        by = Labelled("by", "name", "by-correct");
        why = Labelled("why", "text", "why-correct");
    }

    public override int Run(ParseResult parsed, Session session)
    {
        var person = parsed.GetValue(by) ?? throw new UsageException(Labels.Format("cli.error.no-option", by.Name));
        using var record = OpenKept(parsed, session);
        var count = new ReturnedCount(0, 0, 0, 0, []);
        foreach (var name in parsed.GetValue(files)!)
        {
            session.Interrupted.ThrowIfCancellationRequested();
            using var file = Open(name);
            count = count.And(ReturnedFile.Take(file, name, record, person, session.Surroundings.Time.GetUtcNow(), parsed.GetValue(why)));
        }

        foreach (var problem in count.Problems) session.People.WriteLine(Labels.Format("cli.correct.refused", problem.Source!, Labels.Find("problem." + problem.Code) ?? problem.Message, problem.Message));
        session.People.WriteLine(Labels.Format(
            "cli.correct.done", Numbers.Count("cli.count.reports", count.Reports, Labels), Numbers.Say(count.Changed, Labels), Numbers.Say(count.Added, Labels), Numbers.Say(count.Rejected, Labels)));
        return count.Problems.IsEmpty ? ExitCode.Done : ExitCode.Problems;
    }

    private static FileStream Open(string name)
    {
        try
        {
            return File.OpenRead(name);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException or UnauthorizedAccessException)
        {
            throw new UsageException(e.Message);
        }
    }
}
