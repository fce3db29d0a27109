using Demarche.Actors;

namespace Demarche.Tests.Actors;

public class WordScannerTest
{
    [Theory]
    [InlineData("US-Außenminister Blinken, »sagte« er.", "US-Außenminister|Blinken|sagte|er")]
    [InlineData("N’Djamena und Paris’ Antwort", "N’Djamena|und|Paris|Antwort")]
    [InlineData("laut tagesschau.de. Er ging.Sie blieb", "laut|tagesschau.de|Er|ging|Sie|blieb")]
    [InlineData("Donald J. Trump in der F.A.Z.", "Donald|J|Trump|in|der|F.A.Z")]
    [InlineData("Reuters/AP/dpa", "Reuters|AP|dpa")]
    [InlineData("- ’ . … 😀 a", "a")]
    [InlineData("", "")]
    public void Next_CutsWords(string text, string words)
    {
        List<string> found = [];
        var scanner = new WordScanner(text);
        while (scanner.Next()) found.Add(text[scanner.Start..scanner.End]);
        Assert.Equal(words, string.Join('|', found));
    }
}
