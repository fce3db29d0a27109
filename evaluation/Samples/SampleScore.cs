using System.Collections.Immutable;
using Demarche.Actors;
using Demarche.Evaluation.Quotations;
using Demarche.Intake;
using Demarche.Reports;
using Demarche.Statements;

namespace Demarche.Evaluation.Samples;

/// <summary>What became of a marked statement.</summary>
/// <param name="Found">A statement of the same form shares its words with character F1 of at least <see cref="SampleScore.Threshold"/>.</param>
/// <param name="WithSpeaker">That statement names the marked speaker, and in a chain the marked source.</param>
public sealed record SampleResult(MarkedStatement Marked, bool Found, bool WithSpeaker);

/// <summary>How many of the statements marked in the sample reports the reader finds.</summary>
public static class SampleScore
{
    public const double Threshold = 0.8;

    /// <summary>Reads the reports of a folder and looks for each marked statement, in the order of the list.</summary>
    public static IReadOnlyList<SampleResult> Of(string folder, IEnumerable<MarkedStatement> marked)
    {
        ArgumentNullException.ThrowIfNull(marked);
        var reader = new Reader();
        var reports = new ReportIntake().Read([folder], Stream.Null).Where(r => r.Report is not null)
            .ToDictionary(r => r.Report!.Uri, r => reader.Read(r.Report!), StringComparer.Ordinal);
        return [.. marked.Select(statement => Look(statement, reports[statement.Report]))];
    }

    private static SampleResult Look(MarkedStatement marked, ReadReport read)
    {
        var text = read.Report.Text.Value;
        var spans = marked.Find(text) ?? throw new DemarcheException("gold-malformed", $"{marked.Report} does not say '{marked.Content[0]}'");
        var found = read.Statements.Where(s => s.Form == marked.Form && Overlap(spans, s.Content) >= Threshold).ToArray();
        return new(marked, found.Length > 0, found.Any(s => Names(s.Speaker, marked.Speaker, text) && HasVia(s, marked.Via, text)));
    }

    private static bool HasVia(Statement statement, string words, string text) =>
        words.Length == 0 || statement.Via.Any(source => Names(source.Role, words, text));

    // The reader may take an article or an apposition more or less.
    private static bool Names(Role? role, string words, string text)
    {
        if (words.Length == 0) return role is null;
        return role is not null && role.Spans.Any(span =>
        {
            var named = span.In(text).ToString();
            return named.Contains(words, StringComparison.Ordinal) || words.Contains(named, StringComparison.Ordinal);
        });
    }

    private static double Overlap(IReadOnlyList<TextSpan> marked, ImmutableArray<TextSpan> found)
    {
        var shared = marked.Sum(a => found.Sum(b => Math.Max(0, Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start))));
        return Metric.F1((double)shared / Math.Max(1, found.Sum(s => s.Length)), (double)shared / marked.Sum(s => s.Length));
    }
}
