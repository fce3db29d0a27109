using System.Globalization;
using System.Text.RegularExpressions;

namespace Demarche.Intake.Parts;

/// <summary>A full date as German print has it: 27. Januar 2022, 27.01.2022, 27. Jan. 2022; as English print has it: January 27, 2022, 27 January 2022, Jan. 27, 2022; or ISO 8601.</summary>
internal static partial class PrintedDate
{
    /// <summary>What <see cref="Pattern"/> and a date without a year look like, for patterns that hold one. It has no groups of its own.</summary>
    public const string AnyPattern =
        @"(?:[0-9]{1,2}\.\s?(?:[0-9]{1,2}\.(?:\s?[0-9]{4}|[0-9]{2})?|(?:" + Month + @")\.?(?:\s[0-9]{4})?)|[0-9]{4}-[0-9]{2}-[0-9]{2}|(?:" + EnglishMonth + @")\.?\s[0-9]{1,2}(?:,\s[0-9]{4})?|[0-9]{1,2}\s(?:" + EnglishMonth + @")\.?(?:,?\s[0-9]{4})?)";

    private const string Month = "Januar|Jänner|Jan|Februar|Feber|Feb|März|Mrz|April|Apr|Mai|Juni|Jun|Juli|Jul|August|Aug|September|Sept|Sep|Oktober|Okt|November|Nov|Dezember|Dez";

    private const string EnglishMonth = "January|Jan|February|Feb|March|Mar|April|Apr|May|June|Jun|July|Jul|August|Aug|September|Sept|Sep|October|Oct|November|Nov|December|Dec";

    private static readonly string[] Months = ["ja", "f", "m", "ap", "mai", "jun", "jul", "au", "s", "o", "n", "d"];

    /// <summary>The first full and real date in ISO 8601.</summary>
    public static string? Find(ReadOnlySpan<char> line)
    {
        foreach (var at in Pattern().EnumerateMatches(line))
            if (Iso(Pattern().Match(line.Slice(at.Index, at.Length).ToString())) is { } iso) return iso;
        return null;
    }

    private static string? Iso(Match date)
    {
        var year = Number(date, "year");
        var month = date.Groups["name"].Success ? OfName(date.Groups["name"].Value) : Number(date, "month");
        var day = Number(date, "day");
        if (month is < 1 or > 12 || year < 1 || day < 1 || day > DateTime.DaysInMonth(year, month)) return null;
        return new DateOnly(year, month, day).ToString("O", CultureInfo.InvariantCulture);
    }

    private static int Number(Match date, string group) => int.Parse(date.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    // "ma" of May and March needs three letters; the others are told by fewer.
    private static int OfName(string name)
    {
        var lower = name.ToLowerInvariant();
        if (lower is "mai" or "may") return 5;
        return 1 + Array.FindIndex(Months, start => lower.StartsWith(start, StringComparison.Ordinal));
    }

    [GeneratedRegex(@"(?<![0-9])(?:(?<day>[0-9]{1,2})\.\s?(?:(?<month>[0-9]{1,2})\.\s?|(?<name>" + Month + @")\.?\s)(?<year>[0-9]{4})|(?<year>[0-9]{4})-(?<month>[0-9]{2})-(?<day>[0-9]{2})|(?<name>" + EnglishMonth + @")\.?\s(?<day>[0-9]{1,2}),\s(?<year>[0-9]{4})|(?<day>[0-9]{1,2})\s(?<name>" + EnglishMonth + @")\.?,?\s(?<year>[0-9]{4}))(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
