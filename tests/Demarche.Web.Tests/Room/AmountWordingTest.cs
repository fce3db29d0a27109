using Demarche.Quantities;
using Demarche.Reports;
using Demarche.Web.Room.Views;
using Demarche.Wording;

namespace Demarche.Web.Tests.Room;

public sealed class AmountWordingTest
{
    private static readonly TextSpan Anywhere = new(0, 1);

    public static TheoryData<Quantity, string?, string?, string?> Amounts => new()
    {
        { new(Anywhere, "piece") { Value = 3 }, null, "3 Stück", "3 items" },
        { new(Anywhere, "piece") { Value = 5000 }, "Helme", "5.000 Helme", "5,000 Helme" },
        { new(Anywhere, "t") { Value = 283 }, "Munition", "283 t Munition", "283 t Munition" },
        { new(Anywhere, "percent") { Value = 2.5m, About = true }, null, "ungefähr 2,5 %", "about 2.5 %" },
        { new(Anywhere, "person") { Min = 300, Max = 400, Bound = Bound.AtMost }, null, "höchstens 300–400 Personen", "at most 300–400 people" },
        { new(Anywhere, "person") { Value = 1 }, null, "1 Person", "1 person" },
        { new(Anywhere, "EUR") { Min = 1_000_000 }, null, "1.000.000 EUR oder mehr", "1,000,000 EUR or more" },
        { new(Anywhere, null) { Max = 7 }, null, "bis zu 7", "up to 7" },
        { new(Anywhere, "t"), "Weizen", null, null },
    };

    [Theory]
    [MemberData(nameof(Amounts))]
    public void Of_SaysTheNumberWithWhatItMeasures(Quantity item, string? noun, string? german, string? english) =>
        Assert.Equal((german, english), (AmountWording.Of(Labels.German, item, noun), AmountWording.Of(Labels.English, item, noun)));
}
