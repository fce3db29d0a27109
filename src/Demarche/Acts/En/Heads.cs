using Demarche.Actors;
using Demarche.Language.En;
using Demarche.Statements.En;

namespace Demarche.Acts.En;

/// <summary>The dictionary forms by which a frame knows the head of a phrase: its noun, its noun with the words before it (peace talk, military aid), and what kind of name it is (state, place, person) and the office before it.</summary>
internal static class Heads
{
    public static void Add(SentenceClauses sentence, int chunk, List<string> heads)
    {
        var (first, head) = (sentence.Chunks[chunk].First, sentence.Chunks[chunk].Head);
        var lemma = Lemma(sentence, head);
        heads.Add(lemma);
        if (head > first && sentence.Penn(head - 1) != Penn.POS)
        {
            var two = sentence.Lower(head - 1) + " " + lemma;
            heads.Add(two);
            if (head - 1 > first) heads.Add(sentence.Lower(head - 2) + " " + two);
            if (sentence.Penn(head - 1).IsIn(PennSet.Noun) && sentence.Penn(head) == Penn.CD) heads.Add(Lemma(sentence, head - 1));
        }

        for (var i = first; i < head && sentence.Penn(head).IsIn(PennSet.Name); i++)
            if (sentence.Penn(i).IsIn(PennSet.Nominal) && SpeechLexicon.IsAgent(sentence.Lower(i))) heads.Add(sentence.Lower(i));
        for (var i = first; i <= head; i++)
            if (sentence.Penn(i) == Penn.Currency || sentence.Analysis.Form(i) is "$" or "€" or "£") heads.Add("$");
        if (Kind(sentence, first, head) is { } kind) heads.Add(kind);
    }

    /// <summary>The singular also where the lexicon has the plural as a word of its own: relations, assets.</summary>
    public static string Lemma(SentenceClauses sentence, int word)
    {
        var lemma = sentence.Analysis.Words[word].Lemma is { } known && sentence.Penn(word).IsIn(PennSet.Noun) ? known : sentence.Lower(word);
        if (sentence.Penn(word) != Penn.NNS || lemma.Length < 4 || lemma[^1] != 's' || lemma[^2] is 's' or 'u' or 'i') return lemma;
        return lemma.EndsWith("ies", StringComparison.Ordinal) ? lemma[..^3] + "y" : lemma[..^1];
    }

    /// <summary>The adjective or name of a state or body.</summary>
    public static bool IsOfState(SentenceClauses sentence, int word)
    {
        for (var term = World.Shared.EnglishTerms.Find(sentence.Analysis.Form(word).TrimEnd('.')); term is not null; term = term.Next)
            if (term is { Rest.Length: 0, Kind: TermKind.Adjective or TermKind.State or TermKind.Organisation or TermKind.Metonym }) return true;
        return false;
    }

    private static string? Kind(SentenceClauses sentence, int first, int head)
    {
        if (sentence.Penn(head) == Penn.PRP) return "person";
        if (!sentence.Penn(head).IsIn(PennSet.Name)) return null;
        for (var term = World.Shared.EnglishTerms.Find(sentence.Analysis.Form(head).TrimEnd('.')); term is not null; term = term.Next)
        {
            if (term.Rest.Length > 0) continue;
            if (term.Kind is TermKind.State or TermKind.Metonym) return "state";
            if (term.Kind is TermKind.City) return "place";
            if (term.Kind is TermKind.Organisation or TermKind.Institution) return null;
        }

        for (var i = first; i < head; i++)
            for (var term = World.Shared.EnglishTerms.Find(sentence.Analysis.Form(i).TrimEnd('.')); term is not null; term = term.Next)
                if (term.Kind is TermKind.State or TermKind.City or TermKind.Metonym && Reaches(sentence, term, i, head)) return term.Kind == TermKind.City ? "place" : "state";
        return head > first || sentence.Penn(head) == Penn.NNP ? "person" : null;
    }

    private static bool Reaches(SentenceClauses sentence, Term term, int first, int head)
    {
        if (first + term.Rest.Length != head) return false;
        for (var i = 0; i < term.Rest.Length; i++)
            if (!sentence.Analysis.Form(first + i + 1).TrimEnd('.').SequenceEqual(term.Rest[i])) return false;
        return true;
    }
}
