using System.IO.Compression;
using Demarche.Language.De;

namespace Demarche.ModelTrainer.Corpora;

/// <summary>Reads the train part of GSD with form, lemma and UniMorph bundle. The bundles have no tags of the tagset: each allows several, and the learner takes the best of them.</summary>
internal static class BundleFile
{
    private static readonly ulong Finite = SttsSet.Finite | SttsSet.Imperative;
    private static readonly ulong Pronouns = SttsSet.Of(Stts.PPER, Stts.PIS, Stts.PIAT) | SttsSet.Of(Stts.PDS, Stts.PDAT, Stts.PRELS) | SttsSet.Of(Stts.PRELAT, Stts.PWS, Stts.PWAT) | SttsSet.Of(Stts.PPOSAT, Stts.PPOSS, Stts.ART);
    private static readonly ulong Adverbs = SttsSet.Of(Stts.ADV, Stts.ADJD, Stts.PAV) | SttsSet.Of(Stts.PWAV, Stts.PTKVZ, Stts.PTKA) | SttsSet.Of(Stts.PTKANT, Stts.KON, Stts.KOUS) | SttsSet.Of(Stts.KOKOM, Stts.PIS);

    private static readonly (string[] Marks, ulong Tags)[] Meanings =
    [
        (["V", "FIN", "IMP"], SttsSet.Imperative),
        (["FIN", "V", "IND"], SttsSet.Finite),
        (["FIN", "V", "SBJV"], SttsSet.Finite),
        (["FIN", "AUX"], SttsSet.Of(Stts.VAFIN, Stts.VMFIN)),
        (["FIN", "V"], Finite),
        (["V.PTCP", "V"], SttsSet.Participle | SttsSet.Of(Stts.ADJD)),
        (["V.PTCP", "AUX"], SttsSet.Of(Stts.VAPP, Stts.VMPP)),
        (["NFIN", "V"], SttsSet.Infinitive | SttsSet.Of(Stts.VVIZU)),
        (["NFIN", "AUX"], SttsSet.Of(Stts.VAINF, Stts.VMINF)),
        (["REFL"], SttsSet.Of(Stts.PRF)),
        (["DEF", "DET"], SttsSet.Of(Stts.ART, Stts.PDAT)),
        (["DET"], Pronouns & ~SttsSet.Of(Stts.PPER)),
        (["FORM", "PRO"], SttsSet.Of(Stts.PPER)),
        (["PRO"], Pronouns),
        (["PROPN"], SttsSet.Nominal | SttsSet.Of(Stts.ADJA, Stts.CARD, Stts.FM) | SttsSet.Of(Stts.XY)),
        (["NUM"], SttsSet.Of(Stts.CARD)),
        (["CONJ"], SttsSet.Of(Stts.KON, Stts.KOUS, Stts.KOKOM) | SttsSet.Of(Stts.KOUI, Stts.ADV)),
        (["NEG", "PART"], SttsSet.Of(Stts.PTKNEG)),
        (["PART"], SttsSet.Of(Stts.PTKZU)),
        (["ADP"], SttsSet.Of(Stts.APPR, Stts.APPRART, Stts.PTKVZ) | SttsSet.Of(Stts.KOKOM, Stts.KOUI, Stts.APPO) | SttsSet.Of(Stts.APZR)),
        (["ADV"], Adverbs),
        (["N"], SttsSet.Nominal | SttsSet.Of(Stts.TRUNC)),
    ];

    public static IEnumerable<List<GoldToken>> Read(string path)
    {
        using var lines = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        var sentence = new List<GoldToken>();
        while (lines.ReadLine() is { } line)
        {
            if (line.Split('\t') is { Length: > 3 } columns)
            {
                string[] marks = columns[2].Split(';');
                sentence.Add(new GoldToken(columns[0], true, Tags(marks), UniMorph.Features(marks)));
            }
            else if (line.Length == 0 && sentence.Count > 0)
            {
                yield return Spacing.Guess(sentence);
                sentence = [];
            }
        }
    }

    private static ulong Tags(string[] marks)
    {
        if (marks.Contains("ADJ")) return marks.Any(mark => mark is "NOM" or "GEN" or "DAT" or "ACC") ? SttsSet.Of(Stts.ADJA, Stts.PIAT, Stts.PIS) : SttsSet.Adjective | SttsSet.Of(Stts.VVPP, Stts.ADV, Stts.PIAT);
        foreach (var (needed, tags) in Meanings)
            if (needed.All(marks.Contains)) return tags;
        return GoldToken.AnyTag;
    }
}
