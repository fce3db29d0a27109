using Demarche.Language;
using Demarche.Language.De;
using Demarche.Statements;
using Demarche.Statements.De;

namespace Demarche.Acts.De;

/// <summary>Whether somebody of political or public role is meant by some words (<c>lexicon/de/act-parties.tsv</c>, <c>agent-nouns.tsv</c>, names).</summary>
internal static class PartyNouns
{
    private static readonly HeadSet Public = Load("party");
    private static readonly HeadSet Private = Load("private");

    /// <summary>By the nouns and names at the head of a phrase; a pronoun may be anybody.</summary>
    public static bool Are(TextAnalysis analysis, WordRange words)
    {
        if (analysis.Words[words.First].Tag == Tag.Pronoun && words.Length == 1) return true;
        var hasNoun = false;
        for (var i = words.First; i < words.End; i++)
        {
            if (hasNoun && analysis.Words[i].Tag is Tag.Article or Tag.Determiner or Tag.Preposition) return false;
            if (!hasNoun && analysis.Words[i].Tag == Tag.Adjective && StateAdjectives.Is(analysis.Form(i)) && IsLiving(analysis, i + 1, words.End)) return true;
            if (!analysis.Words[i].IsNominal) continue;
            if (analysis.Words[i].Stts != Stts.NN) return true;
            hasNoun = true;
            var lemma = Nouns.Lemma(analysis.Form(i));
            if (Private.Contains(lemma)) return false;
            if (IsPublic(analysis.Form(i), lemma)) return true;
        }

        return false;
    }

    /// <summary>"kirgisische Ingenieure": of a state, and people by the ending of their noun.</summary>
    private static bool IsLiving(TextAnalysis analysis, int first, int end)
    {
        while (first < end && !analysis.Words[first].IsNominal) first++;
        return first < end && analysis.Form(first) is var form && (form.EndsWith("er", StringComparison.Ordinal) || form.EndsWith("ern", StringComparison.Ordinal) || form.EndsWith("eure", StringComparison.Ordinal) || form.EndsWith("euren", StringComparison.Ordinal) || form.EndsWith("innen", StringComparison.Ordinal)) && !Private.Contains(Nouns.Lemma(form));
    }

    private static bool IsPublic(ReadOnlySpan<char> form, string lemma) => Public.Contains(lemma) || SpeechLexicon.IsAgent(form) || IsFigure(form) || StateAdjectives.ActorOf(form) is not null;

    /// <summary>Capitals alone: an abbreviation, as of bodies and states.</summary>
    private static bool IsFigure(ReadOnlySpan<char> form) => form.Length > 1 && !form.ContainsAnyInRange('a', 'z') && char.IsUpper(form[0]);

    private static HeadSet Load(string kind) => new(WordList.Rows("lexicon/de/act-parties.tsv").Where(row => row[1] == kind).Select(row => row[0]));
}
