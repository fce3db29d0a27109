using Demarche.Language;

namespace Demarche.Tests.Language;

public sealed class WordTableTest
{
    [Fact]
    public void TryFind_ManyWords_FindsEachAndNoOther()
    {
        var table = new WordTable<int>();
        for (var i = 0; i < 1000; i++) table.Of($"Wort{i}") = i;
        Assert.Equal(1000, table.Count);
        for (var i = 0; i < 1000; i++) Assert.True(table.TryFind($"Wort{i}", out var value) && value == i);
        Assert.False(table.Contains("Wort1000"));
        Assert.False(table.Contains("wort1"));
        Assert.False(table.Contains(""));
    }

    [Fact]
    public void Of_SameWordTwice_KeepsOneValue()
    {
        var table = new WordTable<int>();
        table.Of("Antwort") |= 1;
        table.Of("Antwort") |= 4;
        Assert.Equal(1, table.Count);
        Assert.True(table.TryFind("Antwort", out var value));
        Assert.Equal(5, value);
    }
}
