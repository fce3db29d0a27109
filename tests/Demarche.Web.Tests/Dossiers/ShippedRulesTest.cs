using Demarche.Statements;
using Demarche.Web.Dossiers;

namespace Demarche.Web.Tests.Dossiers;

public sealed class ShippedRulesTest
{
    [Fact]
    public void Measurement_IsTheKeptFile()
    {
        using var lines = new StreamReader(Repository.Folder("evaluation/rules.tsv"));
        var kept = RuleMeasurement.Read(lines)!;
        Assert.Equal((kept.Set, kept.Day, kept.Rules.Count), (ShippedRules.Measurement!.Set, ShippedRules.Measurement.Day, ShippedRules.Measurement.Rules.Count));
        Assert.All(kept.Rules.Values, rule => Assert.InRange(rule.Right, 0, rule.Found));
    }
}
