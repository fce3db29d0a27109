using Demarche.Actors.De;
using Demarche.Actors.En;
using Demarche.Language;
using Demarche.Reports;

namespace Demarche.Actors;

/// <summary>What a language brings to the question who is meant: its words for the world, and how they are tied together.</summary>
internal interface IActorLanguage
{
    /// <summary>The words that mean something to the resolver.</summary>
    TermIndex TermsOf(World world);

    /// <summary>The actor's name as the language has it.</summary>
    string NameOf(Actor actor);

    /// <summary>A name may stand before an office or body that belongs to it without a sign: "US president", "NATO chief".</summary>
    bool HasAttributiveNames { get; }

    /// <summary>Nouns are written small, so that words stand between elements that no table holds: in "sources in Moscow" what "in Moscow" hangs on.</summary>
    bool HasSmallNouns { get; }

    /// <summary>A short form whose stop ends no sentence: "Gen.", "U.S.".</summary>
    bool IsShortForm(ReadOnlySpan<char> withStop);

    /// <summary>How many letters at the end of a word are a sign of the genitive: s in "Chinas", 's in "China's"; 0 where none are.</summary>
    int GenitiveLength(ReadOnlySpan<char> word);

    /// <summary>The sign of the genitive is no part of the name's words.</summary>
    bool CutsGenitive { get; }

    /// <summary>A title that no table holds, by the word's ending; none for other words.</summary>
    Term? TitleOf(ReadOnlySpan<char> word);

    /// <summary>A word with a capital that is a common word of the language, and so no name by itself.</summary>
    bool IsCommonWord(ReadOnlySpan<char> word);

    /// <summary>A word in lower case that is a noun: "the opposition leader".</summary>
    bool IsNoun(ReadOnlySpan<char> word);

    /// <summary>The gender of whom "der" or "die" before a noun means; unknown where the article does not tell, none for other words.</summary>
    Gender? GenderOfArticle(ReadOnlySpan<char> article);

    /// <summary>Whose a possessive says something is: sein, ihr; his, her.</summary>
    Gender? GenderOfPossessive(ReadOnlySpan<char> possessive);

    /// <summary>The words say by their last part that somebody of that age is meant: "der 58-Jährige", "the 58-year-old".</summary>
    bool IsAged(ReadOnlySpan<char> words);

    /// <summary>A noun for a woman by its ending.</summary>
    bool IsWoman(ReadOnlySpan<char> noun);

    /// <summary>Who has the same office elsewhere: Kollege, counterpart.</summary>
    bool IsColleague(ReadOnlySpan<char> noun);

    /// <summary>A noun for the seat of a government, as in "die slowakische Hauptstadt".</summary>
    bool IsSeat(ReadOnlySpan<char> noun);

    /// <summary>A noun for a state by its border: "das Nachbarland".</summary>
    bool IsNeighbour(ReadOnlySpan<char> noun);

    /// <summary>A preposition that holds an article: im, vom, beim.</summary>
    bool HoldsArticle(ReadOnlySpan<char> preposition);

    /// <summary>A noun for a country, as in "ihr Land" and "her country".</summary>
    bool IsCountry(ReadOnlySpan<char> noun);

    /// <summary>What words mean that mean the two parties of what is told: "beide Länder", "Vertreter beider Seiten", "the two governments".</summary>
    PairKind PairOf(ReadOnlySpan<char> words);

    /// <summary>A preposition behind which a capital is its government: "mit Moskau", "with Moscow".</summary>
    bool IsToParty(ReadOnlySpan<char> preposition);

    /// <summary>A finite verb that is plural alone; it tells whom a "sie" means.</summary>
    bool IsPluralVerb(ReadOnlySpan<char> word);

    /// <summary>A finite verb in the subjunctive of somebody's words.</summary>
    bool IsSubjunctive(ReadOnlySpan<char> word);
}

/// <summary>Which two are meant by words such as "beide Seiten".</summary>
internal enum PairKind
{
    /// <summary>The words mean no two parties.</summary>
    None,

    /// <summary>Two states, or their governments: "beide Länder".</summary>
    States,

    /// <summary>Two of whatever kind: "beide Seiten".</summary>
    Sides,
}

/// <summary>The languages in which the resolver knows who is meant.</summary>
internal static class ActorLanguages
{
    private static readonly PerLanguage<IActorLanguage> All = new((ReadingLanguage.German.Code, new GermanActors()), (ReadingLanguage.English.Code, new EnglishActors()));

    /// <summary>That of a report; German where it is in none that is read.</summary>
    public static IActorLanguage Of(Report report) => All.Of(ReadingLanguage.Of(report) ?? ReadingLanguage.German) ?? All.Of(ReadingLanguage.German)!;

    /// <summary>The terms of the world in the language in which a text was read; German ones where it is in none.</summary>
    public static TermIndex TermsOf(TextAnalysis analysis) => (All.Of(analysis) ?? All.Of(ReadingLanguage.German)!).TermsOf(World.Shared);
}
