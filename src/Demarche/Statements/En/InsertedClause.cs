using Demarche.Language;
using Demarche.Language.En;

namespace Demarche.Statements.En;

/// <summary>A subject and a verb of speech behind the words or amid them: "…, the minister said", "…, said Peskov, the spokesman, …", "“…,” he told reporters in Geneva, “…”".
/// The clause with its commas is the frame; what stands around it are the words, direct where they stand in marks.</summary>
internal sealed class InsertedClause : IStatementRule<SentenceView>
{
    public const string RuleName = "inserted-clause";

    public string Name => RuleName;

    public void Find(SentenceView view, DraftList drafts)
    {
        foreach (var cue in view.Cues)
            if ((cue.Group.IsFinite ? !cue.Group.IsPassive : IsQuotedAs(view, cue)) && cue.Has(SpeechFrames.Direct | SpeechFrames.That) && Aside.Of(view, cue) is { } aside) Add(view, cue, aside, drafts);
    }

    /// <summary>"was quoted as saying".</summary>
    private static bool IsQuotedAs(SentenceView view, Cue cue) =>
        cue.Group.Kind == VerbGroupKind.Ing && cue.Group.First - 1 > view.First && view.Form(cue.Group.First - 1) is "as"
        && VerbGroups.From(view.Groups, cue.Group.First) is > 0 and var g && view.Groups[g - 1] is { IsPassive: true, IsFinite: true } passive && view[passive.Head].Lemma is "quote" or "cite";

    private void Add(SentenceView view, Cue cue, Aside aside, DraftList drafts)
    {
        var content = Content(view, aside);
        if (aside.Speaker is { } behind && behind.First > cue.Group.First && IsObject(view, cue, behind) && !content.Exists(range => view.Opening(range.First) is not null)) return;
        if (content.Count == 0 || !IsSaid(view, content, cue, aside) || drafts.In(view.Index).Any(draft => draft.Content.Exists(range => range.Overlaps(content[0])) && draft.Form == StatementForm.Direct && draft.Content.Count == content.Count)) return;
        var form = content.TrueForAll(range => view.Opening(range.First) is { } quotation && quotation.End >= range.End) ? StatementForm.Direct : StatementForm.Indirect;
        var draft = StatementDraft.Of(view, cue, form, form == StatementForm.Direct ? "direct-frame" : Name, content, [aside.Frame], aside.Speaker, aside.Addressee);
        drafts.Add(draft);
        if (form == StatementForm.Indirect) StatementDraft.AddFragments(view, draft, drafts);
    }

    /// <summary>"Oslo lifts ban, rejects Cypriot request": what stands behind a verb with an object is nobody.</summary>
    private static bool IsObject(SentenceView view, Cue cue, WordRange behind) => view[cue.Group.Head].Lemma is not "say" && !SpeakerPhrase.IsPerson(view, behind with { First = behind.End - 1 });

    /// <summary>Words have a verb or stand in marks; "no deal, says minister" has neither.</summary>
    private static bool IsSaid(SentenceView view, List<WordRange> content, Cue cue, Aside aside) =>
        content.Exists(range => view.HasFinite(range.First, range.End) || view.Opening(range.First) is not null)
        || (cue.Verb.Medium != Medium.Thought && (view.End == view.Sentence.End || IsBare(view, content, cue, aside)));

    /// <summary>"No sailings before noon, says the operator.": words without a verb, and no adverbial phrase, before a verb that stands before its subject.</summary>
    private static bool IsBare(SentenceView view, List<WordRange> content, Cue cue, Aside aside) =>
        view[cue.Group.Head].Lemma is "say" && aside.Speaker is { } speaker && speaker.First > cue.Group.First && content is [{ Length: > 2 } words] && !view.Tag(words.First).IsIn(PennSet.Adverb | PennSet.Of(Penn.IN, Penn.TO, Penn.CC, Penn.VBG, Penn.VBN)) && !NounPhrase.IsTime(view.Analysis, words.First);

    /// <summary>What stands before the clause, and behind it what goes on with it.</summary>
    private static List<WordRange> Content(SentenceView view, Aside aside)
    {
        var content = new List<WordRange>();
        if (view.Trim(aside.Region.First, aside.Frame.First) is { IsEmpty: false } before) content.Add(Whole(view, before));
        if (aside.Frame.End < aside.Region.End && Goes(view, aside, content) && view.Trim(aside.Frame.End, After(view, aside)) is { IsEmpty: false } after) content.Add(after);
        return content;
    }

    /// <summary>A stop or comma inside closing marks belongs to the words.</summary>
    private static WordRange Whole(SentenceView view, WordRange words) => view.Closing(words.End) is null && words.End < view.Sentence.End && view.Closing(words.End + 1) is not null ? words with { End = words.End + 1 } : words;

    /// <summary>Behind the clause the words go on: as a quotation again, or with the rest of their clause; not with the report's own "while …", "but …" or "adding …".</summary>
    private static bool Goes(SentenceView view, Aside aside, List<WordRange> before)
    {
        var at = aside.Frame.End;
        while (at < aside.Region.End && view.Kind(at) is TokenKind.Comma or TokenKind.Colon or TokenKind.Dash) at++;
        if (at >= aside.Region.End) return false;
        if (view.Opening(at) is not null) return true;
        if (before is [var words] && view.Closing(words.End) is not null) return false;
        return view.Tag(at) != Penn.VBG && view.Form(at) is not ("while" or "but" or "as" or "after" or "before" or "when" or "who" or "which" or "and" or "citing" or "according");
    }

    private static int After(SentenceView view, Aside aside)
    {
        var at = aside.Frame.End;
        while (at < aside.Region.End && view.Kind(at) is TokenKind.Comma or TokenKind.Colon or TokenKind.Dash) at++;
        return view.Opening(at) is { } quotation ? Math.Min(quotation.End, view.Sentence.End) : aside.Region.End;
    }
}
