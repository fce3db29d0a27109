using Demarche.WorldBuilder.Sources;

namespace Demarche.Tests.WorldBuilder;

public class GermanSpellingTest
{
    [Theory]
    [InlineData("Sergey Lavrov", "RUS", "Sergej Lawrow")]
    [InlineData("Dmitry Peskov", "RUS", "Dmitri Peskow")]
    [InlineData("Volodymyr Zelenskyy", "UKR", "Wolodymyr Selenskyj")]
    [InlineData("Sergey Shoygu", "RUS", "Sergej Schoigu")]
    [InlineData("Vladimir Kolokoltsev", "RUS", "Wladimir Kolokolzew")]
    [InlineData("Boris Gryzlov", "RUS", "Boris Gryslow")]
    [InlineData("Valery Gerasimov", "RUS", "Waleri Gerassimow")]
    [InlineData("Sergey Nechayev", "RUS", "Sergej Netschajew")]
    [InlineData("Viktor Kryzhanivskyi", "UKR", "Viktor Kryschaniwskyj")]
    [InlineData("Viktor Yushchenko", "UKR", "Viktor Juschtschenko")]
    [InlineData("Pavlo Klimkin", "UKR", "Pawlo Klimkin")]
    [InlineData("Sadyr Japarov", "KGZ", "Sadyr Dschaparow")]
    [InlineData("Vladimir Vinokurov", "RUS", "Wladimir Winokurow")]
    public void Of_GivesWhatNewspapersPrint(string english, string state, string german) => Assert.Equal(german, GermanSpelling.Of(english, state));
}
