using Demarche.Language;
using Demarche.Reports;

namespace Demarche.Tests.Language;

public sealed class ClauseNestingTest
{
    [Theory]
    [InlineData("Er sagte, dass sie komme, wenn es gehe.", "-1 0 1")]
    [InlineData("Er sagte, dass sie komme, dass sie bleibe.", "-1 0 0")]
    [InlineData("Wie er sagte, kommt niemand.", "1 -1")]
    [InlineData("Er bat, ihm zu sagen, ob sie komme.", "-1 0 1")]
    [InlineData("Er ging, sie kam.", "-1 -1")]
    public void Holder_OfEachClause(string text, string holders) => Assert.Equal(holders, new Analysed(text).Holders);

    [Fact]
    public void Depth_CountsHolders()
    {
        const string Text = "Er sagte, dass sie komme, wenn es gehe.";
        var analysis = TextAnalysis.Of(Text, [new TextSpan(0, Text.Length)]);
        var clauses = analysis.Clauses(analysis.Sentences[0]);
        Assert.Equal([0, 1, 2], clauses.Select((_, at) => ClauseNesting.Depth(clauses, at)));
    }
}
