using System.Globalization;
using System.Text.RegularExpressions;

namespace Demarche.WorldBuilder.Sources;

/// <summary>Cuts a line of the Factbook such as "Prime Minister Mateusz MORAWIECKI" into the office and the name. Half sentences, lists and caretakers give none.</summary>
internal static partial class FactbookName
{
    private static readonly (string Title, string Key)[] Titles =
    [
        ("President of the Government of Spain", ""), ("President of the Swiss Confederation", "president"), ("President", "president"), ("Transitional President", "president"), ("Transition President", "president"), ("Interim President", "president"),
        ("Prime Minister", "prime-minister"), ("Premier", "prime-minister"), ("Taoiseach (Prime Minister)", "prime-minister"), ("Minister of State", "prime-minister"),
        ("Interim Prime Minister", "prime-minister"), ("Transition Prime Minister", "prime-minister"), ("Chancellor", "chancellor"), ("Vice President", "vice-president"),
    ];

    /// <summary>The key of the office, the whole name and the surname.</summary>
    public static (string Key, string Name, string Surname)? Parse(string text)
    {
        foreach (var (title, key) in Titles)
        {
            if (key.Length == 0 || !text.StartsWith(title + " ", StringComparison.Ordinal)) continue;
            var name = Rank().Replace(text[(title.Length + 1)..], "");
            return IsName(name) ? Cut(key, name) : null;
        }

        return null;
    }

    private static (string, string, string)? Cut(string key, string text)
    {
        var words = text.Replace("\"", "", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var first = Array.FindIndex(words, IsCapitals);
        if (first < 0 || words.Length < 2 || words.Length > 5) return null;
        var last = Array.FindLastIndex(words, IsCapitals);
        var surname = string.Join(' ', words[first..(last + 1)].Select(Title));
        return (key, string.Join(' ', words.Select(word => IsCapitals(word) ? Title(word) : word)), surname);
    }

    // A rank or title before the name; whose president he is.
    [GeneratedRegex(@"^(of the (Republic|Islamic Republic of \w+|Swiss Confederation) |(Lt|Capt|Gen|Col|Brig|Maj|Dr)\. |Sir |Dame |Sheikh )+")]
    private static partial Regex Rank();

    // No commas, digits, brackets or verbs: "Sheikh, Dr.", "(acting)", "is the caretaker".
    private static bool IsName(string text) => Plain().IsMatch(text) && !text.StartsWith("of ", StringComparison.Ordinal) && !text.Contains(" is ", StringComparison.Ordinal) && !text.Contains(" and ", StringComparison.Ordinal);

    private static bool IsCapitals(string word) => word.Length > 1 && word.Count(char.IsUpper) > 1 && !word.Any(char.IsLower) && !word.EndsWith('.');

    private static string Title(string word) => string.Join('-', word.Split('-').Select(part => part.Length == 0 ? part : char.ToUpper(part[0], CultureInfo.InvariantCulture) + part[1..].ToLower(CultureInfo.InvariantCulture)));

    [GeneratedRegex(@"^[\p{L}'’\-"". ]+$")]
    private static partial Regex Plain();
}
