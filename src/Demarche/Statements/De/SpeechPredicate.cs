using Demarche.Language;

namespace Demarche.Statements.De;

/// <summary>A verb that speaks only with an adjective: "ist sicher, dass", "zeigte sich besorgt, dass", "hält es für möglich, dass" (<c>lexicon/de/speech-predicates.tsv</c>).</summary>
internal static class SpeechPredicate
{
    public static VerbGroup? At(SentenceView view, Clause clause, int finite, int end)
    {
        if (view[finite].Lemma is not { } lemma || !SpeechLexicon.HasPredicates(lemma)) return null;
        for (var i = clause.First; i < end; i++)
        {
            if (i == finite || view[i].Tag is not (Tag.Adjective or Tag.Participle or Tag.Adverb or Tag.Separated)) continue;
            if (Word(view, clause, lemma, i) is { } word) return new VerbGroup(word, finite, finite, Cue(view, clause, finite, i), word.Frames.HasFlag(Frames.Impersonal), VerbGroup.IsNegatedIn(view, clause.First, end));
        }

        return null;
    }

    /// <summary>The verb with its adjective; with any one where "sich" or "für" stands with it.</summary>
    private static SpeechWord? Word(SentenceView view, Clause clause, string lemma, int adjective)
    {
        if (SpeechLexicon.Predicate(lemma, view.Form(adjective)) is { } word) return word;
        if (view[adjective].Tag is not (Tag.Adjective or Tag.Participle)) return null;
        if (adjective > clause.First && view.Is(adjective - 1, "für")) return SpeechLexicon.Predicate(lemma, "für");
        return Reflexive(view, clause) >= 0 ? SpeechLexicon.Predicate(lemma, "sich") : null;
    }

    private static List<WordRange> Cue(SentenceView view, Clause clause, int finite, int adjective)
    {
        var words = new List<int> { finite, adjective };
        if (adjective > clause.First && view.Is(adjective - 1, "für")) words.Add(adjective - 1);
        if (Reflexive(view, clause) is >= 0 and var reflexive) words.Add(reflexive);
        for (var i = clause.First; i < clause.End; i++)
            if (view.Is(i, "es") && Math.Abs(i - finite) <= 1) words.Add(i);
        words.Sort();
        return VerbGroup.Ranges(words);
    }

    private static int Reflexive(SentenceView view, Clause clause)
    {
        for (var i = clause.First; i < clause.End; i++)
            if (view.Is(i, "sich")) return i;
        return -1;
    }
}
