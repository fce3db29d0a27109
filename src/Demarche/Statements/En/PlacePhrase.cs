using Demarche.Language;
using Demarche.Language.En;

namespace Demarche.Statements.En;

/// <summary>"said Stoltenberg in Brussels": where words were said, as their frame tells: a name behind "in" that is a place, or that no person bears.</summary>
internal static class PlacePhrase
{
    public static WordRange? Of(TextAnalysis analysis, Draft draft)
    {
        foreach (var range in draft.Frame)
            for (var i = range.First; i < range.End - 1; i++)
                if (analysis.Form(i) is "in" or "In" && !draft.Holds(i) && At(analysis, draft, i, range.End) is { } place) return place;
        return null;
    }

    private static WordRange? At(TextAnalysis analysis, Draft draft, int preposition, int limit)
    {
        var end = preposition + 1;
        while (end < limit && analysis.Words[end].Tag == Language.Tag.Name && !NounPhrase.IsTime(analysis, end)) end++;
        var place = new WordRange(preposition + 1, end);
        if (place.IsEmpty || end < limit && analysis.Words[end].Tag == Language.Tag.Noun || draft.Speaker.Exists(speaker => speaker.Overlaps(place))) return null;
        return preposition == 0 || !analysis.Words[preposition - 1].IsNominal || NounPhrase.IsTime(analysis, preposition - 1) || draft.Speaker.Exists(speaker => speaker.End == preposition) || OccasionNouns.Of(analysis.Form(preposition - 1)) is not null ? place : null;
    }
}
