using System.Buffers;

namespace Demarche.Language;

/// <summary>The language of a text that is mostly not in Latin script.</summary>
internal static class ScriptGuess
{
    private static readonly SearchValues<char> OnlyRussian = SearchValues.Create("ыэъёЫЭЪЁ");

    private static readonly SearchValues<char> OnlyUkrainian = SearchValues.Create("іїєґІЇЄҐ");

    private enum Script
    {
        Latin,
        Greek,
        Cyrillic,
        Hebrew,
        Arabic,
        Japanese,
        Chinese,
        Korean,
    }

    /// <summary>None for Latin script, and where the script does not tell the language.</summary>
    public static string? Of(ReadOnlySpan<char> text)
    {
        if (text.IndexOfAnyInRange('\u0370', '\uD7AF') < 0) return null;
        Span<int> counts = stackalloc int[8];
        counts.Clear();
        foreach (var c in text)
            if (char.IsLetter(c)) counts[(int)Of(c)]++;
        var most = 0;
        for (var i = 1; i < counts.Length; i++)
            if (counts[i] > counts[most]) most = i;
        return Language((Script)most, counts, text);
    }

    private static Script Of(char letter) => letter switch
    {
        < '\u0370' => Script.Latin,
        < '\u0400' => Script.Greek,
        < '\u0530' => Script.Cyrillic,
        >= '\u0590' and < '\u0600' => Script.Hebrew,
        >= '\u0600' and < '\u0780' => Script.Arabic,
        >= '\u3040' and < '\u3100' => Script.Japanese,
        >= '\u3400' and < '\uA000' => Script.Chinese,
        >= '\uAC00' and < '\uD7B0' => Script.Korean,
        _ => Script.Latin,
    };

    // Chinese characters with a good share of kana are Japanese.
    private static string? Language(Script script, ReadOnlySpan<int> counts, ReadOnlySpan<char> text) => script switch
    {
        Script.Greek => "el",
        Script.Cyrillic => Cyrillic(text),
        Script.Hebrew => "he",
        Script.Arabic => "ar",
        Script.Japanese => "ja",
        Script.Chinese => counts[(int)Script.Japanese] * 5 > counts[(int)Script.Chinese] ? "ja" : "zh",
        Script.Korean => "ko",
        _ => null,
    };

    private static string? Cyrillic(ReadOnlySpan<char> text)
    {
        var (russian, ukrainian) = (Count(text, OnlyRussian), Count(text, OnlyUkrainian));
        if (russian == ukrainian) return null;
        return russian > ukrainian ? "ru" : "uk";
    }

    private static int Count(ReadOnlySpan<char> text, SearchValues<char> letters)
    {
        var count = 0;
        foreach (var c in text)
            if (letters.Contains(c)) count++;
        return count;
    }
}
