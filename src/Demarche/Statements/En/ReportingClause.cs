using Demarche.Language;
using Demarche.Language.En;

namespace Demarche.Statements.En;

/// <summary>A subject and a verb of speech in front of the words: "Lavrov said (that) the answer …", "told reporters he would …", "promised to …", "asked whether …", "denied taking part",
/// "said: “…”". The words reach to the end of the stretch or to the next verb of speech beside them.</summary>
internal sealed class ReportingClause : IStatementRule<SentenceView>
{
    /// <summary>So many verbs of speech before a verb are looked at for the words in which it stands.</summary>
    private const int MostBefore = 8;

    public string Name => "reporting-clause";

    public void Find(SentenceView view, DraftList drafts)
    {
        foreach (var cue in view.Cues)
            if (!cue.Group.IsPassive && cue.Group.Kind != VerbGroupKind.Participle) Find(view, cue, drafts);
    }

    private void Find(SentenceView view, Cue cue, DraftList drafts)
    {
        var region = view.Region(cue.Group.First);
        if (view.Quotation(cue.Group.First) >= 0 && cue.Verb.Medium is Medium.Thought or Medium.SpeechOrThought) return;
        var (complement, end) = view.Opened(cue, region);
        if (complement.Kind == ComplementKind.None || IsSilence(view, cue, complement) || IsAside(view, cue, region, drafts)) return;
        var speaker = SpeakerPhrase.Before(view, cue.Group, region) ?? Inverted(view, cue, complement.First);
        if (complement.Kind == ComplementKind.Infinitive && end - complement.First == 2 && speaker is { } subject && subject.First > view.First && view.Form(subject.First - 1) is "that" or "which") return;
        if (speaker is null ? !Opens(cue, complement) : view.Quotation(cue.Group.First) >= 0 && IsFirstPerson(view, speaker.Value)) return;
        var words = Quoted(view, complement, end);
        if (words is null && complement.Kind == ComplementKind.Quotation && !cue.Has(SpeechFrames.That)) return;
        if (words is { } quotation) Direct(view, cue, region, quotation, speaker, complement.Addressee, drafts);
        else Indirect(view, cue, region, complement, end, speaker, drafts);
    }

    /// <summary>"declined to comment", "refused to say", "asked not to be named": that nothing was said; what was not said may follow on its own.</summary>
    private static bool IsSilence(SentenceView view, Cue cue, Complement complement)
    {
        if (complement.Kind != ComplementKind.Infinitive) return false;
        var verb = VerbGroups.From(view.Groups, complement.First);
        if (verb < view.Groups.Count && view.Groups[verb] is { IsPassive: true, IsNegated: true } hidden && view[hidden.Head].Lemma is "name" or "identify" or "quote") return true;
        return cue.Has(SpeechFrames.Denial) && verb < view.Groups.Count && view[view.Groups[verb].Head].Lemma is "comment" or "say" or "elaborate" or "discuss" or "answer" or "respond" or "speak" or "talk" or "specify" or "disclose" or "reveal" or "confirm" or "identify";
    }

    /// <summary>Who is quoted tells of himself: "“I told him …”", "“We want …”".</summary>
    private static bool IsFirstPerson(SentenceView view, WordRange speaker) => speaker.Length == 1 && view.Form(speaker.First) is "I" or "we" or "We";

    /// <summary>Without a subject only forms of verbs that mean nothing but speech, at the beginning of what they report: "Asked whether …" is none of them.</summary>
    private static bool Opens(Cue cue, Complement complement) =>
        complement.Kind is ComplementKind.Clause or ComplementKind.Quotation && cue.Has(SpeechFrames.Direct) && cue.Group.Kind is VerbGroupKind.Ing or VerbGroupKind.Finite;

    /// <summary>"Said the minister: …": a verb at the beginning with its subject behind it.</summary>
    private static WordRange? Inverted(SentenceView view, Cue cue, int limit) =>
        cue.Group.IsFinite && cue.Group.First == view.First ? SpeakerPhrase.Behind(view, cue.End, limit) : null;

    /// <summary>The verb belongs to a clause beside words that an earlier rule took.</summary>
    private static bool IsAside(SentenceView view, Cue cue, WordRange region, DraftList drafts)
    {
        foreach (var draft in drafts.In(view.Index))
            if (draft.Frame.Exists(frame => frame.Contains(cue.Group.Head) && region.Overlaps(frame)) && draft.Cue.Exists(words => words.Contains(cue.Group.Head))) return true;
        return false;
    }

    private static WordRange? Quoted(SentenceView view, Complement complement, int end)
    {
        if (view.Opening(complement.First) is not { } quotation) return null;
        if (quotation.End >= end) return quotation with { End = Math.Min(quotation.End, view.Sentence.End) };
        return view.Kind(quotation.End) == TokenKind.Comma && complement.Kind != ComplementKind.Clause && QuotedWords.IsClause(view, quotation) ? quotation : null;
    }

    private static void Direct(SentenceView view, Cue cue, WordRange region, WordRange quotation, WordRange? speaker, WordRange? addressee, DraftList drafts)
    {
        if (drafts.In(view.Index).Any(draft => draft.Form == StatementForm.Direct && draft.Content is [var words] && words == quotation)) return;
        drafts.Add(StatementDraft.Of(view, cue, StatementForm.Direct, "direct-frame", [quotation], [FrameBefore(view, cue, region, quotation.First)], speaker, addressee));
    }

    private void Indirect(SentenceView view, Cue cue, WordRange region, Complement complement, int end, WordRange? speaker, DraftList drafts)
    {
        var content = view.Trim(complement.First, BeforeAside(view, complement.First, end, drafts));
        if (content.IsEmpty || (complement.Kind == ComplementKind.Clause && view.Form(complement.First) is not "that" && !view.HasFinite(content.First, content.End)) || drafts.In(view.Index).Any(draft => draft.Form != StatementForm.Direct && draft.Content.Contains(content))) return;
        var draft = StatementDraft.Of(view, cue, StatementForm.Indirect, Name, [content], [FrameBefore(view, cue, region, content.First)], speaker, complement.Addressee);
        drafts.Add(draft);
        StatementDraft.AddFragments(view, draft, drafts);
    }

    /// <summary>A clause of speech behind the words is no part of them: "concluded that controls were adequate, court documents show".</summary>
    private static int BeforeAside(SentenceView view, int first, int end, DraftList drafts)
    {
        foreach (var draft in drafts.In(view.Index))
            if (draft.Rule == InsertedClause.RuleName && draft.Frame is [var frame] && frame.First > first && frame.End == end) return frame.First;
        return end;
    }

    /// <summary>From the beginning of the stretch, or behind the words of another verb, to the words.</summary>
    private static WordRange FrameBefore(SentenceView view, Cue cue, WordRange region, int content)
    {
        var first = region.First;
        for (var c = cue.Index - 1; c >= Math.Max(0, cue.Index - MostBefore); c--)
        {
            var other = view.Cues[c];
            if (other.Group.First < region.First || view.Opened(other, region) is not { Words: { Kind: not ComplementKind.None } inner, End: var end } || inner.First > cue.Group.First) continue;
            first = Math.Max(first, end <= cue.Group.First ? end : inner.First);
        }

        while (first < cue.Group.First && view.Kind(first) is TokenKind.Comma) first++;
        return new WordRange(first, content);
    }
}
