using Demarche.Actors.Coding;

namespace Demarche.Tests.Actors.Coding;

public sealed class ActorCoderTest
{
    [Theory]
    [InlineData("Norway", "NOR", "")]
    [InlineData("the Dutch", "NLD", "")]
    [InlineData("Oslo", "NOR", "GOV")]
    [InlineData("Bergen", "NOR", "CVL")]
    [InlineData("WARSAW", "POL", "GOV")]
    [InlineData("Lisbon police", "PRT", "COP")]
    [InlineData("Chile's foreign minister", "CHL", "GOV")]
    [InlineData("Peru’s ambassador to Kenya", "PER", "GOV")]
    [InlineData("three Belgian soldiers", "BEL", "MIL")]
    [InlineData("a former Swedish minister", "SWE", "ELI")]
    [InlineData("a former senator", "", "ELI")]
    [InlineData("members of the Seimas", "LTU", "LEG")]
    [InlineData("the speaker of the Knesset", "ISR", "LEG")]
    [InlineData("a leader of Boko Haram", "NGA", "REB")]
    [InlineData("the head of a nurses' union in Ireland", "IRL", "LAB")]
    [InlineData("UNICEF", "UNO", "")]
    [InlineData("the European Union", "EUR", "")]
    [InlineData("Amnesty International", "", "NGO")]
    [InlineData("a group of dancers", "", "UNK")]
    [InlineData("a group of fishermen from Ghana", "GHA", "AGR")]
    [InlineData("People's Republic of China", "CHN", "")]
    [InlineData("a kettle", "", "")]
    [InlineData("", "", "")]
    public void Code_Words(string phrase, string country, string sector) => Assert.Equal(new ActorCoding(country, sector), ActorCoder.English.Code(phrase, "2022-01-27"));

    [Theory]
    [InlineData("Angela Merkel", "2017-04-01", "DEU", "GOV")]
    [InlineData("Angela Merkel", "2022-04-01", "DEU", "ELI")]
    [InlineData("Chancellor Olaf Scholz", "2022-04-01", "DEU", "GOV")]
    [InlineData("Sergey Lavrov", "2022-04-01", "RUS", "GOV")]
    public void Code_PersonsByDay(string phrase, string date, string country, string sector) => Assert.Equal(new ActorCoding(country, sector), ActorCoder.English.Code(phrase, date));

    [Fact]
    public void Code_WordsWithoutEnd_TakesNoLonger() => Assert.Equal("", ActorCoder.English.Code(string.Concat(Enumerable.Repeat("minister of ", 100_000)), null).Country);

    [Theory]
    [InlineData("US troops", "USAMIL")]
    [InlineData("the UN", "IGOUNO")]
    [InlineData("two men", "")]
    public void Cameo_Codes(string phrase, string code) => Assert.Equal(code, ActorCoder.English.Code(phrase, null).Cameo);
}
