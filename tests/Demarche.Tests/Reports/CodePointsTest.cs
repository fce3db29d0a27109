using Demarche.Reports;
using FsCheck;
using FsCheck.Fluent;

namespace Demarche.Tests.Reports;

public sealed class CodePointsTest
{
    [Theory]
    [InlineData("abc", 0, 3, 0, 3)]
    [InlineData("😀abc", 2, 5, 1, 4)]
    [InlineData("a😀c", 0, 4, 0, 3)]
    [InlineData("ab😀", 0, 2, 0, 2)]
    [InlineData("😀a😀b😀", 3, 5, 2, 3)]
    public void FromUtf16_EmojiBeforeInAndAfter(string text, int start, int end, int first, int last)
    {
        var points = new CodePoints(text);
        Assert.Equal((first, last), points.FromUtf16(new TextSpan(start, end)));
        Assert.Equal(new TextSpan(start, end), points.ToUtf16(first, last));
    }

    [Fact]
    public void FromUtf16_InsideAPairIsItsStart() => Assert.Equal(1, new CodePoints("a😀").FromUtf16(2));

    [Theory]
    [InlineData(-1)]
    [InlineData(4)]
    public void FromUtf16_Outside(int offset) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new CodePoints("abc").FromUtf16(offset));

    [Fact]
    public void RoundTrip_AnyText() => Prop.ForAll<NonNull<string>>(any =>
    {
        var text = FrozenText.Freeze("😀" + any.Get + "😀");
        var (points, runes) = (text.CodePoints, text.Value.EnumerateRunes().Count());
        return points.Length == runes && Enumerable.Range(0, runes + 1).All(p => points.FromUtf16(points.ToUtf16(p)) == p);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void ToUtf16_CutsTheRunes() => Prop.ForAll<NonNull<string>>(any =>
    {
        var text = FrozenText.Freeze(any.Get + "ä😀");
        var runes = text.Value.EnumerateRunes().ToArray();
        return Enumerable.Range(0, runes.Length)
            .All(p => text.CodePoints.ToUtf16(p, p + 1).In(text.Value).ToString() == runes[p].ToString());
    }).QuickCheckThrowOnFailure();
}
