namespace Demarche.LexiconCompiler.English;

/// <summary>Regular forms of English words.</summary>
internal static class Inflector
{
    private const string Vowels = "aeiou";

    /// <summary>The plural of a noun and the third person of a verb.</summary>
    public static string WithS(string word)
    {
        if (word.EndsWith('s') || word.EndsWith('x') || word.EndsWith('z') || word.EndsWith("ch", StringComparison.Ordinal) || word.EndsWith("sh", StringComparison.Ordinal)) return word + "es";
        return EndsWithConsonantY(word) ? word[..^1] + "ies" : word + "s";
    }

    public static string WithEd(string verb) => verb.EndsWith('e') ? verb + "d" : EndsWithConsonantY(verb) ? verb[..^1] + "ied" : verb + "ed";

    public static string WithIng(string verb) => verb.EndsWith("ie", StringComparison.Ordinal) ? verb[..^2] + "ying"
        : verb.EndsWith('e') && !verb.EndsWith("ee", StringComparison.Ordinal) && !verb.EndsWith("oe", StringComparison.Ordinal) && !verb.EndsWith("ye", StringComparison.Ordinal) ? verb[..^1] + "ing"
        : verb + "ing";

    /// <summary>"tall", "tallest": only of words with one syllable or with a y at their end.</summary>
    public static string? WithEr(string adjective, string ending)
    {
        if (EndsWithConsonantY(adjective) && adjective.Length < 8) return adjective[..^1] + "i" + ending;
        if (adjective.Length > 6 || Syllables(adjective) != 1) return null;
        return adjective.EndsWith('e') ? adjective[..^1] + ending : IsDoubled(adjective) ? adjective + adjective[^1] + ending : adjective + ending;
    }

    private static bool EndsWithConsonantY(string word) => word.Length > 2 && word[^1] == 'y' && !Vowels.Contains(word[^2]);

    private static bool IsDoubled(string word) => word.Length > 2 && Vowels.Contains(word[^2]) && !Vowels.Contains(word[^3]) && !Vowels.Contains(word[^1]) && word[^1] is not ('w' or 'x' or 'y');

    private static int Syllables(string word)
    {
        var count = 0;
        for (var i = 0; i < word.Length; i++)
            if (IsVowel(word[i]) && (i == 0 || !IsVowel(word[i - 1])) && !(i == word.Length - 1 && word[i] == 'e')) count++;
        return count;
    }

    private static bool IsVowel(char c) => Vowels.Contains(c) || c == 'y';
}
