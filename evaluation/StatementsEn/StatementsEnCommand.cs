using System.Text.Json;
using Demarche.Evaluation.Quotations;
using Demarche.Intake;

namespace Demarche.Evaluation.StatementsEn;

/// <summary>Scores the statements of English reports that the project wrote and marked itself.</summary>
public static class StatementsEnCommand
{
    public const string Help = """
        statements-en [--errors]
          Quote, speaker and form of the statements marked in evaluation/gold/en, for the parts that rules were made with (dev, dev2, dev3) and the part kept from them (held).
          --errors lists what is otherwise in all but held.
        """;

    public static string Folder { get; } = Path.Combine(ProjectFolder.Path, "evaluation", "gold", "en");

    public static void Run(bool errors, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        foreach (var part in new[] { "dev", "dev2", "dev3", "held" }) Print(part, errors && part != "held" ? output : null, output);
    }

    /// <summary>The score of one part.</summary>
    /// <param name="part">dev or held.</param>
    /// <param name="errors">Receives what is otherwise than marked; none to leave it out.</param>
    public static Score Of(string part, TextWriter? errors = null)
    {
        var (score, reader) = (new Score(), new Reader());
        foreach (var path in Directory.EnumerateFiles(Path.Combine(Folder, part), "*.txt").Order(StringComparer.Ordinal))
        {
            var report = MarkedReport.Read(path);
            foreach (var pair in Pairing.Pairs(report.Gold, Found(reader, report)))
            {
                score.Add(pair);
                if (errors is not null) List(errors, report, pair);
            }
        }

        return score;
    }

    private static void Print(string part, TextWriter? errors, TextWriter output)
    {
        var score = Of(part, errors);
        output.WriteLine($"{part}: {score.Gold} marked, {score.System} found");
        foreach (var (name, metric) in new[] { ("quote", score.Quote), ("speaker", score.Of(Part.Speaker)), ("form", score.Form) })
            output.WriteLine(FormattableString.Invariant($"  {name,-8} P {100 * metric.Precision:F2} R {100 * metric.Recall:F2} F1 {100 * metric.Harmonic:F2}"));
    }

    private static List<Annotation> Found(Reader reader, MarkedReport report)
    {
        using var line = Line(report);
        var read = reader.Read(new ReportIntake().Read([ReportIntake.StandardInput], line).Single().Report!);
        return [.. read.Statements.Select(statement => new Annotation(statement.Form.ToString(), "none",
            [report.Touching(statement.Content), TokenSet.Empty, TokenSet.Empty, TokenSet.Empty, report.Touching(statement.Speaker?.Spans ?? [])], statement.Rule))];
    }

    /// <summary>The report as a line of the stream that the program takes.</summary>
    private static MemoryStream Line(MarkedReport report)
    {
        var line = new MemoryStream();
        using (var json = new Utf8JsonWriter(line))
        {
            json.WriteStartObject();
            json.WriteString("uri", report.Name);
            json.WriteString("text", report.Text);
            json.WriteEndObject();
        }

        line.Position = 0;
        return line;
    }

    private static void List(TextWriter errors, MarkedReport report, Pair pair)
    {
        var overlap = pair is { Gold: { } gold, System: { } system } ? gold[Part.Quote].F1(system[Part.Quote]) : 0;
        if (overlap > 0.95 && pair.Gold!.Form == pair.System!.Form && pair.Gold[Part.Speaker].SameAs(pair.System[Part.Speaker])) return;
        errors.WriteLine(FormattableString.Invariant($"{report.Name} {overlap:F2}"));
        if (pair.Gold is { } marked) errors.WriteLine($"  - {Line(report, marked)}");
        if (pair.System is { } found) errors.WriteLine($"  + {Line(report, found)} {found.Rule}");
    }

    private static string Line(MarkedReport report, Annotation annotation) =>
        $"{annotation.Form} [{Words(report, annotation[Part.Quote])}] <{Words(report, annotation[Part.Speaker])}>";

    private static string Words(MarkedReport report, TokenSet tokens) => string.Join(' ', tokens.Ids.ToArray().Select(i => report.Tokens[i].In(report.Text).ToString()));
}
