using Demarche.Language;

namespace Demarche.Time.En;

/// <summary>"January 27, 2022", "27 January 2022", "the 3rd of May", "May 3-5", "last March", "in early June", "Jan. 6".</summary>
internal static class MonthRule
{
    public static int Match(TimePassage passage, int at, TimeWord month)
    {
        var next = passage.Form(at + 1) is "." && passage.Form(at).Length <= 4 ? at + 2 : at + 1;
        if (passage.TryDay(next, out var day) && !passage.TryYear(next, out _)) return Day(passage, at, next, month.Number, day);
        return passage.Form(at) is "May" or "March" or "Mar" or "Dec" or "Sept" && !IsMonth(passage, at, next) ? at : Month(passage, at, next, month.Number);
    }

    /// <summary>"27 January", "3rd of May": the day stands first.</summary>
    public static int MatchDayFirst(TimePassage passage, int at)
    {
        if (!passage.TryDay(at, out var day)) return at;
        var named = passage.Is(at + 1, "of") ? at + 2 : at + 1;
        if (passage.Kind(at + 1) == TokenKind.Dash && passage.TryDay(at + 2, out _)) named = at + 3;
        if (passage[named].Kind != TimeKind.Month || !char.IsUpper(passage.Form(named)[0])) return at;
        var first = passage.Is(at - 1, "the") && at - 1 >= passage.Floor ? at - 1 : at;
        return Dated(passage, WeekdayBefore(passage, first), named + 1, passage[named].Number, day);
    }

    private static int Day(TimePassage passage, int at, int day, int month, int number)
    {
        if (Range(passage, at, day, month, number) is var range && range > at) return range;
        return Dated(passage, WeekdayBefore(passage, at), day + 1, month, number);
    }

    /// <summary>"May 3-5", "May 3 to 5".</summary>
    private static int Range(TimePassage passage, int at, int day, int month, int from)
    {
        if (!(passage.Kind(day + 1) == TokenKind.Dash || passage.IsAny(day + 1, "to", "through", "until", "-", "–")) || !passage.TryDay(day + 2, out var to) || to <= from || passage[day + 3].Kind == TimeKind.Month) return at;
        var (year, basis, end) = Year(passage, at, day + 3, month, from);
        if (CalendarDate.OfDay(year, month, from) is not { } first || CalendarDate.OfDay(year, month, to) is not { } last) return at;
        var before = passage.Found.Count;
        passage.AddDate(at, day + 1, first, basis);
        passage.AddDate(day + 2, end, last, basis);
        passage.Found[before].Range = passage.Found[before + 1].Range = $"{first.Edtf}/{last.Edtf}";
        return end;
    }

    private static int Dated(TimePassage passage, int first, int end, int month, int day)
    {
        var (year, basis, behind) = Year(passage, first, end, month, day);
        if (year == 0) return passage.AddVague(first, end, TimexType.Date, $"XXXX-{month:00}-{day:00}");
        return CalendarDate.OfDay(year, month, day) is { } date ? passage.AddDate(first, behind, date, basis) : end;
    }

    private static (int Year, TimeBasis Basis, int End) Year(TimePassage passage, int first, int end, int month, int day)
    {
        var at = passage.Kind(end) == TokenKind.Comma ? end + 1 : end;
        if (passage.TryYear(at, out var year)) return (year, TimeBasis.Explicit, at + 1);
        if (passage.Anchor.Day is not { } today) return (0, default, end);
        return (Ahead.DayYear(today, month, day, passage.TenseAt(first) == Tense.Future ? Tense.Future : Tense.None), passage.Anchor.Basis, end);
    }

    /// <summary>"Wednesday, January 26".</summary>
    private static int WeekdayBefore(TimePassage passage, int at)
    {
        var day = passage.Kind(at - 1) == TokenKind.Comma ? at - 2 : at - 1;
        return passage[day].Kind == TimeKind.Weekday && day >= passage.Floor ? day : at;
    }

    /// <summary>"May" and "March" are months only behind a preposition, a word that says which, or before a year.</summary>
    private static bool IsMonth(TimePassage passage, int at, int next) =>
        passage.IsAny(at - 1, "in", "since", "until", "by", "of", "last", "next", "this", "early", "late", "mid", "from", "between", "during", "before", "after", "and", "to", "through", "for", "every", "each", "between") && char.IsUpper(passage.Form(at)[0]) || passage.TryYear(next, out _);

    private static int Month(TimePassage passage, int at, int next, int month)
    {
        var comma = passage.Kind(next) == TokenKind.Comma && passage.TryYear(next + 1, out _) ? next + 1 : passage.Is(next, "of") ? next + 1 : next;
        if (passage.TryYear(comma, out var year)) return passage.AddDate(Parts.Begin(passage, at), comma + 1, CalendarDate.OfMonth(year, month), TimeBasis.Explicit);
        var shift = passage[at - 1] is { Kind: TimeKind.Shift } word && at - 1 >= passage.Floor ? word.Number : (int?)null;
        var first = Parts.Begin(passage, shift is null ? at : at - 1);
        if (passage[at - 1].Kind == TimeKind.Every) return passage.AddVague(at - 1, next, TimexType.Set, $"XXXX-{month:00}");
        if (passage.Anchor.Day is not { } today) return passage.AddVague(first, next, TimexType.Date, $"XXXX-{month:00}");
        var known = shift == 0 ? today.Year : Ahead.MonthYear(today, month, passage.TenseAt(first), shift, ofNoun: true);
        return passage.AddDate(first, at + 1, CalendarDate.OfMonth(known, month), passage.Anchor.Basis);
    }
}
