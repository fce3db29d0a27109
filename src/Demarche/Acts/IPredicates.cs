using Demarche.Statements;

namespace Demarche.Acts;

/// <summary>A language's grammar: finds the words of a sentence that may tell an act, and what stands around them. Made for one report, asked in text order, used by one thread.</summary>
internal interface IPredicates
{
    /// <summary>The frames of the language.</summary>
    ActFrames Frames { get; }

    /// <summary>Those of a sentence, in any order; of a word that can be read in several ways several. Linear in the words.</summary>
    IReadOnlyList<Predicate> Of(int sentence);

    /// <summary>Whether words mean the actors themselves: "einander".</summary>
    bool IsEachOther(WordRange words);

    /// <summary>Who is meant by a pronoun that is the subject of a predicate and whom no table knows, by the sentence before; none where that does not say.</summary>
    Argument? MeantBefore(int sentence, Predicate predicate, int pronoun);
}
