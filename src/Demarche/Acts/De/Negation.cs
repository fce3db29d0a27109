using Demarche.Language;
using Demarche.Language.De;

namespace Demarche.Acts.De;

/// <summary>Words that deny their clause.</summary>
internal static class Negation
{
    private const int Longest = 6;

    /// <summary>The first of them among a verb's own words; -1 for none.</summary>
    public static int First(TextAnalysis analysis, VerbUnit unit)
    {
        foreach (var part in unit.Parts)
            for (var i = part.First; i < part.End; i++)
                if (Is(analysis, i)) return i;
        return -1;
    }

    public static bool Is(TextAnalysis analysis, int word) => Denies(analysis, word) && !IsInBrackets(analysis, word) && !IsCompared(analysis, word);

    /// <summary>"so viele [wie nie] zuvor", "so heftig [wie seit Jahren nicht] mehr": what is done more than ever is done.</summary>
    private static bool IsCompared(TextAnalysis analysis, int word)
    {
        if (word > 0 && analysis.Form(word - 1) is "wie") return true;
        for (var i = word - 1; i > Math.Max(0, word - Longest); i--)
            if (analysis.Words[i].Token.Kind is TokenKind.Comma or TokenKind.Stop || analysis.Words[i].Tag == Tag.Finite) return false;
            else if (analysis.Form(i) is "seit" or "lange" or "noch" && analysis.Form(i - 1) is "wie") return true;
        return false;
    }

    private static bool Denies(TextAnalysis analysis, int word)
    {
        if (analysis.Words[word].Tag == Tag.Negation && word + 1 < analysis.Words.Length && analysis.Words[word + 1].Stts == Stts.ADJA) return false;
        if (analysis.Words[word].Tag == Tag.Negation && word > 0 && (analysis.Form(word - 1) is "als" or "für" || IsOfAttribute(analysis, word))) return false;
        if (analysis.Words[word].Tag == Tag.Negation) return analysis.Form(word + 1 < analysis.Words.Length ? word + 1 : word) is not ("nur" or "allein");
        return analysis.Form(word) is "kein" or "keine" or "keinen" or "keinem" or "keiner" or "keines" or "Kein" or "Keine" or "Keinen" or "keinerlei" or "Keinerlei" or "nie" or "Nie" or "niemals" or "Niemals" or "niemand" or "Niemand" or "niemanden" or "niemandem" or "Niemanden" or "Niemandem" or "weder" or "Weder" or "keineswegs" or "nirgends" or "nichts";
    }

    /// <summary>"aus [nicht] ganz klaren Gründen", "die [nicht] im Landtag vertretenen Linken": behind what begins a phrase, before an adjective of its noun.</summary>
    private static bool IsOfAttribute(TextAnalysis analysis, int word)
    {
        if (analysis.Words[word - 1].Tag is not (Tag.Preposition or Tag.Article or Tag.Determiner)) return false;
        if (LongAttributes.End(analysis, word - 1, analysis.Words.Length) is not null) return true;
        var i = word + 1;
        while (i < analysis.Words.Length && (analysis.Words[i].Tag == Tag.Adverb || analysis.Words[i].Stts == Stts.ADJD)) i++;
        return i < analysis.Words.Length && analysis.Words[i].Stts == Stts.ADJA;
    }

    /// <summary>"zwölf Schiffe (darunter [keine] Fähren)".</summary>
    private static bool IsInBrackets(TextAnalysis analysis, int word)
    {
        for (var i = word - 1; i >= Math.Max(0, word - Longest); i--)
            if (analysis.Words[i].Token.Kind is TokenKind.CloseBracket or TokenKind.Stop) return false;
            else if (analysis.Words[i].Token.Kind == TokenKind.OpenBracket) return true;
        return false;
    }
}
