using System.Globalization;
using System.Text;
using Demarche.Actors;

namespace Demarche.WorldBuilder.Compilation;

/// <summary>Forms of English words for actors.</summary>
internal static class EnglishForms
{
    /// <summary>Singular and plural of the people of a state: by its column, else by adjectives in -n and -i.</summary>
    public static IEnumerable<(string One, string Many)> People(string adjectives, string people)
    {
        if (people.Length > 0) return WorldTable.Alternatives(people).Select(Parted);
        return WorldTable.Alternatives(adjectives).Where(word => word[^1] is 'n' or 'i').Select(word => (word, word + "s"));
    }

    /// <summary>The bodies of a row: one, or with an id of * one for each alternative.</summary>
    public static IEnumerable<(string Id, string[] Names)> Bodies(string id, string names)
    {
        if (id != "*") return [(id, WorldTable.Alternatives(names))];
        return WorldTable.Alternatives(names).Select(body => body.Split('+')).Select(body => (IdOf(body[0]), body));
    }

    /// <summary>A form and its plural, which stands on the noun before "of", "for", "to" or "at".</summary>
    public static IEnumerable<(string[] Words, bool Plural)> Numbers(string[] words)
    {
        yield return (words, false);
        var head = Array.FindIndex(words, word => word is "of" or "for" or "to");
        head = head < 0 ? words.Length - 1 : head - 1;
        string[] many = [.. words];
        many[head] = Plural(words[head]);
        yield return (many, true);
    }

    /// <summary>The words as they stand, with a capital at the first, and with one at each that is no small word.</summary>
    public static IEnumerable<string[]> Capitals(string[] words)
    {
        yield return words;
        yield return [Capital(words[0]), .. words[1..]];
        yield return [.. words.Select(word => word is "of" or "the" or "for" or "to" or "and" ? word : Capital(word))];
    }

    /// <summary>A name as it stands, and without signs on its letters.</summary>
    public static IEnumerable<string> Plain(string name)
    {
        yield return name;
        var plain = string.Concat(name.Normalize(NormalizationForm.FormD).Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)).Replace('ø', 'o').Replace('ł', 'l').Replace('ı', 'i');
        if (plain != name) yield return plain;
    }

    public static Gender GenderOf(string[] words) => words[^1] switch
    {
        "king" or "emperor" or "sultan" or "emir" or "spokesman" or "chairman" or "congressman" or "prince" or "pope" => Gender.Masculine,
        "queen" or "spokeswoman" or "chairwoman" or "congresswoman" => Gender.Feminine,
        _ => Gender.Unknown,
    };

    private static string IdOf(string name) => "org:" + string.Concat(name.Split('/')[0].Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();

    private static (string, string) Parted(string word) => word.Split(':') is [var one, var many] ? (one, many) : (word, word + "s");

    private static string Plural(string noun)
    {
        if (noun.EndsWith("man", StringComparison.Ordinal)) return noun[..^2] + "en";
        if (noun.Length > 2 && noun[^1] == 'y' && !"aeiou".Contains(noun[^2], StringComparison.Ordinal)) return noun[..^1] + "ies";
        return noun + "s";
    }

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
