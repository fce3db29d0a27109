namespace Demarche.Language.En;

/// <summary>What the tags mean to rules.</summary>
public static class PennTags
{
    private static readonly Tag[] Coarses = Make();

    extension(in Word word)
    {
        /// <summary>The part of speech of an English word.</summary>
        public Penn Penn => (Penn)word.Part;
    }

    /// <param name="tag">The tag.</param>
    /// <param name="function">The word's closed classes, which tell a subjunction from a preposition and an article from a determiner.</param>
    public static Tag Coarse(this Penn tag, FunctionClass function) => tag switch
    {
        Penn.IN when (function & FunctionClass.Subjunction) != 0 => Tag.Subjunction,
        Penn.DT when (function & FunctionClass.Article) != 0 => Tag.Article,
        Penn.RB when (function & FunctionClass.Particle) != 0 => Tag.Negation,
        _ => Coarses[(int)tag],
    };

    private static Tag[] Make()
    {
        var coarses = new Tag[(int)Penn.WRB + 1];
        foreach (var tag in Enum.GetValues<Penn>()) coarses[(int)tag] = Of(tag);
        return coarses;
    }

    private static Tag Of(Penn tag) => tag switch
    {
        <= Penn.Currency => Tag.Mark,
        Penn.CD or Penn.LS => Tag.Number,
        Penn.NN or Penn.NNS or Penn.AFX or Penn.GW => Tag.Noun,
        Penn.NNP or Penn.NNPS or Penn.FW or Penn.ADD => Tag.Name,
        Penn.JJ or Penn.JJR or Penn.JJS => Tag.Adjective,
        Penn.DT or Penn.PDT or Penn.PRPS => Tag.Determiner,
        Penn.PRP or Penn.EX => Tag.Pronoun,
        Penn.IN => Tag.Preposition,
        Penn.CC => Tag.Coordinator,
        Penn.WDT or Penn.WP or Penn.WPS or Penn.WRB => Tag.Question,
        Penn.TO => Tag.Zu,
        Penn.RP => Tag.Separated,
        Penn.MD or Penn.VBD or Penn.VBP or Penn.VBZ => Tag.Finite,
        Penn.VB => Tag.Infinitive,
        Penn.VBG or Penn.VBN => Tag.Participle,
        Penn.POS => Tag.Unknown,
        _ => Tag.Adverb,
    };
}
