namespace Demarche.Language.En;

/// <summary>Sets of tags, a bit for each.</summary>
internal static class PennSet
{
    /// <summary>Forms with a tense of their own; an imperative is a VB.</summary>
    public const ulong Finite = 1UL << (int)Penn.VBD | 1UL << (int)Penn.VBP | 1UL << (int)Penn.VBZ | 1UL << (int)Penn.MD;
    public const ulong Verb = Finite | 1UL << (int)Penn.VB | 1UL << (int)Penn.VBG | 1UL << (int)Penn.VBN;
    public const ulong Name = 1UL << (int)Penn.NNP | 1UL << (int)Penn.NNPS;
    public const ulong Noun = 1UL << (int)Penn.NN | 1UL << (int)Penn.NNS;
    public const ulong Nominal = Noun | Name;
    public const ulong Adjective = 1UL << (int)Penn.JJ | 1UL << (int)Penn.JJR | 1UL << (int)Penn.JJS;
    public const ulong Adverb = 1UL << (int)Penn.RB | 1UL << (int)Penn.RBR | 1UL << (int)Penn.RBS;
    public const ulong Marks = 1UL << (int)Penn.InnerMark | 1UL << (int)Penn.Comma | 1UL << (int)Penn.Stop | 1UL << (int)Penn.Colon | 1UL << (int)Penn.OpenQuote | 1UL << (int)Penn.CloseQuote
        | 1UL << (int)Penn.LeftBracket | 1UL << (int)Penn.RightBracket | 1UL << (int)Penn.Hyphen | 1UL << (int)Penn.Symbol | 1UL << (int)Penn.Currency;

    public static ulong Of(params ReadOnlySpan<Penn> tags)
    {
        var set = 0UL;
        foreach (var tag in tags) set |= 1UL << (int)tag;
        return set;
    }

    public static bool IsIn(this Penn tag, ulong set) => (set >> (int)tag & 1) != 0;
}
