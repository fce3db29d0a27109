using System.Globalization;

namespace Demarche.Exchanges.Links;

/// <summary>What speaks for a link, and how much.</summary>
/// <param name="Name">sameSpeaker, relatedSpeaker, alikeSpeaker, unknownSpeaker, otherSpeaker, sameRecipient, sameTime, letters, words, contained, shared, number, languages, days, supersedes, address, wording, entries, story, name.</param>
/// <param name="Value">A count, or percent; empty where the name says all.</param>
public sealed record Reason(string Name, string Value = "")
{
    internal static Reason Count(string name, int count) => new(name, count.ToString(CultureInfo.InvariantCulture));

    internal static Reason Percent(string name, double share) => new(name, Math.Min(100, Math.Round(100 * share)).ToString(CultureInfo.InvariantCulture));
}
