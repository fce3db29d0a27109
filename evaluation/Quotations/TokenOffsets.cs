using Demarche.Reports;

namespace Demarche.Evaluation.Quotations;

/// <summary>Start and end of every token of a document in code points, in the corpus' own token order. A token that does not stand
/// within 40 code points of where the last one ended is taken to stand right there, as the corpus' own tool does.</summary>
public sealed class TokenOffsets
{
    private const int Reach = 40;

    private readonly List<int> starts = [];
    private readonly List<int> ends = [];
    private readonly string text;
    private readonly CodePoints points;

    public TokenOffsets(string text) => (this.text, points) = (text, new CodePoints(text));

    public int Count => starts.Count;

    public (int Start, int End) this[int token] => (starts[token], ends[token]);

    /// <summary>Appends the tokens of a sentence that begins at a code point offset.</summary>
    public void AddSentence(int begin, IEnumerable<string> tokens)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        foreach (var token in tokens)
        {
            var start = Find(token, begin);
            begin = start + new CodePoints(token).Length;
            starts.Add(start);
            ends.Add(begin);
        }
    }

    /// <summary>The tokens that a half-open stretch of code points touches; none for an empty one.</summary>
    public IEnumerable<int> Touching(int start, int end)
    {
        if (end <= start) yield break;
        for (var token = FirstEndingAfter(start); token < Count && starts[token] < end; token++)
            yield return token;
    }

    /// <summary>The words of a token.</summary>
    public string Word(int token)
    {
        var (start, end) = (Math.Min(starts[token], points.Length), Math.Min(ends[token], points.Length));
        return points.ToUtf16(start, end).In(text).ToString();
    }

    private int Find(string token, int at)
    {
        if (at > points.Length) return at;
        var from = points.ToUtf16(at);
        var to = points.ToUtf16(Math.Min(at + Reach, points.Length));
        var found = text.IndexOf(token, from, Math.Min(to - from + token.Length, text.Length - from), StringComparison.Ordinal);
        return found < 0 ? at : points.FromUtf16(found);
    }

    private int FirstEndingAfter(int offset)
    {
        int low = 0, high = ends.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (offset < ends[middle]) high = middle;
            else low = middle + 1;
        }

        return low;
    }
}
