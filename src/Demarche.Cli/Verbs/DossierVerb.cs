using System.CommandLine;
using Demarche.Cli.Output;
using Demarche.Cli.Parsing;
using Demarche.Cli.Reading;
using Demarche.Cli.Records;
using Demarche.Intake;
using Demarche.Record;
using Demarche.Reports;
using Demarche.Web.Dossiers;
using Demarche.Wording;

namespace Demarche.Cli.Verbs;

/// <summary><c>dossier [PATH…]</c>: reads and keeps the reports and writes a dossier of just those; without a path one of the whole record.</summary>
internal sealed class DossierVerb : RecordVerb
{
    /// <summary>The file where none is named.</summary>
    public const string DefaultFile = "demarche-dossier.html";

    private readonly Argument<string[]> paths;
    private readonly ValueOption file;
    private readonly ValueOption title;
    private readonly Option<bool> share;

    public DossierVerb(Labels labels)
        : base("dossier", labels)
    {
        paths = Words("paths", ArgumentArity.ZeroOrMore);
        file = Value("out", "file", ValueKind.File);
        title = new ValueOption("--title", labels["cli.value.text"], labels["cli.option.dossier-title"]);
        Add(title);
        share = Flag("share");
    }

    public override int Run(ParseResult parsed, Session session)
    {
        var named = parsed.GetValue(paths)!;
        using var record = named.Length > 0 ? Open(parsed, session) : OpenToRead(parsed, session);
        var (ids, code) = named.Length > 0 ? Read(named, record, session) : (record.Export().Select(read => read.Report.Id), ExitCode.Done);
        var reads = KeptReports.Of(record, ids).Select(KeptReports.AsDecided).ToList();
        if (parsed.GetValue(share)) reads.RemoveAll(read => read.Report.Metadata.IsWithheld(session.Surroundings.Time.GetUtcNow()));
        if (reads.Count == 0)
        {
            session.People.WriteLine(Labels["cli.dossier.empty"]);
            return code == ExitCode.Done ? ExitCode.NotFound : code;
        }

        DossierSummary.Print(reads, session);
        Write(parsed, reads, parsed.GetValue(title) ?? TitleOf(named), session);
        return code;
    }

    private static (IEnumerable<string> Ids, int ExitCode) Read(string[] named, IRecord record, Session session)
    {
        var read = new KeepingRead(new Reader(), record, Environment.ProcessorCount) { Ids = [] };
        using var news = new ReadingNews(session, total: ReportCount.Of(named));
        read.Run(ReportSource.Open(named, IntakeOptions.Default, session), news.Show, session.Interrupted);
        news.Close(read.Tally);
        KeptNews.Say(read.Kept, record, session);
        return (read.Ids, read.Tally.ExitCode);
    }

    private void Write(ParseResult parsed, List<ReadReport> reads, string name, Session session)
    {
        var made = DateOnly.FromDateTime(session.Surroundings.Time.GetLocalNow().Date);
        var writer = new DossierWriter(Labels, new DossierOptions { Made = made, Share = parsed.GetValue(share), Measured = ShippedRules.Measurement });
        var path = parsed.GetValue(file) ?? DefaultFile;
        if (path == ReportIntake.StandardInput) writer.Write(session.Out, reads, name);
        else Say(NewFile.Write(path, output => writer.Write(output, reads, name)), session);
    }

    // The path alone is data; the words before it are for people.
    private void Say(string path, Session session)
    {
        if (session.Surroundings.OutputIsTerminal) session.People.Write(Labels["cli.dossier.written"] + " ");
        session.Out.WriteLine(path);
    }

    private string TitleOf(string[] named)
    {
        if (named is not [var only] || only == ReportIntake.StandardInput) return Labels["cli.dossier.whole"];
        var name = Path.GetFileNameWithoutExtension(Path.TrimEndingDirectorySeparator(Path.GetFullPath(only)));
        var words = name.Replace('-', ' ').Replace('_', ' ').Trim();
        return words.Length == 0 ? Labels["cli.dossier.whole"] : char.ToUpperInvariant(words[0]) + words[1..];
    }
}
