using System.Globalization;
using Demarche.Wording;

namespace Demarche.Cli.Output;

/// <summary>Numbers as people write them: 12.345 in German, 12,345 in English.</summary>
internal static class Numbers
{
    private static readonly NumberFormatInfo German = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = "," };

    public static string Say(long number, Labels labels) =>
        number.ToString("N0", labels.Language == "de" ? German : NumberFormatInfo.InvariantInfo);

    /// <summary>The label with the number in it; <c>KEY.one</c> for exactly one.</summary>
    public static string Count(string key, long number, Labels labels) =>
        number == 1 ? labels[key + ".one"] : labels.Format(key, Say(number, labels));
}
