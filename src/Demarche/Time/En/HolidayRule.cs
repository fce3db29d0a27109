namespace Demarche.Time.En;

/// <summary>"Christmas", "Easter Sunday", "Christmas Eve", "Good Friday", "New Year's Day 2021".</summary>
internal static class HolidayRule
{
    public static int Match(TimePassage passage, int at, TimeWord holiday)
    {
        var (shift, end) = passage.Is(at + 1, "Eve") ? (-1, at + 2) : passage.IsAny(at + 1, "Day", "Sunday") ? (0, at + 2) : passage.Is(at + 1, "Monday") ? (1, at + 2) : (0, at + 1);
        if (char.IsLower(passage.Form(at)[0])) return at;
        int? year = passage.TryYear(end, out var named) ? named : passage.Anchor.Day?.Year;
        if (named > 0) end++;
        if (year is not { } known || Date(known, holiday)?.Plus(shift) is not { } date) return passage.AddVague(at, end, TimexType.Date, holiday.Kind == TimeKind.Holiday ? $"XXXX-{holiday.Number / 100:00}-{holiday.Number % 100:00}" : "XXXX-XX-XX");
        if (named == 0 && passage.Anchor.Day is { } today && date.Day > today && passage.TenseAt(at) == Tense.Past) date = Date(known - 1, holiday)?.Plus(shift) ?? date;
        return passage.AddDate(at, end, date, named > 0 ? TimeBasis.Explicit : passage.Anchor.Basis);
    }

    private static CalendarDate? Date(int year, TimeWord holiday) => holiday.Kind == TimeKind.Holiday
        ? CalendarDate.OfDay(year, holiday.Number / 100, holiday.Number % 100)
        : Days.Add(Days.Easter(year), holiday.Number) is { } day ? CalendarDate.Of(day) : null;
}
