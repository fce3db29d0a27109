using Demarche.Language;

namespace Demarche.Time.De;

/// <summary>"am Mittwoch", "kommenden Montag", "am heutigen Samstag", "Montagabend", "Mittwoch abend", "jeden Freitag", "montags".</summary>
internal static class WeekdayRule
{
    public static int Match(TimePassage passage, int at, TimeWord day)
    {
        if (day.Kind == TimeKind.Weekdays || (passage.Form(at)[^1] == 's' && passage.Kind(at - 1) != TokenKind.Word)) return Habit(passage, at, at + 1, day.Number);
        if (IsBeforeDate(passage, at)) return at;
        if (MonthlyHabit(passage, at) is var monthly && monthly > at) return monthly;
        if (passage[at - 1].Kind == TimeKind.Every && passage[at - 1].Number == 1) return Habit(passage, at - 1, at + 1, day.Number);
        if (passage[at + 1].Kind == TimeKind.DayParts && day.Kind == TimeKind.Weekday && passage[at - 1].Kind == TimeKind.None && !passage.Is(at - 1, "am")) return HabitPart(passage, at, day.Number);
        var (part, end) = Part(passage, at, day);
        var first = Begin(passage, at);
        var date = Resolve(passage, at, first, end, day.Number);
        if (part.Length > 0) AddPart(passage, first, end, date, day.Number, part);
        else if (date is { } known) passage.AddDate(first, end, known, passage.Anchor.Basis);
        else passage.AddVague(first, end, TimexType.Date, $"XXXX-WXX-{day.Number}");
        Ranges.JoinLast(passage, first);
        return end;
    }

    /// <summary>The day that a weekday names, by the words before it and the tense of its clause.</summary>
    public static CalendarDate? Resolve(TimePassage passage, int at, int first, int end, int weekday)
    {
        if (passage.Anchor.Day is not { } anchor) return null;
        var before = passage[at - 1];
        if (before.Kind == TimeKind.DayAdjective) return CalendarDate.Of(anchor).Plus(before.Number) is { } said && Days.Weekday(said.Day) == weekday ? said : null;
        if (before is { Kind: TimeKind.Shift, Value: "P" } && passage.LastDay is { } told) return Ahead.Weekday(told.Day, weekday, Tense.None, before.Number);
        if (OfWeek(passage, at, end) is { } week) return CalendarDate.Of(week.FirstDay).Plus(weekday - 1);
        int? shift = before.Kind == TimeKind.Shift && before.Number != 0 ? before.Number : null;
        return Ahead.Weekday(anchor, weekday, shift is null ? passage.TenseAt(first, end) : Tense.None, shift);
    }

    /// <summary>"nächste Woche Mittwoch", "Mittwoch nächster Woche".</summary>
    private static CalendarDate? OfWeek(TimePassage passage, int at, int end)
    {
        if (passage.Found.Count > 0 && passage.Found[^1] is { Date: { Grain: Grain.Week } before } finding && finding.End == at) return before;
        var shift = passage.IsDefinite(end) ? end + 1 : end;
        if (passage[shift] is not { Kind: TimeKind.Shift, Value: "" } word || passage[shift + 1] is not { Kind: TimeKind.Unit, Value: "W" } || passage.Anchor.Day is not { } today) return null;
        return CalendarDate.Around(today, Grain.Week).Plus(word.Number);
    }

    /// <summary>"diesen Donnerstag" is the whole expression, but "heutigen" is not part of "am heutigen Samstag".</summary>
    private static int Begin(TimePassage passage, int at) =>
        at - 1 >= passage.Floor && passage[at - 1].Kind == TimeKind.Shift ? passage.WithArticle(at - 1) : passage.WithArticle(at);

    private static (string Part, int End) Part(TimePassage passage, int at, TimeWord day)
    {
        if (day.Kind == TimeKind.WeekdayPart) return (day.Value, at + 1);
        if (passage.Form(at + 1) is "morgen") return ("MO", at + 2);
        return passage[at + 1] is { Kind: TimeKind.SmallPart or TimeKind.DayPart or TimeKind.DayParts } part ? (part.Value, at + 2) : ("", at + 1);
    }

    private static void AddPart(TimePassage passage, int first, int end, CalendarDate? date, int weekday, string part)
    {
        var day = date is { } known ? known.Timex : $"XXXX-WXX-{weekday}";
        passage.Add(
            new TimeFinding(passage.Analysis.Span(first, end), new Timex(TimexType.Time, $"{day}T{part}"))
            {
                Date = date,
                Basis = passage.Anchor.Basis,
                Clock = "T" + part,
                Sentence = passage.SentenceNumber,
                At = first,
                End = end,
            },
            end);
    }

    private static int Habit(TimePassage passage, int first, int end, int weekday)
    {
        passage.AddVague(first, end, TimexType.Set, $"XXXX-WXX-{weekday}");
        return end;
    }

    /// <summary>"jeden letzten Samstag im Monat".</summary>
    private static int MonthlyHabit(TimePassage passage, int at)
    {
        if (passage[at - 1].Kind is not (TimeKind.Shift or TimeKind.Ordinal) || passage[at - 2] is not { Kind: TimeKind.Every, Number: 1 }) return at;
        var end = passage.Is(at + 1, "im", "des") && passage[at + 2] is { Kind: TimeKind.Unit, Value: "M" } ? at + 3 : at + 1;
        passage.AddVague(at - 2, end, TimexType.Set, "P1M");
        return end;
    }

    private static int HabitPart(TimePassage passage, int at, int weekday)
    {
        passage.AddVague(at, at + 2, TimexType.Set, $"XXXX-WXX-{weekday}T{passage[at + 1].Value}");
        return at + 2;
    }

    /// <summary>"Donnerstag, 25. Februar": the month takes it along.</summary>
    private static bool IsBeforeDate(TimePassage passage, int at)
    {
        var next = passage.Kind(at + 1) == TokenKind.Comma ? at + 2 : at + 1;
        if (passage.IsDefinite(next)) next++;
        if (passage.Kind(next) != TokenKind.Number || next == at + 1 && !passage.TryFigures(next, 2, out _)) return false;
        return passage.TryFigures(next, 2, out _) && passage.Form(next + 1) is "." && passage[next + 2].Kind == TimeKind.Month || NumericDate.IsDate(passage, next);
    }
}
