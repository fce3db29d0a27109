namespace Demarche.Language.De;

/// <summary>Sets of tags, a bit for each.</summary>
internal static class SttsSet
{
    public const ulong Finite = 1UL << (int)Stts.VVFIN | 1UL << (int)Stts.VAFIN | 1UL << (int)Stts.VMFIN;
    public const ulong Imperative = 1UL << (int)Stts.VVIMP | 1UL << (int)Stts.VAIMP;
    public const ulong Infinitive = 1UL << (int)Stts.VVINF | 1UL << (int)Stts.VAINF | 1UL << (int)Stts.VMINF;
    public const ulong Participle = 1UL << (int)Stts.VVPP | 1UL << (int)Stts.VAPP | 1UL << (int)Stts.VMPP;
    public const ulong NonFinite = Infinitive | Participle | 1UL << (int)Stts.VVIZU;
    public const ulong Nominal = 1UL << (int)Stts.NN | 1UL << (int)Stts.NE;
    public const ulong Adjective = 1UL << (int)Stts.ADJA | 1UL << (int)Stts.ADJD;

    /// <summary>What opens a clause whose verb stands at its end.</summary>
    public const ulong Opener = 1UL << (int)Stts.KOUS | 1UL << (int)Stts.KOUI | 1UL << (int)Stts.PRELS | 1UL << (int)Stts.PRELAT
        | 1UL << (int)Stts.PWS | 1UL << (int)Stts.PWAT | 1UL << (int)Stts.PWAV;

    public const ulong Marks = 1UL << (int)Stts.InnerMark | 1UL << (int)Stts.Comma | 1UL << (int)Stts.Stop;

    public static ulong Of(Stts tag) => 1UL << (int)tag;

    public static ulong Of(Stts first, Stts second) => Of(first) | Of(second);

    public static ulong Of(Stts first, Stts second, Stts third) => Of(first, second) | Of(third);

    public static bool IsIn(this Stts tag, ulong set) => (set >> (int)tag & 1) != 0;
}
