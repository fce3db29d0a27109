using Demarche.Language;
using Demarche.Reports;

namespace Demarche.Time;

/// <summary>The days that the passages of a report speak from: its day of publication, and from a dateline on the day that is printed there, where it lies a few days before. Captions and update lines change nothing.</summary>
internal sealed class Anchors(Anchor published)
{
    /// <summary>How many days after its dateline a report may be published.</summary>
    private const int Longest = 14;

    private List<(int Start, Anchor Anchor)>? datelines;
    private int passed;

    public static Anchors Of(Report report)
    {
        var anchors = new Anchors(Anchor.Of(report));
        foreach (var part in report.Parts)
            if (part.Role == PartRole.Dateline && part.Span.In(report.Text.Value).IndexOfAnyInRange('0', '9') >= 0) anchors.Add(report, part.Span);
        return anchors;
    }

    /// <summary>The anchor of a sentence; to be asked in text order.</summary>
    public Anchor At(TextAnalysis analysis, Sentence sentence)
    {
        if (datelines is null) return published;
        var start = analysis.Span(sentence.First, sentence.End).Start;
        while (passed < datelines.Count && datelines[passed].Start <= start) passed++;
        return passed == 0 ? published : datelines[passed - 1].Anchor;
    }

    private void Add(Report report, TextSpan dateline)
    {
        var line = dateline.In(report.Text.Value).ToString();
        if (TimeReader.FirstDay(TextAnalysis.Of(line, [new TextSpan(0, line.Length)], ReadingLanguage.Of(report)), published) is not { } day) return;
        if (published.Day is { } known && (Math.Abs(known.DayNumber - day.DayNumber) > Longest || (day > known && published.Basis != TimeBasis.Dateline))) return;
        (datelines ??= []).Add((dateline.Start, new Anchor(day, TimeBasis.Dateline)));
    }
}
