using Demarche.Actors;
using Demarche.Language;
using Demarche.Language.De;
using Demarche.Statements;

namespace Demarche.Acts.De;

/// <summary>Names for parties whom no table knows: "türkische Behörden" for "den türkischen Behörden", "türkischer Zoll" for "dem türkischen Zoll", "Turkmengas" for "des Staatskonzerns Turkmengas".</summary>
internal static class PartyNames
{
    // What has a name of its own beside the noun: "der Konzern Turkmengas".
    private static readonly string[] Enterprises = ["konzern", "unternehmen", "firma", "betreiber", "hersteller", "reederei", "gesellschaft", "agentur", "miliz", "gruppe", "organisation", "partei"];

    public static string? Of(TextAnalysis analysis, WordRange words)
    {
        var (first, end) = (words.First, words.First);
        while (first < words.End && analysis.Words[first].Tag is Tag.Article or Tag.Determiner or Tag.Adverb) first++;
        for (end = first; end < words.End && analysis.Words[end].Tag is Tag.Adjective or Tag.Noun or Tag.Name; end++)
            if (analysis.Words[end].Tag == Tag.Noun && !IsParty(analysis, end)) return null;
        if (end == first || !analysis.Words[end - 1].IsNominal || IsOnePerson(analysis, end - 1)) return null;
        if (OwnName(analysis, first, end) is { } own) first = own;
        var parts = new List<string>(end - first);
        for (var i = first; i < end; i++) parts.Add(Basic(analysis, i, end));
        return string.Join(' ', parts);
    }

    /// <summary>Behind a noun for an enterprise, a last word that is in no dictionary.</summary>
    private static int? OwnName(TextAnalysis analysis, int first, int end)
    {
        if (end - 2 < first || analysis.Words[end - 1].Stts != Stts.NE || Lexicon.German.Find(analysis.Form(end - 1)).IsFound || World.Shared.Terms.Find(analysis.Form(end - 1)) is not null) return null;
        foreach (var enterprise in Enterprises)
            if (analysis.Form(end - 2).EndsWith(enterprise, StringComparison.OrdinalIgnoreCase) || analysis.Form(end - 2).TrimEnd('s').EndsWith(enterprise, StringComparison.OrdinalIgnoreCase)) return end - 1;
        return null;
    }

    /// <summary>"der Präsident": not everyone's president, and perhaps another one each time. A noun for a person has one in -in beside it.</summary>
    private static bool IsOnePerson(TextAnalysis analysis, int word)
    {
        if (analysis.Words[word].Stts != Stts.NN || analysis.Words[word].Inflection.Number == Numbers.Plural) return false;
        var lemma = Nouns.Lemma(analysis.Form(word));
        return lemma.EndsWith("in", StringComparison.Ordinal) || Lexicon.German.Find(lemma + "in").IsFound;
    }

    private static bool IsParty(TextAnalysis analysis, int word) => PartyNouns.Are(analysis, new(word, word + 1));

    /// <summary>What an adjective has without an article behind its e: türkisch<em>er</em> Zoll, türkisch<em>es</em> Schiff, türkische Marine, türkische Behörden.</summary>
    private static string Ending(TextAnalysis analysis, int noun)
    {
        if (analysis.Words[noun].Stts != Stts.NN) return "";
        var genders = Genders.None;
        var entry = Lexicon.German.Find(analysis.Form(noun));
        if (!entry.IsFound && LexiconCompounds.TryHead(analysis.Form(noun), out var head, out _)) entry = head;
        foreach (var reading in entry)
            if (!reading.Is(WordClasses.Noun)) continue;
            else if (reading.Number == Numbers.Plural && analysis.Words[noun].Inflection.Number != Numbers.Singular) return "";
            else genders |= reading.Gender;
        return genders switch { Genders.Masculine => "r", Genders.Neuter => "s", _ => "" };
    }

    private static string Basic(TextAnalysis analysis, int word, int end)
    {
        var form = analysis.Form(word);
        if (analysis.Words[word].Tag == Tag.Adjective && form is [.., 'e', 'n' or 'm' or 'r' or 's'] or [.., 'e']) return string.Concat(form[^1] == 'e' ? form : form[..^1], Ending(analysis, end - 1));
        if (word == end - 1 && analysis.Words[word].Stts == Stts.NN && analysis.Words[word].Inflection is { Case: Cases.Genitive, Number: Numbers.Singular } && form[^1] == 's') return Nouns.Lemma(form);
        if (word == end - 1 && form.Length > 3 && form[^1] == 'n' && analysis.Words[word].Stts == Stts.NN && !HasNominative(form) && HasNominative(form[..^1])) form = form[..^1];
        return form.ToString();
    }

    /// <summary>"Söldner", but not "Söldnern".</summary>
    private static bool HasNominative(ReadOnlySpan<char> form)
    {
        foreach (var reading in Lexicon.German.Find(form))
            if (reading.Is(WordClasses.Noun) && (reading.Case & Cases.Nominative) != 0) return true;
        return false;
    }
}
