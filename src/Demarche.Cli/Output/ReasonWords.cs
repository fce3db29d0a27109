using System.Globalization;
using Demarche.Exchanges.Links;
using Demarche.Wording;

namespace Demarche.Cli.Output;

/// <summary>Why a link is as sure as it is, in words: "derselbe Urheber, 4 gemeinsame Wörter".</summary>
internal static class ReasonWords
{
    public static string Of(Link link, Labels labels) => string.Join(", ", link.Reasons.Select(reason => Of(reason, labels)));

    private static string Of(Reason reason, Labels labels) =>
        labels.Find("link.reason." + reason.Name) is { } words ? string.Format(CultureInfo.InvariantCulture, words, reason.Value) : $"{reason.Name} {reason.Value}".TrimEnd();
}
