using Demarche.Language;

namespace Demarche.Statements;

/// <summary>How a language gives somebody's words: its rules, and what speakers, occasions and places look like in it.</summary>
internal interface IStatementLanguage
{
    /// <summary>Runs the rules over the sentences of a report, in order.</summary>
    void Find(TextAnalysis analysis, DraftList drafts);

    /// <summary>For each sentence the number of the ticker's entry that it stands in; 0 before the first. Nobody speaks on from one into the next.</summary>
    int[] Entries(TextAnalysis analysis);

    /// <summary>Whom a sentence is about: who goes on speaking where the next one names nobody.</summary>
    /// <param name="analysis">The text.</param>
    /// <param name="sentence">Its index.</param>
    /// <param name="isPerson">Only somebody will do, no body.</param>
    List<WordRange> Topic(TextAnalysis analysis, int sentence, bool isPerson);

    /// <summary>Whether a source is the sentence's own subject ("nach eigenen Angaben"), which speaks for nobody after it.</summary>
    bool IsOwnSource(TextAnalysis analysis, Draft draft);

    /// <summary>What is known of the medium once the speaker is.</summary>
    Medium? MediumOf(TextAnalysis analysis, Draft draft);

    /// <summary>Adds the words by which the report keeps its distance.</summary>
    void AddHedges(TextAnalysis analysis, Draft draft);

    (WordRange Words, OccasionType Type)? OccasionOf(TextAnalysis analysis, Draft draft);

    WordRange? PlaceOf(TextAnalysis analysis, Draft draft);

    /// <summary>The phrase that a relative pronoun stands for; the word itself where it is none or nothing is in front.</summary>
    WordRange Antecedent(TextAnalysis analysis, WordRange word);

    /// <summary>Whether a speaker says "I" or "we".</summary>
    bool IsFirstPerson(ReadOnlySpan<char> form);
}
