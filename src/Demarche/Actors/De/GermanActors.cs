using Demarche.Language;

namespace Demarche.Actors.De;

/// <summary>How German ties names, offices and bodies together.</summary>
internal sealed class GermanActors : IActorLanguage
{
    private const int LongestVerb = 40;

    private static readonly Term UnknownTitle = new(TermKind.Title, []);
    private static readonly Term UnknownTitleFeminine = new(TermKind.Title, []) { Gender = Gender.Feminine };

    // Nouns of women that no table needs to hold; every one of them is a person.
    private static readonly string[] FeminineEndings = ["erin", "istin", "entin", "antin", "login", "orin", "eurin", "ikerin", "atin", "ärin"];

    /// <summary>Compounds that end like this are titles although no table holds them (<c>lexicon/de/title-endings.tsv</c>): Ministeriumssprecherin, Vereinspräsident.</summary>
    private static readonly string[] TitleEndings = Endings("m");

    private static readonly string[] FeminineTitleEndings = Endings("f");

    // "beide Länder", "den beiden Regierungen", "Vertreter beider Seiten".
    private static readonly PairWords Pairs = new(
        both: ["beide", "beiden", "beider", "Beide", "Beiden"],
        articles: ["die", "den", "der", "Die", "Den", "Der"],
        links: [],
        heads:
        [
            "Vertreter", "Vertretern", "Unterhändler", "Unterhändlern", "Verhandlungsführer", "Minister", "Ministern", "Außenminister", "Außenministern", "Präsidenten", "Regierungschefs", "Staatschefs", "Regierungen", "Delegationen",
            "Diplomaten", "Fachleute", "Fachleuten", "Experten", "Behörden", "Armeen", "Streitkräfte", "Streitkräften", "Spitzen", "Botschafter", "Botschaftern",
        ],
        states: ["Länder", "Ländern", "Staaten", "Regierungen", "Nachbarn", "Nachbarländer", "Nachbarländern", "Nachbarstaaten", "Hauptstädte", "Hauptstädten", "Nationen", "Verbündete", "Verbündeten", "Inselstaaten", "Großmächte", "Großmächten"],
        sides: ["Seiten", "Parteien", "Konfliktparteien", "Streitparteien", "Kontrahenten"]);

    public bool HasAttributiveNames => false;

    public bool HasSmallNouns => false;

    public bool CutsGenitive => false;

    public TermIndex TermsOf(World world) => world.Terms;

    public string NameOf(Actor actor) => actor.NameDe;

    public int GenitiveLength(ReadOnlySpan<char> word) => word.Length > 3 && word[^1] == 's' ? 1 : 0;

    public bool IsShortForm(ReadOnlySpan<char> withStop) => false;

    public Term? TitleOf(ReadOnlySpan<char> word)
    {
        if (word.Length < 8 || word[^1] is not ('r' or 't' or 'f' or 'e' or 'n')) return null;
        return EndsIn(word, TitleEndings) ? UnknownTitle : word[^1] == 'n' && EndsIn(word, FeminineTitleEndings) ? UnknownTitleFeminine : null;
    }

    public bool IsCommonWord(ReadOnlySpan<char> word) => Lexicon.German.Find(word) is { IsFound: true } entry && !entry.Has(WordClasses.Name);

    /// <summary>Nouns have capitals.</summary>
    public bool IsNoun(ReadOnlySpan<char> word) => false;

    public Gender? GenderOfArticle(ReadOnlySpan<char> article)
    {
        if (article.Equals("der", StringComparison.OrdinalIgnoreCase) || article.Equals("dem", StringComparison.OrdinalIgnoreCase)) return Gender.Masculine;
        return article.Equals("die", StringComparison.OrdinalIgnoreCase) ? Gender.Feminine : null;
    }

    public Gender? GenderOfPossessive(ReadOnlySpan<char> possessive)
    {
        if (possessive.StartsWith("sein", StringComparison.OrdinalIgnoreCase)) return Gender.Masculine;
        return possessive.StartsWith("ihr", StringComparison.OrdinalIgnoreCase) ? Gender.Feminine : null;
    }

    public bool IsAged(ReadOnlySpan<char> words) => words.EndsWith("-Jährige", StringComparison.Ordinal);

    public bool IsWoman(ReadOnlySpan<char> noun) => EndsIn(noun, FeminineEndings);

    public bool IsColleague(ReadOnlySpan<char> noun) => noun.Contains("olleg", StringComparison.Ordinal);

    public bool IsSeat(ReadOnlySpan<char> noun) => noun is "Hauptstadt";

    public bool IsNeighbour(ReadOnlySpan<char> noun) => noun is "Nachbarland" or "Nachbarlandes" or "Nachbarstaat" or "Nachbarstaats" or "Nachbarstaates";

    public bool HoldsArticle(ReadOnlySpan<char> preposition) => preposition is "im" or "vom" or "beim" or "zum";

    public bool IsCountry(ReadOnlySpan<char> noun) => noun is "Land" or "Lande" or "Landes" or "Heimatland" or "Heimatlandes";

    public PairKind PairOf(ReadOnlySpan<char> words) => Pairs.Of(words);

    public bool IsToParty(ReadOnlySpan<char> preposition) => preposition is "mit" or "gegen" or "für" or "laut";

    public bool IsPluralVerb(ReadOnlySpan<char> word)
    {
        if (word.Length is < 3 or > LongestVerb || word[^1] != 'n') return false;
        var plural = false;
        foreach (var reading in Lexicon.German.Find(word))
        {
            if (!reading.Is(WordClasses.FiniteVerb)) continue;
            if ((reading.Number & Numbers.Singular) != 0) return false;
            plural |= (reading.Number & Numbers.Plural) != 0;
        }

        return plural;
    }

    // "habe" is the first person's indicative too; what is told of somebody stands in the third.
    public bool IsSubjunctive(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty) return false;
        var subjunctive = false;
        foreach (var reading in Lexicon.German.Find(word))
        {
            if (!reading.Is(WordClasses.FiniteVerb)) continue;
            if (reading.Is(WordClasses.Indicative) && (reading.Person & Person.Third) != 0) return false;
            subjunctive |= reading.Is(WordClasses.SubjunctiveI | WordClasses.SubjunctiveII);
        }

        return subjunctive;
    }

    private static string[] Endings(string gender) => [.. WordList.Rows("lexicon/de/title-endings.tsv").Where(row => row[1] == gender).Select(row => row[0])];

    private static bool EndsIn(ReadOnlySpan<char> letters, string[] endings)
    {
        foreach (var ending in endings)
            if (letters[^1] == ending[^1] && letters.EndsWith(ending, StringComparison.Ordinal)) return true;
        return false;
    }
}
