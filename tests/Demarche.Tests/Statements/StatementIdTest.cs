using System.Collections.Immutable;
using Demarche.Reports;
using Demarche.Statements;

namespace Demarche.Tests.Statements;

public sealed class StatementIdTest
{
    private static readonly FrozenText Text = FrozenText.Freeze("😀 Er sagte: „Nein.“");
    private static readonly ImmutableArray<TextSpan> Content = [new(3, 5), new(13, 20)];

    [Fact]
    public void Of_CountsCodePointsFromFirstStartToLastEnd() => Assert.Equal("abc-s2-19", StatementId.Of("abc", Content, Text));

    [Fact]
    public void Of_SecondOverTheSameWords() => Assert.Equal("abc-s2-19.2", StatementId.Of("abc", Content, Text, 2));

    [Theory]
    [InlineData("abc-s2-19", true)]
    [InlineData("abc-s2-19.12", true)]
    [InlineData("abc-s2-19.1", false)]
    [InlineData("abc-s2-19.", false)]
    [InlineData("abc-s2-190", false)]
    [InlineData("abd-s2-19", false)]
    public void Fits_TakesEveryOccurrence(string id, bool fits) => Assert.Equal(fits, StatementId.Fits(id, "abc", Content, Text));
}
