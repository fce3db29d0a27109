using Demarche.Language;
using Demarche.Statements;

namespace Demarche.Acts.De;

/// <summary>The dictionary forms of nouns.</summary>
internal static class Nouns
{
    private const int MostOfClause = 12;
    private const int ManyNouns = 1 << 14;

    [ThreadStatic]
    private static FormMemory<NounForm>? known;

    /// <summary>Adds those of the nouns and names of some words up to the first genitive or preposition behind them.</summary>
    public static void Heads(TextAnalysis analysis, WordRange words, List<string> heads)
    {
        for (var i = words.First; i < words.End; i++)
        {
            if (heads.Count > 0 && analysis.Words[i].Tag is Tag.Preposition or Tag.Article or Tag.Determiner) break;
            if (analysis.Words[i].IsNominal) Add(analysis.Form(i), heads);
        }
    }

    /// <summary>Adds those of all nouns of a clause that are not only spoken of ("über Raketen zu sprechen"); of a long one the first.</summary>
    public static void AllHeads(TextAnalysis analysis, WordRange words, List<string> heads)
    {
        var isSpokenOf = false;
        for (var i = words.First; i < words.End && heads.Count < MostOfClause; i++)
        {
            var tag = analysis.Words[i].Tag;
            if (tag is Tag.Preposition) isSpokenOf = analysis.Form(i).Equals("über", StringComparison.OrdinalIgnoreCase) && !(i + 1 < words.End && analysis.Words[i + 1].Tag is Tag.Number);
            if (!isSpokenOf && analysis.Words[i].IsNominal) Add(analysis.Form(i), heads);
        }
    }

    /// <summary>Those whom a coordinator joins; empty where there is none.</summary>
    public static List<WordRange> Members(TextAnalysis analysis, WordRange words)
    {
        List<WordRange> members = [];
        var start = words.First;
        for (var i = words.First; i < words.End; i++)
        {
            if (analysis.Words[i].Tag != Tag.Coordinator) continue;
            if (i > start) members.Add(new(start, i));
            start = i + 1;
        }

        if (members.Count > 0 && start < words.End) members.Add(new(start, words.End));
        return members;
    }

    /// <summary>Every form that a noun may be one of: "Abkommen" is a treaty, and descendants.</summary>
    public static void Add(ReadOnlySpan<char> form, List<string> lemmas)
    {
        var noun = Of(form);
        foreach (var lemma in noun.Lemmas)
            if (!noun.IsListed || !lemmas.Contains(lemma)) lemmas.Add(lemma);
    }

    /// <summary>The singular; of a compound that the lexicon does not know, the compound with its last part in the singular; else the form itself.</summary>
    public static string Lemma(ReadOnlySpan<char> form) => Of(form).Lemmas[0];

    /// <summary>What is known of a noun, for the thread that asks.</summary>
    public static NounForm Of(ReadOnlySpan<char> form) => (known ??= new(ManyNouns)).Of(form, NounForm.Read);

    /// <summary>The last part of a compound in the singular; none where a noun is no compound that can be told.</summary>
    public static string? LastPart(ReadOnlySpan<char> form) =>
        LexiconCompounds.TryHead(form, out var head, out _) ? head.FirstLemma(WordClasses.Noun) : null;
}
