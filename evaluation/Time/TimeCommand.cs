using System.Globalization;
using System.Text.Json;
using Demarche.Evaluation.Quotations;
using Demarche.Intake;

namespace Demarche.Evaluation.Time;

/// <summary>Scores the reader's time expressions against KRAUTS.</summary>
/// <param name="corpora">The folder that holds <c>time-de</c>; none where no corpora are at hand.</param>
/// <param name="keeper">Where results are kept.</param>
/// <param name="output">Where the table goes.</param>
public sealed class TimeCommand(string? corpora, TimeScoreKeeper keeper, TextWriter output)
{
    /// <summary>Prints the table or the errors; prints why it skips where the corpus is not there.</summary>
    public void Run(TimeOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (!options.Errors) output.WriteLine($"{"part",-12}{"reports",8}{"gold",6}{"found",6}{"strict P",10}{"R",7}{"F1",7}{"relaxed P",11}{"R",7}{"F1",7}{"type F1",9}{"value P",9}{"R",7}{"F1",7}");
        foreach (var (name, folder) in options.Parts)
            if (Find(folder) is { } path) Run(name, TimeDocument.ReadAll(path), options);
    }

    private void Run(string part, IReadOnlyList<TimeDocument> documents, TimeOptions options)
    {
        var score = new TimeScore();
        var reader = new Reader();
        foreach (var (document, read) in documents.Zip(Read(reader, documents)))
        {
            var pairs = TimeScore.Pairs(document.Gold, Times(read));
            score.Add(pairs);
            if (options.Errors) Errors(document, pairs);
        }

        if (!options.Errors) Row(part, score);
        if (options.Keep) keeper.Keep(part, reader.Fingerprint, score);
    }

    private static IEnumerable<ReadReport> Read(Reader reader, IReadOnlyList<TimeDocument> documents) =>
        new ReportIntake().Read([ReportIntake.StandardInput], Input(documents))
            .Select(received => reader.Read(received.Report ?? throw new DemarcheException("corpus-unreadable", $"the intake refused a report of the corpus: {received.Problem!.Message}")));

    private static IReadOnlyList<MarkedTime> Times(ReadReport read) => [.. read.Times.Select(time => new MarkedTime(time.Span, time.Timex.TypeName, time.Timex.Value))];

    private static MemoryStream Input(IReadOnlyList<TimeDocument> documents)
    {
        var lines = new MemoryStream();
        foreach (var document in documents)
        {
            using (var json = new Utf8JsonWriter(lines))
            {
                json.WriteStartObject();
                json.WriteString("uri", document.Name);
                json.WriteString("language", "de");
                json.WriteString("published", document.Day);
                json.WriteString("text", document.Text);
                json.WriteEndObject();
            }

            lines.WriteByte((byte)'\n');
        }

        lines.Position = 0;
        return lines;
    }

    private void Row(string part, TimeScore score) => output.WriteLine(
        $"{part,-12}{score.Documents,8}{score.Gold,6}{score.Found,6}{P(score.Strict),10}{R(score.Strict),7}{F(score.Strict),7}{P(score.Relaxed),11}{R(score.Relaxed),7}{F(score.Relaxed),7}{F(score.Type),9}{P(score.Value),9}{R(score.Value),7}{F(score.Value),7}");

    private void Errors(TimeDocument document, IReadOnlyList<TimePair> pairs)
    {
        foreach (var pair in pairs.Where(pair => !pair.IsStrict || !pair.HasValue))
        {
            var span = (pair.Gold ?? pair.Found)!.Value.Span;
            var kind = pair.Gold is null ? "extra" : pair.Found is null ? "missed" : !pair.HasValue ? "value" : "span";
            output.WriteLine($"{kind,-7}{document.Day} {Words(document, pair.Gold),-40} | {Words(document, pair.Found),-40} | {Around(document.Text, span.Start, span.End)}");
        }
    }

    private static string Words(TimeDocument document, MarkedTime? time) => time is { } known ? $"[{known.Span.In(document.Text).ToString().ReplaceLineEndings("¶")}] {known.Value}" : "-";

    private static string Around(string text, int start, int end) =>
        $"…{text[Math.Max(0, start - 40)..start]}[{text[start..end]}]{text[end..Math.Min(text.Length, end + 30)]}…".ReplaceLineEndings("¶");

    private string? Find(string folder)
    {
        var path = Path.Combine(corpora ?? "", "time-de", folder);
        if (!string.IsNullOrEmpty(corpora) && Directory.Exists(path)) return path;
        output.WriteLine(string.IsNullOrEmpty(corpora) ? "skipped: DEMARCHE_CORPORA does not name the folder of the corpora" : $"skipped: there is no {path}");
        return null;
    }

    private static string P(Metric metric) => Cell(metric.Precision);

    private static string R(Metric metric) => Cell(metric.Recall);

    private static string F(Metric metric) => Cell(metric.Harmonic);

    private static string Cell(double share) => (100 * share).ToString("F1", CultureInfo.InvariantCulture);
}
