using Demarche.Language;

namespace Demarche.Statements.En;

/// <summary>The rules of English in their order, and what belongs to them.</summary>
internal sealed class EnglishStatements : IStatementLanguage
{
    private static readonly IStatementRule<SentenceView>[] Rules =
    [
        new AsClause(), new InsertedClause(), new ReportingClause(), new PassiveReport(), new SourcePhrase(), new NounOfSpeech(), new PredicateOfSpeech(), new NamedColon(),
        new BackReference(), new QuotedObject(), new ReportedSpeech(), new HearsayAdverb(), new LooseQuotation(),
    ];

    public void Find(TextAnalysis analysis, DraftList drafts)
    {
        var turns = InterviewTurns.Find(analysis, IsRole);
        for (var s = 0; s < analysis.Sentences.Count; s++)
        {
            turns.Add(s, drafts);
            var view = new SentenceView(analysis, s);
            var spoken = turns.Holds(s);
            foreach (var rule in Rules)
                if (!spoken || rule is not (NamedColon or ReportedSpeech)) rule.Find(view, drafts);
        }
    }

    public int[] Entries(TextAnalysis analysis) => TickerEntries.Of(analysis);

    public List<WordRange> Topic(TextAnalysis analysis, int sentence, bool isPerson)
    {
        var view = new SentenceView(analysis, sentence);
        var topic = SpeakerPhrase.Topic(view);
        return topic is [var subject] && !SpeakerPhrase.IsPerson(view, subject) ? [] : topic;
    }

    /// <summary>"according to himself" is nobody's way of writing.</summary>
    public bool IsOwnSource(TextAnalysis analysis, Draft draft) => false;

    public Medium? MediumOf(TextAnalysis analysis, Draft draft) => MediumBySpeaker.Of(analysis, draft);

    public void AddHedges(TextAnalysis analysis, Draft draft) => Hedges.Add(analysis, draft);

    public (WordRange Words, OccasionType Type)? OccasionOf(TextAnalysis analysis, Draft draft) => OccasionPhrase.Of(analysis, draft);

    public WordRange? PlaceOf(TextAnalysis analysis, Draft draft) => PlacePhrase.Of(analysis, draft);

    public WordRange Antecedent(TextAnalysis analysis, WordRange word) => RelativePronoun.Antecedent(analysis, word);

    public bool IsFirstPerson(ReadOnlySpan<char> form) => form is "I" or "we" or "We";

    /// <summary>Labels of an interview that name nobody.</summary>
    private static bool IsRole(string label) => label is "Question" or "Answer" or "Q" or "A";
}
