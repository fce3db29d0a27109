using System.Collections.Immutable;
using System.Text;

namespace Demarche.Reports;

/// <summary>A stretch of frozen text and the bytes received that it stands for.</summary>
/// <param name="Text">UTF-16 units of the frozen text, never empty.</param>
/// <param name="Start">The first byte, counted from 0.</param>
/// <param name="End">Behind the last byte.</param>
public readonly record struct SourceRun(TextSpan Text, int Start, int End);

/// <summary>Leads from the frozen text back to the bytes received. The runs stand in text order and do not overlap in the text; text between them was
/// put in when the text was composed (a blank line between paragraphs) and stands for no byte. A run whose text, encoded in the charset, is as long as
/// its bytes stands letter for letter, but for a line break or tab that became a space; any other stands for them as a whole (a character reference, white space that became one space).</summary>
/// <param name="Charset">The IANA name of the charset of the bytes.</param>
public sealed record SourceMap(string Charset, ImmutableArray<SourceRun> Runs)
{
    private Encoding? encoding;

    /// <summary>The smallest stretch of bytes that holds the span; none where no character of it stands in the source. Tags between the words of the
    /// span lie in it.</summary>
    /// <param name="span">A span of the text.</param>
    /// <param name="text">The frozen text that the map belongs to.</param>
    public (int Start, int End)? Of(TextSpan span, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var (start, end) = (int.MaxValue, 0);
        for (var i = FirstBehind(span.Start); i < Runs.Length && Runs[i].Text.Start < span.End; i++)
        {
            start = Math.Min(start, StartIn(Runs[i], span.Start, text));
            end = Math.Max(end, EndIn(Runs[i], span.End, text));
        }

        return start < end ? (start, end) : null;
    }

    private Encoding Encoding => encoding ??= CodePagesEncodingProvider.Instance.GetEncoding(Charset) ?? Encoding.GetEncoding(Charset);

    private int FirstBehind(int offset)
    {
        int low = 0, high = Runs.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Runs[middle].Text.End <= offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private int StartIn(SourceRun run, int offset, string text) =>
        offset > run.Text.Start && IsLetters(run, text) ? run.Start + Bytes(text, run.Text.Start, offset) : run.Start;

    private int EndIn(SourceRun run, int offset, string text) =>
        offset < run.Text.End && IsLetters(run, text) ? run.Start + Bytes(text, run.Text.Start, offset) : run.End;

    private bool IsLetters(SourceRun run, string text) => Bytes(text, run.Text.Start, run.Text.End) == run.End - run.Start;

    private int Bytes(string text, int start, int end) => Encoding.GetByteCount(text.AsSpan(start, end - start));
}
