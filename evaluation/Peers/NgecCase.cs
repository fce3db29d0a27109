using System.Text.Json;
using System.Text.RegularExpressions;

namespace Demarche.Evaluation.Peers;

/// <summary>A case of the suite for actors: a phrase, a date and what is asserted of the code.</summary>
/// <param name="Countries">The values of which the country must be one; none where nothing is asked.</param>
/// <param name="NotCountry">A value that the country must not be.</param>
/// <param name="Sectors">As for the country.</param>
/// <param name="IsNone">The phrase is nobody.</param>
public sealed partial record NgecCase(string Phrase, string Date, IReadOnlyList<string>? Countries, string? NotCountry, IReadOnlyList<string>? Sectors, bool IsNone)
{
    private const string DayOfTheSuite = "2022-11-01";

    private static readonly string[] DateForms = ["yyyy-MM-dd", "d MMM yyyy", "d MMMM yyyy", "MMMM d, yyyy"];

    /// <summary>The case of a record; none where it asks for neither country nor sector, or its words do not stand in it.</summary>
    public static NgecCase? Of(JsonElement record)
    {
        var asserts = record.GetProperty("asserts").EnumerateArray().Select(assert => assert.GetString()!).ToList();
        var args = record.GetProperty("args").GetString()!;
        var phrase = record.TryGetProperty("value", out var value) ? value.GetString() : null;
        var texts = Quoted().Matches(args).Select(match => match.Groups[1].Success ? match.Groups[1].Value : match.Groups[2].Value).ToList();
        phrase ??= args.StartsWith("d[", StringComparison.Ordinal) || texts.Count == 0 ? null : texts[0];
        var (countries, sectors) = (Values(asserts, "country"), Values(asserts, "code_1"));
        var not = asserts.Select(assert => NotCountryOf().Match(assert)).FirstOrDefault(match => match.Success)?.Groups[1].Value;
        var none = asserts.Contains("code is None");
        if (phrase is null || (countries is null && sectors is null && not is null && !none) || countries is [] || sectors is []) return null;
        var rest = texts.Skip(1).Where(text => text.Length > 0 && text != "today").ToList();
        var date = rest.Select(DateOf).FirstOrDefault(day => day is not null);
        var context = rest.Find(text => DateOf(text) is null);
        return new(context is null ? phrase : $"{context} {phrase}", date ?? DayOfTheSuite, countries, not, sectors, none);
    }

    // Two assertions of one value that contradict each other leave nothing.
    private static List<string>? Values(List<string> asserts, string key)
    {
        List<string>? values = null;
        foreach (var assert in asserts)
        {
            if (!assert.Contains($"['{key}']", StringComparison.Ordinal) && !(key == "country" && assert.StartsWith("cc ", StringComparison.Ordinal))) continue;
            if (assert.Contains("!=", StringComparison.Ordinal) || assert.Contains("d[", StringComparison.Ordinal)) continue;
            var said = Quoted().Matches(assert[assert.IndexOfAny([']', ' '])..]).Select(match => match.Groups[1].Value).ToList();
            values = values is null ? said : [.. values.Intersect(said, StringComparer.Ordinal)];
        }

        return values;
    }

    private static string? DateOf(string text) =>
        DateOnly.TryParseExact(text, DateForms, System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var day) ? day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) : null;

    [GeneratedRegex("'((?:[^'\\\\]|\\\\.)*)'|\"([^\"]*)\"")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"code\['country'\] != '(\w*)'")]
    private static partial Regex NotCountryOf();
}
