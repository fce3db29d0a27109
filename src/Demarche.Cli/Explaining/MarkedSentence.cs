using Demarche.Reports;
using Demarche.Statements;

namespace Demarche.Cli.Explaining;

/// <summary>A sentence in which contents stand between <c>[1 </c> and <c>]</c> with the number of their statement; in colour, cues and speakers show too.</summary>
internal sealed class MarkedSentence(Subject subject, TextSpan sentence, IEnumerable<(int Number, Statement Statement)> statements)
{
    private readonly List<(int Number, Statement Statement)> statements = [.. statements];

    public IEnumerable<Run> Runs()
    {
        var shades = Shades();
        var marks = Marks().GroupBy(mark => mark.At).ToDictionary(group => group.Key, group => group.OrderBy(mark => mark.Rank).ToList());
        for (int at = sentence.Start, end; at < sentence.End; at = end)
        {
            foreach (var mark in marks.GetValueOrDefault(at, [])) yield return new(mark.Text, Shade.Mark);
            var shade = shades[at - sentence.Start];
            for (end = at + 1; end < sentence.End && shades[end - sentence.Start] == shade && !marks.ContainsKey(end); end++) { }
            yield return new(subject.Text[at..end], shade);
        }

        foreach (var mark in marks.GetValueOrDefault(sentence.End, [])) yield return new(mark.Text, Shade.Mark);
    }

    private Shade[] Shades()
    {
        var shades = new Shade[sentence.Length];
        foreach (var (_, statement) in statements) Paint(shades, statement.Frame, Shade.Dim);
        foreach (var (_, statement) in statements) Paint(shades, statement.Content, Shade.Content);
        foreach (var (_, statement) in statements) Paint(shades, statement.Speaker?.Spans ?? [], Shade.Speaker);
        foreach (var (_, statement) in statements) Paint(shades, statement.Cue, Shade.Cue);
        return shades;
    }

    private void Paint(Shade[] shades, IEnumerable<TextSpan> spans, Shade shade)
    {
        foreach (var (start, end) in Inside(spans)) Array.Fill(shades, shade, start - sentence.Start, end - start);
    }

    // Of the marks at one place those that close come first, and of those that open the ones of longer words.
    private IEnumerable<(int At, int Rank, string Text)> Marks()
    {
        foreach (var (number, statement) in statements)
            foreach (var (start, end) in Inside(statement.Content))
            {
                yield return (start, int.MaxValue - (end - start), $"[{number} ");
                yield return (end, 0, "]");
            }
    }

    private IEnumerable<(int Start, int End)> Inside(IEnumerable<TextSpan> spans) => spans.Where(span => span.Overlaps(sentence))
        .Select(span => (Math.Max(span.Start, sentence.Start), Math.Min(span.End, sentence.End)));
}
