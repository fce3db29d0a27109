using Demarche.Language;
using Demarche.Language.En;

namespace Demarche.Statements.En;

/// <summary>A report tells an utterance by its deed alone: "Kyiv condemned the decision.", "The minister called for restraint.", "Washington accused Moscow of bad faith." The whole sentence is the statement.</summary>
internal sealed class ReportedSpeech : IStatementRule<SentenceView>
{
    public string Name => "reported-speech";

    public void Find(SentenceView view, DraftList drafts)
    {
        foreach (var cue in view.Cues)
        {
            if (cue.Verb.Reported.Length == 0 || cue.Group.IsPassive || !cue.Group.IsFinite || view.Quotation(cue.Group.First) >= 0) continue;
            if (cue.Verb.Medium == Medium.Thought || drafts.In(view.Index).Any(draft => draft.Holds(cue.Group.Head) || draft.Cue.Exists(words => words.Contains(cue.Group.Head)))) continue;
            Find(view, cue, drafts);
        }
    }

    private void Find(SentenceView view, Cue cue, DraftList drafts)
    {
        var region = view.Region(cue.Group.First);
        if (drafts.Any(view.Index) && view.Tag(Math.Max(cue.Group.First - 1, 0)) == Penn.CC) return;
        if (SpeakerPhrase.Before(view, cue.Group, region) is not { } speaker || !SpeakerPhrase.IsPerson(view, speaker) || !IsMet(view, cue, region.End)) return;
        var content = Content(view, cue, region, speaker);
        var draft = StatementDraft.Of(view, cue, StatementForm.Reported, Name, [content], [], speaker);
        drafts.Add(draft);
        StatementDraft.AddFragments(view, draft, drafts);
    }

    /// <summary>The sentence with its stop; a part of it where the rest belongs to another statement.</summary>
    private static WordRange Content(SentenceView view, Cue cue, WordRange region, WordRange speaker)
    {
        var end = ContentEnd.Of(view, cue, cue.End, region);
        var first = region.First;
        for (var i = region.First; i < Math.Min(speaker.First, cue.Group.First); i++)
            if (view.Kind(i) == TokenKind.Comma && view.HasFinite(first, i)) first = i + 1;
        while (first < speaker.First && view.Tag(first) == Penn.CC) first++;
        return new WordRange(first, end == view.End ? view.Sentence.End : end);
    }

    private static bool IsMet(SentenceView view, Cue cue, int limit)
    {
        foreach (var condition in cue.Verb.Reported)
            if (condition == "*" ? IsObject(view, cue, limit) : condition.StartsWith("**", StringComparison.Ordinal) ? IsObject(view, cue, limit) && Has(view, cue.End, limit, condition.AsSpan(2)) : IsAt(view, cue.End, limit, condition)) return true;
        return false;
    }

    /// <summary>A noun phrase, or a clause with what, right behind the verb; no length of time.</summary>
    private static bool IsObject(SentenceView view, Cue cue, int limit)
    {
        var at = cue.End;
        if (at < limit && view.Tag(at) == Penn.WP) return true;
        var end = NounPhrase.Core(view.Analysis, at, limit);
        return end > at && !NounPhrase.IsTime(view.Analysis, end - 1);
    }

    private static bool IsAt(SentenceView view, int at, int limit, string preposition)
    {
        while (at < limit && view.Tag(at).IsIn(PennSet.Adverb)) at++;
        return at + 1 < limit && view.Is(at, preposition);
    }

    private static bool Has(SentenceView view, int at, int limit, ReadOnlySpan<char> preposition)
    {
        for (var i = at; i < Math.Min(limit, at + 15); i++)
            if (view.Form(i).SequenceEqual(preposition)) return true;
        return false;
    }
}
