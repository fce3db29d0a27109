using Demarche.Reports;

namespace Demarche.Tests.Reports;

public sealed class TextSpanTest
{
    [Theory]
    [InlineData(-1, 0)]
    [InlineData(2, 1)]
    public void New_Impossible(int start, int end) => Assert.Throws<ArgumentOutOfRangeException>(() => new TextSpan(start, end));

    [Fact]
    public void Contains_StartButNotEnd()
    {
        var span = new TextSpan(2, 4);
        Assert.True(span.Contains(2));
        Assert.False(span.Contains(4));
    }

    [Theory]
    [InlineData(0, 2, false)]
    [InlineData(0, 3, true)]
    [InlineData(4, 6, false)]
    public void Overlaps_TouchingIsNot(int start, int end, bool overlaps) =>
        Assert.Equal(overlaps, new TextSpan(2, 4).Overlaps(new TextSpan(start, end)));

    [Fact]
    public void CompareTo_ByStartThenEnd()
    {
        Assert.True(new TextSpan(1, 9) < new TextSpan(2, 3));
        Assert.True(new TextSpan(2, 3) < new TextSpan(2, 4));
    }

    [Fact]
    public void Cover_HoldsBoth() => Assert.Equal(new TextSpan(1, 9), new TextSpan(7, 9).Cover(new TextSpan(1, 2)));
}
