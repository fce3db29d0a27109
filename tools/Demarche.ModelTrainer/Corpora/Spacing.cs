namespace Demarche.ModelTrainer.Corpora;

/// <summary>Guesses where white space stood, for corpora that do not tell.</summary>
internal static class Spacing
{
    public static List<GoldToken> Guess(List<GoldToken> sentence)
    {
        for (var i = 0; i + 1 < sentence.Count; i++)
            if (sentence[i + 1].Form is "." or "," or ";" or ":" or "!" or "?" or ")" or "]" or "“" or "”" || sentence[i].Form is "(" or "[" or "„") sentence[i] = sentence[i] with { SpaceAfter = false };
        return sentence;
    }
}
