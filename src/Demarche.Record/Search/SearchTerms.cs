using System.Collections.Immutable;

namespace Demarche.Record.Search;

/// <summary>What is searched for: in every group one of its terms must be there, and none of <see cref="Without"/>.</summary>
/// <param name="Groups">Empty where the input has no word; then nothing is found.</param>
/// <param name="Without">Terms that must not be there.</param>
internal sealed record SearchTerms(ImmutableArray<ImmutableArray<SearchTerm>> Groups, ImmutableArray<SearchTerm> Without)
{
    /// <summary>Terms beyond these are left out.</summary>
    public const int Most = 32;

    public bool IsEmpty => Groups.IsEmpty;

    public IEnumerable<SearchTerm> Wanted => Groups.SelectMany(group => group);

    /// <summary>Reads any text: words, "words in a row" in any quotation marks, Begin*, -without, a OR b (ODER, |). Whatever else stands there
    /// parts words and means nothing.</summary>
    public static SearchTerms Parse(string input, Func<string, IReadOnlyCollection<string>> lemmas)
    {
        List<List<SearchTerm>> groups = [];
        List<SearchTerm> without = [];
        var either = false;
        foreach (var piece in SearchPieces.Of(input).Take(Most))
        {
            if (piece.IsOr)
            {
                either = groups.Count > 0;
                continue;
            }

            if (SearchTerm.Of(piece, lemmas) is not { } term) continue;
            if (piece.Without) without.Add(term);
            else if (either) groups[^1].Add(term);
            else groups.Add([term]);
            either = false;
        }

        return new SearchTerms([.. groups.Select(group => group.ToImmutableArray())], [.. without]);
    }
}
