using System.Text.RegularExpressions;
using Demarche.Reports;

namespace Demarche.Intake.Parts;

/// <summary>Who took a picture: „Foto: Max Muster/dpa“, „© AFP“, „Jana Muster/Pool Reuters/AP/dpa“, „(dpa/AFP)“.</summary>
internal static partial class Credit
{
    private const int Widest = 120;
    private const int MostNameWords = 4;

    /// <summary>The whole line is a credit.</summary>
    public static bool Is(ReadOnlySpan<char> line)
    {
        if (line.Length > Widest) return false;
        if (Labelled().IsMatch(line)) return IsNames(AfterLabel(line));
        var names = InParentheses(line);
        return IsNames(names) && CreditNames.Contains(names[(names.LastIndexOf('/') + 1)..].Trim());
    }

    /// <summary>The credit before a caption in the same paragraph: names joined by slashes, the last an agency, then a capital letter.</summary>
    public static int LengthAtStart(ReadOnlySpan<char> line)
    {
        var window = Shape.Window(line, Widest);
        var start = Labelled().IsMatch(window) ? window.Length - AfterLabel(window).Length : 0;
        var names = window[start..];
        for (var slash = names.LastIndexOf('/'); slash >= 0; slash = names[..slash].LastIndexOf('/'))
        {
            var last = CreditNames.LengthAtStart(names[(slash + 1)..]);
            if (last > 0 && IsNames(names[..slash]) && BeginsCaption(line[(start + slash + 1 + last)..])) return start + slash + 1 + last;
        }

        return 0;
    }

    /// <summary>The credit behind a caption in the same paragraph, such as „Foto: dpa“ or „(Foto: Max Muster/AP)“.</summary>
    public static TextSpan? AtEnd(string text, TextSpan paragraph)
    {
        var from = Math.Max(paragraph.Start, paragraph.End - Widest);
        var window = text.AsSpan(from, paragraph.End - from);
        TextSpan? found = null;
        foreach (var label in LabelInside().EnumerateMatches(window))
            if (Is(window[label.Index..].Trim())) found ??= Shape.Trim(text, from + label.Index, paragraph.End);
        return found is { } span && span.Start > paragraph.Start ? found : null;
    }

    private static bool BeginsCaption(ReadOnlySpan<char> rest) =>
        rest.Length > 1 && rest[0] == ' ' && (char.IsUpper(rest[1]) || rest[1] is '„' or '»' or '«' or '"' or '“');

    private static ReadOnlySpan<char> AfterLabel(ReadOnlySpan<char> line)
    {
        foreach (var label in Labelled().EnumerateMatches(line)) return line[label.Length..].TrimEnd(").");
        return line;
    }

    private static ReadOnlySpan<char> InParentheses(ReadOnlySpan<char> line) =>
        line is ['(', .., ')'] or ['[', .., ']'] ? line[1..^1] : line;

    // Each name between slashes is an agency or a few capitalised words.
    private static bool IsNames(ReadOnlySpan<char> names)
    {
        if (names.IsEmpty) return false;
        foreach (var range in names.SplitAny("/,|"))
            if (!IsName(names[range].Trim())) return false;
        return true;
    }

    private static bool IsName(ReadOnlySpan<char> name)
    {
        if (CreditNames.Contains(name)) return true;
        if (name.IsEmpty || Shape.Words(name, MostNameWords) > MostNameWords) return false;
        foreach (var word in name.Split(' '))
            if (!IsNameWord(name[word])) return false;
        return true;
    }

    private static bool IsNameWord(ReadOnlySpan<char> word) =>
        word.Length > 0 && (char.IsUpper(word[0]) || CreditNames.Contains(word) || word is "von" or "van" or "de" or "der" or "via" or "und" or "al");

    [GeneratedRegex(@"\A[(\[]?(?:(?:Fotos?|Bild(?:er|quelle|rechte|nachweis)?|Photo|Quelle|Grafik|Collage|Archivbild|Archivfoto|Symbolbild|Symbolfoto|Screenshot)\s?(?::|©)\s?©?\s?|©\s?|Copyright:?\s)", RegexOptions.CultureInvariant)]
    private static partial Regex Labelled();

    [GeneratedRegex(@"[(\[]?\b(?:Fotos?|Bild(?:er|quelle|rechte|nachweis)?|Photo|Quelle|Grafik)\s?(?::|©)|[(\[]?©", RegexOptions.CultureInvariant)]
    private static partial Regex LabelInside();
}
