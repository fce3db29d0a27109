using System.Globalization;
using System.Text.RegularExpressions;

namespace Demarche.Intake;

/// <summary>Dates as feeds, mails and pages write them, turned into ISO 8601: by tables, never by the culture of a machine. What has no zone gets none.</summary>
internal static partial class Dates
{
    private const int LongestDate = 64;

    private static readonly Dictionary<string, int> Months = MonthTable(
        "jan jän january januar jänner janv janvier", "feb february februar feber fév février", "mar mär mrz march märz mars", "apr april avr avril", "may mai", "jun june juni juin",
        "jul july juli juil juillet", "aug august août", "sep sept september septembre", "oct okt october oktober octobre", "nov november novembre", "dec dez december dezember déc décembre");

    private static readonly Dictionary<string, string> Zones = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Z"] = "Z",
        ["UT"] = "Z",
        ["UTC"] = "Z",
        ["GMT"] = "Z",
        ["WET"] = "Z",
        ["WEST"] = "+01:00",
        ["BST"] = "+01:00",
        ["CET"] = "+01:00",
        ["MEZ"] = "+01:00",
        ["CEST"] = "+02:00",
        ["MESZ"] = "+02:00",
        ["MET"] = "+01:00",
        ["MEST"] = "+02:00",
        ["EET"] = "+02:00",
        ["OEZ"] = "+02:00",
        ["EEST"] = "+03:00",
        ["OESZ"] = "+03:00",
        ["MSK"] = "+03:00",
        ["EST"] = "-05:00",
        ["EDT"] = "-04:00",
        ["CST"] = "-06:00",
        ["CDT"] = "-05:00",
        ["MST"] = "-07:00",
        ["MDT"] = "-06:00",
        ["PST"] = "-08:00",
        ["PDT"] = "-07:00",
    };

    /// <summary>As ISO 8601 to the minute or second, or as a day; what is no date that the table knows is given back as it came, so that it can be told.</summary>
    public static string? Iso(string? written)
    {
        if (string.IsNullOrWhiteSpace(written)) return null;
        var text = written.Trim();
        if (text.Length > LongestDate) return text[..LongestDate];
        return OfIso(text) ?? OfMail(text) ?? OfBasic(text) ?? OfPrinted(text) ?? text;
    }

    // 2022-01-27T14:05:00+0100, 2022-01-27 14:05:00 CET, 2022-1-7.
    private static string? OfIso(string text) => IsoDate().Match(text) is { Success: true } m
        ? Join(m, Number(m, "y"), Number(m, "m"), Number(m, "d")) : null;

    // Thu, 27 Jan 2022 14:05:00 +0100, with any part missing that feeds leave out; January 27, 2022 too.
    private static string? OfMail(string text)
    {
        var m = MailDate().Match(text);
        if (!m.Success) m = AmericanDate().Match(text);
        if (!m.Success || !Months.TryGetValue(m.Groups["month"].Value.TrimEnd('.').ToLowerInvariant(), out var month)) return null;
        return Join(m, Century(m.Groups["y"].Value), month, Number(m, "d"));
    }

    // 20220127T140500+0100, as NewsML and NITF have it.
    private static string? OfBasic(string text) => BasicDate().Match(text) is { Success: true } m
        ? Join(m, Number(m, "y"), Number(m, "m"), Number(m, "d")) : null;

    private static string? OfPrinted(string text) => PrintedDate().Match(text) is { Success: true } m
        ? Join(m, Number(m, "y"), Number(m, "m"), Number(m, "d")) : null;

    private static string? Join(Match m, int year, int month, int day)
    {
        if (year is < 1 or > 9999 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return null;
        var date = string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}");
        if (!m.Groups["h"].Success) return date;
        var (hour, minute, second) = (Number(m, "h"), Number(m, "min"), m.Groups["s"].Success ? Number(m, "s") : 0);
        if (hour > 24 || minute > 59 || second > 60 || Zone(m.Groups["zone"].Value.Trim()) is not { } zone) return date;
        // A leap second and the midnight at the end of a day have no place of their own here.
        if (hour == 24 || second == 60) (hour, minute, second) = (hour == 24 ? 23 : hour, hour == 24 ? 59 : minute, 59);
        return string.Create(CultureInfo.InvariantCulture, $"{date}T{hour:00}:{minute:00}:{second:00}{zone}");
    }

    // An unknown name of a zone leaves the day alone, as printed.
    private static string? Zone(string written)
    {
        if (written.Length == 0) return "";
        if (Zones.TryGetValue(written.Trim('(', ')'), out var named)) return named;
        var m = Offset().Match(written);
        if (!m.Success || Number(m, "oh") > 14 || (m.Groups["om"].Success && Number(m, "om") > 59)) return null;
        return string.Create(CultureInfo.InvariantCulture, $"{m.Groups["sign"].Value}{Number(m, "oh"):00}:{(m.Groups["om"].Success ? Number(m, "om") : 0):00}");
    }

    private static int Century(string year) =>
        int.Parse(year, CultureInfo.InvariantCulture) is var number && year.Length > 2 ? number : number < 70 ? 2000 + number : 1900 + number;

    private static int Number(Match m, string group) => int.Parse(m.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    private static Dictionary<string, int> MonthTable(params string[] names) =>
        names.SelectMany((list, i) => list.Split(' ').Select(name => (name, i + 1))).ToDictionary(pair => pair.name, pair => pair.Item2, StringComparer.Ordinal);

    private const string Time = @"(?:(?:[T\s]+|,\s*)(?<h>[0-9]{1,2}):(?<min>[0-9]{2})(?::(?<s>[0-9]{2})(?:[.,][0-9]{1,9})?)?\s*(?<zone>\S{1,9})?(?:\s*\([^)]{1,20}\))?)?";

    [GeneratedRegex(@"\A(?<y>[0-9]{4})-(?<m>[0-9]{1,2})-(?<d>[0-9]{1,2})" + Time + @"\z", RegexOptions.CultureInvariant)]
    private static partial Regex IsoDate();

    [GeneratedRegex(@"\A(?:\p{L}{2,10}\.?,?\s+)?(?<d>[0-9]{1,2})\.?[\s-]+(?<month>\p{L}{3,9}\.?),?[\s-]+(?<y>[0-9]{2}|[0-9]{4})" + Time + @"\z", RegexOptions.CultureInvariant)]
    private static partial Regex MailDate();

    [GeneratedRegex(@"\A(?:\p{L}{2,10}\.?,?\s+)?(?<month>\p{L}{3,9}\.?)\s+(?<d>[0-9]{1,2}),?\s+(?<y>[0-9]{4})" + Time + @"\z", RegexOptions.CultureInvariant)]
    private static partial Regex AmericanDate();

    [GeneratedRegex(@"\A(?<y>[0-9]{4})(?<m>[0-9]{2})(?<d>[0-9]{2})(?:T(?<h>[0-9]{2})(?<min>[0-9]{2})(?<s>[0-9]{2})?(?<zone>Z|[+-][0-9]{2}:?[0-9]{2})?)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex BasicDate();

    [GeneratedRegex(@"\A(?<d>[0-9]{1,2})\.\s?(?<m>[0-9]{1,2})\.\s?(?<y>[0-9]{4})" + Time + @"(?:\s*Uhr)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex PrintedDate();

    [GeneratedRegex(@"\A(?:GMT|UTC)?(?<sign>[+-])(?<oh>[0-9]{1,2}):?(?<om>[0-9]{2})?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Offset();
}
