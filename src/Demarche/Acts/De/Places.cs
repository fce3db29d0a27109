using Demarche.Language;
using Demarche.Language.De;
using Demarche.Statements.De;

namespace Demarche.Acts.De;

/// <summary>Whether a phrase tells where something is done.</summary>
internal static class Places
{
    /// <summary>"in Wien", "auf der Insel Jolo", "bei Kursk", "an der Grenze": where, not where to or from.</summary>
    public static bool IsWhere(TextAnalysis analysis, ActFrames frames, string preposition, int first, int end)
    {
        if (preposition is not ("in" or "bei" or "an" or "auf" or "vor" or "nahe" or "südlich" or "nördlich" or "östlich" or "westlich")) return false;
        if (preposition is "an" or "vor" && analysis.Words[first].Tag == Tag.Name) return false;
        var start = first;
        while (first < end && !analysis.Words[first].IsNominal) first++;
        // "in dieser Lage" is no town.
        if (first < end && first > start && analysis.Words[first].Stts == Stts.NN && analysis.Words[first].Tag != Tag.Name && !frames.IsA(Nouns.Lemma(analysis.Form(first)), "site") && !StateAdjectives.IsState(analysis.Form(first))) return false;
        if (first < end && analysis.Words[first].Stts == Stts.NN) return IsPlace(analysis, frames, first) || preposition == "in" && IsOwnerOfPlace(analysis, frames, first, end);
        for (var i = first; i < end && analysis.Words[i].IsNominal; i++)
            if (IsPlace(analysis, frames, i) || preposition == "in" && analysis.Words[i].Tag == Tag.Name && !StateAdjectives.IsBody(analysis.Form(i))) return true;
        return false;
    }

    private static bool IsPlace(TextAnalysis analysis, ActFrames frames, int word) => PlacePhrase.IsPlace(analysis.Form(word)) || analysis.Words[word].Tag == Tag.Noun && frames.IsA(Nouns.Lemma(analysis.Form(word)), "site");

    /// <summary>"in [Ost-Aleppo]", "in [Libyens] Hauptstadt": tagged as a noun, with a name or a place behind it.</summary>
    private static bool IsOwnerOfPlace(TextAnalysis analysis, ActFrames frames, int first, int end) => first + 1 < end && analysis.Words[first + 1].IsNominal && IsPlace(analysis, frames, first + 1);

    /// <summary>"der [Londoner] Regierung", "dem [Schweizer] Botschafter".</summary>
    public static bool IsOfTown(ReadOnlySpan<char> form) => form is [.., 'e', 'r'] && (StateAdjectives.Is(form) || PlacePhrase.IsPlace(form[..^2]));

    public static bool Is(TextAnalysis analysis, Chunk chunk)
    {
        if (!chunk.IsGoverned || chunk.IsPronoun || chunk.IsTime) return false;
        if (Prepositions.Plain(analysis.Form(chunk.Preposition)) is not ("in" or "bei" or "an" or "auf" or "vor" or "aus" or "nach" or "nahe" or "südlich" or "nördlich" or "östlich" or "westlich")) return false;
        for (var i = chunk.HeadFirst; i < chunk.HeadEnd; i++)
            if (PlacePhrase.IsPlace(analysis.Form(i)) || analysis.Words[i].Tag == Tag.Name) return true;
        return false;
    }
}
