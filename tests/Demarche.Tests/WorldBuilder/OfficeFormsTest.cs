using Demarche.Actors;
using Demarche.WorldBuilder.Compilation;

namespace Demarche.Tests.WorldBuilder;

public class OfficeFormsTest
{
    [Theory]
    [InlineData("Minister", "Minister Ministers Ministerin Ministerinnen Ministern")]
    [InlineData("Präsident", "Präsident Präsidenten Präsidentin Präsidentinnen")]
    [InlineData("Beauftragte", "Beauftragte Beauftragter Beauftragten Beauftragtes")]
    [InlineData("Sprecherin des Weißen Hauses", "Sprecherin des Weißen Hauses")]
    public void Of_GivesTheForms(string word, string forms) => Assert.Equal(forms, string.Join(' ', OfficeForms.Of(word).Select(form => form.Form)));

    [Fact]
    public void Of_Chef_HoldsGenitiveAndFeminine() => Assert.Superset(new HashSet<string> { "Chef", "Chefs", "Chefin" }, OfficeForms.Of("Chef").Select(form => form.Form).ToHashSet());

    [Fact]
    public void Of_Feminine_IsKnownAsOne() => Assert.Equal(Gender.Feminine, OfficeForms.Of("Kanzler").Single(form => form.Form == "Kanzlerin").Gender);
}
