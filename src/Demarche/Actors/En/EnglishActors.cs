using Demarche.Language;
using Demarche.Language.En;

namespace Demarche.Actors.En;

/// <summary>How English ties names, offices and bodies together. It has one article, so that gender stands in pronouns alone.</summary>
internal sealed class EnglishActors : IActorLanguage
{
    private const int LongestWord = 40;

    // "both countries", "the two governments", "officials from both sides".
    private static readonly PairWords Pairs = new(
        both: ["both", "two", "Both", "Two"],
        articles: ["the", "The"],
        links: ["of", "from"],
        heads: ["representatives", "Representatives", "officials", "Officials", "negotiators", "Negotiators", "envoys", "Envoys", "delegations", "Delegations", "ministers", "Ministers", "governments", "Governments", "experts", "Experts", "diplomats", "Diplomats", "leaders", "Leaders"],
        states: ["countries", "states", "governments", "neighbours", "neighbors", "nations", "capitals", "allies"],
        sides: ["sides", "parties"]);

    public bool HasAttributiveNames => true;

    public bool HasSmallNouns => true;

    public bool CutsGenitive => true;

    public TermIndex TermsOf(World world) => world.EnglishTerms;

    public string NameOf(Actor actor) => actor.NameEn ?? actor.NameDe;

    public int GenitiveLength(ReadOnlySpan<char> word) => word.Length > 3 && word[^1] == 's' && word[^2] is '\'' or '’' ? 2 : 0;

    public bool IsShortForm(ReadOnlySpan<char> withStop) =>
        withStop.Length == 2 || withStop[..^1].Contains('.') || (Abbreviations.TryFind(withStop, out var kind) && kind == AbbreviationKind.Within);

    public Term? TitleOf(ReadOnlySpan<char> word) => null;

    public bool IsCommonWord(ReadOnlySpan<char> word) => Small(word).IsFound || Lexicon.English.Find(word) is { IsFound: true } entry && !entry.Has(WordClasses.Name);

    public bool IsNoun(ReadOnlySpan<char> word)
    {
        var entry = Lexicon.English.Find(word);
        return entry.IsFound && entry.Has(WordClasses.Noun) && !entry.Has(WordClasses.Adjective | WordClasses.Adverb);
    }

    public Gender? GenderOfArticle(ReadOnlySpan<char> article) => article is "the" or "The" ? Gender.Unknown : null;

    public Gender? GenderOfPossessive(ReadOnlySpan<char> possessive) => possessive switch
    {
        "his" or "His" => Gender.Masculine,
        "her" or "Her" => Gender.Feminine,
        _ => null,
    };

    public bool IsAged(ReadOnlySpan<char> words) => words.EndsWith("-year-old", StringComparison.Ordinal);

    public bool IsWoman(ReadOnlySpan<char> noun) => false;

    public bool IsColleague(ReadOnlySpan<char> noun) => noun is "counterpart" or "colleague";

    public bool IsSeat(ReadOnlySpan<char> noun) => noun is "capital";

    public bool IsNeighbour(ReadOnlySpan<char> noun) => noun is "neighbour" or "neighbor" or "neighbouring country" or "neighboring country";

    public bool HoldsArticle(ReadOnlySpan<char> preposition) => false;

    public bool IsCountry(ReadOnlySpan<char> noun) => noun is "country" or "nation" or "homeland";

    public PairKind PairOf(ReadOnlySpan<char> words) => Pairs.Of(words);

    public bool IsToParty(ReadOnlySpan<char> preposition) => preposition is "with" or "against" or "for" or "by" or "between";

    /// <summary>"They" says so by itself.</summary>
    public bool IsPluralVerb(ReadOnlySpan<char> word) => false;

    public bool IsSubjunctive(ReadOnlySpan<char> word) => false;

    private static LexiconEntry Small(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestWord) return default;
        Span<char> small = stackalloc char[word.Length];
        word.ToLowerInvariant(small);
        return Lexicon.English.Find(small);
    }
}
