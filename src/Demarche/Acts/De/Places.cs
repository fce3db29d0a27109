using Demarche.Language;
using Demarche.Statements.De;

namespace Demarche.Acts.De;

/// <summary>Whether a phrase tells where something is done.</summary>
internal static class Places
{
    /// <summary>"in Wien", "auf der Insel Jolo", "bei Kursk", "an der Grenze": where, not where to or from.</summary>
    public static bool IsWhere(TextAnalysis analysis, ActFrames frames, string preposition, int first, int end)
    {
        if (preposition is not ("in" or "bei" or "an" or "auf" or "vor" or "nahe" or "südlich" or "nördlich" or "östlich" or "westlich")) return false;
        for (var i = first; i < end; i++)
            if (PlacePhrase.IsPlace(analysis.Form(i)) || analysis.Words[i].Tag == Tag.Noun && frames.IsA(Nouns.Lemma(analysis.Form(i)), "site") || preposition == "in" && analysis.Words[i].Tag == Tag.Name && !StateAdjectives.IsBody(analysis.Form(i))) return true;
        return false;
    }

    public static bool Is(TextAnalysis analysis, Chunk chunk)
    {
        if (!chunk.IsGoverned || chunk.IsPronoun || chunk.IsTime) return false;
        if (Prepositions.Plain(analysis.Form(chunk.Preposition)) is not ("in" or "bei" or "an" or "auf" or "vor" or "aus" or "nach" or "nahe" or "südlich" or "nördlich" or "östlich" or "westlich")) return false;
        for (var i = chunk.HeadFirst; i < chunk.HeadEnd; i++)
            if (PlacePhrase.IsPlace(analysis.Form(i)) || analysis.Words[i].Tag == Tag.Name) return true;
        return false;
    }
}
