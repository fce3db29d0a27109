using System.Globalization;
using Demarche.Acts;

namespace Demarche.Web.Exports;

/// <summary>The days of an event for formats that know nothing but days, <c>2022-01-26</c>: those of the act, else the day of its report.</summary>
internal sealed record EventDays(string First, string Last)
{
    /// <summary>None where no day is known: none is guessed of a month or year.</summary>
    public static EventDays? Of(Act act, ExportedReport report) => Parsed(act.Time?.Value) ?? Parsed(report.Day);

    /// <summary>The first day as digits alone.</summary>
    public string Digits => First.Replace("-", "", StringComparison.Ordinal);

    private static EventDays? Parsed(string? value)
    {
        if (value is null) return null;
        var slash = value.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0) return Day(value) is { } day ? new EventDays(day, day) : null;
        return Day(value[..slash]) is { } first && Day(value[(slash + 1)..]) is { } last ? new EventDays(first, last) : null;
    }

    private static string? Day(string value) =>
        value.Length >= 10 && (value.Length == 10 || value[10] == 'T') && DateOnly.TryParseExact(value[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? value[..10] : null;
}
