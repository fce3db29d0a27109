using System.Globalization;
using Demarche.Wording;

namespace Demarche.Web.Dossiers;

/// <summary>Says an EDTF value in words: <c>27. Januar 2022</c>, <c>January 2022</c>, <c>1. Quartal 2022</c>. A value that is no EDTF is shown as it is.</summary>
public static class DateWording
{
    /// <summary>The words; <c>ohne Datum</c> for nothing.</summary>
    public static string Of(string? value, Labels labels)
    {
        ArgumentNullException.ThrowIfNull(labels);
        if (string.IsNullOrEmpty(value)) return labels["date.none"];
        var slash = value.IndexOf('/', StringComparison.Ordinal);
        return (slash < 0 ? Single(value, labels) : Interval(value[..slash], value[(slash + 1)..], labels)) ?? value;
    }

    /// <summary>A day in words.</summary>
    public static string Of(DateOnly day, Labels labels) => Of(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), labels);

    private static string? Single(string value, Labels labels) =>
        EdtfDate.Parse(value) is { } date ? Single(date, labels) : null;

    private static string Single(EdtfDate date, Labels labels)
    {
        var words = Calendar(date, labels);
        if (date.Clock is { } clock) words = labels.Format("date.clock", words, clock);
        if (date.Approximate) words = labels.Format("date.approximate", words);
        return date.Uncertain ? labels.Format("date.uncertain", words) : words;
    }

    private static string Calendar(EdtfDate date, Labels labels)
    {
        var year = date.Year.ToString("0000", CultureInfo.InvariantCulture);
        return date switch
        {
            { Decade: true } => labels.Format("date.decade", year),
            { Part: null } => year,
            { Day: { } day } => labels.Format("date.day", day, Month(date, labels), year),
            { Part: <= 12 } => labels.Format("date.month", Month(date, labels), year),
            { Part: <= 24 } => labels.Format("date.season", labels[Key("season", date.Part.Value - 20)], year),
            _ => labels.Format("date.quarter", date.Part.Value - 32, year),
        };
    }

    private static string? Interval(string from, string to, Labels labels)
    {
        if (from is "" or "..") return Single(to, labels) is { } end ? labels.Format("date.until", end) : null;
        if (to is "" or "..") return Single(from, labels) is { } start ? labels.Format("date.since", start) : null;
        if (EdtfDate.Parse(from) is not { } first || EdtfDate.Parse(to) is not { } last) return null;
        var opening = first.Year == last.Year && first.Part == last.Part && first is { Day: not null, Clock: null } && last.Day is not null
            ? labels.Format("date.day-only", first.Day.Value)
            : Single(first, labels);
        return labels.Format("date.interval", opening, Single(last, labels));
    }

    private static string Month(EdtfDate date, Labels labels) => labels[Key("month", date.Part!.Value)];

    private static string Key(string kind, int number) => string.Create(CultureInfo.InvariantCulture, $"{kind}.{number}");
}
