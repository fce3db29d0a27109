using Demarche.Language;
using Demarche.Statements.De;

namespace Demarche.Acts.De;

/// <summary>Whether a phrase tells where something is done.</summary>
internal static class Places
{
    public static bool Is(TextAnalysis analysis, Chunk chunk)
    {
        if (!chunk.IsGoverned || chunk.IsPronoun || chunk.IsTime) return false;
        if (Prepositions.Plain(analysis.Form(chunk.Preposition)) is not ("in" or "bei" or "an" or "auf" or "vor" or "aus" or "nach" or "nahe" or "südlich" or "nördlich" or "östlich" or "westlich")) return false;
        for (var i = chunk.HeadFirst; i < chunk.HeadEnd; i++)
            if (PlacePhrase.IsPlace(analysis.Form(i)) || analysis.Words[i].Tag == Tag.Name) return true;
        return false;
    }
}
