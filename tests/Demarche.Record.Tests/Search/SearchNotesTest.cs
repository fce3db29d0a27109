using Demarche.Record.Search;

namespace Demarche.Record.Tests.Search;

public sealed class SearchNotesTest
{
    [Theory]
    [InlineData("Antwort der NATO", "")]
    [InlineData("„Antwort der USA“ -Kreml Begin* dies ODER das", "")]
    [InlineData("US-Regierung \u0022a:b (c)\u0022", "")]
    [InlineData("", "")]
    [InlineData("\u0022Antwort der", "quote")]
    [InlineData("OR Antwort", "or")]
    [InlineData("Antwort OR", "or")]
    [InlineData("Antwort AND Kreml", "operator")]
    [InlineData("sprecher:Lawrow", "sign")]
    [InlineData("(Antwort Kreml)", "sign")]
    [InlineData("*wort", "sign")]
    [InlineData("Antwort - Kreml", "sign")]
    [InlineData("-Kreml", "without")]
    [InlineData("!?", "none")]
    [InlineData("NEAR(a \u0022b", "quote operator sign")]
    public void Of_SaysWhatWasTakenAsWords(string words, string expected) => Assert.Equal(expected, string.Join(' ', SearchNotes.Of(words)));

    [Fact]
    public void Of_TooManyWords() => Assert.Equal([SearchNotes.Many], SearchNotes.Of(string.Join(' ', Enumerable.Repeat("wort", 40))).AsEnumerable());
}
