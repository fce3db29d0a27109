using System.Globalization;

namespace Demarche.Time.En;

/// <summary>Words that hold a number or a part: "12-year", "2022-01-26", "1990s", "3rd", "five-year", "mid-March", "8am", "'82", "two-thirds" is none.</summary>
internal static class Compounds
{
    public static int Match(TimePassage passage, int at, ReadOnlySpan<char> form)
    {
        if (form.Length > 20) return at;
        if (NumericDate.MatchIso(passage, at, form) is var iso && iso > at) return iso;
        if (DecadeRule.MatchFigures(passage, at, form) is var decade && decade > at) return decade;
        if (DecadeRule.MatchCentury(passage, at, form) is var century && century > at) return century;
        if (Hours.MatchCompound(passage, at, form) is var hours && hours > at) return hours;
        if (MonthRule.MatchDayFirst(passage, at) is var day && day > at) return day;
        if (Years(passage, at, form) is var years && years > at) return years;
        return Length(passage, at, form);
    }

    public static int MatchWord(TimePassage passage, int at, ReadOnlySpan<char> form)
    {
        if (form.Length > 24 || form.IndexOf('-') <= 0) return at;
        if (Mid(passage, at, form) is var mid && mid > at) return mid;
        return Length(passage, at, form);
    }

    /// <summary>"1998-2002".</summary>
    private static int Years(TimePassage passage, int at, ReadOnlySpan<char> form)
    {
        if (form.Length is not 9 || form[4] is not ('-' or '–') || !int.TryParse(form[..4], NumberStyles.None, CultureInfo.InvariantCulture, out var from) || !int.TryParse(form[5..], NumberStyles.None, CultureInfo.InvariantCulture, out var to)) return at;
        return from is < 1500 or > 2060 || to <= from || to > 2100 ? at : passage.AddVague(at, at + 1, TimexType.Duration, $"P{to - from}Y");
    }

    /// <summary>"12-year", "five-day", "90-minute".</summary>
    private static int Length(TimePassage passage, int at, ReadOnlySpan<char> form)
    {
        var last = form.LastIndexOf('-');
        if (last > 0 && form[(last + 1)..] is "old") return at;
        if (last > 0 && form[(last + 1)..] is "long")
        {
            form = form[..last];
            last = form.LastIndexOf('-');
        }

        if (last <= 0 || TimeWords.Of(form[(last + 1)..]) is not { Kind: TimeKind.Unit } unit) return at;
        if (!Language.En.NumberWords.TryParse(form[..last], out var number) && !Language.En.NumberWords.TryFigures(form[..last], out number)) return at;
        return passage.AddVague(at, at + 1, TimexType.Duration, Units.Length(Units.Text(number * Math.Max(1, unit.Number)), unit.Value));
    }

    /// <summary>"mid-March", "mid-2014".</summary>
    private static int Mid(TimePassage passage, int at, ReadOnlySpan<char> form)
    {
        var hyphen = form.IndexOf('-');
        if (!form[..hyphen].Equals("mid", StringComparison.OrdinalIgnoreCase)) return at;
        var rest = form[(hyphen + 1)..];
        if (rest.Length == 4 && int.TryParse(rest, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 1500 and < 2060) return passage.AddDate(at, at + 1, CalendarDate.OfYear(year), TimeBasis.Explicit);
        if (TimeWords.Of(rest) is not { Kind: TimeKind.Month } month) return at;
        if (passage.TryYear(at + 1, out var named)) return passage.AddDate(at, at + 2, CalendarDate.OfMonth(named, month.Number), TimeBasis.Explicit);
        return passage.Anchor.Day is { } today ? passage.AddDate(at, at + 1, CalendarDate.OfMonth(Ahead.MonthYear(today, month.Number, passage.TenseAt(at), null), month.Number), passage.Anchor.Basis) : passage.AddVague(at, at + 1, TimexType.Date, $"XXXX-{month.Number:00}");
    }
}
