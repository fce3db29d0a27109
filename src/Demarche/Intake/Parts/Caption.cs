using System.Text.RegularExpressions;

namespace Demarche.Intake.Parts;

/// <summary>What stands under a picture, told by its label or by the place and day at its end: „… beim Empfang in Genf (Genf, 21.1.2022)“.
/// Its day is the picture's, never the report's.</summary>
internal static partial class Caption
{
    /// <summary>A paragraph beyond this is running text, even with a credit in it.</summary>
    public const int Longest = 500;

    private const int LongestEnd = 90;
    private const int FewestWords = 5;

    public static bool Is(ReadOnlySpan<char> paragraph) =>
        paragraph.Length <= Longest && (Label().IsMatch(paragraph) || EndsInPlaceAndDay(paragraph));

    // Such a caption names what is seen; a paragraph with a whole sentence in it is running text.
    private static bool EndsInPlaceAndDay(ReadOnlySpan<char> paragraph)
    {
        if (!paragraph.TrimEnd('.').EndsWith(')') || Shape.Words(paragraph, FewestWords) <= FewestWords) return false;
        var end = paragraph[Math.Max(0, paragraph.Length - LongestEnd)..];
        return ArchiveWord().IsMatch(end) || (PlaceAndDay().IsMatch(end) && !Sentence().IsMatch(paragraph));
    }

    [GeneratedRegex(@"\A(?:Bildunterschrift|Bildtext|Bild|Im Bild|Foto|Archivbild|Archivfoto|Symbolbild|Symbolfoto|Bildbeschreibung)\s?:\s", RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    [GeneratedRegex(@"\((?:\p{L}[\p{L}.\- /]{0,40}(?:,| am| im)\s" + PrintedDate.AnyPattern + @")\)\z", RegexOptions.CultureInvariant)]
    private static partial Regex PlaceAndDay();

    [GeneratedRegex(@"\((?:Archivbild|Archivfoto|Archivaufnahme|Archiv|Symbolbild|Symbolfoto)(?:\s[^()]{1,40})?\)\.?\z", RegexOptions.CultureInvariant)]
    private static partial Regex ArchiveWord();

    [GeneratedRegex(@"\p{Ll}{3}[.!?] \p{Lu}", RegexOptions.CultureInvariant)]
    private static partial Regex Sentence();
}
