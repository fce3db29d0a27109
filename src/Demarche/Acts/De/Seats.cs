using Demarche.Language;
using Demarche.Language.De;
using Demarche.Statements.De;

namespace Demarche.Acts.De;

/// <summary>"die Regierung [in Caracas]", "die Regierung [von Mali]": the place that says which body is meant belongs to its phrase (class <c>seat</c> of <c>act-frames.tsv</c>).</summary>
internal static class Seats
{
    private const string Class = "seat";
    private const string Origin = "hailing";
    private const string Office = "office";
    private const string Bureau = "bureau";
    private const string Remit = "remit";

    /// <summary>Behind the place that follows a body; the end itself where none does.</summary>
    /// <param name="analysis">The text.</param>
    /// <param name="frames">They say which nouns are bodies.</param>
    /// <param name="head">The last word of the body's noun.</param>
    /// <param name="end">Behind the body's phrase.</param>
    /// <param name="limit">The place ends before this word.</param>
    /// <param name="isPassive">Behind "von" may stand who did it.</param>
    public static int End(TextAnalysis analysis, ActFrames frames, int head, int end, int limit, bool isPassive = false)
    {
        if (OfRuler(analysis, head, end, limit, isPassive) is { } ruler) return ruler;
        if (IsOrigin(analysis, frames, head, end, limit, isPassive)) return AfterNames(analysis, head, end + 1, limit);
        if (RemitEnd(analysis, frames, head, end, limit) is { } named) return named;
        if (end != head + 1 || end + 1 >= limit || analysis.Form(end) is not ("in" or "von") || analysis.Words[end + 1].Tag != Tag.Name || analysis.Words[head].Stts != Stts.NN) return end;
        if (analysis.Form(end) is "von" && (analysis.Form(head) is not "Regierung" || !StateAdjectives.IsState(analysis.Form(end + 1)))) return end;
        if (!frames.IsA(Nouns.Lemma(analysis.Form(head)), Class)) return end;
        return AfterName(analysis, end + 1, limit);
    }

    /// <summary>"die Regierung [von Präsident Juan Soto]": who heads it, by his office and name.</summary>
    private static int? OfRuler(TextAnalysis analysis, int head, int end, int limit, bool isPassive)
    {
        if (isPassive || end != head + 1 || end + 2 >= limit || analysis.Form(end) is not "von" || analysis.Form(head) is not ("Regierung" or "Kabinett" or "Administration" or "Regime") || analysis.Words[end + 1].Stts != Stts.NN || !SpeechLexicon.IsAgent(analysis.Form(end + 1)) || analysis.Words[end + 2].Stts != Stts.NE) return null;
        return AfterName(analysis, end + 2, limit);
    }

    /// <summary>"der Gast [aus Hanoi]", "der Präsident [von Mali]": where a person is from, or rules, who is named by that alone (classes <c>hailing</c>, <c>office</c>).</summary>
    private static bool IsOrigin(TextAnalysis analysis, ActFrames frames, int head, int end, int limit, bool isPassive)
    {
        if (end != head + 1 || end + 1 >= limit || analysis.Words[end + 1].Tag != Tag.Name || analysis.Words[head].Stts != Stts.NN) return false;
        return analysis.Form(end) is "aus" ? frames.IsA(Nouns.Lemma(analysis.Form(head)), Origin)
            : analysis.Form(end) is "von" && !isPassive && StateAdjectives.IsState(analysis.Form(end + 1)) && frames.IsA(Nouns.Lemma(analysis.Form(head)), Office);
    }

    /// <summary>"das Amt [für Verfassungsschutz]", "der Ausschuss [für auswärtige Politik]": without an article, what a body is there for is its name (classes <c>bureau</c>, <c>remit</c>).</summary>
    private static int? RemitEnd(TextAnalysis analysis, ActFrames frames, int head, int end, int limit)
    {
        if (end != head + 1 || end + 1 >= limit || analysis.Form(end) is not "für" || analysis.Words[end + 1].Tag is not (Tag.Noun or Tag.Adjective) || !frames.IsA(Nouns.Lemma(analysis.Form(head)), Bureau)) return null;
        var last = NounPhrase.End(analysis, end + 1, limit);
        if (last == end + 1) return null;
        if (last + 1 < limit && analysis.Words[last].Tag == Tag.Coordinator && analysis.Words[last + 1] is { Tag: Tag.Noun, Inflection.Number: Numbers.Singular }) last += 2;
        return analysis.Words[last - 1].Inflection.Number == Numbers.Singular || frames.IsA(Nouns.Lemma(analysis.Form(last - 1)), Remit) ? last : null;
    }

    /// <summary>"die Außenminister von Frankreich [und Japan]".</summary>
    private static int AfterNames(TextAnalysis analysis, int head, int first, int limit)
    {
        var last = AfterName(analysis, first, limit);
        var isMore = analysis.Words[head].Inflection.Number == Numbers.Plural && last + 1 < limit && analysis.Form(last) is "und" && StateAdjectives.IsState(analysis.Form(last + 1));
        return isMore ? last + 2 : last;
    }

    private static int AfterName(TextAnalysis analysis, int first, int limit)
    {
        var last = first + 1;
        while (last < limit && analysis.Words[last].Stts == Stts.NE && !StateAdjectives.IsState(analysis.Form(last - 1))) last++;
        return last;
    }
}
