using Demarche.Record.Search;

namespace Demarche.Record.Tests.Search;

public sealed class GermanLemmasTest
{
    [Theory]
    [InlineData("Forderungen", "Forderung")]
    [InlineData("Erklärte", "erklären")]
    [InlineData("abgelehnt", "ablehnen")]
    [InlineData("Botschafterinnen", "Botschafterin")]
    public void Of_KnownWord(string word, string lemma) => Assert.Contains(lemma, GermanLemmas.Of(word));

    [Theory]
    [InlineData("der")]
    [InlineData("Xyzzy")]
    [InlineData("")]
    public void Of_WordWithoutContent(string word) => Assert.Empty(GermanLemmas.Of(word));
}
