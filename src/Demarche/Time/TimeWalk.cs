using System.Collections.Immutable;
using Demarche.Language;

namespace Demarche.Time;

/// <summary>Walks once through the words and asks the rule of the language that a word calls for. What hangs on its sentence or on the whole text is settled behind it.</summary>
internal abstract class TimeWalk<T> : ITimeLanguage
    where T : Passage
{
    public ImmutableArray<TimeExpression> Read(TextAnalysis analysis, Anchors anchors)
    {
        var passage = Open(analysis, anchors);
        for (var s = 0; s < analysis.Sentences.Count; s++)
        {
            var (sentence, found) = (analysis.Sentences[s], passage.Found.Count);
            passage.Begin(sentence, s);
            for (var i = sentence.First; i < sentence.End;) i = Math.Max(i + 1, Match(passage, i));
            if (passage.Found.Count > found) SettleSentence(passage, found);
        }

        if (passage.Found.Count == 0) return [];
        SettleText(passage);
        return [.. passage.Found.Select(finding => finding.Expression)];
    }

    protected abstract T Open(TextAnalysis analysis, Anchors anchors);

    /// <summary>Behind the words that were taken; the word itself or less where none was.</summary>
    protected abstract int Match(T passage, int at);

    /// <summary>What the findings of one sentence, from a number on, say of one another.</summary>
    protected abstract void SettleSentence(T passage, int first);

    protected virtual void SettleText(T passage)
    {
    }
}
