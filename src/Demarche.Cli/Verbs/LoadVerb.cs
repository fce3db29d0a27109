using System.CommandLine;
using Demarche.Cli.Output;
using Demarche.Cli.Reading;
using Demarche.Cli.Records;
using Demarche.Intake;
using Demarche.Reports;
using Demarche.Wording;

namespace Demarche.Cli.Verbs;

/// <summary><c>load FILE…</c>: takes record lines back into the record.</summary>
internal sealed class LoadVerb : RecordVerb
{
    private readonly Argument<string[]> files;

    public LoadVerb(Labels labels)
        : base("load", labels) => files = Words("lines", ArgumentArity.OneOrMore);

    public override int Run(ParseResult parsed, Session session)
    {
        using var record = Open(parsed, session);
        using var news = new ReadingNews(session);
        var load = new Load(record, news.Show);
        foreach (var file in parsed.GetValue(files)!) Take(file, load, session);
        news.Close(load.Tally);
        KeptNews.Say(load.Kept, record, session);
        return load.Tally.ExitCode;
    }

    private static void Take(string file, Load load, Session session)
    {
        if (file == ReportIntake.StandardInput)
        {
            load.Run(session.Surroundings.Input, file, session.Interrupted);
            return;
        }

        try
        {
            using var lines = File.OpenRead(file);
            load.Run(lines, file, session.Interrupted);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            load.Problem(new Problem(ProblemCodes.PathMissing, "There is no such file.") { Source = file });
        }
        catch (UnauthorizedAccessException e)
        {
            load.Problem(new Problem(ProblemCodes.FileUnreadable, $"The file cannot be read: {e.Message}") { Source = file });
        }
    }
}
