using Demarche.Language;
using Demarche.Language.De;

namespace Demarche.Acts.De;

/// <summary>Tells a relative clause by its build where its pronoun was taken for an article: ", der Washington Betrug vorwirft", ", die Moskau gefordert hat"; and what a report says: "ein Bericht, wonach …".</summary>
internal static class RelativeClauses
{
    private const int Longest = 40;

    public static bool IsOne(TextAnalysis analysis, Clause clause)
    {
        if (clause.Kind == ClauseKind.Question && clause.Before == TokenKind.Comma && analysis.Form(clause.First) is "wonach" or "demzufolge" or "derzufolge") return true;
        if (clause.Kind == ClauseKind.Question && clause.Before == TokenKind.Comma && IsPronoun(analysis, clause.First)) return true;
        if (clause.Kind != ClauseKind.Main || clause.Before != TokenKind.Comma || clause.First < 2 || clause.End - clause.First > Longest) return false;
        if (analysis.Form(clause.First) is not ("der" or "die" or "das" or "den" or "dem")) return false;
        var before = analysis.Words[clause.First - 2];
        return (before.IsNominal || before.Tag is Tag.Finite or Tag.Participle or Tag.Infinitive or Tag.Number or Tag.Separated) && EndsWithItsVerb(analysis, clause) && !IsOnePhrase(analysis, clause);
    }

    /// <summary>"eine Gruppe, [welche] den Anschlag plante", but not "fragte, [welche] Partei gewann".</summary>
    private static bool IsPronoun(TextAnalysis analysis, int word) =>
        analysis.Form(word) is "welche" or "welcher" or "welches" && word + 1 < analysis.Words.Length && analysis.Words[word + 1].Tag is Tag.Article or Tag.Determiner or Tag.Preposition or Tag.Adverb or Tag.Pronoun;

    /// <summary>The only finite verb is the last word.</summary>
    private static bool EndsWithItsVerb(TextAnalysis analysis, Clause clause)
    {
        var last = clause.End - 1;
        while (last > clause.First && analysis.Words[last].Tag == Tag.Mark) last--;
        if (analysis.Words[last].Tag != Tag.Finite) return false;
        for (var i = clause.First; i < last; i++)
            if (analysis.Words[i].Tag == Tag.Finite) return false;
        return true;
    }

    /// <summary>"die Regierung schweigt": article and noun agree, and nothing else stands before the verb.</summary>
    private static bool IsOnePhrase(TextAnalysis analysis, Clause clause)
    {
        var next = analysis.Words[clause.First + 1];
        if (next.Tag == Tag.Name) return Agrees(analysis, clause.First) && NounPhrase.End(analysis, clause.First, clause.End) >= clause.End - 1;
        if (!next.IsNominal && next.Tag is not (Tag.Adjective or Tag.Number or Tag.Participle)) return false;
        return NounPhrase.End(analysis, clause.First, clause.End) is var end && end > clause.First && end >= clause.End - 1;
    }

    /// <summary>"die Ukraine", but not "die Moskau".</summary>
    private static bool Agrees(TextAnalysis analysis, int article)
    {
        var known = false;
        foreach (var reading in Lexicon.German.Find(analysis.Form(article + 1)))
        {
            if (!reading.Is(WordClasses.Name | WordClasses.Noun)) continue;
            known = true;
            if (reading.Gender != Genders.Neuter || (reading.Number & Numbers.Plural) != 0) return true;
        }

        return !known || analysis.Form(article) is "das" or "dem";
    }
}
