using System.Collections.Frozen;

namespace Demarche.Record.Search;

/// <summary>Composed Latin letters for a letter and a combining mark, as Unicode's NFC has them: the program runs without ICU, where
/// string normalisation leaves text as it is.</summary>
internal static class Composition
{
    private static readonly FrozenDictionary<(char, char), char> Pairs = Table();

    /// <summary>The one letter for both; none where there is none here.</summary>
    public static char? Of(char letter, char mark) => mark is >= '\u0300' and <= '\u0328' && Pairs.TryGetValue((letter, mark), out var composed) ? composed : null;

    private static FrozenDictionary<(char, char), char> Table()
    {
        (char Mark, string Letters, string Composed)[] rows =
        [
            ('\u0308', "aeiouyAEIOUY", "äëïöüÿÄËÏÖÜŸ"),
            ('\u0301', "aeiouyAEIOUYcnszCNSZlrLR", "áéíóúýÁÉÍÓÚÝćńśźĆŃŚŹĺŕĹŔ"),
            ('\u0300', "aeiouAEIOU", "àèìòùÀÈÌÒÙ"),
            ('\u0302', "aeiouAEIOU", "âêîôûÂÊÎÔÛ"),
            ('\u0303', "anoANO", "ãñõÃÑÕ"),
            ('\u030C', "cdenrstzCDENRSTZ", "čďěňřšťžČĎĚŇŘŠŤŽ"),
            ('\u030A', "auAU", "åůÅŮ"),
            ('\u0327', "cstCST", "çşţÇŞŢ"),
            ('\u0328', "aeAE", "ąęĄĘ"),
            ('\u0306', "agAG", "ăğĂĞ"),
            ('\u0307', "zIZ", "żİŻ"),
            ('\u030B', "ouOU", "őűŐŰ"),
            ('\u0304', "aeiouAEIOU", "āēīōūĀĒĪŌŪ"),
        ];
        return rows.SelectMany(row => row.Letters.Select((letter, i) => ((letter, row.Mark), row.Composed[i])))
            .ToFrozenDictionary(pair => pair.Item1, pair => pair.Item2);
    }
}
