using System.CommandLine;
using Demarche.Cli.Output;
using Demarche.Cli.Parsing;
using Demarche.Cli.Reading;
using Demarche.Cli.Records;
using Demarche.Intake;
using Demarche.RecordFormat;
using Demarche.Wording;

namespace Demarche.Cli.Verbs;

/// <summary><c>read PATH…</c>: reads reports and keeps them; or prints them as record lines and keeps nothing; or reads the kept ones again.</summary>
internal sealed class ReadVerb : RecordVerb
{
    private readonly Argument<string[]> paths;
    private readonly ValueOption format;
    private readonly Option<bool> withoutText;
    private readonly Option<bool> mentions;
    private readonly Option<bool> again;
    private readonly ValueOption jobs;
    private readonly MetadataOptions metadata;

    public ReadVerb(Labels labels)
        : base("read", labels)
    {
        paths = Words("paths", ArgumentArity.ZeroOrMore);
        format = Choice("format", "jsonl");
        withoutText = Flag("without-text");
        mentions = Flag("mentions");
        again = Flag("again");
        jobs = Value("jobs", "number", ValueKind.Number);
        metadata = new MetadataOptions(this, labels);
    }

    public override int Run(ParseResult parsed, Session session)
    {
        Check(parsed);
        if (parsed.GetValue(again)) return Again(parsed, session);
        var source = ReportSource.Open(parsed.GetValue(paths)!, new IntakeOptions { Metadata = metadata.Value(parsed) }, session);
        return parsed.GetValue(format) is null ? Keep(parsed, source, session) : Print(parsed, source, session);
    }

    private void Check(ParseResult parsed)
    {
        var (named, lines) = (parsed.GetValue(paths)!.Length > 0, parsed.GetValue(format) is not null);
        if (parsed.GetValue(again) && (named || lines)) throw new UsageException(Labels.Format("cli.error.not-with", again.Name, named ? paths.Name : format.Name));
        if (!parsed.GetValue(again) && !named) throw new UsageException(Labels.Format("cli.error.no-argument", paths.Name));
        foreach (var option in new[] { withoutText, mentions })
            if (parsed.GetValue(option) && !lines) throw new UsageException(Labels.Format("cli.error.only-with", option.Name, "--format jsonl"));
    }

    private int Print(ParseResult parsed, IEnumerable<Received> source, Session session)
    {
        var filter = new Filter(new Reader(), new RecordWriterOptions(parsed.GetValue(withoutText), parsed.GetValue(mentions)), Jobs(parsed));
        using var news = new ReadingNews(session, quiet: session.Surroundings.OutputIsTerminal);
        var tally = filter.Print(source, session.Surroundings.Output, news.Show, session.Interrupted);
        news.Close(tally);
        return tally.ExitCode;
    }

    private int Keep(ParseResult parsed, IEnumerable<Received> source, Session session)
    {
        using var record = Open(parsed, session);
        var read = new KeepingRead(new Reader(), record, Jobs(parsed));
        using var news = new ReadingNews(session);
        read.Run(source, news.Show, session.Interrupted);
        news.Close(read.Tally);
        KeptNews.Say(read.Kept, record, session);
        return read.Tally.ExitCode;
    }

    private int Again(ParseResult parsed, Session session)
    {
        using var record = OpenKept(parsed, session);
        return new SecondRead(new Reader(), record, Jobs(parsed)).Run(session);
    }

    private int Jobs(ParseResult parsed) => jobs.Number(parsed) ?? Environment.ProcessorCount;
}
