using Demarche.Language;
using Demarche.Language.De;
using Demarche.Statements;

namespace Demarche.Acts.De;

/// <summary>Names for parties whom no table knows: "türkische Behörden" for "den türkischen Behörden", "Rebellen" for "der Rebellen".</summary>
internal static class PartyNames
{
    public static string? Of(TextAnalysis analysis, WordRange words)
    {
        var (first, end) = (words.First, words.First);
        while (first < words.End && analysis.Words[first].Tag is Tag.Article or Tag.Determiner or Tag.Adverb) first++;
        for (end = first; end < words.End && analysis.Words[end].Tag is Tag.Adjective or Tag.Noun or Tag.Name; end++)
            if (analysis.Words[end].Tag == Tag.Noun && !IsParty(analysis, end)) return null;
        if (end == first || !analysis.Words[end - 1].IsNominal || IsOnePerson(analysis, end - 1)) return null;
        var parts = new List<string>(end - first);
        for (var i = first; i < end; i++) parts.Add(Basic(analysis, i, end));
        return string.Join(' ', parts);
    }

    /// <summary>"der Präsident": not everyone's president, and perhaps another one each time. A noun for a person has one in -in beside it.</summary>
    private static bool IsOnePerson(TextAnalysis analysis, int word)
    {
        if (analysis.Words[word].Stts != Stts.NN || analysis.Words[word].Inflection.Number == Numbers.Plural) return false;
        var lemma = Nouns.Lemma(analysis.Form(word));
        return lemma.EndsWith("in", StringComparison.Ordinal) || Lexicon.German.Find(lemma + "in").IsFound;
    }

    private static bool IsParty(TextAnalysis analysis, int word) => PartyNouns.Are(analysis, new(word, word + 1));

    private static string Basic(TextAnalysis analysis, int word, int end)
    {
        var form = analysis.Form(word);
        if (analysis.Words[word].Tag == Tag.Adjective && form is [.., 'e', 'n' or 'm' or 'r' or 's']) return form[..^1].ToString();
        if (word == end - 1 && analysis.Words[word].Stts == Stts.NN && analysis.Words[word].Inflection is { Case: Cases.Genitive, Number: Numbers.Singular } && form[^1] == 's') return Nouns.Lemma(form);
        return form.ToString();
    }
}
