using Demarche.Language;

namespace Demarche.Statements.De;

/// <summary>The verb of a clause taken for a verb of speech because of where the clause stands: beside a quotation in marks any verb introduces it ("„…“, strich Romney heraus",
/// "Der Text lautete: „…“").</summary>
internal static class AnyVerb
{
    /// <summary>None where the clause has no finite verb outside marks, or only one that cannot introduce words.</summary>
    public static VerbGroup? Of(SentenceView view, int clause)
    {
        var range = view.Clauses[clause];
        if (range.Kind == ClauseKind.Quotation) return null;
        for (var i = range.First; i < range.End; i++)
            if (view[i].Tag == Tag.Finite && view.Analysis.QuotationOf(i) < 0) return At(view, range, i);
        return null;
    }

    /// <summary>The last one in front of a word.</summary>
    public static VerbGroup? Before(SentenceView view, int clause, int word)
    {
        var range = view.Clauses[clause];
        for (var i = Math.Min(word, range.End) - 1; i >= range.First; i--)
            if (view[i].Tag == Tag.Finite && view.Analysis.QuotationOf(i) < 0) return At(view, range with { First = i }, i);
        return Of(view, clause);
    }

    private static VerbGroup At(SentenceView view, Clause range, int finite)
    {
        var (cue, main) = (new List<int> { finite }, finite);
        for (var i = range.First; i < range.End; i++)
        {
            if (i == finite) continue;
            var belongs = (view[i].Tag == Tag.Adjective && view[i].Is(FunctionClass.Separable)) || view[i].Tag is Tag.Separated or Tag.Participle or Tag.Infinitive && i > finite && view.Analysis.QuotationOf(i) < 0;
            if (belongs) main = i;
            if (belongs || (view.Is(i, "sich") && Math.Abs(i - finite) <= 2) || (view.Is(i, "es") && Math.Abs(i - finite) == 1)) cue.Add(i);
        }

        cue.Sort();
        var passive = view[main].Tag == Tag.Participle && view[finite].Lemma == "werden";
        var lemma = view[main].Lemma ?? view.Form(main).ToString();
        return new VerbGroup(new SpeechWord(lemma, Medium.Speech, Frames.Direct, []), finite, main, VerbGroup.Ranges(cue), passive, false);
    }
}
