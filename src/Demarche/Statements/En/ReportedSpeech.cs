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
            if (cue.Verb.Reported.Length == 0 || cue.Group.IsPassive || cue.Group.IsModal || !cue.Group.IsFinite || view.Quotation(cue.Group.First) >= 0) continue;
            if (cue.Verb.Medium == Medium.Thought || IsNamed(view, cue, drafts) || drafts.In(view.Index).Any(draft => draft.Holds(cue.Group.Head) || draft.Cue.Exists(words => words.Contains(cue.Group.Head)))) continue;
            Find(view, cue, drafts);
        }
    }

    private void Find(SentenceView view, Cue cue, DraftList drafts)
    {
        var region = view.Region(cue.Group.First);
        if (drafts.Any(view.Index) && view.Tag(Math.Max(cue.Group.First - 1, 0)) == Penn.CC) return;
        if (SpeakerPhrase.Before(view, cue.Group, region) is not { } speaker || !SpeakerPhrase.IsPerson(view, speaker) || IsNobody(view, speaker) || !IsMet(view, cue, region.End)) return;
        var content = Content(view, cue, region, speaker);
        var draft = StatementDraft.Of(view, cue, StatementForm.Reported, Name, [content], [], speaker);
        drafts.Add(draft);
        StatementDraft.AddFragments(view, draft, drafts);
    }

    /// <summary>The object is a noun of speech whose words are taken: "expressed hope that …", "repeated his warning that …".</summary>
    private static bool IsNamed(SentenceView view, Cue cue, DraftList drafts)
    {
        foreach (var draft in drafts.In(view.Index))
            if (draft.Rule == NounOfSpeech.RuleName && draft.Cue[0].First >= cue.End && draft.Speaker is [var voice] && voice.End <= cue.Group.First && NounPhrase.Core(view.Analysis, cue.End, draft.Cue[0].End) == draft.Cue[0].End) return true;
        return false;
    }

    /// <summary>"Neither side", "nobody": of whom it is told that they did not speak.</summary>
    private static bool IsNobody(SentenceView view, WordRange speaker) => view.Form(speaker.First) is "Neither" or "neither" or "No" or "no" or "None" or "none" or "Nobody" or "nobody";

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
            if (condition == "*" ? IsObject(view, cue, limit) : condition == "+" ? IsSaid(view, cue, limit) : condition.StartsWith("**", StringComparison.Ordinal) ? IsObject(view, cue, limit) && Has(view, cue.End, limit, condition.AsSpan(2)) : IsAt(view, cue.End, limit, condition)) return true;
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

    /// <summary>An object that is somebody's words: "rejected the accusation", not "rejected the budget".</summary>
    private static bool IsSaid(SentenceView view, Cue cue, int limit) =>
        NounPhrase.Core(view.Analysis, cue.End, limit) is var end && end > cue.End && SpeechLexicon.TryNoun(view.Form(end - 1), out var noun) && noun.Has(SpeechFrames.Said);

    /// <summary>A preposition right behind the verb, or behind an adverb or a time: "hinted in November at".</summary>
    private static bool IsAt(SentenceView view, int at, int limit, string preposition)
    {
        while (at < limit && view.Tag(at).IsIn(PennSet.Adverb)) at++;
        if (at + 1 < limit && view.Is(at, preposition)) return true;
        var time = at < limit && view.Tag(at) == Penn.IN ? at + 1 : at;
        if (NounPhrase.Core(view.Analysis, time, limit) is var end && end > time && NounPhrase.IsTime(view.Analysis, end - 1)) at = end;
        return at + 1 < limit && view.Is(at, preposition);
    }

    private static bool Has(SentenceView view, int at, int limit, ReadOnlySpan<char> preposition)
    {
        for (var i = at; i < Math.Min(limit, at + 15); i++)
            if (view.Form(i).SequenceEqual(preposition)) return true;
        return false;
    }
}
