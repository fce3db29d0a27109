using Demarche.Language;
using Demarche.Record.Search;

namespace Demarche.Record.Tests.Search;

public sealed class EnglishLemmasTest
{
    [Theory]
    [InlineData("demanded", "demand")]
    [InlineData("Demands", "demand")]
    [InlineData("treaties", "treaty")]
    [InlineData("withdrew", "withdraw")]
    [InlineData("talks", "talk")]
    [InlineData("peace-talks", "peace-talk")]
    public void Of_KnownWord(string word, string lemma) => Assert.Contains(lemma, EnglishLemmas.Of(word));

    [Theory]
    [InlineData("the")]
    [InlineData("was")]
    [InlineData("dies")]
    [InlineData("Xyzzy")]
    [InlineData("")]
    public void Of_WordThatIsNotSought(string word) => Assert.Empty(EnglishLemmas.Of(word));

    [Fact]
    public void OfBaseForms_IsThatOfTheLanguage() =>
        Assert.Equal(("demand", ""), (string.Join(' ', BaseForms.Of("demanded", ReadingLanguage.English)), string.Join(' ', BaseForms.Of("demanded", ReadingLanguage.German))));
}
