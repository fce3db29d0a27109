using Demarche.Language;
using Demarche.Language.En;

namespace Demarche.Statements.En;

/// <summary>A noun of speech that opens the words: "the claim that …", "Moscow's threat to …", "a warning from NATO that …", "expressed hope that …". The speaker stands with the noun, or is the subject of a verb that
/// only lends it a voice.</summary>
internal sealed class NounOfSpeech : IStatementRule<SentenceView>
{
    public const string RuleName = "noun-of-speech";

    public string Name => RuleName;

    public void Find(SentenceView view, DraftList drafts)
    {
        for (var i = view.First; i < view.End - 2; i++)
            if (view[i].Tag == Language.Tag.Noun && SpeechLexicon.TryNoun(view.Form(i), out var noun)) Find(view, i, noun, drafts);
    }

    private void Find(SentenceView view, int at, SpeechVerb noun, DraftList drafts)
    {
        var region = view.Region(at);
        var (opener, behind) = Behind(view, at + 1, region.End);
        if (opener >= region.End || !Opens(view, opener, noun, region)) return;
        if (opener > at + 2 && view[opener - 1].Tag == Language.Tag.Noun && SpeechLexicon.TryNoun(view.Form(opener - 1), out _)) return;
        var start = NounPhrase.Start(view.Analysis, at + 1, region.First);
        var speaker = behind ?? Spoken(view, start, at, region);
        if (speaker is null && view[opener].Tag == Language.Tag.Zu) return;
        var content = view.Trim(opener, End(view, start, opener, region));
        if (content.IsEmpty || drafts.In(view.Index).Any(draft => draft.Content.Contains(content))) return;
        var draft = new Draft { Form = StatementForm.Indirect, Medium = noun.Medium, Rule = Name, Sentence = view.Index, Speaker = speaker is { } who ? [who] : [] };
        draft.Content.Add(content);
        draft.Cue.Add(new WordRange(at, at + 1));
        draft.Frame.Add(new WordRange(Math.Min(start, speaker?.First ?? start), opener));
        drafts.Add(draft);
        StatementDraft.AddFragments(view, draft, drafts);
    }

    /// <summary>"of the minister", "by Moscow", "from NATO" between the noun and what it opens.</summary>
    private static (int Opener, WordRange? Speaker) Behind(SentenceView view, int at, int limit)
    {
        if (at < limit && view.Form(at) is "by" or "from" or "of" && NounPhrase.End(view.Analysis, at + 1, limit, Reach.Von) is var end && end > at + 1) return (end, new WordRange(at + 1, end));
        return (at, null);
    }

    /// <summary>A that-clause that is no relative clause, or an infinitive.</summary>
    private static bool Opens(SentenceView view, int at, SpeechVerb noun, WordRange region)
    {
        if (view.Form(at) is "that") return noun.Has(SpeechFrames.That) && view.HasFinite(at + 1, region.End) && at + 1 < region.End && !view.Tag(at + 1).IsIn(PennSet.Finite | PennSet.Adverb) && (view.Tag(at) != Penn.WDT || view.Tag(at + 1) != Penn.PRP);
        if (view[at].Tag == Language.Tag.Zu) return noun.Has(SpeechFrames.Infinitive) && VerbGroups.From(view.Groups, at) is var g && g < view.Groups.Count && view.Groups[g].First == at;
        return noun.Has(SpeechFrames.Question) && view.Form(at) is "whether";
    }

    /// <summary>"repeated his warning": who gives it a voice rather than the pronoun.</summary>
    private static WordRange? Spoken(SentenceView view, int start, int noun, WordRange region)
    {
        var possessor = Possessor(view, start, noun);
        return possessor is not null && view.Tag(start) != Penn.PRPS ? possessor : Voice(view, start, region) ?? possessor;
    }

    /// <summary>"Moscow's", "his".</summary>
    private static WordRange? Possessor(SentenceView view, int start, int noun)
    {
        for (var i = noun - 1; i >= start; i--)
            if (view.Tag(i) == Penn.POS) return new WordRange(start, i);
        return view.Tag(start) == Penn.PRPS ? new WordRange(start, start + 1) : null;
    }

    /// <summary>"voiced hope", "issued a statement", "gave an assurance": the subject of the verb before the noun.</summary>
    private static WordRange? Voice(SentenceView view, int start, WordRange region)
    {
        var g = VerbGroups.From(view.Groups, start) - 1;
        if (g < 0 || view.Groups[g].End < start - 1 || view.Groups[g].IsPassive) return null;
        var lemma = view[view.Groups[g].Head].Lemma;
        return lemma is "make" or "issue" or "express" or "voice" or "give" or "have" or "hold" or "raise" or "repeat" or "release" or "share" or "offer" or "take" or "deliver" or "send" or "reiterate" or "renew" or "announce" or "reach"
            ? SpeakerPhrase.Before(view, view.Groups[g], region) : null;
    }

    /// <summary>"denied the claim that … and promised": the verb before the noun goes on with another.</summary>
    private static bool IsGovernors(SentenceView view, int noun, int at, WordRange region)
    {
        if (view.Tag(at) != Penn.CC || VerbGroups.From(view.Groups, at + 1) is var g && (g >= view.Groups.Count || view.Groups[g].First != at + 1) || !view.Groups[g].IsFinite) return false;
        return view.FiniteBefore(noun, region) is { } governor && view.Tag(governor.First) == view.Tag(at + 1) && view.FiniteBefore(at, region) is { } inner && inner.First > noun && view.Tag(inner.First) != view.Tag(at + 1);
    }

    /// <summary>Where the noun is the subject of its stretch, the words end before its verb.</summary>
    private static int End(SentenceView view, int start, int opener, WordRange region)
    {
        for (var i = opener; i < region.End; i++)
            if ((view.Kind(i) == TokenKind.Comma && (view.HasFinite(opener, i) || i + 1 < region.End && view.Tag(i + 1) == Penn.VBG)) || IsGovernors(view, start, i, region)) return i;
        if (start > region.First + 1) return region.End;
        VerbGroup? last = null;
        var count = 0;
        for (var g = VerbGroups.From(view.Groups, opener); g < view.Groups.Count && view.Groups[g].First < region.End; g++)
            if (view.Groups[g].IsFinite) (last, count) = (view.Groups[g], count + 1);
        if (view[opener].Tag == Language.Tag.Zu) count++;
        return count > 1 && last is { } verb ? verb.First : region.End;
    }
}
