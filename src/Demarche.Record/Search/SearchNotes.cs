using System.Collections.Immutable;

namespace Demarche.Record.Search;

/// <summary>What of a search was not taken as its writer may have meant it. No search is an error: what is no syntax here is taken as words, and this says so.</summary>
public static class SearchNotes
{
    /// <summary>A quotation mark without its other half; the words up to the end were taken as words in a row.</summary>
    public const string Quote = "quote";

    /// <summary>OR without words on both sides; it was left out.</summary>
    public const string Or = "or";

    /// <summary>AND, NOT or NEAR; taken as words like others.</summary>
    public const string Operator = "operator";

    /// <summary>A sign that means nothing here; it only parts words.</summary>
    public const string Sign = "sign";

    /// <summary>Only words that must not be there; nothing is found by them alone.</summary>
    public const string Without = "without";

    /// <summary>No word at all.</summary>
    public const string None = "none";

    /// <summary>More than <see cref="SearchTerms.Most"/> words; the rest was left out.</summary>
    public const string Many = "many";

    private const string Signs = "()[]{}:^+~=<>&*-\u2212";

    private static readonly string[] Operators = ["AND", "UND", "NOT", "NICHT", "NEAR"];

    /// <summary>The codes of all that applies, each once.</summary>
    public static ImmutableArray<string> Of(string? words)
    {
        if (string.IsNullOrWhiteSpace(words)) return [];
        var pieces = SearchPieces.Of(words).Take(SearchTerms.Most + 1).ToList();
        return [.. All(words, pieces).Distinct()];
    }

    private static IEnumerable<string> All(string words, List<SearchPiece> pieces)
    {
        if (pieces.Any(piece => piece.IsOpen)) yield return Quote;
        for (var i = 0; i < pieces.Count; i++)
            if (pieces[i].IsOr && !(i > 0 && IsWanted(pieces[i - 1]) && i + 1 < pieces.Count && IsWanted(pieces[i + 1]))) yield return Or;
        if (pieces.Any(piece => !piece.Quoted && Operators.Contains(piece.Text, StringComparer.Ordinal))) yield return Operator;
        if (Brackets(words) > pieces.Where(piece => piece.Quoted).Sum(piece => Brackets(piece.Text)) || pieces.Any(HasSign)) yield return Sign;
        if (pieces.Count > SearchTerms.Most) yield return Many;
        if (!pieces.Any(HasWord)) yield return None;
        else if (!pieces.Any(IsWanted)) yield return Without;
    }

    private static int Brackets(string text) => text.Count(c => c is '(' or ')');

    private static bool HasWord(SearchPiece piece) => SearchWords.In(piece.Text).Any();

    private static bool IsWanted(SearchPiece piece) => !piece.Without && !piece.IsOr && HasWord(piece);

    // A hyphen inside a word and a star behind it are no stray signs.
    private static bool HasSign(SearchPiece piece)
    {
        if (piece.Quoted || piece.IsOr) return false;
        var inside = piece.Text.EndsWith('*') && piece.Text.Length > 1 ? piece.Text[..^1] : piece.Text;
        for (var i = 0; i < inside.Length; i++)
            if (Signs.Contains(inside[i]) && !(inside[i] == '-' && i > 0 && i + 1 < inside.Length && char.IsLetterOrDigit(inside[i - 1]) && char.IsLetterOrDigit(inside[i + 1]))) return true;
        return false;
    }
}
