using Demarche.Language.En;

namespace Demarche.Statements.En;

/// <summary>A verb of speech in the passive: "it was reported that …", "reporters were told that …", "the army is said to have …", "Moscow was urged to …". Who spoke, a phrase with "by" tells, or nobody.</summary>
internal sealed class PassiveReport : IStatementRule<SentenceView>
{
    public string Name => "passive-report";

    public void Find(SentenceView view, DraftList drafts)
    {
        foreach (var cue in view.Cues)
            if (cue.Group.IsPassive && cue.Group.Kind is VerbGroupKind.Finite or VerbGroupKind.Infinitive) Find(view, cue, drafts);
    }

    private void Find(SentenceView view, Cue cue, DraftList drafts)
    {
        var region = view.Region(cue.Group.First);
        var (at, agent) = Agent(view, cue.End, region.End);
        var subject = SpeakerPhrase.Before(view, cue.Group, region);
        if (at >= region.End) return;
        if (view[at].Tag == Language.Tag.Zu && Next(view, at) is { Kind: VerbGroupKind.Infinitive }) Infinitive(view, cue, region, at, subject, agent, drafts);
        else if (cue.Has(SpeechFrames.That) && view.Form(at) is "that" && view.HasFinite(at, region.End)) Clause(view, cue, region, at, subject, agent, drafts);
        else if (cue.Has(SpeechFrames.Told | SpeechFrames.Question) && view.HasFinite(at, region.End) && IsOpen(view, at)) Clause(view, cue, region, at, subject, agent, drafts);
    }

    private static bool IsOpen(SentenceView view, int at) => view.Form(at) is "whether" or "if" || view[at].Tag == Language.Tag.Question || view.Tag(at) is Penn.PRP or Penn.DT or Penn.EX or Penn.PRPS;

    /// <summary>"by the ministry", and past it.</summary>
    private static (int At, WordRange? Agent) Agent(SentenceView view, int at, int limit)
    {
        while (at < limit && view.Tag(at).IsIn(PennSet.Adverb)) at++;
        return at < limit && view.Form(at) is "by" && SpeakerPhrase.Behind(view, at + 1, limit) is { } agent ? (agent.End, agent) : (at, null);
    }

    private static VerbGroup? Next(SentenceView view, int at) => VerbGroups.From(view.Groups, at) is var g && g < view.Groups.Count && view.Groups[g].First == at ? view.Groups[g] : null;

    private void Clause(SentenceView view, Cue cue, WordRange region, int at, WordRange? subject, WordRange? agent, DraftList drafts)
    {
        var content = view.Trim(at, ContentEnd.Of(view, cue, at, region));
        if (content.IsEmpty) return;
        var addressee = subject is { } told && cue.Has(SpeechFrames.Told) && view.Form(told.First) is not ("it" or "It") ? subject : null;
        var draft = StatementDraft.Of(view, cue, StatementForm.Indirect, Name, [content], [new WordRange(region.First, content.First)], agent, addressee);
        drafts.Add(draft);
        StatementDraft.AddFragments(view, draft, drafts);
    }

    /// <summary>Somebody is said to do something, or told to.</summary>
    private void Infinitive(SentenceView view, Cue cue, WordRange region, int at, WordRange? subject, WordRange? agent, DraftList drafts)
    {
        if (!cue.Has(SpeechFrames.That | SpeechFrames.Object) || subject is not { } whom || view[cue.Group.Head].Lemma is "suppose") return;
        var content = new WordRange(at, ContentEnd.Of(view, cue, at, region));
        var isTold = cue.Has(SpeechFrames.Object) && cue.Verb.Medium is not (Medium.Thought or Medium.SpeechOrThought);
        var draft = StatementDraft.Of(view, cue, StatementForm.Indirect, Name, isTold ? [content] : [whom, content], [new WordRange(isTold ? region.First : whom.End, at)], agent, isTold ? whom : null);
        drafts.Add(draft);
        StatementDraft.AddFragments(view, draft, drafts);
    }
}
