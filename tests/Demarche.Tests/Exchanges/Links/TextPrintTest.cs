using Demarche.Exchanges.Links;

namespace Demarche.Tests.Exchanges.Links;

public sealed class TextPrintTest
{
    [Fact]
    public void ShareIn_WireCopyUnderAnotherHeadline()
    {
        var wire = Text(1) + "\n\n" + Text(2);
        var (print, copy) = (TextPrint.Of(wire), TextPrint.Of("Eine andere Überschrift\n\n" + wire.Replace("\n\n", " ", StringComparison.Ordinal).ToUpperInvariant()));
        Assert.InRange(print.ShareIn(copy), 0.9, 1);
        Assert.InRange(copy.ShareIn(print), 0.9, 1);
        Assert.Equal(0, print.ShareIn(TextPrint.Of(Text(3))));
    }

    [Fact]
    public void ShareIn_PartOfALongerText()
    {
        var (whole, part) = (TextPrint.Of(Text(1) + Text(2) + Text(4) + Text(5)), TextPrint.Of(Text(2)));
        Assert.InRange(part.ShareIn(whole), 0.9, 1);
        Assert.InRange(whole.ShareIn(part), 0, 0.6);
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
