using Demarche.Actors;

namespace Demarche.WorldBuilder.Compilation;

/// <summary>The forms of a word for an office, from its masculine singular.</summary>
internal static class OfficeForms
{
    /// <summary>Each form with its gender and whether it can only be a plural. Examples: Minister, Ministers, Ministern, Ministerin, Ministerinnen;
    /// Präsident, Präsidenten, Präsidentin; Beauftragte, Beauftragter, Beauftragten; Chef, Chefs, Chefin.</summary>
    public static IEnumerable<(string Form, Gender Gender, bool Plural)> Of(string word)
    {
        if (word.Contains(" des ", StringComparison.Ordinal)) return [(word, word.Contains("in des ", StringComparison.Ordinal) ? Gender.Feminine : Gender.Masculine, false)];
        if (word.EndsWith("te", StringComparison.Ordinal) || word.EndsWith("de", StringComparison.Ordinal)) return AsAdjective(word);
        if (word.EndsWith("ent", StringComparison.Ordinal) || word.EndsWith("at", StringComparison.Ordinal)) return Weak(word);
        if (word.EndsWith("er", StringComparison.Ordinal)) return [.. Strong(word), (word + "n", Gender.Unknown, true)];
        return [.. Strong(word), (word + "e", Gender.Unknown, true), (word + "en", Gender.Unknown, true)];
    }

    private static (string, Gender, bool)[] Strong(string word) =>
    [
        (word, Gender.Masculine, false),
        (word + "s", Gender.Masculine, false),
        (word + "in", Gender.Feminine, false),
        (word + "innen", Gender.Feminine, true),
    ];

    private static (string, Gender, bool)[] Weak(string word) =>
    [
        (word, Gender.Masculine, false),
        (word + "en", Gender.Masculine, false),
        (word + "in", Gender.Feminine, false),
        (word + "innen", Gender.Feminine, true),
    ];

    private static (string, Gender, bool)[] AsAdjective(string word) =>
    [
        (word, Gender.Unknown, false),
        (word + "r", Gender.Masculine, false),
        (word + "n", Gender.Unknown, false),
        (word + "s", Gender.Unknown, false),
    ];
}
