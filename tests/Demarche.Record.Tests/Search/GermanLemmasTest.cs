using Demarche.Record.Search;

namespace Demarche.Record.Tests.Search;

public sealed class GermanLemmasTest
{
    [Theory]
    [InlineData("Forderungen", "Forderung")]
    [InlineData("Erklärte", "erklären")]
    [InlineData("abgelehnt", "ablehnen")]
    [InlineData("Botschafterinnen", "Botschafterin")]
    [InlineData("forderungen", "Forderung")]
    public void Of_KnownWord(string word, string lemma) => Assert.Contains(lemma, GermanLemmas.Of(word));

    [Theory]
    [InlineData("Sicherheitsgarantien", "Sicherheitsgarantie")]
    [InlineData("Sicherheitsgarantie", "Sicherheitsgarantie")]
    [InlineData("sicherheitsgarantien", "Sicherheitsgarantie")]
    [InlineData("Vertragsentwürfen", "Vertragsentwurf")]
    public void Of_Compound(string word, string lemma) => Assert.Contains(lemma, GermanLemmas.Of(word));

    [Theory]
    [InlineData("der")]
    [InlineData("Xyzzy")]
    [InlineData("")]
    public void Of_WordWithoutContent(string word) => Assert.Empty(GermanLemmas.Of(word));
}
