using Demarche.Tests.Time;

namespace Demarche.Tests.Quantities;

public sealed class QuantityReaderTest
{
    [Fact]
    public void Read_TextWithoutNumbers_FindsNothing() => Assert.Empty(Dated.Read("Der Minister wies eine Forderung zurück.").Quantities);

    [Fact]
    public void Read_LengthsOfTimeAreQuantities_DatesAreNot()
    {
        var read = Dated.Read("Am 5. Mai 2021 wurde er zu 15 Jahren Haft verurteilt, um 20 Uhr.", "2022-01-27");
        Assert.Equal("15 Jahren Haft | 15 year | Haft", Dated.Quantities(read));
    }

    [Theory]
    [InlineData("999999999999999999999999999999999999 Euro")]
    [InlineData("999999999999999 Billiarden Billiarden Billiarden Billiarden Euro")]
    [InlineData("1.2.3.4.5.6.7 Euro")]
    [InlineData("000 000 000 000 000 000 000 Euro")]
    [InlineData("100 000 000 000 000 000 000 000 000 000 000 000 Euro")]
    public void Read_MonstrousNumbers_DoNotFail(string text) => Assert.InRange(Dated.Read($"Es kostet {text}.").Quantities.Length, 0, 12);

    [Fact]
    public void Read_SpansStandInTheFrozenText()
    {
        var read = Dated.Read("😀 Berlin liefert 5000 Hel\u00ADme.");
        var quantity = Assert.Single(read.Quantities);
        Assert.Equal("5000 Hel\u00ADme", quantity.Span.In(read.Report.Text.Value).ToString());
        Assert.Equal("Hel\u00ADme", quantity.Of!.Value.In(read.Report.Text.Value).ToString());
    }
}
