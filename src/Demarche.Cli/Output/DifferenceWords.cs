using Demarche.Cli.Records;
using Demarche.Exchanges.Links;
using Demarche.Wording;

namespace Demarche.Cli.Output;

/// <summary>What the members of a link have otherwise, in words: "Zahl: 300 Panzer / 200 Panzer".</summary>
internal static class DifferenceWords
{
    public static string Of(Link link, Labels labels, MemberWords words) => string.Join("; ", link.Differs.Select(difference => Of(difference, labels, words)));

    private static string Of(Difference difference, Labels labels, MemberWords words) =>
        $"{labels.Find("link.field." + difference.Field) ?? difference.Field}: {string.Join(" / ", difference.Values.Select(value => Value(difference.Field, value, labels, words)))}";

    private static string Value(string field, string value, Labels labels, MemberWords words) => field switch
    {
        _ when value.Length == 0 => "–",
        "speaker" or "actors" or "recipients" or "onWord" when value.Contains(':', StringComparison.Ordinal) => string.Join(", ", Ids(value).Select(words.Actor)),
        "form" => labels.Find("form." + value) ?? value,
        "status" => labels.Find("actStatus." + value) ?? value,
        "polarity" => labels.Find("link.polarity." + value) ?? value,
        _ => value,
    };

    // Ids of unknown actors hold names with blanks.
    private static List<string> Ids(string value)
    {
        var ids = new List<string>();
        foreach (var part in value.Split(' '))
            if (part.Contains(':', StringComparison.Ordinal) || ids.Count == 0) ids.Add(part);
            else ids[^1] += " " + part;
        return ids;
    }
}
