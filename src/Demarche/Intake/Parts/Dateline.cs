using System.Buffers;
using System.Text.RegularExpressions;
using Demarche.Language;

namespace Demarche.Intake.Parts;

/// <summary>Where and when a report begins: „BERLIN/MOSKAU, 27. Januar (dpa) – “, „Brüssel (AFP) – “, „Berlin (Deutschland), 12.03.2006 – “,
/// „GENEVA, March 4 (Reuters) - “, „KYIV, Ukraine, Feb. 24 — “, „(27.01.2022) “, „PARIS/MOSKAU, 28. Januar. “, „Berlin/Kiew. “. A bare place, or one with an unknown agency, counts only at the start of the running text.</summary>
internal static partial class Dateline
{
    private const int Widest = 140;
    private const int LongestSign = 5;
    private const int FewestLetters = 3;

    private static readonly SearchValues<char> Signs = SearchValues.Create("–—-:.)");

    /// <summary>How many characters the dateline at the start takes, its dash among them; 0 for none.</summary>
    /// <param name="paragraph">A whole paragraph.</param>
    /// <param name="opens">Whether the running text begins with it.</param>
    public static int LengthAtStart(ReadOnlySpan<char> paragraph, bool opens)
    {
        var window = Shape.Window(paragraph, Widest);
        if (!window.ContainsAny(Signs)) return 0;
        var match = Pattern().Match(window.ToString());
        return match.Success && Counts(match, paragraph[match.Length..], opens) ? match.Value.TrimEnd().Length : 0;
    }

    /// <summary>The whole line is a place and a day, or a day and a time.</summary>
    public static bool Is(ReadOnlySpan<char> line) =>
        line.Length <= Widest && Alone().Match(line.ToString()) is { Success: true } alone && IsPlace(alone.Groups["place"]);

    private static bool Counts(Match match, ReadOnlySpan<char> rest, bool opens)
    {
        var (dash, agency, date) = (match.Groups["dash"].Success, match.Groups["agency"], match.Groups["date"].Success);
        if (match.Groups["day"].Success) return opens;
        if (!IsPlace(match.Groups["place"])) return false;
        if (match.Groups["region"].Success && !IsUpper(match.Groups["place"].ValueSpan)) return false;
        if (agency.Success && IsAgency(agency.ValueSpan)) return dash || match.Groups["stop"].Success;
        if (agency.Success && !date) return opens && dash && IsSign(agency.ValueSpan);
        return dash ? date || (opens && BeginsSentence(rest)) : opens && EndsInStop(match, date) && BeginsUpper(rest);
    }

    // A single place in small letters before a stop may be a sentence of one word.
    private static bool EndsInStop(Match match, bool date) => match.Groups["stop"].ValueSpan is "."
        && (date || match.Groups["place"].ValueSpan.Contains('/') || IsUpper(match.Groups["place"].ValueSpan));

    private static bool IsUpper(ReadOnlySpan<char> place)
    {
        var letters = 0;
        foreach (var c in place)
        {
            if (char.IsLower(c)) return false;
            if (char.IsLetter(c)) letters++;
        }

        return letters >= FewestLetters;
    }

    // Agencies sign in small letters, parties and countries do not: "(aqf)", but "(SPD)".
    private static bool IsSign(ReadOnlySpan<char> name)
    {
        foreach (var c in name)
            if (!char.IsLower(c)) return false;
        return name.Length is >= 2 and <= LongestSign;
    }

    // "Putin – Präsident seit 2000 – sagte" has a second dash in its first sentence.
    private static bool BeginsSentence(ReadOnlySpan<char> rest)
    {
        if (!BeginsUpper(rest)) return false;
        var window = Shape.Window(rest, 300);
        var stop = window.IndexOf(". ");
        return !(stop < 0 ? window : window[..stop]).Contains(" – ", StringComparison.Ordinal);
    }

    private static bool BeginsUpper(ReadOnlySpan<char> rest) => !rest.IsEmpty && (char.IsUpper(rest[0]) || rest[0] is '„' or '»' or '«' or '"');

    private static bool IsAgency(ReadOnlySpan<char> names)
    {
        foreach (var range in names.SplitAny("/,"))
            if (CreditNames.Contains(names[range].Trim())) return true;
        return false;
    }

    // "Am Montag, 27. Januar – ..." begins a sentence, "EIL – ..." a headline.
    private static bool IsPlace(Group place)
    {
        if (!place.Success || place.ValueSpan.StartsWith("Den Haag")) return true;
        var space = place.ValueSpan.IndexOf(' ');
        var first = (space < 0 ? place.ValueSpan : place.ValueSpan[..space]).ToString().ToLowerInvariant();
        return !AgencyMark.Is(first) && !LanguageSigns.All.IsFunctionWord(first, "de");
    }

    private const string Place = @"(?<place>\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}|a[nm] |de |of )[\p{L}.'’-]*){0,3}(?:\s?/\s?\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}){0,4})";

    [GeneratedRegex(@"\A(?:\((?<day>" + PrintedDate.AnyPattern + @")\)\s+(?:[–—-]\s+)?|" + Place
        + @"(?:\s\((?<country>\p{Lu}[\p{L} .-]{2,40})\)(?!\s[–—-]))?(?<region>,\s(?!(?:" + PrintedDate.AnyPattern + @"))\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2})?(?:,?\s(?:den\s)?(?<date>" + PrintedDate.AnyPattern + @"))?(?:\s\((?<agency>[\p{L}][\p{L}/ .-]{1,40})\))?(?:(?<dash>\s?[–—]|\s-|\s?--|\s?\+\+\+)|(?<stop>\s?[:.]))\s+)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();

    [GeneratedRegex(@"\A(?:" + Place + @"(?:\s\(\p{Lu}[\p{L} .-]{2,40}\))?,\s)?(?:(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag),\s)?(?:den\s)?" + PrintedDate.AnyPattern + @"(?:,?\s[0-9]{1,2}[:.][0-9]{2}(?:\sUhr)?)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Alone();
}
