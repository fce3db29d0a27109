using Demarche.Language;
using Demarche.Language.En;

namespace Demarche.Statements.En;

/// <summary>"at a news conference in Geneva", "in an interview with Reuters", "in a statement", "on Telegram": on which occasion words were said, as their frame tells. Of several the first counts.</summary>
internal static class OccasionPhrase
{
    private const int FarthestNoun = 7;

    public static (WordRange Words, OccasionType Type)? Of(TextAnalysis analysis, Draft draft)
    {
        foreach (var range in draft.Frame)
            for (var i = range.First; i < range.End - 1; i++)
                if (analysis.Form(i) is "in" or "at" or "on" or "during" or "In" or "At" or "On" or "During" or "after" or "After" or "via" or "by" && !draft.Holds(i) && At(analysis, draft, i, range.End) is { } found) return found;
        return null;
    }

    private static (WordRange Words, OccasionType Type)? At(TextAnalysis analysis, Draft draft, int preposition, int limit)
    {
        var end = NounPhrase.Core(analysis, preposition + 1, Math.Min(limit, preposition + 1 + FarthestNoun));
        if (end == preposition + 1 || OccasionNouns.Of(analysis.Form(end - 1)) is not { } type) return null;
        if (type is OccasionType.Meeting or OccasionType.Telephone ? false : analysis.Form(preposition) is "after" or "After" or "by") return null;
        if (end < limit && analysis.Form(end) is "with" or "to" or "of" && type is not OccasionType.Other) end = Math.Max(end, NounPhrase.End(analysis, end + 1, limit, Reach.Von | Reach.Coordination));
        var words = new WordRange(preposition, end);
        return draft.Speaker.Exists(words.Overlaps) ? null : (words, type);
    }
}
