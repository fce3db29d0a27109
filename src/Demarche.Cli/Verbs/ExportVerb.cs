using System.CommandLine;
using Demarche.Cli.Output;
using Demarche.Cli.Parsing;
using Demarche.Cli.Records;
using Demarche.Record;
using Demarche.RecordFormat;
using Demarche.Wording;

namespace Demarche.Cli.Verbs;

/// <summary><c>export</c>: prints the whole record, as record lines or as a table of statements.</summary>
internal sealed class ExportVerb : RecordVerb
{
    private readonly ValueOption format;
    private readonly Option<bool> withoutText;
    private readonly Option<bool> spreadsheetSafe;

    public ExportVerb(Labels labels)
        : base("export", labels)
    {
        format = Choice("format", "jsonl", "csv");
        withoutText = Flag("without-text");
        spreadsheetSafe = Flag("spreadsheet-safe");
    }

    public override int Run(ParseResult parsed, Session session)
    {
        var csv = parsed.GetValue(format) == "csv";
        if (parsed.GetValue(spreadsheetSafe) && !csv) throw new UsageException(Labels.Format("cli.error.only-with", spreadsheetSafe.Name, "--format csv"));
        if (parsed.GetValue(withoutText) && csv) throw new UsageException(Labels.Format("cli.error.only-with", withoutText.Name, "--format jsonl"));
        using var record = OpenToRead(parsed, session);
        if (csv) Table(record, new CsvWriter(session.Out, parsed.GetValue(spreadsheetSafe)), session);
        else Lines(record, new RecordWriterOptions(parsed.GetValue(withoutText)), session);
        return ExitCode.Done;
    }

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

    private static void Table(IRecord record, CsvWriter csv, Session session)
    {
        csv.Row(StatementTable.Columns);
        foreach (var kept in KeptReports.All(record))
        {
            session.Interrupted.ThrowIfCancellationRequested();
            foreach (var row in StatementTable.Rows(kept)) csv.Row(row);
        }
    }
}
