using Demarche.Language;
using Demarche.Language.En;

namespace Demarche.Statements.En;

/// <summary>Finds who speaks: the subject of a verb, before it, behind it or in front of the verb that it hangs on. Appositions belong to the phrase, relative clauses do not.</summary>
internal static class SpeakerPhrase
{
    private const Reach Whole = Reach.Von | Reach.Prepositions | Reach.Coordination;

    /// <summary>How many insertions between commas may stand between a subject and its verb.</summary>
    private const int MostInsertions = 5;

    /// <summary>How many verbs a subject may be shared along.</summary>
    private const int MostVerbs = 6;

    /// <summary>The subject before a verb group; where it has none of its own, that of the verb that it hangs on or is joined to.</summary>
    public static WordRange? Before(SentenceView view, VerbGroup group, WordRange region)
    {
        if (Cited(view, group) is { } cited) return cited;
        for (var step = 0; step < MostVerbs; step++)
        {
            if (group.IsFinite && Own(view, group.First, region) is { } own) return own;
            if (group.IsFinite && !IsJoined(view, group.First, region)) return null;
            if (Governor(view, group, region) is not { } governor) return null;
            group = governor;
        }

        return null;
    }

    /// <summary>"Reuters quoted [a diplomat] as saying".</summary>
    private static WordRange? Cited(SentenceView view, VerbGroup group) =>
        group.Kind == VerbGroupKind.Ing && group.First - 1 > view.First && view.Form(group.First - 1) is "as" && VerbGroups.From(view.Groups, group.First) is > 0 and var g
        && view.Groups[g - 1] is { IsPassive: false, IsFinite: true } quoting && view[quoting.Head].Lemma is "quote" or "cite" && quoting.End < group.First - 1 ? Behind(view, quoting.End, group.First - 1) : null;

    /// <summary>The verb that another goes on from: for an infinitive the one before; for "…, adding" and "… and added" the last verb of speech of the clause, else its first verb.</summary>
    private static VerbGroup? Governor(SentenceView view, VerbGroup group, WordRange region)
    {
        var last = view.FiniteBefore(group.First, region);
        if (group.Kind is VerbGroupKind.Infinitive or VerbGroupKind.Bare || last is null) return last;
        VerbGroup? speech = null, first = null;
        foreach (var cue in view.Cues)
            if (cue.Group.First >= region.First && cue.Group.First < group.First && cue.Group.IsFinite && cue.Has(SpeechFrames.Direct) && !view.IsInner(cue.Group.First, region)) speech = cue.Group;
        foreach (var other in view.Groups)
            if (other.First >= region.First && other.First < group.First && other.IsFinite && !view.IsInner(other.First, region))
            {
                first = other;
                break;
            }

        return speech ?? (group.Kind == VerbGroupKind.Ing && group.First > 0 && view.Kind(group.First - 1) == TokenKind.Comma ? first : last);
    }

    /// <summary>The subject right behind a verb: "said Peskov, the spokesman".</summary>
    public static WordRange? Behind(SentenceView view, int at, int limit)
    {
        var end = NounPhrase.End(view.Analysis, at, limit, Whole & ~Reach.Prepositions | Reach.Apposition);
        if (end == at) return at < limit && view.Form(at) is "another" or "others" or "one" or "both" ? new WordRange(at, at + 1) : null;
        for (var links = 0; links < 3 && end < limit && IsLink(view, end, limit); links++) end = Math.Max(end + 1 + (IsQualified(view, end) ? 1 : 0), NounPhrase.End(view.Analysis, end + 1 + (IsQualified(view, end) ? 1 : 0), limit, Reach.Von | Reach.Apposition));
        return new WordRange(at, Shortened(view, at, BeforeParticiple(view, at, Math.Min(end, limit))));
    }

    /// <summary>Whom a sentence is about: its first subject.</summary>
    public static List<WordRange> Topic(SentenceView view)
    {
        foreach (var group in view.Groups)
            if (group.IsFinite && view.Quotation(group.First) < 0) return Own(view, group.First, view.Region(group.First)) is { } subject ? [subject] : [];
        return [];
    }

    public static bool IsPerson(SentenceView view, WordRange phrase)
    {
        for (var i = phrase.First; i < phrase.End; i++)
        {
            var word = view[i];
            if (view.Form(i) is "he" or "He" or "she" or "She" or "I" or "we" or "We" or "they" or "They" or "who") return true;
            if (word.Tag == Language.Tag.Name) return true;
            if (SpeechLexicon.IsAgent(view.Form(i))) return true;
            if (!word.IsNominal) continue;
            foreach (var reading in Lexicon.English.Find(word.Lemma is { } lemma ? lemma : view.Form(i)))
                if (reading.Is(ReadingTraits.Person | ReadingTraits.Body)) return true;
        }

        return false;
    }

    /// <summary>A phrase of the kind "of the ministry", "for the army", "in Berlin" behind a speaker, but no time and no occasion.</summary>
    private static bool IsLink(SentenceView view, int at, int limit) =>
        IsQualified(view, at) ? IsLink(view, at + 1, limit) : view.Form(at) is "of" or "for" or "in" or "at" or "from" or "with" or "by" && at + 1 < limit && NounPhrase.Core(view.Analysis, at + 1, limit) is var end && end > at + 1 && !NounPhrase.IsTime(view.Analysis, end - 1) && !IsOccasion(view, at + 1, end);

    /// <summary>"people familiar with the matter", "officials briefed by the ministry".</summary>
    private static bool IsQualified(SentenceView view, int at) => at + 1 < view.End && view.Tag(at).IsIn(PennSet.Of(Penn.VBN, Penn.JJ)) && view.Tag(at + 1) == Penn.IN && at > 0 && view[at - 1].IsNominal;

    private static bool IsOccasion(SentenceView view, int first, int end)
    {
        for (var i = first; i < end; i++)
            if (OccasionNouns.Of(view.Form(i)) is not null) return true;
        return false;
    }

    /// <summary>"said Fenn, 74, drawing applause": what the speaker did meanwhile is no apposition.</summary>
    private static int BeforeParticiple(SentenceView view, int at, int end)
    {
        for (var i = at + 1; i + 1 < end; i++)
            if (view.Kind(i) == TokenKind.Comma && view.Tag(i + 1) == Penn.VBG) return i;
        return end;
    }

    /// <summary>A day or a time at the end of the phrase is no part of it: "said Peskov on Tuesday", "said Peskov Tuesday".</summary>
    private static int Shortened(SentenceView view, int at, int end)
    {
        while (end > at + 1 && (NounPhrase.IsTime(view.Analysis, end - 1) || view.Kind(end - 1) == TokenKind.Comma)) end--;
        return end;
    }

    /// <summary>Behind "and", "but" or a comma a verb goes on with the subject of the one before; so does one behind an adverb.</summary>
    private static bool IsJoined(SentenceView view, int verb, WordRange region)
    {
        var i = verb - 1;
        while (i > region.First && (view.Tag(i).IsIn(PennSet.Adverb) || view.Kind(i) == TokenKind.Comma)) i--;
        return i > region.First && view.Tag(i) == Penn.CC;
    }

    private static WordRange? Own(SentenceView view, int verb, WordRange region)
    {
        var at = verb - 1;
        while (at > region.First && (view.Tag(at).IsIn(PennSet.Adverb) || (view.Form(at) is "himself" or "herself" or "itself" or "themselves" && view[at - 1].IsNominal))) at--;
        at = BeforeTime(view, at, region.First);
        if (at < region.First) return null;
        return view.Kind(at) is TokenKind.Comma or TokenKind.Dash ? PastInsertions(view, at, region.First) : Ending(view, at + 1, region.First);
    }

    /// <summary>"The senator on Tuesday said", "The White House last week said": a time between subject and verb is no part of the subject.</summary>
    private static int BeforeTime(SentenceView view, int at, int low)
    {
        var first = at;
        while (first > low && NounPhrase.IsTime(view.Analysis, first)) first--;
        if (first == at) return at;
        if (view.Form(first) is "last" or "this" or "next" or "late" or "early" or "earlier" or "later") first--;
        if (first > low && view.Tag(first) == Penn.IN) first--;
        return first >= low && view[first].IsNominal && !NounPhrase.IsTime(view.Analysis, first) && view.Tag(at) != Penn.CD ? first : at;
    }

    private static WordRange? Ending(SentenceView view, int end, int low)
    {
        var first = NounPhrase.Start(view.Analysis, end, low, Whole);
        return first == end || IsTimeAlone(view, first, end) ? null : new WordRange(first, end);
    }

    private static bool IsTimeAlone(SentenceView view, int first, int end) => NounPhrase.IsTime(view.Analysis, end - 1) && (end - first < 3 || NounPhrase.IsTime(view.Analysis, first));

    /// <summary>"Peskov, the spokesman, who …, speaking in Moscow, said": back over what stands between commas to the phrase that it belongs to.</summary>
    private static WordRange? PastInsertions(SentenceView view, int comma, int low)
    {
        WordRange? found = null;
        for (var step = 0; step < MostInsertions && comma > low; step++)
        {
            var first = StretchStart(view, comma, low);
            var phrase = Ending(view, comma, first);
            if (found is not null && phrase is { } governed && governed.First > first && VerbBefore(view, governed.First)) break;
            var isWhole = phrase is { } all && all.First == first;
            var isInsertion = IsInsertion(view, first, comma);
            if (phrase is { } part && !isInsertion) found = found is { } behind ? new WordRange(part.First, behind.End) : part;
            if (isInsertion ? found is not null && view.Tag(first) != Penn.CD : !isWhole) break;
            if (first == low) break;
            comma = first - 1;
        }

        return found;
    }

    /// <summary>The object of a verb is nobody's subject: "once voters learn the details, his manager, Joe, said".</summary>
    private static bool VerbBefore(SentenceView view, int word) => VerbGroups.From(view.Groups, word) is > 0 and var g && view.Groups[g - 1].End == word;

    /// <summary>Behind the comma, dash or mark before.</summary>
    private static int StretchStart(SentenceView view, int comma, int low)
    {
        var first = comma;
        while (first > low && view.Kind(first - 1) is not (TokenKind.Comma or TokenKind.Dash or TokenKind.Colon)) first--;
        return first;
    }

    /// <summary>A relative clause, a participle, a number of years, a prepositional phrase.</summary>
    private static bool IsInsertion(SentenceView view, int first, int end)
    {
        if (first >= end) return true;
        var tag = view.Tag(first);
        if (tag is Penn.WP or Penn.WDT or Penn.WPS or Penn.WRB or Penn.VBG or Penn.VBN or Penn.IN or Penn.TO or Penn.RB) return true;
        return (tag == Penn.CD && end - first == 1) || NounPhrase.IsTime(view.Analysis, first);
    }
}
