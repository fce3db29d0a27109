using Demarche.Evaluation.Quotations;

namespace Demarche.Tests.Evaluation;

public sealed class TokenOffsetsTest
{
    [Fact]
    public void AddSentence_FindsEachTokenBehindTheLast()
    {
        var tokens = Of("Der Der Minister", 0, "Der", "Der", "Minister");
        Assert.Equal([(0, 3), (4, 7), (8, 16)], All(tokens));
    }

    [Fact]
    public void AddSentence_TokenNotInText_StandsWhereTheLastEnded()
    {
        var tokens = Of("Er sagte \"ja\".", 0, "Er", "sagte", "``", "ja");
        Assert.Equal([(0, 2), (3, 8), (8, 10), (10, 12)], All(tokens));
    }

    [Theory]
    [InlineData(40, 40)]
    [InlineData(41, 0)]
    public void AddSentence_ReachesFortyCodePoints(int distance, int start) =>
        Assert.Equal((start, start + 2), Of(new string(' ', distance) + "ja", 0, "ja")[0]);

    [Fact]
    public void AddSentence_EmojiCountAsOne()
    {
        var tokens = Of("🇩🇪 Das 🕊 Amt", 3, "Das", "🕊", "Amt");
        Assert.Equal([(3, 6), (7, 8), (9, 12)], All(tokens));
        Assert.Equal("Amt", tokens.Word(2));
    }

    [Fact]
    public void AddSentence_BeginsBehindTheText_StaysThere() =>
        Assert.Equal((9, 11), Of("ja", 9, "ja")[0]);

    [Theory]
    [InlineData(0, 3, new[] { 0 })]
    [InlineData(2, 5, new[] { 0, 1 })]
    [InlineData(3, 4, new int[0])]
    [InlineData(4, 4, new int[0])]
    [InlineData(5, 99, new[] { 1, 2 })]
    public void Touching_TakesEveryTokenThatSharesACodePoint(int start, int end, int[] expected) =>
        Assert.Equal(expected, Of("Der Herr Minister", 0, "Der", "Herr", "Minister").Touching(start, end));

    private static TokenOffsets Of(string text, int begin, params string[] sentence)
    {
        var tokens = new TokenOffsets(text);
        tokens.AddSentence(begin, sentence);
        return tokens;
    }

    private static IEnumerable<(int, int)> All(TokenOffsets tokens) => Enumerable.Range(0, tokens.Count).Select(i => tokens[i]);
}
