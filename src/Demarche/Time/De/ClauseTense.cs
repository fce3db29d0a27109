using Demarche.Language;

namespace Demarche.Time.De;

/// <summary>The tense of the clause around a word: what "am Mittwoch" needs to know which Wednesday it is.</summary>
internal static class ClauseTense
{
    /// <summary>How many words away the clause's edge is looked for.</summary>
    private const int Reach = 60;

    /// <param name="analysis">The running text.</param>
    /// <param name="sentence">The sentence of the words.</param>
    /// <param name="first">The first of the words that name the time.</param>
    /// <param name="end">Behind the last.</param>
    public static Tense Of(TextAnalysis analysis, Sentence sentence, int first, int end)
    {
        if (OfPreposition(analysis, sentence, first, end) is var said and not Tense.None) return said;
        if (OfAttribute(analysis, sentence, first, end) is var attribute and not Tense.None) return attribute;
        var (left, right) = (Edge(analysis, sentence, first, -1), Edge(analysis, sentence, end - 1, 1));
        if (OfStretch(analysis, left, right) is var own and not Tense.None) return own;
        var wider = Edge(analysis, sentence, Math.Min(right + 1, sentence.End - 1), 1);
        if (OfStretch(analysis, right, wider) is var behind and not Tense.None) return behind;
        return OfStretch(analysis, Edge(analysis, sentence, Math.Max(left - 2, sentence.First), -1), left);
    }

    /// <summary>"seit Montag" and "der Angriff vom Montag" look back, "für Montag" and "setzte eine Frist bis zum Montag" look ahead, and so does "ab Montag" with a verb in the present.</summary>
    private static Tense OfPreposition(TextAnalysis analysis, Sentence sentence, int first, int end)
    {
        if (first - 1 < sentence.First) return Tense.None;
        var form = analysis.Form(first - 1);
        if (form is "seit" or "Seit" or "vom" or "Vom") return end < sentence.End && analysis.Form(end) is "bis" ? Tense.None : Tense.Past;
        if (form is "für" or "Für" || IsDeadline(analysis, sentence, first - 1)) return Tense.Future;
        return form is "ab" or "Ab" && HasPresent(analysis, Edge(analysis, sentence, first, -1), Edge(analysis, sentence, end - 1, 1)) ? Tense.Future : Tense.None;
    }

    private static bool IsDeadline(TextAnalysis analysis, Sentence sentence, int preposition)
    {
        var until = analysis.Form(preposition) is "zum" or "zur" ? preposition - 1 : preposition;
        return until > sentence.First && analysis.Form(until) is "bis" && analysis.Form(until - 1) is "Frist" or "Ultimatum" or "Bedenkzeit" or "Aufschub" or "Schonfrist";
    }

    private static bool HasPresent(TextAnalysis analysis, int first, int end)
    {
        for (var i = first; i < end; i++)
            if (analysis.Words[i].Tag == Tag.Finite) return IsPresent(analysis.Words[i]);
        return false;
    }

    /// <summary>The tense that the clause itself shows, without its neighbours.</summary>
    public static Tense Own(TextAnalysis analysis, Sentence sentence, int at) => OfStretch(analysis, Edge(analysis, sentence, at, -1), Edge(analysis, sentence, at, 1));

    /// <summary>"die am Mittwoch veröffentlichte Studie", "der am Mittwoch beginnende Gipfel".</summary>
    private static Tense OfAttribute(TextAnalysis analysis, Sentence sentence, int first, int end)
    {
        if (first - 2 < sentence.First || analysis.Words[first - 2].Tag is not (Tag.Article or Tag.Determiner or Tag.Pronoun)) return Tense.None;
        var last = Math.Min(sentence.End, end + 7) - 1;
        for (var i = end; i < last; i++)
        {
            var word = analysis.Words[i];
            if (word.Token.Kind != TokenKind.Word || word.Tag is Tag.Coordinator || word.Tag == Tag.Finite && analysis.Words[i + 1].Tag != Tag.Noun) return Tense.None;
            if (analysis.Words[i + 1].Tag != Tag.Noun || word.Tag is not (Tag.Adjective or Tag.Participle or Tag.Finite)) continue;
            var form = analysis.Form(i);
            if (EndsIn(form, "end") || TimeWords.Of(form).Kind == TimeKind.Planned) return Tense.Future;
            if (EndsIn(form, "t") || (EndsIn(form, "en") && form.Contains("ge", StringComparison.Ordinal))) return Tense.Past;
        }

        return Tense.None;
    }

    /// <summary>The ending before the adjective's own.</summary>
    private static bool EndsIn(ReadOnlySpan<char> form, ReadOnlySpan<char> ending)
    {
        if (form.Length > ending.Length + 3 && form[^1] is 'n' or 'r' or 's' or 'm' && form[^2] == 'e') form = form[..^2];
        else if (form.Length > ending.Length + 3 && form[^1] == 'e') form = form[..^1];
        return form.EndsWith(ending, StringComparison.Ordinal) && form.Length > ending.Length + 2;
    }

    private static int Edge(TextAnalysis analysis, Sentence sentence, int at, int step)
    {
        var limit = step < 0 ? Math.Max(sentence.First, at - Reach) : Math.Min(sentence.End - 1, at + Reach);
        while (at != limit && !IsEdge(analysis, at + step)) at += step;
        return step < 0 ? at : at + 1;
    }

    private static bool IsEdge(TextAnalysis analysis, int at) =>
        analysis.Words[at].Token.Kind is TokenKind.Comma or TokenKind.Semicolon or TokenKind.Colon or TokenKind.Dash or TokenKind.Quote;

    private static Tense OfStretch(TextAnalysis analysis, int first, int end)
    {
        var (finite, participle, infinitive, perfect, planned) = (-1, false, false, false, false);
        for (var i = first; i < end; i++)
        {
            var word = analysis.Words[i];
            if (word.Tag == Tag.Finite && finite < 0) finite = i;
            participle |= word.Tag == Tag.Participle;
            planned |= word.Tag is Tag.Participle or Tag.Finite or Tag.Adjective && TimeWords.Of(analysis.Form(i)).Kind == TimeKind.Planned;
            infinitive |= word.Tag is Tag.Infinitive or Tag.ZuInfinitive;
            perfect |= i > first && analysis.Words[i - 1].Tag == Tag.Participle && analysis.Form(i) is "haben" or "sein";
        }

        if (planned && (finite < 0 || IsPresent(analysis.Words[finite]))) return Tense.Future;
        if (finite < 0) return participle ? Tense.Past : Tense.None;
        return OfVerb(analysis.Words[finite], participle, infinitive || perfect, perfect);
    }

    private static bool IsPresent(Word verb) => verb.Mood != VerbMood.SubjunctiveII && verb.Tense != Language.Tense.Past;

    private static Tense OfVerb(Word verb, bool participle, bool infinitive, bool perfect)
    {
        var past = verb.Tense == Language.Tense.Past;
        switch (verb.Lemma)
        {
            case "haben" or "sein" when participle:
                return Tense.Past;
            case "werden":
                return past && verb.Mood != VerbMood.SubjunctiveII ? Tense.Past : Tense.Future;
            case "sollen" or "wollen" or "können" or "müssen" or "dürfen" or "mögen" when infinitive:
                return perfect || (past && verb.Lemma != "sollen") ? Tense.Past : Tense.Future;
            default:
                if (past) return Tense.Past;
                return verb.Lemma is { } lemma && TimeWords.Of(lemma).Kind == TimeKind.Tells ? Tense.Past : Tense.Present;
        }
    }
}
