using Demarche.Language;
using Demarche.Statements;

namespace Demarche.Tests.Statements;

public sealed class RuleMeasurementTest
{
    [Fact]
    public void Read_HeadAndCounts()
    {
        var measured = RuleMeasurement.Read(new StringReader("# words\n# set\tquotations-de (dev)\n# day\t2026-11-22\n# language\trule\tn\tright\nde\tso-phrase\t8\t6\n"))!;
        Assert.Equal(("quotations-de (dev)", new DateOnly(2026, 11, 22)), (measured.Set, measured.Day));
        Assert.Equal(new(("de", "so-phrase"), new(6, 8)), Assert.Single(measured.Rules));
        Assert.Equal(75, measured.Of(ReadingLanguage.German, "so-phrase")!.Percent);
    }

    [Fact]
    public void Of_RuleOfAnotherLanguage_HasNoFigure()
    {
        var measured = RuleMeasurement.Read(new StringReader("# set\tx\n# day\t2026-11-22\nde\treporting-clause\t8\t6\nen\tsource-phrase\t0\t0\n"))!;
        Assert.Equal(new(6, 8), measured.Of(ReadingLanguage.German, "reporting-clause"));
        Assert.Null(measured.Of(ReadingLanguage.English, "reporting-clause"));
        Assert.Null(measured.Of(ReadingLanguage.English, "source-phrase"));
        Assert.Null(measured.Of(null, "reporting-clause"));
    }

    [Fact]
    public void Read_NoHead() => Assert.Null(RuleMeasurement.Read(new StringReader("de\tso-phrase\t8\t6\n")));

    [Fact]
    public void Read_NoCounts() =>
        Assert.Throws<FormatException>(() => RuleMeasurement.Read(new StringReader("# set\tx\n# day\t2026-11-22\nso-phrase 8 6\n")));
}
