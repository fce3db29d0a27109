using System.Globalization;
using Demarche.Language;
using Demarche.Web.Dossiers;
using Demarche.Wording;

namespace Demarche.Cli.Explaining;

/// <summary>How often a rule is right, in words, as a dossier says it.</summary>
internal static class RuleWords
{
    /// <summary>Such as <c>92 % (133 von 144)</c>.</summary>
    public static string Figure(ReadingLanguage? language, string rule, Labels labels) => ShippedRules.Measurement?.Of(language, rule) is { } known
        ? labels.Format("dossier.rules.figure", known.Percent, known.Right, known.Found)
        : labels["dossier.rules.unknown"];

    /// <summary>For programs: right and found, such as <c>133/144</c>; none where the rule was not measured.</summary>
    public static string? Share(ReadingLanguage? language, string? rule) => ShippedRules.Measurement?.Of(language, rule) is { } known ? string.Create(CultureInfo.InvariantCulture, $"{known.Right}/{known.Found}") : null;

    /// <summary>Where and when the rules were measured; none where nothing was.</summary>
    public static string? Measured(Labels labels) => ShippedRules.Measurement is { } measured
        ? labels.Format("explain.measured", measured.Set, measured.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
        : null;
}
