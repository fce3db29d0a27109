using Demarche.Language;
using Demarche.Language.De;

namespace Demarche.Statements.De;

/// <summary>A verb of speech with everything that makes it this verb: auxiliary, participle, separated particle, sich.</summary>
/// <param name="Word">The verb of speech.</param>
/// <param name="Finite">The finite verb.</param>
/// <param name="Main">The word that carries the meaning; the finite verb itself or a participle or infinitive.</param>
/// <param name="Cue">All its words, in text order.</param>
/// <param name="IsPassive">"wurde mitgeteilt".</param>
/// <param name="IsNegated">"sagte nicht".</param>
internal sealed record VerbGroup(SpeechWord Word, int Finite, int Main, List<WordRange> Cue, bool IsPassive, bool IsNegated)
{
    /// <summary>"sagte nicht, ob", "bestritt, dass"; not "schloss nicht aus, dass".</summary>
    public bool IsDenial => IsNegated != Word.Frames.HasFlag(Frames.Denial);

    /// <summary>"darauf", "davon" among its words, where it opens clauses only so.</summary>
    public bool HasCorrelate(SentenceView view)
    {
        if (!Word.Frames.HasFlag(Frames.Correlate)) return true;
        foreach (var range in Cue)
            for (var i = range.First; i < range.End; i++)
                if (Array.Exists(StatementWords.Correlates, correlate => view.Is(i, correlate))) return true;
        return false;
    }

    /// <summary>More words than any clause has; each verb looks through the whole of its clause.</summary>
    private const int LongestClause = 200;

    private const int LongestAuxiliary = 16;

    /// <summary>The verb groups of a clause, in text order.</summary>
    public static IEnumerable<VerbGroup> Of(SentenceView view, int clause)
    {
        var range = view.Clauses[clause];
        if (range.End - range.First > LongestClause) yield break;
        for (var i = range.First; i < range.End; i++)
            if (view[i].Tag == Tag.Finite && !IsInWholeQuotation(view, i) && At(view, clause, i) is { } group) yield return group;
    }

    /// <summary>A verb inside a quotation in marks that holds more than it is not the reporter's.</summary>
    private static bool IsInWholeQuotation(SentenceView view, int i) => view.Analysis.QuotationOf(i) >= 0;

    private static VerbGroup? At(SentenceView view, int clause, int finite)
    {
        var range = view.Clauses[clause];
        var end = Limit(view, finite, range);
        var word = view[finite];
        var isSupport = IsAuxiliary(view.Form(finite));
        if (isSupport && Supported(view, clause, finite, range, end) is { } supported) return supported;
        if (word.Lemma == "lassen" && Let(view, finite, range, end) is { } let) return let;
        return Simple(view, clause, finite, end);
    }

    private static bool IsAuxiliary(ReadOnlySpan<char> form)
    {
        if (form.Length > LongestAuxiliary) return false;
        Span<char> lower = stackalloc char[form.Length];
        form.ToLowerInvariant(lower);
        return VerbForms.IsAuxiliary(lower);
    }

    /// <summary>"ließ der Sprecher verlauten".</summary>
    private static VerbGroup? Let(SentenceView view, int finite, Clause range, int end)
    {
        var main = NonFinite(view, range.First, end, finite);
        if (main < 0 || view[main].Tag != Tag.Infinitive || SpeechLexicon.Verb(view[main].Lemma) is not { } speech || !speech.Frames.HasFlag(Frames.Let)) return null;
        return new VerbGroup(speech, finite, main, Words(view, range, end, finite, -1, main), false, IsNegatedIn(view, range.First, end));
    }

    private static VerbGroup? Simple(SentenceView view, int clause, int finite, int end)
    {
        var range = view.Clauses[clause];
        var particle = end == range.End ? CutOff(view, clause) : -1;
        for (var i = finite + 1; i < end; i++)
            if (view[i].Tag == Tag.Separated) particle = i;
        if (particle < 0 && finite > range.First && IsJoined(view, finite)) particle = finite - 1;
        var lemma = view[finite].Lemma;
        if (lemma is null) return null;
        var joined = particle < 0 ? null : SpeechLexicon.Verb(view.Form(particle).ToString() + lemma);
        var speech = joined ?? (particle < 0 || view.Is(particle, "weiter") ? SpeechLexicon.Verb(lemma) : null);
        if (SpeechPredicate.At(view, range, finite, end) is { } predicate) return predicate;
        return speech is null ? null : new VerbGroup(speech, finite, finite, Words(view, range, end, finite, joined is null ? -1 : particle, -1), speech.Frames.HasFlag(Frames.Impersonal), IsNegatedIn(view, range.First, end));
    }

    /// <summary>"gab der Leiter, Andreas Huber, bekannt": the particle behind an apposition.</summary>
    private static int CutOff(SentenceView view, int clause)
    {
        for (var next = clause + 1; next < view.Clauses.Count && next <= clause + 3 && view.Clauses[next].Kind is ClauseKind.Fragment or ClauseKind.Relative; next++)
            if (view.Clauses[next].Kind == ClauseKind.Fragment && view[view.Clauses[next].End - 1] is { Tag: Tag.Separated or Tag.Adverb or Tag.Preposition or Tag.Adjective } last && last.Is(FunctionClass.Separable)) return view.Clauses[next].End - 1;
        return -1;
    }

    /// <summary>An auxiliary or modal with the participle or infinitive of a verb of speech, in the clause or behind a relative clause inside it.</summary>
    private static VerbGroup? Supported(SentenceView view, int clause, int finite, Clause range, int end)
    {
        var main = NonFinite(view, range.First, end, finite);
        for (var next = clause + 1; main < 0 && next < view.Clauses.Count && next <= clause + 3; next++)
        {
            var other = view.Clauses[next];
            if (other.Kind is ClauseKind.Main or ClauseKind.Dass or ClauseKind.Quotation or ClauseKind.Ob or ClauseKind.ZuInfinitive) break;
            if (other.Kind is ClauseKind.Fragment or ClauseKind.Rest) main = NonFinite(view, other.First, other.End, finite);
        }

        if (main < 0) return null;
        var lemma = view[main].Lemma!;
        var prefix = main > range.First && view[main - 1].Is(FunctionClass.Separable) && SpeechLexicon.Verb(view.Form(main - 1).ToString() + lemma) is { } joined ? joined : null;
        var speech = prefix ?? SpeechLexicon.Verb(lemma);
        if (speech is null) return null;
        var passive = speech.Frames.HasFlag(Frames.Impersonal) || (view[main].Tag == Tag.Participle && (view[finite].Lemma == "werden" || view.Is(main + 1, "worden")));
        return new VerbGroup(speech, finite, main, Words(view, range, end, finite, prefix is null ? -1 : main - 1, main), passive, IsNegatedIn(view, range.First, Math.Max(end, main)));
    }

    private static int NonFinite(SentenceView view, int first, int end, int finite)
    {
        for (var i = end - 1; i >= first; i--)
        {
            if (i == finite || view[i].Tag is not (Tag.Participle or Tag.Infinitive) || view[i].Lemma is not { } lemma) continue;
            if (i > first && IsJoined(view, i)) return i;
            if (lemma is "werden" or "haben" or "sein" or "lassen" or "können" or "müssen" or "sollen" or "wollen" or "dürfen" || (i > 0 && view[i - 1].Tag == Tag.Zu)) continue;
            return SpeechLexicon.Verb(lemma) is not null ? i : -1;
        }

        return -1;
    }

    /// <summary>"bekannt gegeben".</summary>
    private static bool IsJoined(SentenceView view, int verb) => view[verb - 1].Is(FunctionClass.Separable) && SpeechLexicon.Verb(view.Form(verb - 1).ToString() + view[verb].Lemma) is not null;

    /// <summary>A second finite verb behind "und" ends the first one's reach.</summary>
    private static int Limit(SentenceView view, int finite, Clause range)
    {
        for (var i = finite + 1; i < range.End; i++)
            if (view[i].Tag == Tag.Finite && view[i - 1].Tag == Tag.Coordinator) return i - 1;
        return range.End;
    }

    private static List<WordRange> Words(SentenceView view, Clause range, int end, int finite, int particle, int main)
    {
        var words = new List<int> { finite };
        if (particle >= 0) words.Add(particle);
        if (main >= 0) words.Add(main);
        for (var i = range.First; i < end; i++)
        {
            if (i < range.End && view.Is(i, "sich") && Math.Abs(i - finite) <= 2) words.Add(i);
            if (i > range.First && i + 2 >= end - 1 && Array.Exists(StatementWords.Correlates, correlate => view.Is(i, correlate))) words.Add(i);
            if (view.Is(i, "es") && Math.Abs(i - finite) == 1 && view[finite].Lemma is "heißen" or "werden") words.Add(i);
        }

        for (var i = main >= 0 ? main + 1 : end; i < end; i++)
            if (view[i].Tag is Tag.Participle or Tag.Infinitive) words.Add(i);
        words.Sort();
        return Ranges(words);
    }

    internal static List<WordRange> Ranges(List<int> words)
    {
        var ranges = new List<WordRange>();
        foreach (var word in words)
            if (ranges.Count > 0 && ranges[^1].End >= word) ranges[^1] = new WordRange(ranges[^1].First, word + 1);
            else ranges.Add(new WordRange(word, word + 1));
        return ranges;
    }

    internal static bool IsNegatedIn(SentenceView view, int first, int end)
    {
        for (var i = first; i < end; i++)
            if (view[i].Tag == Tag.Negation || view.Is(i, "weder")) return true;
        return false;
    }
}
