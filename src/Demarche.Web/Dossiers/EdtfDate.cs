using System.Globalization;
using System.Text.RegularExpressions;

namespace Demarche.Web.Dossiers;

/// <summary>One date of EDTF level 1 as the record format uses it: year, month, season (21 to 24), quarter (33 to 36) or day, perhaps with a
/// clock time, perhaps uncertain or approximate. No date is ever made more precise than it is given.</summary>
/// <param name="Year">Four digits; a decade's first year where <paramref name="Decade"/> holds.</param>
/// <param name="Part">Month 1 to 12, season 21 to 24, quarter 33 to 36, or none.</param>
/// <param name="Clock">Such as <c>14:24</c>.</param>
internal readonly partial record struct EdtfDate(int Year, bool Decade, int? Part, int? Day, string? Clock, bool Uncertain, bool Approximate)
{
    /// <summary>Nothing for what is no such date.</summary>
    public static EdtfDate? Parse(string value)
    {
        var match = Pattern().Match(value);
        if (!match.Success) return null;
        var decade = match.Groups["year"].Value[3] == 'X';
        var date = new EdtfDate(
            Digits(match.Groups["year"].Value.Replace('X', '0')),
            decade,
            Known(match.Groups["part"]),
            Known(match.Groups["day"]),
            match.Groups["clock"] is { Success: true } clock ? clock.Value : null,
            match.Groups["qualifier"].Value is "?" or "%",
            match.Groups["qualifier"].Value is "~" or "%");
        return date.Exists ? date : null;
    }

    /// <summary>The first month that the date can mean; for order alone.</summary>
    public int FirstMonth => Part switch
    {
        null => 0,
        <= 12 => Part.Value,
        <= 24 => (Part.Value - 21) * 3 + 3,
        _ => (Part.Value - 33) * 3 + 1,
    };

    private bool Exists => (Decade ? Part is null : Part is null or (>= 1 and <= 12) or (>= 21 and <= 24) or (>= 33 and <= 36))
        && (Day is null || (Year > 0 && Part is >= 1 and <= 12 && Day >= 1 && Day <= DateTime.DaysInMonth(Year, Part.Value)));

    private static int Digits(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    private static int? Known(Group group) => !group.Success || group.Value == "XX" ? null : Digits(group.Value);

    [GeneratedRegex(
        @"\A(?<year>[0-9]{3}[0-9X])(-(?<part>[0-9]{2}|XX)(-(?<day>[0-9]{2}|XX)(T(?<clock>[0-9]{2}:[0-9]{2})(:[0-9]{2}([.][0-9]+)?)?(Z|[+-][0-9]{2}(:?[0-9]{2})?)?)?)?)?(?<qualifier>[?~%])?\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern();
}
