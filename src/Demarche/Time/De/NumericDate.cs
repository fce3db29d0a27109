using System.Globalization;
using Demarche.Language;

namespace Demarche.Time.De;

/// <summary>Dates in figures: "23.3.1987", "23. 3. 1976", "am 27.01.", "2022-01-26".</summary>
internal static class NumericDate
{
    public static bool IsDate(TimePassage passage, int at) => Parse(passage, at) is { Day: > 0 };

    public static int Match(TimePassage passage, int at)
    {
        var (day, month, year, end) = Parse(passage, at);
        if (day == 0) return at;
        if (year == 0) return WithoutYear(passage, at, end, month, day);
        return CalendarDate.OfDay(year, month, day) is { } date ? Add(passage, at, end, date, TimeBasis.Explicit) : end;
    }

    /// <summary>ISO 8601; to the tokenizer a word.</summary>
    public static int MatchIso(TimePassage passage, int at, ReadOnlySpan<char> form)
    {
        if (form.Length < 10 || form[4] != '-' || form[7] != '-' || (form.Length > 10 && form[10] != 'T')) return at;
        if (!DateOnly.TryParseExact(form[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return at;
        if (form.Length == 10) return Add(passage, at, at + 1, CalendarDate.Of(day), TimeBasis.Explicit);
        var start = passage.Analysis.Words[at].Token.Start;
        passage.Add(passage.Finding(passage.Analysis.Span(new Reports.TextSpan(start, start + 10)), at, at + 1, CalendarDate.Of(day), TimeBasis.Explicit), at + 1);
        return at + 1;
    }

    private static int Add(TimePassage passage, int at, int end, CalendarDate date, TimeBasis basis)
    {
        var first = First(passage, at);
        passage.AddDate(first, end, date, basis);
        Ranges.JoinLast(passage, first);
        return end;
    }

    private static int First(TimePassage passage, int at)
    {
        var first = passage.WithArticle(at);
        var before = passage.Kind(first - 1) == TokenKind.Comma ? first - 2 : first - 1;
        return before >= passage.Floor && passage[before].Kind == TimeKind.Weekday ? before : first;
    }

    private static int WithoutYear(TimePassage passage, int at, int end, int month, int day)
    {
        if (CalendarDate.OfDay(2000, month, day) is null) return end;
        if (passage.Anchor.Day is not { } anchor) passage.AddVague(at, end, TimexType.Date, $"XXXX-{month:00}-{day:00}");
        else if (CalendarDate.OfDay(Ahead.DayYear(anchor, month, day, passage.TenseAt(at, end)), month, day) is { } date) return Add(passage, at, end, date, passage.Anchor.Basis);
        return end;
    }

    /// <summary>Day, month and year, 0 for no year; a day of 0 where there is no date.</summary>
    private static (int Day, int Month, int Year, int End) Parse(TimePassage passage, int at)
    {
        var form = passage.Form(at);
        var first = form.IndexOf('.');
        if (first is 1 or 2) return Joined(passage, at, form, first);
        if (!passage.TryFigures(at, 2, out var day) || passage.Form(at + 1) is not "." || !passage.TryFigures(at + 2, 2, out var month) || passage.Form(at + 3) is not "." || !passage.TryYear(at + 4, out var year)) return default;
        return (day, month, year, at + 5);
    }

    private static (int Day, int Month, int Year, int End) Joined(TimePassage passage, int at, ReadOnlySpan<char> form, int first)
    {
        var second = form[(first + 1)..].IndexOf('.') + first + 1;
        if (!TryParse(form[..first], out var day) || day is 0 or > 31) return default;
        if (second > first && TryParse(form[(first + 1)..second], out var month) && TryParse(form[(second + 1)..], out var year)) return form.Length - second is 5 or 3 && month is >= 1 and <= 12 ? (day, month, Four(year, form.Length - second - 1), at + 1) : default;
        if (second != first || form.Length - first > 3 || !TryParse(form[(first + 1)..], out month) || month is 0 or > 12) return default;
        if (passage.Form(at + 1) is not "." || !passage.Touch(at, at + 1)) return default;
        if (passage.TryYear(at + 2, out year)) return (day, month, year, at + 3);
        if ((passage.Kind(at + 2) == TokenKind.Dash || passage.Is(at + 2, "bis")) && Year(passage.Form(at + 3)) is var last and > 0) return (day, month, last, at + 2);
        return passage.Is(at - 1, "am", "vom") || passage.Is(at - 1, "zum", "bis") || passage.Is(at - 1, "ab") ? (day, month, 0, at + 2) : default;
    }

    /// <summary>The year at the end of "09.05.2016"; 0 for none.</summary>
    private static int Year(ReadOnlySpan<char> form) => form.Length is >= 8 and <= 10 && form.Count('.') == 2 && TryParse(form[^4..], out var year) ? year : 0;

    private static int Four(int year, int digits) => digits == 4 ? year == 0 ? -1 : year : year < 50 ? 2000 + year : 1900 + year;

    private static bool TryParse(ReadOnlySpan<char> digits, out int value) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out value) && digits.Length <= 4;
}
