using Demarche.Language;

namespace Demarche.Web.Exports;

/// <summary>Codes that only exports need: of countries in two letters, and of the roots of CAMEO.</summary>
internal static class Codes
{
    private static readonly Lazy<Dictionary<string, string>> Alpha2 = new(() => WordList.Rows("lexicon/world/country-codes.tsv").ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal));

    private static readonly Lazy<Dictionary<string, (Acts.ScoreKind Quarter, string Goldstein)>> Roots = new(() => WordList.Rows("lexicon/world/cameo-roots.tsv")
        .ToDictionary(row => row[0], row => (Enum.Parse<Acts.ScoreKind>(row[1], ignoreCase: true), row[2]), StringComparer.Ordinal));

    /// <summary>ISO 3166-1 alpha-2 of an alpha-3 code; none for an unknown one.</summary>
    public static string? TwoLetters(string? country) => country is null ? null : Alpha2.Value.GetValueOrDefault(country);

    /// <summary>The quarter and the Goldstein value of a CAMEO code, by its root.</summary>
    public static (Acts.ScoreKind Quarter, string Goldstein) Root(string cameo) => Roots.Value[cameo[..2]];
}
