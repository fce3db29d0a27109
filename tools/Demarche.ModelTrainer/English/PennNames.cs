using Demarche.Language.En;

namespace Demarche.ModelTrainer.English;

/// <summary>Tags as the treebank writes them.</summary>
internal static class PennNames
{
    private static readonly Dictionary<string, Penn> Others = new(StringComparer.Ordinal)
    {
        [","] = Penn.Comma,
        ["."] = Penn.Stop,
        [":"] = Penn.Colon,
        ["``"] = Penn.OpenQuote,
        ["''"] = Penn.CloseQuote,
        ["-LRB-"] = Penn.LeftBracket,
        ["-RRB-"] = Penn.RightBracket,
        ["HYPH"] = Penn.Hyphen,
        ["SYM"] = Penn.Symbol,
        ["$"] = Penn.Currency,
        ["NFP"] = Penn.InnerMark,
        ["PRP$"] = Penn.PRPS,
        ["WP$"] = Penn.WPS,
    };

    /// <summary>The tag as a bit; all bits for one that is not of the tagset.</summary>
    public static ulong Of(string name) => Others.TryGetValue(name, out var tag) || Enum.TryParse(name, out tag) ? PennSet.Of(tag) : GoldToken.AnyTag;
}
