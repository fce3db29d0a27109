using System.Collections.Immutable;
using Demarche.Actors;
using Demarche.Language;
using Demarche.Quantities;
using Demarche.Reports;
using Demarche.Statements;
using Demarche.Time;

namespace Demarche.Acts;

/// <summary>Finds the acts that a report tells, in its own voice and in the words of others. Deterministic and linear in the words; safe for several threads.</summary>
public static class ActReader
{
    /// <summary>In text order.</summary>
    /// <param name="report">The report.</param>
    /// <param name="analysis">Its running text.</param>
    /// <param name="statements">Its statements, in text order: on whose word an act stands.</param>
    /// <param name="actors">Says who is meant; asked here for the parties of acts.</param>
    /// <param name="times">Its times in text order.</param>
    /// <param name="quantities">Its quantities in text order.</param>
    public static ImmutableArray<Act> Read(Report report, TextAnalysis analysis, ImmutableArray<Statement> statements, ActorResolver actors, ImmutableArray<TimeExpression> times, ImmutableArray<Quantity> quantities)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(analysis);
        ArgumentNullException.ThrowIfNull(actors);
        var words = new ActWords(statements);
        if (ActLanguages.Of(analysis) is not { } language) return [];
        var grammar = language.Open(analysis, times);
        var finder = new ActFinder(analysis, grammar, word => words.Of(analysis.Span(word, word + 1)) is not null);
        List<ActDraft> drafts = [];
        for (var s = 0; s < analysis.Sentences.Count; s++) drafts.AddRange(finder.Of(s));
        return new ActBuilder(report, analysis, language, grammar, words, actors, times, quantities).Build(drafts);
    }
}
