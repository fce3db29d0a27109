using System.Globalization;
using System.Text;
using Demarche.Reports;

namespace Demarche.Record.Search;

/// <summary>Cuts text into words for the search: stretches of letters and digits with their marks. Characters that nobody sees (soft hyphen,
/// zero-width ones, bidi controls) neither part words nor count. The same cut makes the index, reads the search and finds the words again.</summary>
internal static class SearchWords
{
    /// <summary>The words of a stretch of text, in order, in one pass.</summary>
    public static IEnumerable<SearchWord> In(string text, TextSpan span)
    {
        var at = span.Start;
        while (Next(text, ref at, span.End) is { } word) yield return word;
    }

    /// <summary>The words of a whole text.</summary>
    public static IEnumerable<SearchWord> In(string text) => In(text, new TextSpan(0, text.Length));

    private static SearchWord? Next(string text, ref int at, int end)
    {
        while (at < end && KindAt(text, at, end, out _) != Kind.Letter) at++;
        if (at >= end) return null;
        var start = at;
        var odd = false;
        for (var kind = Kind.Letter; at < end; at += Step(text, at, end))
        {
            kind = KindAt(text, at, end, out var plain);
            if (kind == Kind.None) break;
            odd |= !plain;
        }

        var word = text[start..at];
        return new SearchWord(new TextSpan(start, at), odd ? Clean(word) : word);
    }

    private static int Step(string text, int at, int end) =>
        char.IsHighSurrogate(text[at]) && at + 1 < end && char.IsLowSurrogate(text[at + 1]) ? 2 : 1;

    private enum Kind
    {
        None,
        Letter,
        Inside,
    }

    private static Kind KindAt(string text, int at, int end, out bool plain)
    {
        var c = text[at];
        plain = true;
        if (char.IsLetterOrDigit(c)) return Kind.Letter;
        plain = false;
        if (char.IsHighSurrogate(c) && at + 1 < end && char.IsLowSurrogate(text[at + 1]))
            return Rune.IsLetterOrDigit(new Rune(c, text[at + 1])) ? Kind.Letter : Kind.None;
        return char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format
            ? Kind.Inside
            : Kind.None;
    }

    private static string Clean(string word)
    {
        var clean = new StringBuilder(word.Length);
        foreach (var c in word)
        {
            if (char.GetUnicodeCategory(c) == UnicodeCategory.Format) continue;
            if (clean.Length > 0 && Composition.Of(clean[^1], c) is { } composed) clean[^1] = composed;
            else clean.Append(c);
        }

        return clean.ToString();
    }
}
