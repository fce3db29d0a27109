using System.Numerics;

namespace Demarche.Language;

/// <summary>Which language a text is in, by its script and by the signs of languages in Latin script (<see cref="LanguageSigns"/>).
/// Looks no further than it must, so that a long text costs no more than a short one.</summary>
public static class LanguageGuess
{
    private const int Stretch = 500;
    private const int LongestSample = 30_000;
    private const int LongestWord = 40;
    private const double Enough = 0.4;
    private const double Lead = 1.2;
    private const double Plenty = 12;
    private const double ClearLead = 2.5;

    /// <summary>A BCP 47 tag, or none where the text does not tell.</summary>
    public static string? Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var sample = text.AsSpan(0, Math.Min(text.Length, LongestSample));
        return ScriptGuess.Of(sample[..Math.Min(sample.Length, Stretch)]) ?? BySigns(sample) ?? ScriptGuess.Of(sample);
    }

    private static string? BySigns(ReadOnlySpan<char> rest)
    {
        var signs = LanguageSigns.All;
        Span<double> scores = stackalloc double[signs.Languages.Length];
        scores.Clear();
        while (!rest.IsEmpty)
        {
            var stretch = rest[..Math.Min(rest.Length, Stretch)];
            rest = rest[stretch.Length..];
            while (NextWord(ref stretch, out var word)) Weigh(word, signs, scores);
            if (Best(scores, signs.Languages, Plenty, ClearLead) is { } clear) return clear;
        }

        return Best(scores, signs.Languages, Enough, Lead);
    }

    private static bool NextWord(ref ReadOnlySpan<char> text, out ReadOnlySpan<char> word)
    {
        var start = 0;
        while (start < text.Length && !char.IsLetter(text[start])) start++;
        var end = start;
        while (end < text.Length && char.IsLetter(text[end])) end++;
        word = text[start..end];
        text = text[end..];
        return !word.IsEmpty;
    }

    // A sign that several languages share counts for each of them, but less.
    private static void Weigh(ReadOnlySpan<char> word, LanguageSigns signs, Span<double> scores)
    {
        if (word.Length > LongestWord) return;
        Span<char> lower = stackalloc char[word.Length];
        word.ToLowerInvariant(lower);
        var mask = signs.OfWord(lower);
        if (mask != 0) Add(mask, 1, scores);
        else Add(signs.OfEnding(lower), 0.5, scores);
        foreach (var letter in lower)
            if (letter > 0x7F) Add(signs.OfLetter(letter), 0.5, scores);
    }

    private static void Add(uint mask, double weight, Span<double> scores)
    {
        if (mask == 0) return;
        var share = weight / BitOperations.PopCount(mask);
        for (; mask != 0; mask &= mask - 1) scores[BitOperations.TrailingZeroCount(mask)] += share;
    }

    private static string? Best(ReadOnlySpan<double> scores, string[] languages, double enough, double lead)
    {
        var (best, second, at) = (0.0, 0.0, 0);
        for (var i = 0; i < scores.Length; i++)
        {
            if (scores[i] > best) (best, second, at) = (scores[i], best, i);
            else if (scores[i] > second) second = scores[i];
        }

        return best >= enough && best >= second * lead ? languages[at] : null;
    }
}
