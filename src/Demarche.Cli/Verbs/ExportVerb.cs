using System.CommandLine;
using Demarche.Cli.Output;
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
    private readonly Option<bool> withheld;
    private readonly ValueOption actor;
    private readonly ValueOption form;
    private readonly ValueOption report;
    private readonly StatementOptions narrower;
    private readonly ListOptions list;

    public ExportVerb(Labels labels)
        : base("export", labels)
    {
        format = Added(new ValueOption("--format", labels["cli.value.export-format"], labels["cli.option.export-format"], ValueKind.Choice, [.. ExportFormats.All.Select(one => one.Name)]));
        withoutText = Flag("without-text");
        spreadsheetSafe = Flag("spreadsheet-safe");
        withheld = Flag("withheld");
        actor = Labelled("actor", "actor", "actor-export");
        form = Choice("form", [.. Enum.GetValues<StatementForm>().Select(FormatNames.Of)]);
        report = Labelled("report", "report", "report-filter");
        narrower = new StatementOptions(this, labels);
        list = new ListOptions(this, labels, withLimit: false);
    }

    public override int Run(ParseResult parsed, Session session)
    {
        var asked = parsed.GetValue(format) ?? "jsonl";
        if (parsed.GetValue(spreadsheetSafe) && asked is not ("csv" or "csv-acts")) throw new UsageException(Labels.Format("cli.error.only-with", spreadsheetSafe.Name, "--format csv"));
        if (parsed.GetValue(withoutText) && asked != "jsonl") throw new UsageException(Labels.Format("cli.error.only-with", withoutText.Name, "--format jsonl"));
        using var record = OpenToRenew(parsed, session);
        var selection = Selection(parsed, record, session);
        if (asked == "jsonl" && selection == ExportSelection.Whole) Lines(record, new RecordWriterOptions(parsed.GetValue(withoutText)), parsed.GetValue(withheld), session);
        else Chosen(parsed.GetValue(spreadsheetSafe) ? asked + "-safe" : asked, selection, record, parsed.GetValue(withheld), session);
        return ExitCode.Done;
    }

    private ExportSelection Selection(ParseResult parsed, IRecord record, Session session)
    {
        var query = narrower.Of(parsed, ExportSelection.Whole.Query with
        {
            Actor = parsed.GetValue(actor) is { } asked ? ActorChoice.Find(asked, record, session) : null,
            Form = FormatNames.Parse<StatementForm>(parsed.GetValue(form)),
            FromDay = list.Since(parsed),
            ToDay = list.Until(parsed),
            Outlet = list.Outlet(parsed),
            Words = list.Words(parsed),
            Report = parsed.GetValue(report),
        });
        SearchNews.Say(query.Words, session);
        return query == ExportSelection.Whole.Query ? ExportSelection.Whole : new ExportSelection { Query = query };
    }

    private static void Chosen(string name, ExportSelection selection, IRecord record, bool withheld, Session session)
    {
        var output = session.Surroundings.Output;
        var context = new ExportContext(record, session.Labels, session.Surroundings.Time.GetUtcNow(), session.Interrupted) { Withheld = withheld };
        ExportFormats.Find(name)!.Write(output, selection, context);
        output.Flush();
    }

    // The whole record, with what belongs to no report.
    private void Lines(IRecord record, RecordWriterOptions options, bool all, Session session)
    {
        using var writer = new RecordWriter(session.Surroundings.Output, options);
        writer.WriteHeader(new Reader().Fingerprint);
        var shown = new ShownReports(session.Surroundings.Time.GetUtcNow(), all);
        foreach (var problem in record.SourceProblems()) writer.WriteProblem(problem);
        foreach (var read in record.Export())
        {
            session.Interrupted.ThrowIfCancellationRequested();
            if (shown.Takes(read.Report)) writer.Write(read);
        }

        foreach (var exchange in record.Exchanges().Where(exchange => exchange.Reports.All(shown.Has))) writer.WriteExchange(exchange);
        foreach (var kept in record.Links().Where(shown.Has)) writer.WriteLink(kept.Link, shown.IsWordless(kept));
        foreach (var removed in record.RemovedEntries().Where(removed => shown.Has(removed.Id))) writer.WriteRemoved(removed);
        foreach (var kept in record.Corrections().Where(kept => shown.Has(kept.Correction.Entry))) writer.WriteCorrection(kept.Correction);
        if (shown.Withheld > 0) session.People.WriteLine(Labels.Format("cli.export.withheld", shown.Withheld, withheld.Name));
    }
}
