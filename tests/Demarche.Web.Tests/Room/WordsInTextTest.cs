using Demarche.Reports;
using Demarche.Web.Room.Correcting;

namespace Demarche.Web.Tests.Room;

/// <summary>Where words stand that a person gave.</summary>
public sealed class WordsInTextTest
{
    private const string Text = "Er sagte ja. Sie sagte nein, und er\nsagte 😊 ja.";

    [Theory]
    [InlineData("sagte", "17-22", 0, "17-22")]
    [InlineData("sagte", "0-2", 40, "36-41")]
    [InlineData("sagte", "", 0, "3-8")]
    [InlineData("er sagte", "33-41", 0, "33-41")]
    [InlineData("ja | nein", "", 0, "9-11,23-27")]
    [InlineData(" ja ", "8-12", 40, "45-47")]
    [InlineData("Zwergpinguin", "0-2", 0, null)]
    [InlineData("sagte ja | ja", "3-11,9-11", 0, null)]
    [InlineData("|", "", 0, null)]
    [InlineData("er sagte", "", 0, "33-41")]
    [InlineData("ja", "9999999999-9999999999,-", 0, "9-11")]
    public void Words_StandWhereTheyWereSelectedElseNearest(string words, string at, int near, string? expected) =>
        Assert.Equal(expected, WordsInText.Find(Text, words, at, near) is { } spans ? WordsInText.Offsets(spans) : null);

    // The genitive stands nearer, but the word itself is meant; part of a compound is taken where there is nothing else.
    [Theory]
    [InlineData("Russland", "21-29")]
    [InlineData("Antwort", "10-17")]
    [InlineData("lands", "4-9")]
    public void Words_AreTheirOwnRatherThanInsideOfOthers(string words, string expected) =>
        Assert.Equal(expected, WordsInText.Offsets(WordsInText.Find("Russlands Antwort an Russland.", words, null, 0)!.Value));

    [Fact]
    public void WhiteSpace_OfAnyKindIsTypedAsASpace() => Assert.Equal("5-17", WordsInText.Offsets(WordsInText.Find("Rund 100\u202F000\u00A0Mann.", "100 000 Mann", null, 0)!.Value));

    [Fact]
    public void HalfOfAPair_IsNoPlace()
    {
        var at = Text.IndexOf('\uDE0A', StringComparison.Ordinal);
        Assert.Null(WordsInText.Find(Text, "\uDE0A ja", $"{at}-{at + 4}", 0));
    }

    [Fact]
    public void Words_AreShownOnOneLine() => Assert.Equal("er sagte | ja", WordsInText.Words([new TextSpan(33, 41), new TextSpan(45, 47)], Text));
}
