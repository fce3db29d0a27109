using System.Text;

namespace Demarche.WorldBuilder.Sources;

/// <summary>Turns the English spelling of a name from the Slavic and neighbouring languages into the German one, as newspapers print it: Lavrov, Lawrow; Shoygu, Schoigu;
/// Kolokoltsev, Kolokolzew. The longest group of letters wins. Names that go their own way stand among the exceptions.</summary>
internal static class GermanSpelling
{
    private static readonly (string English, string German)[] Groups =
    [
        ("shch", "schtsch"), ("zh", "sch"), ("kh", "ch"), ("sh", "sch"), ("ch", "tsch"), ("ts", "z"), ("dzh", "dsch"),
        ("yy", "yj"), ("yi", "yj"), ("iy", "ij"), ("ii", "ij"), ("ay", "ai"), ("ey", "ej"), ("oy", "oi"), ("uy", "ui"),
        ("ya", "ja"), ("ye", "je"), ("yo", "jo"), ("yu", "ju"), ("v", "w"), ("z", "s"),
    ];

    private static readonly string[] GroupsByLength = [.. Groups.Select(group => group.English).OrderByDescending(english => english.Length)];

    private static readonly Dictionary<string, string> Exceptions = new(StringComparer.Ordinal)
    {
        ["Alexander"] = "Alexander",
        ["Aleksandr"] = "Alexander",
        ["Alexey"] = "Alexej",
        ["Aleksey"] = "Alexej",
        ["Alexei"] = "Alexej",
        ["Aleksei"] = "Alexej",
        ["Andrey"] = "Andrej",
        ["Andrei"] = "Andrej",
        ["Anatoly"] = "Anatoli",
        ["Anatoliy"] = "Anatoli",
        ["Arkady"] = "Arkadi",
        ["Dmitry"] = "Dmitri",
        ["Dmitriy"] = "Dmitri",
        ["Grigory"] = "Grigori",
        ["Igor"] = "Igor",
        ["Klitschko"] = "Klitschko",
        ["Maxim"] = "Maxim",
        ["Maksim"] = "Maxim",
        ["Mikhail"] = "Michail",
        ["Nikolay"] = "Nikolai",
        ["Nikolai"] = "Nikolai",
        ["Sergey"] = "Sergej",
        ["Sergei"] = "Sergej",
        ["Shoygu"] = "Schoigu",
        ["Shoigu"] = "Schoigu",
        ["Valery"] = "Waleri",
        ["Valeriy"] = "Waleri",
        ["Vasily"] = "Wassili",
        ["Vasiliy"] = "Wassili",
        ["Vitaly"] = "Witali",
        ["Vitaliy"] = "Witali",
        ["Yeltsin"] = "Jelzin",
        ["Yevgeny"] = "Jewgeni",
        ["Yevgeniy"] = "Jewgeni",
        ["Yury"] = "Juri",
        ["Yuriy"] = "Juri",
        ["Yuri"] = "Juri",
        ["Yulia"] = "Julia",
        ["Yuliya"] = "Julia",
        ["Zelenskyy"] = "Selenskyj",
        ["Zelensky"] = "Selenskyj",
        ["Viktor"] = "Viktor",
        ["Kazakhstan"] = "Kasachstan",
    };

    // Behind these an s sound is doubled, that it be not read as a soft one: Wassilij, Borissow.
    private const string Vowels = "aeiouyäöü";

    // There a j is the sound of the English one: Japarov, Dschaparow.
    private static readonly string[] WithEnglishJ = ["KGZ", "KAZ", "AZE", "GEO", "TJK", "TKM", "UZB"];

    // There a final -ij is an -i in German: Georgi, Lawrenti.
    private static readonly string[] WithShortEnding = ["RUS", "BLR", "BGR"];

    /// <summary>Word by word; the state says which language it is.</summary>
    public static string Of(string english, string state) => string.Join(' ', english.Split(' ').Select(word => Word(word, state)));

    private static string Word(string word, string state)
    {
        if (word.Contains('-', StringComparison.Ordinal)) return string.Join('-', word.Split('-').Select(part => Word(part, state)));
        if (Exceptions.TryGetValue(word, out var known)) return known;
        var german = new StringBuilder();
        for (var at = 0; at < word.Length;)
        {
            var (letters, length) = WithEnglishJ.Contains(state) && word[at] is 'j' or 'J' ? ("dsch", 1) : Next(word, at);
            german.Append(char.IsUpper(word[at]) && letters.Length > 0 ? char.ToUpperInvariant(letters[0]) + letters[1..] : letters);
            at += length;
        }

        return Ending(german.ToString(), state);
    }

    private static (string Letters, int Length) Next(string word, int at)
    {
        foreach (var group in GroupsByLength)
        {
            if (string.Compare(word, at, group, 0, group.Length, StringComparison.OrdinalIgnoreCase) != 0) continue;

            // In Nechayev the y belongs to the e; at the head of a word Yi is Ji.
            if (group.Length == 2 && group[1] is 'y' or 'i' && at + 2 < word.Length && Vowels.Contains(word[at + 2], StringComparison.Ordinal)) continue;
            if (group == "yi" && at == 0) return ("ji", 2);
            return (Array.Find(Groups, known => known.English == group).German, group.Length);
        }

        var letter = char.ToLowerInvariant(word[at]);
        if (letter == 's' && IsBetweenVowels(word, at)) return ("ss", 1);
        return (letter.ToString(), 1);
    }

    private static bool IsBetweenVowels(string word, int at) =>
        at > 0 && at + 1 < word.Length && Vowels.Contains(char.ToLowerInvariant(word[at - 1]), StringComparison.Ordinal) && Vowels.Contains(char.ToLowerInvariant(word[at + 1]), StringComparison.Ordinal);

    // Peskow's -sky is -ski in Russian names; Ukrainian -skyy stays -skyj.
    private static string Ending(string german, string state)
    {
        if (german.EndsWith("sky", StringComparison.Ordinal) || german.EndsWith("skij", StringComparison.Ordinal)) return german[..german.LastIndexOf("sk", StringComparison.Ordinal)] + "ski";
        return WithShortEnding.Contains(state) && german.EndsWith("ij", StringComparison.Ordinal) ? german[..^1] : german;
    }
}
