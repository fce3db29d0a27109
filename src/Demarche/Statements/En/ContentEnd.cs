using Demarche.Language;
using Demarche.Language.En;

namespace Demarche.Statements.En;

/// <summary>Where the words end that a verb opens: at the end of the stretch, or before a clause of the report's own that tells of other words: ", adding that …", "and said …", ", while Lavrov said".</summary>
internal static class ContentEnd
{
    /// <summary>So many verbs of speech behind a verb are looked at.</summary>
    private const int MostBehind = 12;

    public static int Of(SentenceView view, Cue cue, int first, WordRange region)
    {
        for (var c = cue.Index + 1; c < Math.Min(view.Cues.Count, cue.Index + 1 + MostBehind); c++)
        {
            var next = view.Cues[c];
            if (next.Group.First >= region.End) break;
            if (next.Group.First <= first || view.IsInner(next.Group.First, region)) continue;
            if (Cut(view, cue, next, first, region) is { } end) return end;
        }

        return Resumption(view, cue, first, region.End) ?? FurtherDeed(view, cue, first, region) ?? SourcePhrase.CutBefore(view, first, region.End) ?? Remark(view, first, region.End) ?? region.End;
    }

    /// <summary>Words in a relative clause or behind a participle end where the sentence around them goes on: "who asked not to be named, said".</summary>
    private static int? Resumption(SentenceView view, Cue cue, int first, int end)
    {
        if (cue.Group.IsFinite && (cue.Group.First == 0 || view[cue.Group.First - 1].Tag != Language.Tag.Question)) return null;
        for (var i = first + 1; i < end - 1; i++)
            if (view.Kind(i) == TokenKind.Comma && view.Tag(i + 1).IsIn(PennSet.Finite)) return i;
        return null;
    }

    /// <summary>"ordered police to secure the site and [forbade] managers to leave": behind an infinitive a finite verb in the tense of the one before the words goes on with that.</summary>
    private static int? FurtherDeed(SentenceView view, Cue cue, int first, WordRange region)
    {
        if (!cue.Group.IsFinite || view.Quotation(cue.Group.First) >= 0) return null;
        var hasInfinitive = false;
        for (var g = VerbGroups.From(view.Groups, first); g < view.Groups.Count && view.Groups[g].First < region.End; g++)
        {
            var group = view.Groups[g];
            if (!group.IsFinite)
            {
                hasInfinitive |= group.Kind == VerbGroupKind.Infinitive;
                continue;
            }

            var at = group.First;
            while (at - 1 > first && view.Tag(at - 1).IsIn(PennSet.Adverb)) at--;
            return hasInfinitive && at - 1 > first && view.Tag(at - 1) == Penn.CC && view.Tag(group.First) == view.Tag(cue.Group.First) && view.Quotation(group.First) < 0 ? Before(view, at - 1, first) : null;
        }

        return null;
    }

    /// <summary>", a charge that he denies", ", a step the party has promised": the report's own remark on the words.</summary>
    private static int? Remark(SentenceView view, int first, int end)
    {
        for (var i = first + 2; i + 3 < end; i++)
            if (view.Kind(i) == TokenKind.Comma && view.Form(i + 1) is "a" or "an" && view[i + 2].Tag == Language.Tag.Noun && IsOfWords(view.Form(i + 2)) && view.Form(i + 3) is "that" or "which" or "he" or "she" or "they" or "it" or "the" && view.HasFinite(i + 3, end) && (view.Form(first) is "that" || view.HasFinite(first, i))) return i;
        return null;
    }

    private static bool IsOfWords(ReadOnlySpan<char> noun) => noun is "step" or "move" || SpeechLexicon.TryNoun(noun, out _);

    private static int? Cut(SentenceView view, Cue cue, Cue next, int first, WordRange region)
    {
        var at = next.Group.First;
        while (at - 1 > first && view.Tag(at - 1).IsIn(PennSet.Adverb)) at--;
        var comma = view.Kind(at - 1) == TokenKind.Comma;
        if (next.Group.Kind == VerbGroupKind.Ing && comma && next.Has(SpeechFrames.That | SpeechFrames.Direct)) return at - 1;
        if (!next.Group.IsFinite) return null;
        if (view.Tag(at - 1) == Penn.CC && cue.Group.IsFinite && view.Tag(next.Group.First) == view.Tag(cue.Group.First) && IsSpeech(next)) return Before(view, at - 1, first);
        if (view.Tag(at - 1) == Penn.CC && GoesOn(view, cue, next, first, region)) return Before(view, at - 1, first);
        if (SpeakerPhrase.Before(view, next.Group, new WordRange(first, region.End)) is not { } subject || subject.First - 1 <= first) return null;
        return Joins(view, subject.First - 1, first) && (IsSpeech(next) || next.Verb.Reported.Length > 0) ? Before(view, subject.First - 1, first) : null;
    }

    /// <summary>"said the findings should worry everybody and called for a cap": in the tense of the verb before the words, which no verb of the words has.</summary>
    private static bool GoesOn(SentenceView view, Cue cue, Cue next, int first, WordRange region)
    {
        if (!cue.Group.IsFinite || next.Verb.Reported.Length == 0 || view.Tag(next.Group.First) != view.Tag(cue.Group.First)) return false;
        for (var g = VerbGroups.From(view.Groups, first); g < view.Groups.Count && view.Groups[g].First < next.Group.First; g++)
            if (view.Groups[g].IsFinite && view.Tag(view.Groups[g].First) == view.Tag(cue.Group.First) && !IsPerfect(view, view.Groups[g]) && !view.IsInner(view.Groups[g].First, region)) return false;
        return true;
    }

    /// <summary>"had never left" lies before what the report tells.</summary>
    private static bool IsPerfect(SentenceView view, VerbGroup group) => group.Head > group.First && view[group.First].Lemma is "have";

    /// <summary>Verbs that tell of words and of nothing else.</summary>
    private static bool IsSpeech(Cue cue) => cue.Has(SpeechFrames.Direct) && cue.Verb.Medium != Medium.Thought;

    /// <summary>", and X said", ", while X said".</summary>
    private static bool Joins(SentenceView view, int word, int first) =>
        view.Form(word) is "and" or "but" or "while" or "whereas" or "as" or "though" or "although" && word - 1 > first && view.Kind(word - 1) == TokenKind.Comma;

    private static int Before(SentenceView view, int word, int first) => word - 1 > first && view.Kind(word - 1) == TokenKind.Comma ? word - 1 : word;
}
