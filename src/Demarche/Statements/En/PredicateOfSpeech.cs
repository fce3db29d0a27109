using Demarche.Language;
using Demarche.Language.En;

namespace Demarche.Statements.En;

/// <summary>"was confident that …", "is ready to …", "remained adamant that …": an adjective behind be, feel, remain or sound tells what somebody says or thinks.</summary>
internal sealed class PredicateOfSpeech : IStatementRule<SentenceView>
{
    public string Name => "predicate-of-speech";

    public void Find(SentenceView view, DraftList drafts)
    {
        foreach (var group in view.Groups)
            if (group.IsFinite && view[group.Head].Lemma is "be" or "feel" or "remain" or "sound" or "seem" or "appear") Find(view, group, drafts);
    }

    private void Find(SentenceView view, VerbGroup group, DraftList drafts)
    {
        var (region, at) = (view.Region(group.First), group.End);
        while (at < region.End && view.Tag(at).IsIn(PennSet.Adverb)) at++;
        if (at + 1 >= region.End || !SpeechLexicon.TryAdjective(view.Form(at), out var adjective)) return;
        if (SpeakerPhrase.Before(view, group, region) is not { } speaker || !SpeakerPhrase.IsPerson(view, speaker) || !Opens(view, at + 1, adjective, region)) return;
        var cue = new Cue(group, adjective, at + 1);
        var content = view.Trim(at + 1, ContentEnd.Of(view, cue, at + 1, region));
        if (content.IsEmpty || drafts.In(view.Index).Any(draft => draft.Form == StatementForm.Indirect && draft.Content.Exists(range => range.Contains(content)))) return;
        var draft = StatementDraft.Of(view, cue, StatementForm.Indirect, Name, [content], [new WordRange(speaker.First, at + 1)], speaker);
        drafts.Add(draft);
        StatementDraft.AddFragments(view, draft, drafts);
    }

    private static bool Opens(SentenceView view, int at, SpeechVerb adjective, WordRange region)
    {
        if (view[at].Tag == Language.Tag.Zu) return adjective.Has(SpeechFrames.Infinitive) && VerbGroups.From(view.Groups, at) is var g && g < view.Groups.Count && view.Groups[g].First == at;
        return adjective.Has(SpeechFrames.That) && view.HasFinite(at, region.End) && (view.Form(at) is "that" || NounPhrase.End(view.Analysis, at, region.End, Reach.Von) > at);
    }
}
