using Demarche.Intake.Copies;

namespace Demarche.Tests.Intake.Copies;

public sealed class CopyFinderTest
{
    [Fact]
    public void Add_WireCopyUnderAnotherHeadline()
    {
        var finder = new CopyFinder();
        var wire = Text(1) + "\n\n" + Text(2);
        Assert.Empty(finder.Add("agentur", TextPrint.Of(wire)));
        Assert.Empty(finder.Add("anderes", TextPrint.Of(Text(3))));
        var copy = Assert.Single(finder.Add("blatt", TextPrint.Of("Eine andere Überschrift\n\n" + wire.Replace("\n\n", " ", StringComparison.Ordinal).ToUpperInvariant())));
        Assert.True(copy.IsCopy);
        Assert.Equal("agentur", copy.Other);
    }

    [Fact]
    public void Add_PartOfALongerText()
    {
        var finder = new CopyFinder();
        finder.Add("lang", TextPrint.Of(Text(1) + Text(2) + Text(4) + Text(5)));
        var part = Assert.Single(finder.Add("kurz", TextPrint.Of(Text(2))));
        Assert.InRange(part.Share, 0.9, 1);
        Assert.InRange(part.ShareOfOther, 0, 0.6);
        Assert.False(part.IsCopy);
    }

    [Fact]
    public void Of_ShortText() => Assert.Equal(0, TextPrint.Of("Der Rat tagt.").ShareIn(TextPrint.Of("Der Rat tagt.")));

    [Fact]
    public void ShareIn_Itself() => Assert.Equal(1, TextPrint.Of(Text(1)).ShareIn(TextPrint.Of(Text(1))));

    private static string Text(int seed)
    {
        var random = new Random(seed);
        return string.Join(' ', Enumerable.Range(0, 300).Select(_ => "Wort" + random.Next(2000))) + " ";
    }
}
