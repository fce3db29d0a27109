using Demarche.Intake;
using Demarche.Language;

namespace Demarche.Benchmarks.Reading;

/// <summary>How many sentences and tokens the reports of a run hold.</summary>
internal sealed record TextCount(long Sentences, long Tokens)
{
    /// <summary>Counts each base report once and multiplies.</summary>
    public static TextCount Of(string path, long reports)
    {
        using var once = new RepeatedReports(path, new RepeatedReports(path, 0).Different);
        var counts = new ReportIntake().Read([ReportIntake.StandardInput], once).Select(received => TextAnalysis.Of(received.Report!))
            .Select(text => (text.Sentences.Count, text.Words.Length)).ToArray();
        long Sum(Func<(int Sentences, int Tokens), int> part) =>
            reports / counts.Length * counts.Sum(c => (long)part(c)) + counts.Take((int)(reports % counts.Length)).Sum(c => (long)part(c));
        return new(Sum(c => c.Sentences), Sum(c => c.Tokens));
    }
}
