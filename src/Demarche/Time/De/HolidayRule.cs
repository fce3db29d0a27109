using Demarche.Language;

namespace Demarche.Time.De;

/// <summary>"an Weihnachten", "Karfreitag", "Silvester 2021", "seit Ostern".</summary>
internal static class HolidayRule
{
    public static int Match(TimePassage passage, int at, TimeWord holiday)
    {
        if (passage.Kind(at - 1) == TokenKind.Quote && passage.Kind(at + 1) == TokenKind.Quote) return at;
        var tail = YearTail.At(passage, at + 1);
        var (year, basis) = Year(passage, at, tail, holiday);
        if (year is { } known && Date(known, holiday) is { } date) passage.AddDate(at, tail.End, date, basis);
        else passage.AddVague(at, tail.End, TimexType.Date, holiday.Kind == TimeKind.Holiday ? $"XXXX-{holiday.Number / 100:00}-{holiday.Number % 100:00}" : "XXXX-XX-XX");
        return tail.End;
    }

    private static (int? Year, TimeBasis Basis) Year(TimePassage passage, int at, YearTail tail, TimeWord holiday)
    {
        if (tail.Year is { } named) return (named, tail.Basis);
        if (tail.Unknown || passage.Anchor.Day is not { } anchor || Date(anchor.Year, holiday) is not { } date) return (null, TimeBasis.Publication);
        return (Ahead.DayYear(anchor, date.Day.Month, date.Day.Day, passage.TenseAt(at, tail.End)), passage.Anchor.Basis);
    }

    private static CalendarDate? Date(int year, TimeWord holiday)
    {
        if (year is < 1 or > 9999) return null;
        return holiday.Kind == TimeKind.Holiday ? CalendarDate.OfDay(year, holiday.Number / 100, holiday.Number % 100) : CalendarDate.Of(Days.Easter(year)).Plus(holiday.Number);
    }
}
