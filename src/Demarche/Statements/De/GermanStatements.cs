using Demarche.Language;

namespace Demarche.Statements.De;

/// <summary>The rules of German in their order, and what belongs to them.</summary>
internal sealed class GermanStatements : IStatementLanguage
{
    private static readonly IStatementRule<SentenceView>[] Rules =
    [
        new InsertedClause(), new ReportingClause(), new WieClause(), new SoPhrase(), new SourcePhrase(), new BackAdverb(), new NounOfSpeech(), new NamedColon(),
        new BackReference(), new QuotedObject(), new ReportedSpeech(), new Volition(), new SubjunctiveComplement(), new UnframedSubjunctive(), new FreeIndirect(), new LooseQuotation(),
    ];

    public void Find(TextAnalysis analysis, DraftList drafts)
    {
        var turns = InterviewTurns.Find(analysis, IsRole);
        for (var s = 0; s < analysis.Sentences.Count; s++)
        {
            var view = new SentenceView(analysis, s);
            if (view.Clauses.Count == 0) continue;
            turns.Add(s, drafts);
            var spoken = turns.Holds(s);
            foreach (var rule in Rules)
                if (!spoken || rule is not (UnframedSubjunctive or FreeIndirect or NamedColon)) rule.Find(view, drafts);
        }
    }

    public int[] Entries(TextAnalysis analysis) => TickerEntries.Of(analysis);

    public List<WordRange> Topic(TextAnalysis analysis, int sentence, bool isPerson)
    {
        var view = new SentenceView(analysis, sentence);
        var topic = SpeakerPhrase.Topic(view);
        return isPerson && topic is [var subject] && !SpeakerPhrase.IsPerson(view, subject) ? [] : topic;
    }

    /// <summary>"nach eigenen Angaben", "nach eigenem Bekunden": whose they are, the sentence tells.</summary>
    public bool IsOwnSource(TextAnalysis analysis, Draft draft) => draft.IsSource && draft.Speaker is [var speaker] && analysis.Form(speaker.First).StartsWith("eigene", StringComparison.Ordinal);

    public Medium? MediumOf(TextAnalysis analysis, Draft draft) => MediumBySpeaker.Of(analysis, draft);

    public void AddHedges(TextAnalysis analysis, Draft draft) => Hedges.Add(analysis, draft);

    public (WordRange Words, OccasionType Type)? OccasionOf(TextAnalysis analysis, Draft draft) => OccasionPhrase.Of(analysis, draft);

    public WordRange? PlaceOf(TextAnalysis analysis, Draft draft) => PlacePhrase.Of(analysis, draft);

    public WordRange Antecedent(TextAnalysis analysis, WordRange word) => RelativePronoun.Antecedent(analysis, word);

    public bool IsFirstPerson(ReadOnlySpan<char> form) => form is "ich" or "Ich" or "wir" or "Wir";

    /// <summary>"Frage" and "Antwort" name nobody.</summary>
    private static bool IsRole(string label) => label is "Frage" or "Antwort" or "F" or "A" or "Q";
}
