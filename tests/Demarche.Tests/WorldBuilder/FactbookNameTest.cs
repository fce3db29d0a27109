using Demarche.WorldBuilder.Sources;

namespace Demarche.Tests.WorldBuilder;

public class FactbookNameTest
{
    [Theory]
    [InlineData("Prime Minister Mateusz MORAWIECKI", "prime-minister", "Mateusz Morawiecki", "Morawiecki")]
    [InlineData("Premier LI Keqiang", "prime-minister", "Li Keqiang", "Li")]
    [InlineData("President of the Republic Bujar NISHANI", "president", "Bujar Nishani", "Nishani")]
    [InlineData("President Capt. Ibrahim TRAORE", "president", "Ibrahim Traore", "Traore")]
    [InlineData("Prime Minister Jean CASTEX", "prime-minister", "Jean Castex", "Castex")]
    public void Parse_OfficeAndName_AreCutApart(string text, string key, string name, string surname) => Assert.Equal((key, name, surname), FactbookName.Parse(text));

    [Theory]
    [InlineData("BAYROU")]
    [InlineData("NDEZ DE KIRCHNER")]
    [InlineData("Michel BARNIER is the caretaker Prime Minister after resigning following a no-confidence vote on 4 December 2024")]
    [InlineData("Deputy Prime Ministers Janusz PIECHOCINSKI")]
    [InlineData("Governor General Alfonso BOEKHOUDT")]
    [InlineData("President of China XI Jinping")]
    [InlineData("TEA BANH, Gen., HOR NAMHONG")]
    public void Parse_HalfSentenceOrOtherOffice_GivesNone(string text) => Assert.Null(FactbookName.Parse(text));
}
