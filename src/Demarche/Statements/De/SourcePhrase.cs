using Demarche.Language;
using Demarche.Language.De;

namespace Demarche.Statements.De;

/// <summary>"Laut X …", "Nach Angaben des X …", "… X zufolge …", "gemäß X": the rest of the sentence is the content.</summary>
internal sealed class SourcePhrase : IStatementRule
{
    public string Name => "source-phrase";

    public void Find(SentenceView view, DraftList drafts)
    {
        for (var i = view.First; i < view.End; i++)
        {
            var phrase = At(view, i);
            if (phrase is not { } found || IsInsideQuotation(view, i)) continue;
            Add(view, found, drafts);
            i = Math.Max(i, found.Frame.End - 1);
        }
    }

    private static bool IsInsideQuotation(SentenceView view, int i) => view.Analysis.QuotationOf(i) is >= 0 and var q && view.Analysis.Quotations[q] is var quotation
        && !(quotation.First <= view.First && quotation.End >= view.End);

    private static (WordRange Frame, WordRange Cue, WordRange Speaker, Medium Medium)? At(SentenceView view, int i) => view.Form(i) switch
    {
        "laut" or "Laut" or "gemäß" or "Gemäß" or "lt" => Ahead(view, i, Medium.SpeechOrWriting),
        "aus" or "Aus" when i + 1 < view.End && view.Form(i + 1) is "Sicht" => Ahead(view, i, Medium.SpeechOrThought),
        "Nach" or "nach" when SourceNoun(view, i) is { } medium => Ahead(view, i, medium),
        "zufolge" => Behind(view, i, Medium.SpeechOrWriting),
        "nach" when i > view.First && Head(view, i) is { } medium => Behind(view, i, medium),
        _ => null,
    };

    /// <summary>"ihrer Meinung nach", "dem Vernehmen nach": the noun in front.</summary>
    private static Medium? Head(SentenceView view, int i) => view[i - 1].IsNominal && (i + 1 >= view.End || !view[i + 1].IsNominal && view[i + 1].Tag is not (Tag.Article or Tag.Determiner or Tag.Adjective)) ? SpeechLexicon.Source(view.Form(i - 1)) : null;

    /// <summary>The medium of "nach Angaben", by the head of the phrase; none where it is no source.</summary>
    private static Medium? SourceNoun(SentenceView view, int i)
    {
        var limit = Math.Min(i + 6, view.End);
        for (var j = i + 1; j < limit; j++)
        {
            if (view[j].IsNominal) return SpeechLexicon.Source(view.Form(j));
            if (view[j].Tag is not (Tag.Article or Tag.Determiner or Tag.Adjective or Tag.Adverb or Tag.Participle or Tag.Number)) return null;
        }

        return null;
    }

    private static (WordRange, WordRange, WordRange, Medium)? Ahead(SentenceView view, int i, Medium medium)
    {
        var limit = ClauseEnd(view, i);
        var reach = Reach.Von | Reach.Coordination | (IsFronted(view, i) ? Reach.Prepositions : Reach.Narrow);
        var end = NounPhrase.End(view.Analysis, i + 1, limit, reach);
        if (end == i + 1 && end < limit && view[i + 1].Tag == Tag.Pronoun) end = i + 2;
        if (end == i + 1) return null;
        end = WithApposition(view, i + 1, end);
        return (new WordRange(i, end), new WordRange(i, i + 1), new WordRange(i + 1, end), medium);
    }

    /// <summary>"laut dem Sprecher, Dmitri Peskow," before the finite verb.</summary>
    private static int WithApposition(SentenceView view, int first, int end)
    {
        if (end >= view.End || view[end].Token.Kind != TokenKind.Comma) return end;
        var wide = NounPhrase.End(view.Analysis, first, view.End, Reach.Von | Reach.Coordination | Reach.Apposition);
        return wide > end && wide < view.End && view[wide].Token.Kind == TokenKind.Comma ? wide : end;
    }

    private static bool IsFronted(SentenceView view, int i) => i == view.First || (i == view.First + 1 && view[i - 1].Tag is Tag.Coordinator or Tag.Adverb);

    private static int ClauseEnd(SentenceView view, int i)
    {
        var clause = view.ClauseOf(i);
        if (clause < 0) return view.End;
        var range = view.Clauses[clause];
        for (var j = i + 1; j < range.End; j++)
            if (view[j].Tag == Tag.Finite) return j;
        return range.End;
    }

    private static (WordRange, WordRange, WordRange, Medium)? Behind(SentenceView view, int i, Medium medium)
    {
        for (var first = Math.Max(view.First, i - 14); first < i; first++)
        {
            if (first > view.First && view[first - 1].Tag is Tag.Article or Tag.Adjective or Tag.Determiner or Tag.Preposition or Tag.Number) continue;
            if (NounPhrase.End(view.Analysis, first, i, Reach.Von | Reach.Coordination | Reach.Prepositions) != i) continue;
            return (new WordRange(first, i + 1), new WordRange(i, i + 1), new WordRange(first, i), medium);
        }

        return null;
    }

    private void Add(SentenceView view, (WordRange Frame, WordRange Cue, WordRange Speaker, Medium Medium) phrase, DraftList drafts)
    {
        var content = Content(view, phrase.Frame, drafts);
        if (content.Count == 0) return;
        var draft = new Draft { Form = StatementForm.Indirect, Medium = phrase.Medium, Rule = Name, Sentence = view.Index, IsSource = true, Speaker = [phrase.Speaker] };
        draft.Content.AddRange(content);
        draft.Cue.Add(phrase.Cue);
        draft.Frame.Add(phrase.Frame);
        drafts.Add(draft);
    }

    /// <summary>The whole sentence without the phrase; only its own clause where the phrase stands in a relative clause, only the words around it where it stands in somebody's words.</summary>
    private static List<WordRange> Content(SentenceView view, WordRange frame, DraftList drafts)
    {
        foreach (var draft in drafts.In(view.Index))
            if (!draft.IsSource && draft.Content.Find(range => range.Contains(frame)) is { IsEmpty: false } around && draft.Frame.Count > 0)
                return Around(view, around, frame);
        var clause = view.ClauseOf(frame.First);
        if (clause < 0 || view.Clauses[clause].Kind is not (ClauseKind.Relative or ClauseKind.Adverbial) || clause == 0) return view.Without(frame);
        var range = view.Clauses[clause];
        return Around(view, new WordRange(range.First, range.End), frame);
    }

    private static List<WordRange> Around(SentenceView view, WordRange range, WordRange frame)
    {
        var parts = new List<WordRange>();
        if (view.Trim(range.First, frame.First) is { IsEmpty: false } before) parts.Add(before);
        if (view.Trim(frame.End, range.End) is { IsEmpty: false } after) parts.Add(after);
        return parts;
    }
}
