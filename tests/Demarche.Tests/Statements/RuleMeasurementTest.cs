using Demarche.Statements;

namespace Demarche.Tests.Statements;

public sealed class RuleMeasurementTest
{
    [Fact]
    public void Read_HeadAndCounts()
    {
        var measured = RuleMeasurement.Read(new StringReader("# words\n# set\tquotations-de (dev)\n# day\t2026-11-22\n# rule\tn\tright\nso-phrase\t8\t6\n"))!;
        Assert.Equal(("quotations-de (dev)", new DateOnly(2026, 11, 22)), (measured.Set, measured.Day));
        Assert.Equal(new("so-phrase", new(6, 8)), Assert.Single(measured.Rules));
        Assert.Equal(75, measured.Rules["so-phrase"].Percent);
    }

    [Fact]
    public void Read_NoHead() => Assert.Null(RuleMeasurement.Read(new StringReader("so-phrase\t8\t6\n")));

    [Fact]
    public void Read_NoCounts() =>
        Assert.Throws<FormatException>(() => RuleMeasurement.Read(new StringReader("# set\tx\n# day\t2026-11-22\nso-phrase 8 6\n")));
}
