using System.Collections.Immutable;
using System.Globalization;
using Demarche.Reports;

namespace Demarche.Web.Room.Correcting;

/// <summary>Finds the place of words that a person gave. Where the page says at which offsets they were selected and they stand there, that is the place; else the
/// place nearest to the entry where exactly these words stand, with whatever white space between them; inside of other words only where they stand nowhere else. Words that stand nowhere in the text have no place.</summary>
internal static class WordsInText
{
    /// <summary>Between pieces that do not stand side by side.</summary>
    public const string Between = " | ";

    /// <param name="text">The frozen text.</param>
    /// <param name="words">The words; pieces are separated by <c>|</c>.</param>
    /// <param name="at">Offsets in UTF-16 as <c>12-30,45-60</c>, one for each piece; may be wrong or empty.</param>
    /// <param name="near">An offset to which the words are near.</param>
    /// <returns>In text order, without overlap; none where a piece stands nowhere or two of them overlap.</returns>
    public static ImmutableArray<TextSpan>? Find(string text, string words, string? at, int near)
    {
        var pieces = words.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var offsets = (at ?? "").Split(',');
        var plain = WithPlainSpaces(text);
        var found = new List<TextSpan>();
        for (var i = 0; i < pieces.Length; i++)
        {
            if ((At(text, pieces[i], offsets.ElementAtOrDefault(i)) ?? Nearest(plain, WithPlainSpaces(pieces[i]), near)) is not { } span) return null;
            found.Add(span);
        }

        found.Sort();
        for (var i = 1; i < found.Count; i++)
            if (found[i].Start < found[i - 1].End) return null;
        return found.Count == 0 ? null : [.. found];
    }

    /// <summary>The words of spans as a person sees them in a field.</summary>
    public static string Words(ImmutableArray<TextSpan> spans, string text) =>
        spans.IsDefaultOrEmpty ? "" : string.Join(Between, spans.Select(span => OnOneLine(span.In(text).ToString())));

    /// <summary>The offsets beside them.</summary>
    public static string Offsets(ImmutableArray<TextSpan> spans) =>
        spans.IsDefaultOrEmpty ? "" : string.Join(',', spans.Select(span => string.Create(CultureInfo.InvariantCulture, $"{span.Start}-{span.End}")));

    private static TextSpan? At(string text, string words, string? offsets)
    {
        if (offsets?.Split('-') is not [var first, var last] || !int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var start)
            || !int.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out var end) || start >= end || end > text.Length) return null;
        var span = Trimmed(text, new TextSpan(start, end));
        return OnOneLine(span.In(text).ToString()) == OnOneLine(words) && !SplitsPair(text, span) ? span : null;
    }

    private static TextSpan? Nearest(string text, string words, int near)
    {
        (TextSpan Span, bool Cuts)? best = null;
        for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + words.Length, StringComparison.Ordinal))
        {
            var span = new TextSpan(at, at + words.Length);
            var found = (Span: span, Cuts: CutsWord(text, span));
            if (!SplitsPair(text, span) && (best is not { } known || Rank(found).CompareTo(Rank(known)) < 0)) best = found;
        }

        return best?.Span;

        (bool, int) Rank((TextSpan Span, bool Cuts) one) => (one.Cuts, Math.Abs(one.Span.Start - near));
    }

    private static bool CutsWord(string text, TextSpan span) => Joins(text, span.Start) || Joins(text, span.End);

    private static bool Joins(string text, int at) => at > 0 && at < text.Length && char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[at]);

    // Whoever types words types plain spaces.
    private static string WithPlainSpaces(string text) => string.Create(text.Length, text, static (signs, from) =>
    {
        for (var i = 0; i < signs.Length; i++) signs[i] = char.IsWhiteSpace(from[i]) ? ' ' : from[i];
    });

    private static bool SplitsPair(string text, TextSpan span) =>
        char.IsLowSurrogate(text[span.Start]) || (span.End < text.Length && char.IsLowSurrogate(text[span.End]));

    private static TextSpan Trimmed(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end - 1 && char.IsWhiteSpace(text[start])) start++;
        while (end > start + 1 && char.IsWhiteSpace(text[end - 1])) end--;
        return new TextSpan(start, end);
    }

    // A field of a form has one line; the browser puts a space where the text has a line's end. The bar separates pieces, so one that stands in the text is shown as a space.
    private static string OnOneLine(string words) => string.Join(' ', words.Split(Blanks, StringSplitOptions.RemoveEmptyEntries));

    private static readonly char[] Blanks = [' ', '\t', '\n', '\r', '|'];
}
