using Demarche.Language.De;

namespace Demarche.ModelTrainer.Corpora;

/// <summary>What the columns of PUD allow, whose own tags are near those of the Penn Treebank.</summary>
internal static class PudTags
{
    private static readonly ulong Determiners = SttsSet.Of(Stts.ART, Stts.PDAT, Stts.PIAT) | SttsSet.Of(Stts.PIS, Stts.PDS, Stts.PPOSAT) | SttsSet.Of(Stts.PRELAT, Stts.PWAT);

    public static ulong Of(string[] columns) => columns[4] switch
    {
        "VBC" => SttsSet.Finite,
        "VBN" => SttsSet.Participle,
        "VB" => SttsSet.Infinitive | SttsSet.Of(Stts.VVIZU),
        "NN" when columns[3] == "NOUN" => SttsSet.Of(Stts.NN),
        "NNA" when columns[3] == "NOUN" => SttsSet.Of(Stts.NN),
        "NNP" => SttsSet.Of(Stts.NE),
        "JJ" when columns[5].Contains("Case=", StringComparison.Ordinal) => SttsSet.Of(Stts.ADJA),
        "JJ" => SttsSet.Adjective,
        "DT" or "PDT" => Determiners,
        "DTP$" => SttsSet.Of(Stts.PPOSAT),
        "REL" => SttsSet.Of(Stts.PRELS, Stts.PRELAT),
        "WDT" => SttsSet.Of(Stts.PWAT, Stts.PRELAT, Stts.PRELS),
        "WP" => SttsSet.Of(Stts.PWS),
        "WRB" => SttsSet.Of(Stts.PWAV),
        "PRP" => SttsSet.Of(Stts.PPER, Stts.PRF, Stts.PDS) | SttsSet.Of(Stts.PIS),
        "EX" => SttsSet.Of(Stts.PIS),
        "IN" => SttsSet.Of(Stts.APPR, Stts.APPO, Stts.KOKOM) | SttsSet.Of(Stts.APZR),
        "APPR" => SttsSet.Of(Stts.APPRART, Stts.APPR),
        "CD" => SttsSet.Of(Stts.CARD),
        "RP" when columns[2] == "zu" => SttsSet.Of(Stts.PTKZU),
        "DC" => SttsSet.Of(Stts.PTKVZ),
        "RB" when columns[2] == "nicht" => SttsSet.Of(Stts.PTKNEG),
        "RB" => SttsSet.Of(Stts.ADV, Stts.ADJD, Stts.PAV) | SttsSet.Of(Stts.PTKA),
        "CC" => SttsSet.Of(Stts.KON, Stts.KOUS, Stts.KOKOM) | SttsSet.Of(Stts.KOUI),
        _ => GoldToken.AnyTag,
    };
}
