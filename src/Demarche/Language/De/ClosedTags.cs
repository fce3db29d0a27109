using System.Collections.Frozen;

namespace Demarche.Language.De;

/// <summary>Tags of closed classes that a look at the word or at what follows it settles: <c>lexicon/de/settled-tags.tsv</c>, and whether an indefinite word stands for a noun or before one
/// ("viele kamen", "viele Staaten", "die anderen Staaten"). A name that looks like a verb in front of a sentence ("Polen entsandte …") is a name, what may be a participle before an auxiliary there ("Verlangt wird …") is one, and an answer before a preposition ("Nein zu …") a noun.</summary>
internal static class ClosedTags
{
    private static readonly FrozenDictionary<uint, Stts> Settled =
        WordList.Rows("lexicon/de/settled-tags.tsv").Where(row => char.IsLower(row[0][0])).ToFrozenDictionary(row => Small(row[0]), row => Enum.Parse<Stts>(row[1]));

    private static readonly uint[] Names = [.. WordList.Rows("lexicon/de/settled-tags.tsv").Where(row => char.IsUpper(row[0][0])).Select(row => Small(row[0]))];

    private static readonly ulong Closing = SttsSet.Finite | SttsSet.NonFinite | SttsSet.Of(Stts.Comma, Stts.Stop);

    private static readonly uint[] Others = [Small("andere"), Small("anderen"), Small("anderer"), Small("anderes"), Small("anderem")];

    private static readonly uint Her = Small("ihr");

    private static readonly uint Have = Small("haben");

    public static void Settle(ReadOnlySpan<TokenLook> looks, Span<Stts> tags)
    {
        var (open, waits) = (false, false);
        for (var i = 0; i < tags.Length; i++)
        {
            open = IsOpen(open, looks, tags, i);
            waits = Waits(waits, looks, tags, i);
            if (tags[i] is Stts.APPR or Stts.ADV or Stts.KON or Stts.NN or Stts.NE && IsSmall(looks[i], tags[i])) tags[i] = Settled.GetValueOrDefault(looks[i].Small, tags[i]);
            else if (tags[i] is Stts.VVFIN or Stts.VVINF or Stts.VVPP or Stts.VVIMP && (looks[i].Shape & TokenLook.Capital) != 0 && Names.Contains(looks[i].Small)) tags[i] = Stts.NE;
            else if (tags[i] == Stts.ADJD && IsVerbBetween(tags, i) && (looks[i].Tags & SttsSet.Of(Stts.VVFIN)) != 0) tags[i] = Stts.VVFIN;
            else if (tags[i] is Stts.VVFIN or Stts.ADJD && (looks[i].Tags & SttsSet.Of(Stts.VVPP)) != 0 && IsPerfectInfinitive(looks, tags, i + 1)) tags[i] = Stts.VVPP;
            else if (tags[i] == Stts.VAFIN && i > 0 && tags[i - 1] == Stts.PTKZU && (looks[i].Tags & SttsSet.Of(Stts.VAINF)) != 0) tags[i] = Stts.VAINF;
            else if (tags[i] == Stts.ADJD && i == 0 && tags.Length > 1 && tags[1] == Stts.VAFIN && (looks[i].Tags & SttsSet.Of(Stts.VVPP)) != 0) tags[i] = Stts.VVPP;
            else if (tags[i] == Stts.PTKANT && i + 1 < tags.Length && tags[i + 1] is Stts.APPR or Stts.APPRART) tags[i] = Stts.NN;
            else if (tags[i] == Stts.PIS && Others.Contains(looks[i].Small) && StandsBefore(tags, i + 1)) tags[i] = Stts.ADJA;
            else if (tags[i] == Stts.PPOSAT && looks[i].Small == Her && i + 1 < tags.Length && tags[i + 1].IsIn(SttsSet.Finite)) tags[i] = Stts.PPER;
            else if (tags[i] == Stts.PIAT && i + 1 < tags.Length && StandsAlone(tags[i + 1]) && (looks[i].Tags & SttsSet.Of(Stts.PIS)) != 0) tags[i] = Stts.PIS;
        }
    }

    /// <summary>Whether an auxiliary still waits for its participle. "haben Estland und Litauen [erlaubt], …": what could be a verb of its own at the end of the clause is that participle.</summary>
    private static bool IsOpen(bool open, ReadOnlySpan<TokenLook> looks, Span<Stts> tags, int i)
    {
        if (open && tags[i] == Stts.VVFIN && (looks[i].Tags & SttsSet.Of(Stts.VVPP)) != 0 && (i + 1 == tags.Length || tags[i + 1] is Stts.Comma or Stts.Stop)) tags[i] = Stts.VVPP;
        return tags[i] == Stts.VAFIN || open && (!tags[i].IsIn(Closing) || tags[i] == Stts.Comma && i > 0 && i + 1 < tags.Length && tags[i - 1] == Stts.NE && tags[i + 1] == Stts.NE);
    }

    /// <summary>Whether an auxiliary waits for its participle behind what stands between commas. "wurde Kurt Lanz, ein Lehrer, [erschossen]": no verb of its own.</summary>
    private static bool Waits(bool waits, ReadOnlySpan<TokenLook> looks, Span<Stts> tags, int i)
    {
        if (tags[i] == Stts.VAFIN) return i + 1 < tags.Length && !tags[i + 1].IsIn(Closing);
        if (waits && tags[i] == Stts.VVFIN && tags[i - 1] == Stts.Comma && (looks[i].Tags & SttsSet.Of(Stts.VVPP)) != 0 && (i + 1 == tags.Length || tags[i + 1] is Stts.Comma or Stts.Stop)) tags[i] = Stts.VVPP;
        return waits && !tags[i].IsIn(SttsSet.Finite | SttsSet.NonFinite | SttsSet.Opener | SttsSet.Of(Stts.Stop));
    }

    /// <summary>"…, [verlangt] aber, dass …".</summary>
    private static bool IsVerbBetween(ReadOnlySpan<Stts> tags, int i) => i > 0 && i + 3 < tags.Length && tags[i - 1] == Stts.Comma && tags[i + 1] == Stts.ADV && tags[i + 2] == Stts.Comma && tags[i + 3] == Stts.KOUS;

    /// <summary>"…, Bauern [verletzt] zu haben".</summary>
    private static bool IsPerfectInfinitive(ReadOnlySpan<TokenLook> looks, ReadOnlySpan<Stts> tags, int at) => at + 1 < tags.Length && tags[at] == Stts.PTKZU && looks[at + 1].Small == Have;

    /// <summary>In small letters, or with the capital of a sentence's first word; then a noun is one.</summary>
    private static bool IsSmall(in TokenLook look, Stts tag) => (look.Shape & TokenLook.Capital) == 0 || ((look.Shape & TokenLook.Start) != 0 && tag != Stts.NN);

    /// <summary>A noun, perhaps with adjectives and numbers before it.</summary>
    private static bool StandsBefore(ReadOnlySpan<Stts> tags, int at)
    {
        while (at < tags.Length && tags[at] is Stts.ADJA or Stts.CARD) at++;
        return at < tags.Length && tags[at] == Stts.NN;
    }

    private static bool StandsAlone(Stts next) => next.IsIn(SttsSet.Finite | SttsSet.Of(Stts.Comma, Stts.Stop, Stts.PPOSAT));

    private static uint Small(string form) => TokenLook.Of(form, TokenKind.Word, false).Small;
}
