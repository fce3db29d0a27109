using Demarche.Quantities;
using Demarche.Reports;
using Demarche.Web.Room.Correcting;

namespace Demarche.Web.Tests.Room;

public sealed class GivenNumberTest
{
    [Theory]
    [InlineData("5000", "5000")]
    [InlineData(" 2,5 ", "2.5")]
    [InlineData("5 000", "5000")]
    [InlineData("-3", "-3")]
    [InlineData("300–400", "300–400")]
    [InlineData("300 - 400", "300–400")]
    [InlineData("300–", "300–")]
    [InlineData("–400", "–400")]
    [InlineData("", null)]
    [InlineData("viele", null)]
    [InlineData("3–viele", null)]
    [InlineData("–", null)]
    [InlineData("99999999999999999999999999999999", null)]
    public void Parse_AsItIsShownAgain(string words, string? shown)
    {
        var number = GivenNumber.Parse(words);
        Assert.Equal(shown, number is { } known ? GivenNumber.Of(new Quantity(new TextSpan(0, 1), null) { Value = known.Value, Min = known.Min, Max = known.Max }) : null);
    }
}
