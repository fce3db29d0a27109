using System.Globalization;
using Demarche.Reports;

namespace Demarche.Evaluation.Time;

/// <summary>Scores English times against MEANTIME, and counts how many of its numbers are found.</summary>
public static class MeantimeCommand
{
    /// <summary>Prints the scores, or what differs.</summary>
    public static void Run(string? corpora, bool errors, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var path = corpora is null ? null : Path.Combine(corpora, "time-en.tar.gz");
        if (path is null || !File.Exists(path))
        {
            output.WriteLine("skipped: no time-en.tar.gz in DEMARCHE_CORPORA");
            return;
        }

        var (score, reader, numbers, met) = (new TimeScore(), new Reader(), 0, 0);
        foreach (var document in MeantimeDocument.ReadAll(path))
        {
            var read = reader.Read(Report(document.Times));
            var pairs = TimeScore.Pairs(document.Times.Gold, [.. read.Times.Select(time => new MarkedTime(time.Span, time.Timex.TypeName, time.Timex.Value))]);
            score.Add(pairs);
            numbers += document.Numbers.Count;
            met += document.Numbers.Count(number => read.Quantities.Any(quantity => quantity.Span.Overlaps(number)));
            if (errors) Differences(document.Times, pairs, output);
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"MEANTIME {score.Documents} reports, {score.Gold} times, {score.Found} found: strict F1 {100 * score.Strict.Harmonic:F1}, relaxed F1 {100 * score.Relaxed.Harmonic:F1}, type F1 {100 * score.Type.Harmonic:F1}, value P {100 * score.Value.Precision:F1} R {100 * score.Value.Recall:F1} F1 {100 * score.Value.Harmonic:F1}; numbers {met} of {numbers} ({100.0 * met / numbers:F1} %)"));
    }

    private static Report Report(TimeDocument document)
    {
        var text = FrozenText.Freeze(document.Text);
        return new Report { Id = ReportId.Of(document.Name, text), Uri = document.Name, Text = text, Language = "en", Published = new(document.Day, PublishedBasis.Given) };
    }

    private static void Differences(TimeDocument document, IReadOnlyList<TimePair> pairs, TextWriter output)
    {
        foreach (var pair in pairs.Where(pair => !pair.HasValue))
            output.WriteLine($"{document.Day} {Words(document, pair.Gold),-40} | {Words(document, pair.Found)}");
    }

    private static string Words(TimeDocument document, MarkedTime? time) => time is { } known ? $"[{known.Span.In(document.Text).ToString().ReplaceLineEndings("¶")}] {known.Type} {known.Value}" : "-";
}
