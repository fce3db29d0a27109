using Demarche.Language;
using Demarche.Language.En;

namespace Demarche.Statements.En;

/// <summary>"According to the ministry, …", "…, in the words of one diplomat": a phrase that names the source of the rest of its stretch.</summary>
internal sealed class SourcePhrase : IStatementRule<SentenceView>
{
    public string Name => "source-phrase";

    public void Find(SentenceView view, DraftList drafts)
    {
        for (var i = view.First; i < view.End - 1; i++)
            if (NameAt(view, i) is > 0 and var name && At(view, i, name) is { } draft)
            {
                drafts.Add(draft);
                StatementDraft.AddFragments(view, draft, drafts);
            }
    }

    /// <summary>Where such a phrase cuts the words before it off; none where there is none.</summary>
    public static int? CutBefore(SentenceView view, int first, int end)
    {
        for (var i = first + 1; i < end; i++)
            if (NameAt(view, i) > 0) return view.Kind(i - 1) == TokenKind.Comma ? i - 1 : i;
        return null;
    }

    private Draft? At(SentenceView view, int at, int name)
    {
        var region = view.Region(at);
        if ((view.Form(name - 1) is "of" or "to" ? SpeakerPhrase.Behind(view, name, region.End) : Possessor(view, at)) is not { } speaker) return null;
        if (!IsSource(view, speaker)) return null;
        var end = Math.Max(name, speaker.End);
        while (end < region.End && view.Kind(end) is not (TokenKind.Comma or TokenKind.Dash)) end++;
        var frame = new WordRange(at > region.First && view.Kind(at - 1) == TokenKind.Comma ? at - 1 : at, end < region.End ? end + 1 : end);
        var content = new List<WordRange>();
        if (view.Trim(region.First, frame.First) is { IsEmpty: false } before) content.Add(before);
        if (view.Trim(frame.End, region.End) is { IsEmpty: false } after) content.Add(after);
        if (content.Count == 2 && IsOwn(view, content[1])) content.RemoveAt(1);
        if (content.Count == 0) return null;
        var draft = new Draft { Form = StatementForm.Indirect, Medium = Medium.SpeechOrWriting, Rule = Name, Sentence = view.Index, Speaker = [speaker], IsSource = true };
        draft.Content.AddRange(content);
        draft.Cue.Add(new WordRange(at, name));
        draft.Frame.Add(frame);
        return draft;
    }

    /// <summary>Somebody, a body or a writing: not "according to size".</summary>
    private static bool IsSource(SentenceView view, WordRange speaker)
    {
        if (SpeakerPhrase.IsPerson(view, speaker) || view[speaker.First].Tag is Language.Tag.Pronoun or Language.Tag.Determiner) return true;
        for (var i = speaker.First; i < speaker.End; i++)
        {
            if (SpeechLexicon.IsDocument(view.Form(i))) return true;
            foreach (var reading in Lexicon.English.Find(view.Form(i)))
                if (reading.Is(ReadingTraits.Communication)) return true;
        }

        return false;
    }

    /// <summary>Behind the phrase the report goes on in its own words: ", which …", ", adding …", ", while …".</summary>
    private static bool IsOwn(SentenceView view, WordRange after) =>
        view.Tag(after.First) is Penn.VBG or Penn.WDT or Penn.WP || view.Form(after.First) is "while" or "but" or "and" or "as" or "although";

    /// <summary>"in her view", "in the minister's opinion".</summary>
    private static bool IsView(SentenceView view, int word) => word < view.End && view.Form(word) is "view" or "opinion" or "words" or "judgment" or "judgement" or "estimation" or "eyes";

    private static WordRange? Possessor(SentenceView view, int at)
    {
        for (var i = at + 1; i < Math.Min(view.End, at + 9); i++)
            if (view.Tag(i) == Penn.POS) return new WordRange(at + 1, i);
        return new WordRange(at + 1, at + 2);
    }

    /// <summary>Where the source's name begins behind the words that open the phrase; 0 where none opens.</summary>
    private static int NameAt(SentenceView view, int at)
    {
        if (view.Form(at) is "according" or "According") return view.Is(at + 1, "to") ? at + 2 : 0;
        if (view.Form(at) is not ("in" or "In") || at + 3 >= view.End) return 0;
        if (view.Tag(at + 1) == Penn.PRPS && IsView(view, at + 2)) return at + 3;
        if (NounPhrase.Core(view.Analysis, at + 1, Math.Min(view.End, at + 9)) is var end && end > at + 3 && IsView(view, end - 1) && view.Tag(end - 2) == Penn.POS) return end;
        if (!view.Is(at + 1, "the")) return 0;
        return view.Is(at + 3, "of") && view.Form(at + 2) is "words" or "view" or "opinion" or "judgment" or "judgement" or "assessment" or "eyes" ? at + 4 : 0;
    }
}
