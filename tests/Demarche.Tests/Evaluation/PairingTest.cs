using Demarche.Evaluation.Quotations;

namespace Demarche.Tests.Evaluation;

public sealed class PairingTest
{
    [Fact]
    public void Pairs_PrefersTheSameForm()
    {
        var (direct, indirect) = (Quote("Direct", 0, 1), Quote("Indirect", 0, 1));
        var pairs = Pairing.Pairs([direct, indirect], [indirect, direct]);
        Assert.All(pairs, pair => Assert.Same(pair.Gold, pair.System));
    }

    [Fact]
    public void Pairs_FormIsWorthLessThanWords()
    {
        var (gold, near, sameForm) = (Quote("Direct", 0, 1, 2), Quote("Indirect", 0, 1, 2), Quote("Direct", 0, 1));
        Assert.Same(near, Pairing.Pairs([gold], [sameForm, near])[0].System);
    }

    [Fact]
    public void Pairs_NothingShared_StillPairsAndLeavesTheRestAlone()
    {
        var pairs = Pairing.Pairs([Quote("Direct", 0)], [Quote("Direct", 5), Quote("Direct", 6)]);
        Assert.Equal(2, pairs.Count);
        Assert.NotNull(pairs[0].Gold);
        Assert.NotNull(pairs[0].System);
        Assert.Null(pairs[1].Gold);
    }

    [Fact]
    public void Pairs_OneSideEmpty_LeavesTheOtherAlone() =>
        Assert.Null(Assert.Single(Pairing.Pairs([Quote("Direct", 0)], [])).System);

    private static Annotation Quote(string form, params int[] tokens) =>
        new(form, "Speech", [TokenSet.Of(tokens), TokenSet.Empty, TokenSet.Empty, TokenSet.Empty, TokenSet.Empty]);
}
