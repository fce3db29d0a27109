using Demarche.Language;
using Demarche.RecordFormat;
using Demarche.Wording;

namespace Demarche.Cli.Explaining;

/// <summary>The clauses of a sentence, one a line, further right the deeper they stand: kind, finite verb with its mood, words.</summary>
internal sealed class ClauseLines(Subject subject, Ink ink, Labels labels)
{
    private const int Left = 4;
    private const int KindWidth = 18;

    public void Write(Sentence sentence)
    {
        var clauses = subject.Analysis.Clauses(sentence);
        if (clauses is [{ Kind: ClauseKind.Main or ClauseKind.Fragment, HasVerb: false }]) return;
        ink.Line(Left, new Run(new string(' ', Left)), new Run(labels["explain.clauses"], Shade.Dim));
        for (var i = 0; i < clauses.Count; i++) Write(clauses[i], ClauseNesting.Depth(clauses, i));
    }

    private void Write(Clause clause, int depth)
    {
        var kind = labels["clause." + FormatNames.Of(clause.Kind)];
        var left = Left + 2 + 2 * depth;
        var words = new Run(subject.Words(subject.Analysis.Span(clause.First, clause.End)));
        ink.Line(left + KindWidth - 2 * depth, [new(new string(' ', left)), new(kind.PadRight(KindWidth - 2 * depth)), .. Verb(clause), words]);
    }

    private IEnumerable<Run> Verb(Clause clause)
    {
        if (!clause.HasVerb) yield break;
        yield return new(subject.Words(subject.Analysis.Span(clause.Verb, clause.Verb + 1)), Shade.Heading);
        if (clause.Mood != VerbMood.None) yield return new($" ({labels["mood." + FormatNames.Of(clause.Mood)]})", Shade.Dim);
        yield return new(": ", Shade.Dim);
    }
}
