using System.Buffers;
using System.Text;
using Demarche.Reports;

namespace Demarche.Language;

/// <summary>A text as it is read: without the characters that show nothing (soft hyphens, zero-width and bidi characters) and with letters and their marks as one character, as the
/// lexicon has them. Knows where each character stands in the frozen text; a text without such characters is itself and costs nothing.</summary>
internal sealed class ReadingText
{
    private static readonly SearchValues<char> Special = SearchValues.Create(
        "\u00AD\u061C\u180E\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\uFEFF" + Composition.Marks);

    private readonly string frozen;
    private readonly List<int>? starts;

    private ReadingText(string frozen, string value, List<int>? starts) => (this.frozen, Value, this.starts) = (frozen, value, starts);

    public string Value { get; }

    public static ReadingText Of(string frozen)
    {
        if (frozen.AsSpan().IndexOfAny(Special) < 0) return new ReadingText(frozen, frozen, null);
        var (value, starts) = (new StringBuilder(frozen.Length), new List<int>(frozen.Length));
        for (var i = 0; i < frozen.Length; i++)
            if (!Special.Contains(frozen[i])) Append(frozen[i], i);
            else if (value.Length > 0 && Composition.Of(value[^1], frozen[i]) is { } composed) value[^1] = composed;
            else if (Composition.Marks.Contains(frozen[i])) Append(frozen[i], i);
        return new ReadingText(frozen, value.ToString(), starts);

        void Append(char c, int at)
        {
            value.Append(c);
            starts.Add(at);
        }
    }

    /// <summary>Where the characters stand in the frozen text, with the marks that were joined to the last one.</summary>
    /// <param name="start">Of the first character.</param>
    /// <param name="end">Behind the last; greater than the start.</param>
    public TextSpan Frozen(int start, int end) => starts is null ? new(start, end) : new(starts[start], EndOf(starts, end - 1));

    /// <summary>What of the frozen text's stretch is read.</summary>
    public TextSpan Reading(TextSpan stretch) => starts is null ? stretch : new(Index(stretch.Start), Index(stretch.End));

    private int EndOf(List<int> starts, int index)
    {
        var end = starts[index] + 1;
        var next = index + 1 < starts.Count ? starts[index + 1] : frozen.Length;
        while (end < next && Composition.Marks.Contains(frozen[end])) end++;
        return end;
    }

    private int Index(int at) => starts!.BinarySearch(at) is >= 0 and var found ? found : ~starts.BinarySearch(at);

    /// <summary>Letters and marks of European names that Unicode composes (canonical composition); the platform's own normalisation needs tables that an invariant build lacks.</summary>
    private static class Composition
    {
        public const string Marks = "\u0300\u0301\u0302\u0303\u0308\u030A\u030C\u0327";

        /// <summary>For each mark the letters, each with what it becomes.</summary>
        private static readonly string[] Letters =
        [
            "aàeèiìoòuùAÀEÈIÌOÒUÙ", "aáeéiíoóuúyýcćnńsśzźAÁEÉIÍOÓUÚYÝCĆNŃSŚZŹ", "aâeêiîoôuûAÂEÊIÎOÔUÛ", "aãnñoõAÃNÑOÕ", "aäeëiïoöuüyÿAÄEËIÏOÖUÜ",
            "aåuůAÅUŮ", "cčdďeěnňrřsštťzžCČDĎEĚNŇRŘSŠTŤZŽ", "cçsşCÇSŞ",
        ];

        public static char? Of(char letter, char mark)
        {
            if (Marks.IndexOf(mark) is not (>= 0 and var row)) return null;
            var at = Letters[row].IndexOf(letter);
            return at >= 0 && at % 2 == 0 ? Letters[row][at + 1] : null;
        }
    }
}
