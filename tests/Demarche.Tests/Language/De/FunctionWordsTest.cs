using Demarche.Language;
using Demarche.Language.De;

namespace Demarche.Tests.Language.De;

public sealed class FunctionWordsTest
{
    [Theory]
    [InlineData("der", FunctionClass.Article)]
    [InlineData("keine", FunctionClass.NegativeArticle)]
    [InlineData("dass", FunctionClass.Subjunction)]
    [InlineData("warum", FunctionClass.Question)]
    [InlineData("um", FunctionClass.InfinitiveSubjunction | FunctionClass.Preposition)]
    [InlineData("während", FunctionClass.Subjunction | FunctionClass.Preposition)]
    [InlineData("und", FunctionClass.Coordinator)]
    [InlineData("demnach", FunctionClass.Adverb)]
    [InlineData("nicht", FunctionClass.Particle)]
    [InlineData("Januar", FunctionClass.Month)]
    [InlineData("Montag", FunctionClass.Weekday)]
    [InlineData("Minister", FunctionClass.None)]
    [InlineData("Der", FunctionClass.None)]
    [InlineData("", FunctionClass.None)]
    public void Of(string word, FunctionClass expected) => Assert.Equal(expected, FunctionWords.Of(word) & (expected == FunctionClass.None ? (FunctionClass)(-1) : expected));
}
