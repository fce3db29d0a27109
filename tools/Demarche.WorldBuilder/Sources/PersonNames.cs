using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Demarche.WorldBuilder.Sources;

/// <summary>What can be said of a name by its letters.</summary>
internal static partial class PersonNames
{
    private static readonly string[] Particles = ["von", "van", "de", "der", "den", "di", "da", "al", "el", "bin", "le", "la", "dos", "Le", "De", "Di", "Van", "La", "Ben", "Al"];

    private static readonly string[] SurnameFirst = ["CHN", "KOR", "PRK", "TWN", "KHM"];

    /// <summary>The last word with the particles before it; in East Asia the first.</summary>
    public static string Surname(string name, string state)
    {
        var words = name.Split(' ');
        if (words.Length == 1) return "";
        if (SurnameFirst.Contains(state)) return words[0];
        if (words[^1] is "Jr." or "II" or "III") words = words[..^1];
        var first = words.Length - 1;
        while (first > 1 && Particles.Contains(words[first - 1])) first--;
        return string.Join(' ', words[first..]);
    }

    /// <summary>Without accents, in lower case, with one spelling of what sources spell in several ways; to compare names by.</summary>
    public static string Fold(string name)
    {
        var folded = new StringBuilder();
        foreach (var c in name.Normalize(NormalizationForm.FormD))
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
                folded.Append(c switch { 'ł' or 'Ł' => 'l', 'ø' or 'Ø' => 'o', 'đ' or 'Đ' => 'd', 'ı' => 'i', '-' or '.' => ' ', '’' => '\'', _ => char.ToLowerInvariant(c) });
        return string.Join(' ', folded.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>For an id: sergey-ryabkov.</summary>
    public static string Slug(string name) => NoLetters().Replace(Fold(name).Replace("'", "", StringComparison.Ordinal), "-").Trim('-');

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex NoLetters();
}
