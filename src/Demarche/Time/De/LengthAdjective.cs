using Demarche.Language.De;

namespace Demarche.Time.De;

/// <summary>"ein dreitägiger Besuch", "24-stündiger Streik", "hundertjähriges Jubiläum". Under a hundred years the adjective mostly tells a person's age, and is none.</summary>
internal static class LengthAdjective
{
    private const int OldestPerson = 100;

    private static readonly (string Ending, string Unit)[] Units = [("täg", "D"), ("wöch", "W"), ("monat", "M"), ("stünd", "TH"), ("minüt", "TM"), ("jähr", "Y")];

    public static int Match(TimePassage passage, int at, ReadOnlySpan<char> form)
    {
        if (form.Length < 8 || form[^4..].IndexOf("ig", StringComparison.Ordinal) is not (>= 0 and var tail)) return at;
        var stem = form[..^(4 - tail)];
        foreach (var (ending, unit) in Units)
            if (stem.EndsWith(ending, StringComparison.Ordinal)) return TryNumber(stem[..^ending.Length], out var number) && (unit != "Y" || number >= OldestPerson) ? Add(passage, at, number, unit) : at;
        return at;
    }

    private static int Add(TimePassage passage, int at, decimal number, string unit)
    {
        passage.AddVague(UnitPhrase.About(passage, at), at + 1, TimexType.Duration, Time.Units.Length(Time.Units.Text(number), unit));
        return at + 1;
    }

    private static bool TryNumber(ReadOnlySpan<char> prefix, out decimal number)
    {
        number = prefix switch
        {
            "ein" or "Ein" or "ganz" => 1,
            "halb" or "Halb" => 0.5m,
            _ => 0,
        };
        if (number > 0) return true;
        if (prefix.Length > 1 && prefix[^1] == '-') prefix = prefix[..^1];
        return prefix.Length > 0 && (char.IsAsciiDigit(prefix[0]) ? Figures.TryParse(prefix, out number) : NumberWords.TryParse(prefix, out number));
    }
}
