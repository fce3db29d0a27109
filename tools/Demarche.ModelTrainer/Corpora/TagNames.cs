using Demarche.Language.De;

namespace Demarche.ModelTrainer.Corpora;

/// <summary>Tags as corpora write them.</summary>
internal static class TagNames
{
    private static readonly Dictionary<string, ulong> Others = new(StringComparer.Ordinal)
    {
        ["$."] = SttsSet.Of(Stts.Stop),
        ["$,"] = SttsSet.Of(Stts.Comma),
        ["$("] = SttsSet.Of(Stts.InnerMark),
        ["PROAV"] = SttsSet.Of(Stts.PAV),
        ["PIDAT"] = SttsSet.Of(Stts.PIAT),
        ["PTKIFG"] = SttsSet.Of(Stts.ADV),
        ["PTKMA"] = SttsSet.Of(Stts.ADV),
        ["PTKMWL"] = SttsSet.Of(Stts.ADV),
    };

    /// <summary>The tag as a bit; all bits for one that is not of the tagset, such as those of chat.</summary>
    public static ulong Of(string name) => Others.TryGetValue(name, out var tags) ? tags : Enum.TryParse<Stts>(name, out var tag) ? SttsSet.Of(tag) : GoldToken.AnyTag;
}
