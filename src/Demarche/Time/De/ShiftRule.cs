namespace Demarche.Time.De;

/// <summary>"vergangene Woche", "im nächsten Jahr", "in diesem Sommer", "am selben Tag", "im Jahr darauf".</summary>
internal static class ShiftRule
{
    public static int Match(TimePassage passage, int at, TimeWord unit, UnitPhrase left)
    {
        var grain = Units.Grain(unit.Value);
        if (Units.IsOfDay(unit.Value)) return at;
        if (grain == Grain.Day && left.Shift is { Value: "", Number: < 0 }) return at;
        if (grain == Grain.Day || left.Shift.Value == "P") return Behind(passage, left.First, at + 1, grain, left.Shift.Number);
        var first = Parts.Begin(passage, left.First);
        if (passage.Anchor.Day is { } today && Near(today, grain, left.Shift.Number) is { } date) passage.AddDate(first, at + 1, date, passage.Anchor.Basis);
        else passage.AddVague(first, at + 1, TimexType.Date, Units.Unknown(grain));
        return at + 1;
    }

    /// <summary>Counted from what the text told last. Where it told nothing, TIMEX3 counts from the report's day, but that is no date.</summary>
    public static int Behind(TimePassage passage, int first, int end, Grain grain, int shift)
    {
        first = Parts.Begin(passage, first);
        if (Told(passage, grain)?.Plus(shift) is { } date) passage.AddDate(first, end, date, TimeBasis.Passage);
        else if (passage.Anchor.Day is { } today && CalendarDate.Around(today, grain).Plus(shift) is { } perhaps) passage.AddVague(first, end, TimexType.Date, perhaps.Timex);
        else passage.AddVague(first, end, TimexType.Date, Units.Unknown(grain));
        return end;
    }

    private static CalendarDate? Told(TimePassage passage, Grain grain)
    {
        if (grain == Grain.Year && passage.Last?.Year is { } year) return CalendarDate.OfYear(year);
        return passage.LastDay is { } day ? CalendarDate.Around(day.Day, grain) : null;
    }

    /// <summary>The next weekend is the one that comes, on a weekday that of the same week.</summary>
    private static CalendarDate? Near(DateOnly today, Grain grain, int shift) =>
        CalendarDate.Around(today, grain).Plus(grain == Grain.Weekend && shift > 0 && Days.Weekday(today) < 6 ? shift - 1 : shift);
}
