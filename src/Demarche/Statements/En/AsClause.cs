using Demarche.Language;
using Demarche.Language.En;

namespace Demarche.Statements.En;

/// <summary>"…, as Lavrov put it", "As the minister said, …": a clause with "as" and a verb of speech that opens nothing.</summary>
internal sealed class AsClause : IStatementRule<SentenceView>
{
    public string Name => "as-clause";

    public void Find(SentenceView view, DraftList drafts)
    {
        foreach (var group in view.Groups)
            if (group.IsFinite && !group.IsPassive && IsSpeech(view, group) && At(view, group) is { } draft)
            {
                drafts.Add(draft);
                StatementDraft.AddFragments(view, draft, drafts);
            }
    }

    private static bool IsSpeech(SentenceView view, VerbGroup group) =>
        view[group.Head].Lemma is { } lemma && ((lemma is "put" or "see" && view.Is(group.End, "it")) || (SpeechLexicon.TryVerb(lemma, out var verb) && verb.Has(SpeechFrames.Direct)));

    private Draft? At(SentenceView view, VerbGroup group)
    {
        var region = view.Region(group.First);
        if (SpeakerPhrase.Before(view, group, region) is not { } speaker || speaker.First <= region.First || view.Form(speaker.First - 1) is not ("as" or "As")) return null;
        if (SpeechLexicon.TryVerb(view[group.Head].Lemma ?? "", out var verb) && Complement.Of(view, new Cue(group, verb, group.End), region).Kind is not (ComplementKind.None or ComplementKind.Quotation)) return null;
        var first = speaker.First - 1;
        var end = group.End;
        while (end < region.End && view.Kind(end) != TokenKind.Comma) end++;
        if (end - group.End > 12 || (first > region.First && view.Kind(first - 1) != TokenKind.Comma && view.Closing(first) is null)) return null;
        var frame = new WordRange(first > region.First && view.Kind(first - 1) == TokenKind.Comma ? first - 1 : first, end < region.End ? end + 1 : end);
        var draft = new Draft { Form = StatementForm.Indirect, Medium = Medium.Speech, Rule = Name, Sentence = view.Index, Speaker = [speaker], IsSource = true };
        if (view.Trim(region.First, frame.First) is { IsEmpty: false } before) draft.Content.Add(before);
        if (view.Trim(frame.End, region.End) is { IsEmpty: false } after) draft.Content.Add(after);
        if (draft.Content.Count == 0) return null;
        if (draft.Content.TrueForAll(range => view.Opening(range.First) is { } quotation && quotation.End >= range.End)) draft.Form = StatementForm.Direct;
        draft.Cue.Add(new WordRange(first, first + 1));
        draft.Cue.Add(new WordRange(group.First, group.End));
        draft.Frame.Add(frame);
        return draft;
    }
}
