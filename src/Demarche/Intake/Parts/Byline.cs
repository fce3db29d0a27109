namespace Demarche.Intake.Parts;

/// <summary>Who wrote it: „Von Max Muster“, „Von Jana Beispiel und Max Muster, Brüssel“.</summary>
internal static class Byline
{
    private const int Longest = 120;
    private const int MostWords = 14;

    private static readonly string[] Small = ["und", "von", "van", "de", "der", "den", "zu", "el", "al", "unserem", "unserer", "in", "aus", "da", "di", "bin"];

    /// <summary>A name has two words or more, so that „Von Krieg und Frieden“ is none.</summary>
    public static bool Is(ReadOnlySpan<char> line)
    {
        if (line.Length > Longest || Shape.Words(line, MostWords) > MostWords || Shape.EndsSentence(line)) return false;
        var names = AfterLabel(line);
        if (names.IsEmpty) return false;
        foreach (var person in Names(names)) if (!IsName(person)) return false;
        return true;
    }

    private static ReadOnlySpan<char> AfterLabel(ReadOnlySpan<char> line)
    {
        foreach (var label in (ReadOnlySpan<string>)["Von ", "von ", "VON ", "By ", "Autor: ", "Autorin: "])
            if (line.StartsWith(label, StringComparison.Ordinal)) return line[label.Length..].Trim();
        return [];
    }

    // What follows a comma is a place or a title.
    private static string[] Names(ReadOnlySpan<char> names)
    {
        var comma = names.IndexOf(',');
        var persons = (comma < 0 ? names : names[..comma]).ToString();
        return persons.Split([" und ", " & "], StringSplitOptions.TrimEntries);
    }

    private static bool IsName(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Count(w => char.IsUpper(w[0])) >= 2 && words.All(w => char.IsUpper(w[0]) || Small.Contains(w));
    }
}
