using Demarche.Language;

namespace Demarche.Time.En;

/// <summary>"three years", "last week", "the next two months", "two days ago", "a month later", "every four years", "twice a year", "the day", "the third quarter of 2009", "per year".</summary>
internal static class UnitRule
{
    public static int Match(TimePassage passage, int at, TimeWord unit)
    {
        var grain = Units.Grain(unit.Value);
        var (first, number) = Count(passage, at, unit);
        if (grain is Grain.Quarter or Grain.Half && Ordinal(passage, at, grain) is var ordinal && ordinal > at) return ordinal;
        var shift = first - 1 >= passage.Floor && passage[first - 1].Kind == TimeKind.Shift ? passage[first - 1].Number : (int?)null;
        if (shift is { } which) return number is null && unit.Kind == TimeKind.Unit ? Near(passage, first - 1, at, grain, which) : passage.AddVague(WithArticle(passage, first - 1), at + 1, TimexType.Duration, Units.Length(number ?? "X", unit.Value));
        if (first - 1 >= passage.Floor && passage[first - 1].Kind == TimeKind.Every) return passage.AddVague(first - 1, at + 1, TimexType.Set, Units.Length(number ?? "1", unit.Value));
        if (number is null && (passage[at - 1].Kind == TimeKind.Per || Rate(passage, at)) && at - 1 >= passage.Floor) return passage.AddVague(at - 1, at + 1, TimexType.Set, Units.Length("1", unit.Value));
        if (number is not null) return Length(passage, first, at, unit, number);
        if (unit.Kind == TimeKind.Units) return passage.IsAny(at - 1, "for", "in", "within", "after", "of") && at - 1 >= passage.Floor ? passage.AddVague(at, at + 1, TimexType.Duration, Units.Length("X", unit.Value)) : at;
        return Alone(passage, at, grain);
    }

    /// <summary>"three", "about three", "more than three", "a", "several", "a few", "half a"; a number as TIMEX3 writes it.</summary>
    private static (int First, string? Number) Count(TimePassage passage, int at, TimeWord unit)
    {
        var first = at - 1;
        if (first >= passage.Floor && passage.IsAny(first, "long", "consecutive", "straight", "more", "full", "whole", "other") && passage.TryNumber(first - 1, out _)) first--;
        if (first < passage.Floor) return (at, null);
        if (passage.TryNumber(first, out var number))
        {
            if (passage.Is(first - 1, "half") && number == 1) number = 0.5m;
            return (About(passage, first), Units.Text(number * Math.Max(1, unit.Number)));
        }

        if (passage.IsAny(first, "a", "an") && unit.Kind == TimeKind.Unit && !Rate(passage, at))
            return passage.Is(first - 1, "half") && first - 1 >= passage.Floor ? (About(passage, first - 1), "0.5") : (About(passage, first), Units.Text(Math.Max(1, unit.Number)));
        if (passage[first].Kind != TimeKind.Some || unit.Kind != TimeKind.Units) return (at, null);
        if (passage.Is(first, "few") && passage.Is(first - 1, "a") && first - 1 >= passage.Floor) first--;
        if (passage.Is(first - 1, "past") || passage.Is(first - 1, "last")) return (first, "X");
        return (first, "X");
    }

    private static int About(TimePassage passage, int first)
    {
        while (first - 1 >= passage.Floor && passage[first - 1].Kind == TimeKind.About) first--;
        if (first - 2 >= passage.Floor && passage.IsAny(first - 1, "than") && passage.IsAny(first - 2, "more", "less", "longer")) return first - 2;
        if (first - 2 >= passage.Floor && passage.Is(first - 1, "to") && passage.Is(first - 2, "up")) return first - 2;
        if (first - 2 >= passage.Floor && passage.Is(first - 1, "least") && passage.Is(first - 2, "at")) return first - 2;
        return first;
    }

    /// <summary>"twice a week", "$40 a barrel" is none.</summary>
    private static bool Rate(TimePassage passage, int at) => passage.IsAny(at - 1, "a", "an") && (passage.IsAny(at - 2, "once", "twice", "times") || (passage.Kind(at - 2) is TokenKind.Number or TokenKind.Word && passage.IsAny(at - 2, "million", "billion", "percent")));

    private static int WithArticle(TimePassage passage, int first) => passage.Is(first - 1, "the") && first - 1 >= passage.Floor ? first - 1 : first;

    /// <summary>"last week", "this year", "next month".</summary>
    private static int Near(TimePassage passage, int shift, int at, Grain grain, int which)
    {
        var first = Parts.Begin(passage, shift);
        if (grain == Grain.Day && which == 0) return passage.AddVague(first, at + 1, TimexType.Date, "PRESENT_REF");
        if (grain is Grain.Century or Grain.Millennium or Grain.Decade && which != 0 || Units.IsOfDay(passage[at].Value)) return passage.AddVague(first, at + 1, TimexType.Duration, Units.Length("1", passage[at].Value));
        if (passage.Anchor.Day is not { } today || CalendarDate.Around(today, grain).Plus(which) is not { } date) return passage.AddVague(first, at + 1, TimexType.Date, Units.Unknown(grain));
        var end = passage.Is(at + 1, "earlier") ? at + 2 : at + 1;
        if (grain == Grain.Weekend && which < 0 && Days.Weekday(today) >= 6) date = CalendarDate.Around(today, grain).Plus(-1) ?? date;
        return passage.AddDate(first, end, date, passage.Anchor.Basis);
    }

    private static int Length(TimePassage passage, int first, int at, TimeWord unit, string number)
    {
        var end = at + 1;
        if (passage[end].Kind == TimeKind.Later && !passage.IsAny(end, "before", "following")) return Counted(passage, first, end + 1, unit, number, passage[end].Number, passage.Is(end, "ago"));
        if (passage.IsAny(end, "old")) return end;
        return passage.AddVague(first, end, TimexType.Duration, Units.Length(number, unit.Value));
    }

    /// <summary>"two days ago" has a date; "three years later" and "years ago" only where the text named what they count from.</summary>
    private static int Counted(TimePassage passage, int first, int end, TimeWord unit, string number, int direction, bool ago)
    {
        var grain = Units.Grain(unit.Value);
        var from = ago ? passage.Anchor.Day is { } today ? CalendarDate.Of(today) : (CalendarDate?)null : passage.LastDay;
        if (!int.TryParse(number, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var count) || Units.IsOfDay(unit.Value) || grain >= Grain.Year || from is not { } start || Math.Abs(count) > 9000)
            return passage.AddVague(first, end, TimexType.Duration, Units.Length(number, unit.Value));
        return (grain == Grain.Week ? CalendarDate.Of(start.Day).Plus(7 * direction * count) : CalendarDate.Around(start.Day, grain).Plus(direction * count)) is { } date ? passage.AddDate(first, end, date, ago ? passage.Anchor.Basis : TimeBasis.Passage) : end;
    }

    /// <summary>"the third quarter", "the first half of 2021".</summary>
    private static int Ordinal(TimePassage passage, int at, Grain grain)
    {
        if (passage[at - 1] is not { Kind: TimeKind.Ordinal } ordinal || ordinal.Number > (grain == Grain.Quarter ? 4 : 2)) return at;
        var first = WithArticle(passage, at - 1);
        var end = at + 1;
        var of = passage.IsAny(end, "of", "in") ? end + 1 : end;
        int? year = passage.TryYear(of, out var named) ? named : null;
        if (year is not null) end = of + 1;
        else if (passage[of].Kind == TimeKind.Shift && passage.Is(of + 1, "year") && passage.Anchor.Day is { } day) (year, end) = (day.Year + passage[of].Number, of + 2);
        else year = passage.Anchor.Day is { } today ? today.Year - (ordinal.Number > ((today.Month - 1) / (grain == Grain.Quarter ? 3 : 6)) + 1 && passage.TenseAt(at) == Tense.Past ? 1 : 0) : null;
        if (year is not { } known) return passage.AddVague(first, end, TimexType.Date, grain == Grain.Quarter ? $"XXXX-Q{ordinal.Number}" : $"XXXX-H{ordinal.Number}");
        return passage.AddDate(first, end, grain == Grain.Quarter ? CalendarDate.OfQuarter(known, ordinal.Number) : CalendarDate.OfHalf(known, ordinal.Number), named > 0 ? TimeBasis.Explicit : passage.Anchor.Basis);
    }

    /// <summary>"the day" of what was told, "the following day", "the weekend", "the end of the year".</summary>
    private static int Alone(TimePassage passage, int at, Grain grain)
    {
        if (passage.Is(at - 1, "following") && at - 1 >= passage.Floor && grain <= Grain.Year)
            return passage.LastDay is { } told && CalendarDate.Around(told.Day, grain).Plus(1) is { } date ? passage.AddDate(WithArticle(passage, at - 1), at + 1, date, TimeBasis.Passage) : at;
        if (!passage.Is(at - 1, "the")) return at;
        if (grain == Grain.Day && passage.IsAny(at - 2, "of", "on", "during", "for", "in") && at - 1 >= passage.Floor && passage.Kind(at + 1) != TokenKind.Word && (passage.LastDay ?? (passage.Anchor.Day is { } here ? CalendarDate.Of(here) : null)) is { } day) return passage.AddDate(at - 1, at + 1, day, TimeBasis.Passage);
        var first = Parts.Begin(passage, at);
        if (grain == Grain.Weekend || (first < at - 1 && grain is Grain.Week or Grain.Month or Grain.Year))
            return passage.Anchor.Day is { } today ? passage.AddDate(Math.Max(first, passage.Floor), at + 1, grain == Grain.Weekend && passage.TenseAt(at) != Tense.Future && Days.Weekday(today) < 6 ? CalendarDate.Around(today, grain).Plus(-1) ?? CalendarDate.Around(today, grain) : CalendarDate.Around(today, grain), passage.Anchor.Basis) : at;
        return at;
    }
}
