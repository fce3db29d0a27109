namespace Demarche.Time;

/// <summary>Which of many equal days, months or seasons is meant: the one before or behind the report's day, by what the clause says.</summary>
internal static class Ahead
{
    // Days.
    private const int Soon = 62;

    /// <summary>The weekday next to the anchor; the anchor's own day counts unless a word leads away from it.</summary>
    public static CalendarDate? Weekday(DateOnly anchor, int weekday, Tense tense, int? shift)
    {
        var back = (Days.Weekday(anchor) - weekday + 7) % 7;
        var days = shift switch
        {
            < 0 => back == 0 ? -7 : -back,
            > 0 => 7 - back,
            _ => back == 0 ? 0 : tense is Tense.Present or Tense.Future ? 7 - back : -back,
        };
        return CalendarDate.Of(anchor).Plus(days);
    }

    /// <summary>The year of a month, counted in months: past tense looks back, future tense ahead, else the nearest. A near month that belongs to a noun need not lie behind: "er nannte einen Einmarsch im Februar sicher".</summary>
    public static int MonthYear(DateOnly anchor, int month, Tense tense, int? shift, bool ofNoun = false)
    {
        var ahead = month - anchor.Month;
        return anchor.Year + shift switch
        {
            < 0 => ahead < 0 ? 0 : -1,
            > 0 => ahead > 0 ? 0 : 1,
            _ => tense switch
            {
                Tense.Past => ahead > 0 && !(ofNoun && ahead <= 2) ? -1 : 0,
                Tense.Future => ahead < 0 ? 1 : 0,
                _ => ahead > 7 ? -1 : ahead < -7 ? 1 : 0,
            },
        };
    }

    /// <summary>The year of a day and month. Who tells of a day that was nearly a year ago says so: what is to come soon need not lie behind, "sie verständigten sich auf ein Treffen am 20. Mai".</summary>
    public static int DayYear(DateOnly anchor, int month, int day, Tense tense)
    {
        var ahead = ((month - anchor.Month) * 31) + day - anchor.Day;
        return anchor.Year + tense switch
        {
            Tense.Past => ahead > Soon ? -1 : 0,
            Tense.Future => ahead < 0 ? 1 : 0,
            _ => ahead > 220 ? -1 : ahead < -220 ? 1 : 0,
        };
    }

    /// <summary>That year, or one beside it, in which a day falls on its weekday.</summary>
    public static int WithWeekday(int year, int month, int day, int weekday)
    {
        foreach (var step in (ReadOnlySpan<int>)[0, 1, -1])
            if (CalendarDate.OfDay(year + step, month, day) is { } date && Days.Weekday(date.Day) == weekday) return year + step;
        return year;
    }

    /// <summary>The year of a season; a winter has the year that it begins in.</summary>
    public static int SeasonYear(DateOnly anchor, int season, Tense tense, int? shift)
    {
        var now = CalendarDate.Around(anchor, Grain.Season);
        var (year, order) = (now.Year!.Value, SeasonOf(anchor));
        return year + shift switch
        {
            < 0 => season < order ? 0 : -1,
            > 0 => season > order ? 0 : 1,
            _ => tense switch
            {
                Tense.Past => season > order ? -1 : 0,
                Tense.Future => season < order ? 1 : 0,
                _ => 0,
            },
        };
    }

    private static int SeasonOf(DateOnly day) => day.Month is 12 or <= 2 ? 24 : 20 + (day.Month / 3);
}
