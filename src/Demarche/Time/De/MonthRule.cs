using Demarche.Language;

namespace Demarche.Time.De;

/// <summary>"26. Januar 2022", "vom 3. bis 5. Mai", "Donnerstag, 25. Februar", "im Mai", "Ende August", "Juni des vergangenen Jahres".</summary>
internal static class MonthRule
{
    public static int Match(TimePassage passage, int at, TimeWord month)
    {
        if (IsName(passage, at)) return at;
        var end = passage.Kind(at + 1) == TokenKind.Stop && passage.Form(at).Length <= 4 && passage.Touch(at, at + 1) && IsShort(passage.Form(at)) ? at + 2 : at + 1;
        if (passage.Form(at).Length <= 4 && IsShort(passage.Form(at)) && end == at + 1) return at;
        return Day(passage, at) is var day and > 0 ? Days(passage, at, end, month.Number, day) : Month(passage, at, end, month.Number);
    }

    /// <summary>The day's number before the month, as "26" and "."; 0 for none.</summary>
    private static int Day(TimePassage passage, int at) =>
        passage.Form(at - 1) is "." && at - 2 >= passage.Floor && passage.Touch(at - 2, at - 1) && passage.TryFigures(at - 2, 2, out var day) ? Math.Max(day, 1) : 0;

    private static int Days(TimePassage passage, int at, int end, int month, int day)
    {
        var first = at - 2;
        var tail = YearTail.At(passage, end);
        var start = WithWeekday(passage, first);
        var (year, basis) = Year(passage, start, tail, month, day);
        if (passage.TryFigures(first, 2, out var printed) && printed == 0) return tail.End;
        if (year is { } known && CalendarDate.OfDay(known, month, day) is null) return tail.End;
        if (year is null && CalendarDate.OfDay(2000, month, day) is null) return tail.End;
        var begin = Begin(passage, first);
        if (begin >= 0) AddDay(passage, begin, begin + 2, year, month, Number(passage, begin), basis);
        AddDay(passage, start, tail.End, year, month, day, basis);
        if (begin >= 0) Ranges.Join(passage.Found[^2], passage.Found[^1], Ranges.IsRange(passage, begin + 2, first));
        else Ranges.JoinLast(passage, start);
        return tail.End;
    }

    /// <summary>The first day of "3. bis 5. Mai"; -1 for none.</summary>
    private static int Begin(TimePassage passage, int first)
    {
        var at = first - 1;
        if (passage.Is(at, "zum") || passage.IsDefinite(at)) at--;
        if (!passage.Is(at, "bis", "und") && !passage.Is(at, "oder") && passage.Kind(at) != TokenKind.Dash && passage.Form(at) is not "/") return -1;
        return passage.Form(at - 1) is "." && at - 2 >= passage.Floor && passage.Touch(at - 2, at - 1) && Number(passage, at - 2) is >= 1 and <= 31 ? at - 2 : -1;
    }

    private static int Number(TimePassage passage, int at) => passage.TryFigures(at, 2, out var day) ? day : 0;

    private static void AddDay(TimePassage passage, int first, int end, int? year, int month, int day, TimeBasis basis)
    {
        if (IsHabit(passage, first)) passage.AddVague(first, end, TimexType.Set, $"XXXX-{month:00}-{day:00}");
        else if (year is { } known && CalendarDate.OfDay(known, month, day) is { } date) passage.AddDate(first, end, date, basis);
        else passage.AddVague(first, end, TimexType.Date, $"XXXX-{month:00}-{day:00}");
    }

    /// <summary>"jedes Jahr am 28. Dezember".</summary>
    private static bool IsHabit(TimePassage passage, int first) =>
        passage.Found.Count > 0 && passage.Found[^1] is { Timex: { Type: TimexType.Set, Value: "P1Y" } } habit && habit.Sentence == passage.SentenceNumber && first - habit.End <= 2;

    /// <summary>"Donnerstag, 25. Februar", "Donnerstag, dem 25. Februar", "der 8. Mai".</summary>
    private static int WithWeekday(TimePassage passage, int first)
    {
        var start = passage.WithArticle(first);
        var at = start - 1;
        if (passage.Kind(at) == TokenKind.Comma) at--;
        return at >= passage.Floor && passage[at].Kind is TimeKind.Weekday or TimeKind.WeekdayPart ? at : start;
    }

    private static (int? Year, TimeBasis Basis) Year(TimePassage passage, int first, YearTail tail, int month, int day)
    {
        if (tail.Year is { } named) return (named, tail.Basis);
        if (tail.Unknown) return (null, tail.Basis);
        if (Before(passage, month) is { } told) return (told, TimeBasis.Passage);
        if (passage.Anchor.Day is not { } anchor) return (null, TimeBasis.Publication);
        var year = Ahead.DayYear(anchor, month, day, passage.TenseAt(first, tail.End));
        return (passage[first].Kind is TimeKind.Weekday or TimeKind.WeekdayPart ? Ahead.WithWeekday(year, month, day, passage[first].Number) : year, passage.Anchor.Basis);
    }

    /// <summary>The year that this sentence or the one before speaks of, where it is not the report's own.</summary>
    private static int? Before(TimePassage passage, int month)
    {
        if (passage.Last?.Year is not { } year || passage.LastSentence < passage.SentenceNumber - 1) return null;
        if (passage.Anchor.Day is { } anchor && year >= anchor.Year - 1) return null;
        return month > 0 ? year : null;
    }

    private static int Month(TimePassage passage, int at, int end, int month)
    {
        if (passage.Form(at).Length == 3 && !IsDated(passage, at)) return at;
        var tail = YearTail.At(passage, end);
        var shift = passage[at - 1] is { Kind: TimeKind.Shift } word && at - 1 >= passage.Floor ? word : default;
        var year = Year(passage, at, tail, month, shift);
        var first = shift.Kind == TimeKind.Shift ? passage.WithArticle(at - 1) : passage.WithArticle(at);
        first = Parts.Begin(passage, first);
        if (year.Year is { } known) passage.AddDate(first, tail.End, CalendarDate.OfMonth(known, month), year.Basis);
        else passage.AddVague(first, tail.End, TimexType.Date, $"XXXX-{month:00}");
        return tail.End;
    }

    private static (int? Year, TimeBasis Basis) Year(TimePassage passage, int at, YearTail tail, int month, TimeWord shift)
    {
        if (tail.Year is { } named) return (named, tail.Basis);
        if (tail.Unknown) return (null, tail.Basis);
        if (shift.Kind == TimeKind.None && Before(passage, month) is { } told) return (told, TimeBasis.Passage);
        int? direction = shift.Kind == TimeKind.Shift ? shift.Number : null;
        if (passage.Anchor.Day is { } anchor) return (Ahead.MonthYear(anchor, month, direction is null ? passage.TenseAt(at, tail.End) : Tense.None, direction, passage.Tag(at - 2) == Tag.Noun), passage.Anchor.Basis);
        return (null, TimeBasis.Publication);
    }

    /// <summary>"Mai" is a name as well: it needs a preposition, a part, an article or a year beside it.</summary>
    private static bool IsDated(TimePassage passage, int at) =>
        passage.Tag(at - 1) is Tag.Preposition or Tag.Article or Tag.Determiner || passage[at - 1].Kind is TimeKind.Part or TimeKind.Shift || passage.TryYear(at + 1, out _) || passage.Is(at - 1, "und", "bis");

    /// <summary>"August Bebel", "Karl August".</summary>
    private static bool IsName(TimePassage passage, int at) =>
        passage.Form(at) is "August" or "Mai" or "März" && ((passage.Tag(at + 1) == Tag.Name && passage.Form(at - 1) is not "." && passage.Tag(at - 1) is not Tag.Preposition) || (passage.Form(at) is "August" && passage.Kind(at - 1) == TokenKind.Word && char.IsUpper(passage.Form(at - 1)[0]) && passage.Tag(at - 1) is Tag.Name or Tag.Noun or Tag.Adjective && passage[at - 1].Kind == TimeKind.None));

    private static bool IsShort(ReadOnlySpan<char> form) => form is "Jan" or "Feb" or "Apr" or "Aug" or "Sept" or "Okt" or "Nov" or "Dez";
}
