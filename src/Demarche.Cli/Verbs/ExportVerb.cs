using System.CommandLine;
using Demarche.Cli.Parsing;
using Demarche.Cli.Records;
using Demarche.Record;
using Demarche.RecordFormat;
using Demarche.Statements;
using Demarche.Web.Exports;
using Demarche.Wording;

namespace Demarche.Cli.Verbs;

/// <summary><c>export</c>: prints the record, or what is chosen of it, in one of the formats of <see cref="ExportFormats"/>.</summary>
internal sealed class ExportVerb : RecordVerb
{
    private readonly ValueOption format;
    private readonly Option<bool> withoutText;
    private readonly Option<bool> spreadsheetSafe;
    private readonly ValueOption actor;
    private readonly ValueOption form;
    private readonly ValueOption report;
    private readonly ListOptions list;

    public ExportVerb(Labels labels)
        : base("export", labels)
    {
        format = Added(new ValueOption("--format", labels["cli.value.export-format"], labels["cli.option.export-format"], ValueKind.Choice, [.. ExportFormats.All.Select(one => one.Name)]));
        withoutText = Flag("without-text");
        spreadsheetSafe = Flag("spreadsheet-safe");
        actor = Labelled("actor", "actor", "actor-export");
        form = Choice("form", [.. Enum.GetValues<StatementForm>().Select(FormatNames.Of)]);
        report = Labelled("report", "report", "report-filter");
        list = new ListOptions(this, labels, withLimit: false);
    }

    public override int Run(ParseResult parsed, Session session)
    {
        var asked = parsed.GetValue(format) ?? "jsonl";
        if (parsed.GetValue(spreadsheetSafe) && asked != "csv") throw new UsageException(Labels.Format("cli.error.only-with", spreadsheetSafe.Name, "--format csv"));
        if (parsed.GetValue(withoutText) && asked != "jsonl") throw new UsageException(Labels.Format("cli.error.only-with", withoutText.Name, "--format jsonl"));
        using var record = OpenToRead(parsed, session);
        var selection = Selection(parsed, record, session);
        if (asked == "jsonl" && selection == ExportSelection.Whole) Lines(record, new RecordWriterOptions(parsed.GetValue(withoutText)), session);
        else Chosen(parsed.GetValue(spreadsheetSafe) ? "csv-safe" : asked, selection, record, session);
        return ExitCode.Done;
    }

    private ExportSelection Selection(ParseResult parsed, IRecord record, Session session)
    {
        var query = ExportSelection.Whole.Query with
        {
            Actor = parsed.GetValue(actor) is { } asked ? ActorChoice.Find(asked, record, session) : null,
            Form = FormatNames.Parse<StatementForm>(parsed.GetValue(form)),
            FromDay = list.Since(parsed),
            ToDay = list.Until(parsed),
            Outlet = list.Outlet(parsed),
            Words = list.Words(parsed),
            Report = parsed.GetValue(report),
        };
        return query == ExportSelection.Whole.Query ? ExportSelection.Whole : new ExportSelection { Query = query };
    }

    private static void Chosen(string name, ExportSelection selection, IRecord record, Session session)
    {
        var output = session.Surroundings.Output;
        var context = new ExportContext(record, session.Labels, session.Surroundings.Time.GetUtcNow(), session.Interrupted);
        ExportFormats.Find(name)!.Write(output, selection, context);
        output.Flush();
    }

    // The whole record, with what belongs to no report.
    private static void Lines(IRecord record, RecordWriterOptions options, Session session)
    {
        using var writer = new RecordWriter(session.Surroundings.Output, options);
        writer.WriteHeader(new Reader().Fingerprint);
        foreach (var problem in record.SourceProblems()) writer.WriteProblem(problem);
        foreach (var read in record.Export())
        {
            session.Interrupted.ThrowIfCancellationRequested();
            writer.Write(read);
        }

        foreach (var removed in record.RemovedEntries()) writer.WriteRemoved(removed);
        foreach (var kept in record.Corrections()) writer.WriteCorrection(kept.Correction);
    }
}
