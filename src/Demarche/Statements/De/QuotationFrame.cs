using Demarche.Language;

namespace Demarche.Statements.De;

/// <summary>The frame of words in marks that stand inside their reporting clause: what is before them, and behind them what the verb still needs.</summary>
internal static class QuotationFrame
{
    public static List<WordRange> Around(SentenceView view, int clause, VerbGroup group, WordRange words, List<WordRange> speaker)
    {
        var frame = new List<WordRange>(2);
        var start = Start(view, clause);
        if (words.First > start) frame.Add(new WordRange(start, words.First));
        if (End(view, clause, group, words, speaker) is var end && end > words.End) frame.Add(new WordRange(words.End, end));
        return frame;
    }

    /// <summary>Who speaks in the clause around the words; what stands in marks is no part of the speaker's name here.</summary>
    public static List<WordRange> Speaker(SentenceView view, int clause, VerbGroup group, WordRange words, DraftList drafts)
    {
        if (SpeakerPhrase.SubjectOrShared(view, clause, group, drafts) is not [var found]) return [];
        if (!found.Overlaps(words)) return [found];
        return found.First < words.First && view[words.First - 1].Tag is not (Tag.Article or Tag.Determiner) ? [new WordRange(found.First, words.First)] : [];
    }

    /// <summary>The sentence's start; the clause's own where another main clause or somebody's words stand before.</summary>
    private static int Start(SentenceView view, int clause)
    {
        var own = view.Clauses[clause];
        if (own.IsSubordinate) return view.First;
        for (var c = clause - 1; c >= 0; c--)
            if (view.Clauses[c] is { Kind: ClauseKind.Main or ClauseKind.Quotation }) return view.Clauses[clause].First;
        return view.First;
    }

    /// <summary>Behind the last of the verb's words and the speaker; the words before them in the same clause come along.</summary>
    private static int End(SentenceView view, int clause, VerbGroup group, WordRange words, List<WordRange> speaker)
    {
        var end = words.End;
        foreach (var range in group.Cue) end = Math.Max(end, range.End);
        foreach (var range in speaker) end = Math.Max(end, range.End);
        if (group.Finite < words.First) return end;
        return Math.Max(end, view.Clauses[clause].End);
    }
}
