using System.Reflection;
using Demarche.Statements;

namespace Demarche.Web.Dossiers;

/// <summary>How often each rule is right, as this build was made with it: <c>evaluation/rules.tsv</c>.</summary>
public static class ShippedRules
{
    private static readonly Lazy<RuleMeasurement?> Embedded = new(Load);

    /// <summary>None where nothing had been measured.</summary>
    public static RuleMeasurement? Measurement => Embedded.Value;

    private static RuleMeasurement? Load()
    {
        if (Assembly.GetExecutingAssembly().GetManifestResourceStream("rules.tsv") is not { } stream) return null;
        using var lines = new StreamReader(stream);
        return RuleMeasurement.Read(lines);
    }
}
