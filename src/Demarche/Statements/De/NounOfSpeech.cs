using Demarche.Language;
using Demarche.Language.De;

namespace Demarche.Statements.De;

/// <summary>"die Forderung, … zu …", "den Vorwurf, er habe …", "ist der Ansicht, dass …": a noun of speech and the clause it opens.</summary>
internal sealed class NounOfSpeech : IStatementRule<SentenceView>
{
    public string Name => "noun-of-speech";

    public void Find(SentenceView view, DraftList drafts)
    {
        for (var c = 1; c < view.Clauses.Count; c++)
        {
            var clause = view.Clauses[c];
            if (clause.Before is not (TokenKind.Comma or TokenKind.Colon) || Noun(view, c) is not { } noun) continue;
            var words = view.Trim(clause.First, End(view, c));
            if (words.IsEmpty || drafts.Covers(view.Index, words) || view.Clauses[c - 1] is { Kind: ClauseKind.Main, Mood: VerbMood.SubjunctiveI }) continue;
            drafts.Add(Draft(view, c, noun, words));
        }
    }

    /// <summary>The noun of speech in front of the mark, when it may open such a clause; past a genitive or "von X" behind it.</summary>
    private static (int Index, SpeechWord Word)? Noun(SentenceView view, int c)
    {
        var before = view.Clauses[c - 1];
        for (var i = before.End - 1; i >= Math.Max(before.First, before.End - 7); i--)
        {
            if ((view[i].Tag is Tag.Finite && i < before.End - 2) || view[i].Tag == Tag.Infinitive) return null;
            if (view[i].Tag != Tag.Noun || SpeechLexicon.Noun(view.Form(i)) is not { } word) continue;
            return Opens(view.Clauses[c], word.Frames, i == before.End - 1) ? (i, word) : null;
        }

        return null;
    }

    private static bool Opens(Clause clause, Frames frames, bool adjacent) => clause.Kind switch
    {
        ClauseKind.Dass => frames.HasFlag(Frames.Clause),
        ClauseKind.ZuInfinitive => frames.HasFlag(Frames.ZuInfinitive),
        ClauseKind.Ob => frames.HasFlag(Frames.Question),
        ClauseKind.Main => adjacent && frames.HasFlag(Frames.Clause) && clause.Mood is VerbMood.SubjunctiveI or VerbMood.SubjunctiveII && clause.Verb != clause.First,
        ClauseKind.Quotation => frames.HasFlag(Frames.Direct) || clause.Before == TokenKind.Colon,
        _ => false,
    };

    private static int End(SentenceView view, int c)
    {
        for (var next = c + 1; next < view.Clauses.Count; next++)
            if (ContentExtent.Completes(view, c, next) || ContentExtent.GoesOn(view, c, next)) return view.Clauses[next].First - 1;
            else if (view.Clauses[next] is { Kind: ClauseKind.Main } main && main.Verb == main.First && main.Mood != VerbMood.SubjunctiveI) return main.First;
        return view.Clauses[c].Kind == ClauseKind.Quotation ? view.Clauses[c].End : view.End;
    }

    private Draft Draft(SentenceView view, int c, (int Index, SpeechWord Word) noun, WordRange words)
    {
        var form = view.Clauses[c].Kind == ClauseKind.Quotation ? StatementForm.Direct : StatementForm.Indirect;
        var draft = new Draft { Form = form, Medium = noun.Word.Medium, Rule = Name, Sentence = view.Index, Speaker = Speaker(view, c, noun.Index) };
        draft.Content.Add(words);
        draft.Cue.Add(Cue(view, noun.Index));
        draft.Frame.Add(new WordRange(view.First, words.First));
        if (view.Trim(words.End, view.End) is { IsEmpty: false } rest) draft.Frame.Add(rest);
        return draft;
    }

    private static WordRange Cue(SentenceView view, int noun)
    {
        var first = noun;
        while (first > view.First && view[first - 1].Tag is Tag.Adjective or Tag.Determiner) first--;
        if (first > view.First && view[first - 1].Tag is Tag.Article) first--;
        return new WordRange(first, noun + 1);
    }

    private static List<WordRange> Speaker(SentenceView view, int c, int noun)
    {
        var limit = view.Clauses[c - 1].End;
        var end = NounPhrase.End(view.Analysis, noun, limit, Reach.Von);
        if (end > noun + 1 && view[noun + 1].Tag is Tag.Article or Tag.Determiner or Tag.Name or Tag.Preposition)
            return [new WordRange(view[noun + 1].Tag == Tag.Preposition ? noun + 2 : noun + 1, end)];
        var clause = view.Clauses[c - 1];
        if (!clause.HasVerb || clause.IsSubordinate) return [];
        var start = SpeakerPhrase.ClauseStart(view, c - 1, clause.Verb);
        if (SpeakerPhrase.Before(view, start, clause.Verb) is { IsEmpty: false } before && !before.Contains(noun)) return [before];
        return SpeakerPhrase.Behind(view, clause.Verb + 1, limit) is { IsEmpty: false } behind && !behind.Contains(noun) ? [behind] : [];
    }
}
