using System.Globalization;
using System.Text.Json;
using Demarche.Intake;
using Demarche.Reports;

namespace Demarche.RecordFormat;

/// <summary>Reads record format 1 back, block by block, holding one block in memory. Every span is held against the text, every text against
/// its hash, every id against what it is made of. A bad line is named and left out, and the rest is read; kinds and properties that this
/// version does not know are passed over.</summary>
public sealed class RecordReader(Stream input, RecordReaderOptions? options = null)
{
    private readonly RecordReaderOptions options = options ?? new();
    private readonly BlockBuilder block = new(options ?? new());

    /// <summary>What the stream holds, in its order; blocks come out when they are complete. To be enumerated once.</summary>
    public IEnumerable<RecordItem> Read()
    {
        var lines = new LineReader(input, options.LineBytes);
        while (true)
        {
            var (more, failure) = Next(lines);
            if (failure is not null) yield return failure;
            if (!more) break;
            foreach (var item in Line(lines)) yield return item;
        }

        foreach (var item in block.Take()) yield return item;
    }

    private (bool More, RecordItem? Failure) Next(LineReader lines)
    {
        try
        {
            return (lines.Next(), null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ObjectDisposedException)
        {
            return (false, Bad(lines.Number + 1, RecordLineProblems.Unreadable, $"Reading stopped: {e.Message}"));
        }
    }

    private List<RecordItem> Line(LineReader lines)
    {
        if (lines.TooLong)
            return [Bad(lines.Number, RecordLineProblems.TooLong, $"The line is longer than {options.LineBytes} bytes.")];
        if (lines.Line.Span.IndexOfAnyExcept(" \t\r"u8) < 0) return [];
        List<RecordItem> items = [];
        try
        {
            using var document = JsonDocument.Parse(lines.Line, new JsonDocumentOptions { MaxDepth = options.Depth, AllowDuplicateProperties = false });
            Take(document.RootElement, items);
        }
        catch (BadLineException e)
        {
            items.Add(Bad(lines.Number, e.Code, e.Message));
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // An invalid sequence or a lone surrogate in a string only shows when the string is asked for.
            items.Add(Bad(lines.Number, RecordLineProblems.Malformed, $"The line is no JSON object of well-formed text: {e.Message}"));
        }

        return items;
    }

    private void Take(JsonElement line, List<RecordItem> items)
    {
        if (line.ValueKind != JsonValueKind.Object) throw LineValues.Bad("The line is no JSON object.");
        switch (line.Text("kind"))
        {
            case "report":
                if (block.HasReport) items.AddRange(block.Take());
                block.Begin(line);
                break;
            case "actor":
                block.Add(ActorLine.Read(line));
                break;
            case "statement":
                block.AddStatement(line);
                break;
            case "act":
                block.AddAct(line);
                break;
            case "problem":
                TakeProblem(line, items);
                break;
            case null:
                throw LineValues.Bad("'kind' is missing.");
            case var kind when Single(kind, line) is { } item:
                items.AddRange([.. block.Take(), item]);
                break;
        }
    }

    // Lines that stand outside of blocks; none for a kind that this version does not know.
    private static RecordItem? Single(string kind, JsonElement line) => kind switch
    {
        "header" => new RecordItem.Header(line.Number("version") ?? 1, line.Text("generator"), line.Text("reader")),
        "correction" => new RecordItem.Decided(Correction(line)),
        "link" => LinkLine.Read(line) is { } link ? new RecordItem.Linked(link) : null,
        "removed" => new RecordItem.Removed(new(line.Needed("id"), line.Text("replacedBy"), line.Text("reader") ?? "")),
        _ => null,
    };

    // Those of a report stand in front of it, and so end the block before.
    private void TakeProblem(JsonElement line, List<RecordItem> items)
    {
        var problem = new Problem(line.Needed("code"), line.Text("message") ?? "")
        {
            Source = line.Text("source"),
            Line = line.Number("line"),
            Report = line.Text("report"),
        };
        if (block.HasReport || problem.Report is null) items.AddRange(block.Take());
        if (problem.Report is null) items.Add(new RecordItem.Told(problem));
        else block.Add(problem);
    }

    private static Correction Correction(JsonElement line)
    {
        if (!line.TryGetProperty("value", out var value)) throw LineValues.Bad("'value' is missing.");
        var was = line.TryGetProperty("was", out var before) ? before.GetRawText() : null;
        var by = line.Needed("by");
        if (string.IsNullOrWhiteSpace(by)) throw LineValues.Bad("'by' is empty.");
        return new Correction(line.Needed("entry"), line.Needed("field"), value.GetRawText(), was, by, Moment(line.Needed("at")), line.Text("why"));
    }

    private static DateTimeOffset Moment(string at) =>
        DateTimeOffset.TryParse(at, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
            ? moment.ToUniversalTime()
            : throw LineValues.Bad("'at' is no moment.");

    private RecordItem.BadLine Bad(int line, string code, string message) =>
        new(new Problem(code, message) { Source = options.Source, Line = line });
}
