namespace Demarche.Language.De;

/// <summary>What the tags mean to rules.</summary>
public static class SttsTags
{
    private static readonly Tag[] Coarses = Make();

    extension(in Word word)
    {
        /// <summary>The part of speech of a German word.</summary>
        public Stts Stts => (Stts)word.Part;
    }

    public static Tag Coarse(this Stts tag) => Coarses[(int)tag];

    private static Tag[] Make()
    {
        var coarses = new Tag[(int)Stts.XY + 1];
        foreach (var tag in Enum.GetValues<Stts>()) coarses[(int)tag] = Of(tag);
        return coarses;
    }

    private static Tag Of(Stts tag) => tag switch
    {
        Stts.InnerMark or Stts.Comma or Stts.Stop => Tag.Mark,
        Stts.CARD => Tag.Number,
        Stts.NN or Stts.TRUNC => Tag.Noun,
        Stts.NE or Stts.FM or Stts.XY => Tag.Name,
        Stts.ADJA or Stts.ADJD => Tag.Adjective,
        Stts.ART => Tag.Article,
        Stts.PDAT or Stts.PIAT or Stts.PPOSAT or Stts.PRELAT => Tag.Determiner,
        Stts.PDS or Stts.PIS or Stts.PPER or Stts.PPOSS or Stts.PRELS or Stts.PRF => Tag.Pronoun,
        Stts.APPR or Stts.APPRART or Stts.APPO or Stts.APZR => Tag.Preposition,
        Stts.KON => Tag.Coordinator,
        Stts.KOUS or Stts.KOUI or Stts.KOKOM => Tag.Subjunction,
        Stts.PWAT or Stts.PWAV or Stts.PWS => Tag.Question,
        Stts.PTKNEG => Tag.Negation,
        Stts.PTKZU => Tag.Zu,
        Stts.PTKVZ => Tag.Separated,
        Stts.VAFIN or Stts.VMFIN or Stts.VVFIN or Stts.VAIMP or Stts.VVIMP => Tag.Finite,
        Stts.VAINF or Stts.VMINF or Stts.VVINF => Tag.Infinitive,
        Stts.VVIZU => Tag.ZuInfinitive,
        Stts.VAPP or Stts.VMPP or Stts.VVPP => Tag.Participle,
        _ => Tag.Adverb,
    };
}
