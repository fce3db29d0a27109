namespace Demarche.Exchanges.Links;

/// <summary>Words that German and English have from one source and spell nearly alike: <c>Solidarität</c> and <c>solidarity</c>, <c>Kommission</c> and <c>commission</c>.</summary>
internal static class Cognates
{
    private const int Letters = 6;

    /// <summary>A hash of the beginning of a base form as both languages would spell it; 0 for a word that is too short to tell.</summary>
    public static ulong Of(string lemma)
    {
        Span<char> spelled = stackalloc char[Letters];
        var length = 0;
        for (var i = 0; i < lemma.Length && length < Letters; i++)
        {
            var letter = Spelled(char.ToLowerInvariant(lemma[i]));
            if (length == 0 || spelled[length - 1] != letter) spelled[length++] = letter;
        }

        return length == Letters ? Hashing.Join(6, Hashing.Of(spelled)) : 0;
    }

    // Doubled letters count once.
    private static char Spelled(char letter) => letter switch
    {
        'k' or 'z' => 'c',
        'ä' => 'a',
        'ö' => 'o',
        'ü' => 'u',
        'y' => 'i',
        _ => letter,
    };
}
