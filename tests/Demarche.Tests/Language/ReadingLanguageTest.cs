using Demarche.Language;

namespace Demarche.Tests.Language;

public sealed class ReadingLanguageTest
{
    [Theory]
    [InlineData("de", "de")]
    [InlineData("DE-AT", "de")]
    [InlineData("de_CH", "de")]
    [InlineData("den", null)]
    [InlineData("en-GB", "en")]
    [InlineData("ru", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Of_Tag(string? tag, string? code) => Assert.Equal(code, ReadingLanguage.Of(tag)?.Code);
}
