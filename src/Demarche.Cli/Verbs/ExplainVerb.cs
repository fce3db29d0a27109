using System.CommandLine;
using Demarche.Cli.Explaining;
using Demarche.Cli.Output;
using Demarche.Cli.Parsing;
using Demarche.Cli.Reading;
using Demarche.Cli.Records;
using Demarche.Intake;
using Demarche.Wording;

namespace Demarche.Cli.Verbs;

/// <summary><c>explain PATH…</c>: prints how reports are read, sentence by sentence, and keeps nothing; or how a kept statement came about.</summary>
internal sealed class ExplainVerb : RecordVerb
{
    private readonly Argument<string[]> paths;
    private readonly Option<bool> words;
    private readonly ValueOption statement;
    private readonly MetadataOptions metadata;

    public ExplainVerb(Labels labels)
        : base("explain", labels)
    {
        paths = new Argument<string[]>(labels["cli.value.paths"]) { Arity = ArgumentArity.ZeroOrMore, Description = labels["cli.argument.explain"] };
        Add(paths);
        words = new Option<bool>("--words") { Description = labels["cli.option.explain-words"] };
        Add(words);
        statement = Value("statement", "statement");
        metadata = new MetadataOptions(this, labels);
    }

    public override int Run(ParseResult parsed, Session session)
    {
        var (named, id) = (parsed.GetValue(paths)!, parsed.GetValue(statement));
        if (id is not null && named.Length > 0) throw new UsageException(Labels.Format("cli.error.not-with", statement.Name, paths.Name));
        if (id is null && named.Length == 0) throw new UsageException(Labels.Format("cli.error.no-argument", paths.Name));
        var explanation = new Explanation(session, new ExplanationOptions(parsed.GetValue(words), id));
        return id is null ? Reports(named, parsed, session, explanation) : Kept(id, parsed, session, explanation);
    }

    private int Reports(string[] named, ParseResult parsed, Session session, Explanation explanation)
    {
        var (reader, tally, news) = (new Reader(), new Tally(), new ProblemLines(session));
        foreach (var received in Source(named, new IntakeOptions { Metadata = metadata.Value(parsed) }, session))
        {
            var outcome = Outcome.Of(received, reader);
            if (tally.Reports > 0 && outcome.Read is not null) session.Out.WriteLine();
            if (outcome.Read is { } read) explanation.Write(read);
            foreach (var problem in outcome.Problems) news.Show(problem);
            tally.Add(outcome.Read is null ? 0 : 1, outcome.Read?.Statements.Length ?? 0, outcome.Problems.Length);
        }

        news.Close();
        return tally.ExitCode;
    }

    // Whoever tries a sentence has no report line at hand, so that plain text on standard input is a report here.
    private static IEnumerable<Received> Source(string[] named, IntakeOptions options, Session session)
    {
        var input = session.Surroundings.Input;
        if (!named.Contains(ReportIntake.StandardInput)) return new ReportIntake(options).Read(named, input);
        if (session.Surroundings.InputIsTerminal) session.People.WriteLine(session.Labels["explain.waiting"]);
        return new ReportIntake(options).Read(named, PlainInput.AsLines(input));
    }

    private int Kept(string id, ParseResult parsed, Session session, Explanation explanation)
    {
        using var record = OpenToRead(parsed, session);
        var kept = record.FindStatement(id) is { } found ? record.Find(found.Statement.Report) : null;
        if (kept is null) throw new DemarcheException("not-found", Labels.Format("cli.error.no-statement", id));
        explanation.Write(kept.Read);
        return ExitCode.Done;
    }
}
