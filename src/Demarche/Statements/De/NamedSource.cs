using Demarche.Language;
using Demarche.Language.De;

namespace Demarche.Statements.De;

/// <summary>A phrase that names a source: "laut dem Sprecher", "nach Angaben des Ministeriums", "den Behörden zufolge".</summary>
/// <param name="Frame">The whole phrase; in front of the finite verb all that stands before it.</param>
/// <param name="Cue">Its preposition.</param>
/// <param name="Speaker">The source; empty where the phrase names none ("aus Sicht").</param>
/// <param name="Medium">What its noun says of the medium.</param>
internal readonly record struct NamedSource(WordRange Frame, WordRange Cue, WordRange Speaker, Medium Medium)
{
    /// <summary>More words than a source behind which "zufolge" stands has.</summary>
    private const int LongestBefore = 14;

    /// <summary>Words that may stand between "nach" and its noun.</summary>
    private const int LongestModifier = 6;

    /// <summary>The phrase whose preposition stands at a word.</summary>
    public static NamedSource? At(SentenceView view, int i) => view.Form(i) switch
    {
        "laut" or "Laut" or "gemäß" or "Gemäß" or "gemäss" or "Gemäss" or "lt" or "Lt" => Ahead(view, i, Medium.SpeechOrWriting),
        "aus" or "Aus" when i + 1 < view.End && view.Form(i + 1) is "Sicht" => Ahead(view, i, Medium.SpeechOrThought),
        "Nach" or "nach" when SourceNoun(view, i) is { } medium => Ahead(view, i, medium),
        "zufolge" => Behind(view, i, i + 1, Medium.SpeechOrWriting),
        "zu" when view.Is(i + 1, "Folge") => Behind(view, i, i + 2, Medium.SpeechOrWriting),
        "nach" when i > view.First && Head(view, i) is { } medium => Behind(view, i, i + 1, medium),
        _ => null,
    };

    /// <summary>"ihrer Meinung nach", "dem Vernehmen nach": the noun in front.</summary>
    private static Medium? Head(SentenceView view, int i) => view[i - 1].IsNominal && (i + 1 >= view.End || !view[i + 1].IsNominal && view[i + 1].Tag is not (Tag.Article or Tag.Determiner or Tag.Adjective)) ? SpeechLexicon.Source(view.Form(i - 1)) : null;

    /// <summary>The medium of "nach Angaben", "nach Grupps Meinung", by the head of the phrase; none where it is no source.</summary>
    private static Medium? SourceNoun(SentenceView view, int i)
    {
        var limit = Math.Min(i + LongestModifier, view.End);
        for (var j = i + 1; j < limit; j++)
        {
            if (view[j].IsNominal && !IsOwner(view, j)) return SpeechLexicon.Source(view.Form(j));
            if (view[j].Tag is not (Tag.Article or Tag.Determiner or Tag.Adjective or Tag.Adverb or Tag.Participle or Tag.Number or Tag.Name)) return null;
        }

        return null;
    }

    /// <summary>A name in the genitive before its noun.</summary>
    private static bool IsOwner(SentenceView view, int j) => view[j].Tag == Tag.Name && view.Form(j)[^1] == 's' && j + 1 < view.End && view[j + 1].IsNominal;

    private static NamedSource? Ahead(SentenceView view, int i, Medium medium)
    {
        var verb = IsFronted(view, i) ? MainVerb(view, i) : -1;
        var end = verb < 0 ? Medial(view, i) : Fronted(view, i, verb);
        return end == i + 1 ? null : new NamedSource(new WordRange(i, Math.Max(end, verb)), new WordRange(i, i + 1), new WordRange(i + 1, end), medium);
    }

    /// <summary>The source behind the verb: "nach Angaben des Ministeriums", "nach Angaben aus Kairo".</summary>
    private static int Medial(SentenceView view, int i)
    {
        var reach = i + 1 < view.End && view[i + 1].Tag == Tag.Name ? Reach.Coordination : Reach.Von | Reach.Coordination;
        var end = NounPhrase.End(view.Analysis, i + 1, ClauseEnd(view, i), reach);
        if (end == i + 1 && end < view.End && view[i + 1].Tag == Tag.Pronoun) end = i + 2;
        if (end > i + 1 && view.Is(end, "aus") && NounPhrase.End(view.Analysis, end + 1, ClauseEnd(view, i)) is var origin && origin > end + 1) return origin;
        return end == i + 1 ? end : WithApposition(view, i + 1, end);
    }

    /// <summary>The source in front of the finite verb: with its appositions, without relative clauses; any words where they are no noun phrase ("Laut ndr.de").</summary>
    private static int Fronted(SentenceView view, int i, int verb)
    {
        var end = NounPhrase.End(view.Analysis, i + 1, Beyond(view, i + 1, verb), Reach.Wide);
        if (end == Beyond(view, i + 1, verb)) return end;
        if (end == verb || (end > i + 1 && view[end].Token.Kind == TokenKind.Comma)) return end;
        var comma = i + 1;
        while (comma < verb && view[comma].Token.Kind != TokenKind.Comma) comma++;
        return comma;
    }

    /// <summary>Where it is told to whom and by what: "nach Angaben des Sprechers gegenüber der Zeitung", "laut BBC unter Berufung auf die Polizei".</summary>
    private static int Beyond(SentenceView view, int first, int verb)
    {
        for (var j = first + 1; j < verb; j++)
            if (view.Form(j) is "gegenüber" || (view.Form(j) is "unter" && view.Is(j + 1, "Berufung"))) return j;
        return verb;
    }

    /// <summary>The finite verb that the phrase stands in front of, over commas only to a clause that begins with it; -1 for none.</summary>
    private static int MainVerb(SentenceView view, int i)
    {
        var c = view.ClauseOf(i);
        if (c < 0 || view.Clauses[c].Kind is not (ClauseKind.Main or ClauseKind.Fragment)) return -1;
        if (view.Clauses[c].Kind == ClauseKind.Main) return view.Clauses[c].Verb > i ? view.Clauses[c].Verb : -1;
        for (var next = c + 1; next < view.Clauses.Count && view.Clauses[next].Kind is ClauseKind.Fragment or ClauseKind.Relative or ClauseKind.Main; next++)
            if (view.Clauses[next].Kind == ClauseKind.Main) return view.Clauses[next].Verb == view.Clauses[next].First ? view.Clauses[next].Verb : -1;
        return -1;
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

    /// <summary>"ihm zufolge"; "anderen Aussagen zufolge": a pronoun, or one with the noun that it goes with.</summary>
    private static bool IsPronominal(SentenceView view, int first, int i)
    {
        if (view[first].Tag != Tag.Pronoun || view[first].Stts == Stts.PRELS) return false;
        return first + 1 == i || (view[first].Stts is Stts.PIS or Stts.PIAT && NounPhrase.End(view.Analysis, first + 1, i, Reach.Von | Reach.Coordination | Reach.Prepositions) == i);
    }

    private static NamedSource? Behind(SentenceView view, int i, int end, Medium medium)
    {
        for (var first = Math.Max(view.First, i - LongestBefore); first < i; first++)
        {
            if (view[first].Tag is Tag.Adverb or Tag.Coordinator || (first > view.First && view[first - 1].Tag is Tag.Article or Tag.Adjective or Tag.Determiner or Tag.Preposition or Tag.Number)) continue;
            if (NounPhrase.End(view.Analysis, first, i, Reach.Von | Reach.Coordination | Reach.Prepositions) != i && !IsPronominal(view, first, i)) continue;
            return new NamedSource(new WordRange(first, end), new WordRange(i, end), new WordRange(first, i), medium);
        }

        return null;
    }
}
