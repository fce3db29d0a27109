using Demarche.Language;
using Demarche.Statements.De;

namespace Demarche.Statements;

/// <summary>Runs the rules over the sentences of a report.</summary>
internal static class StatementReader
{
    private static readonly IStatementRule[] Rules =
    [
        new InsertedClause(), new ReportingClause(), new WieClause(), new SoPhrase(), new SourcePhrase(), new BackAdverb(), new NounOfSpeech(), new NamedColon(),
        new BackReference(), new QuotedObject(), new ReportedSpeech(), new Volition(), new SubjunctiveComplement(), new UnframedSubjunctive(), new FreeIndirect(), new LooseQuotation(),
    ];

    public static IReadOnlyList<Draft> Read(TextAnalysis analysis)
    {
        var drafts = new DraftList();
        var turns = InterviewTurns.Find(analysis);
        for (var s = 0; s < analysis.Sentences.Count; s++)
        {
            var view = new SentenceView(analysis, s);
            if (view.Clauses.Count == 0) continue;
            turns.Add(s, drafts);
            var spoken = turns.Holds(s);
            foreach (var rule in Rules)
                if (!spoken || rule is not (UnframedSubjunctive or FreeIndirect or NamedColon)) rule.Find(view, drafts);
        }

        Chains.Link(drafts.All);
        var found = new SpeakerInheritance(analysis).Apply(drafts.All);
        foreach (var draft in found)
        {
            draft.Medium = MediumBySpeaker.Of(analysis, draft);
            Hedges.Add(analysis, draft);
        }

        return found;
    }
}
