using Demarche.Actors;

namespace Demarche.Tests.Actors;

public sealed class OfficeNamesTest
{
    [Theory]
    [InlineData("Außenminister (Deutschland)", "Außenministerin (Deutschland)")]
    [InlineData("Sprecher des Weißen Hauses (USA)", "Sprecherin des Weißen Hauses (USA)")]
    [InlineData("Außenbeauftragter (Europäische Union)", "Außenbeauftragte (Europäische Union)")]
    [InlineData("Co-Vorsitzender", "Co-Vorsitzende")]
    [InlineData("Oberster Führer (Iran)", "Oberste Führerin (Iran)")]
    [InlineData("Präsident", "Präsidentin")]
    [InlineData("Bürgermeister von Kiew", "Bürgermeisterin von Kiew")]
    public void Feminine_OfTheTablesNames(string masculine, string feminine) => Assert.Equal(feminine, OfficeNames.Feminine(masculine));

    [Fact]
    public void IsWoman_AsTheTablesSay()
    {
        Assert.True(World.Shared.IsWoman("person:Q564328"));
        Assert.False(World.Shared.IsWoman("person:Q58217"));
        Assert.False(World.Shared.IsWoman("local:r/Lena Brandt"));
    }
}
