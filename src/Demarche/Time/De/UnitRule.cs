using Demarche.Language;

namespace Demarche.Time.De;

/// <summary>What years, months, weeks, days and hours head: "vor drei Jahren", "im vergangenen Monat", "in den kommenden Wochen", "alle vier Jahre", "im Jahr 2012", "Anfang der Woche", "des 19. Jahrhunderts", "am nächsten Tag".</summary>
internal static class UnitRule
{
    public static int Match(TimePassage passage, int at, TimeWord unit)
    {
        if (passage.Form(at) is "Stunde" && passage.Is(at - 1, "zur")) return VagueRule.Match(passage, at, new TimeWord(TimeKind.Moment, 0, ""));
        if (NamedYear(passage, at, unit) is var year && year > at) return year;
        if (Numbered(passage, at, unit) is var numbered && numbered > at) return numbered;
        var left = UnitPhrase.Of(passage, at, unit);
        if (left.Every) return Set(passage, left.First, at + 1, Units.Length(left.Number ?? "1", unit.Value));
        if (left.Shift.Kind == TimeKind.Shift) return left.Number is null && unit.Kind == TimeKind.Unit ? ShiftRule.Match(passage, at, unit, left) : Near(passage, at, unit, left);
        if (left.Number is not null) return IsAge(passage, at, unit, left.First) ? at + 1 : Length(passage, at, unit, left);
        return unit.Kind == TimeKind.Unit ? Alone(passage, at, unit) : Several(passage, at, unit);
    }

    /// <summary>"dem Jahre 1910", "Jahr 578", "den Jahren 2007 und 2008".</summary>
    private static int NamedYear(TimePassage passage, int at, TimeWord unit)
    {
        if (unit.Value != "Y" || !(passage.TryYear(at + 1, out var year) || passage.TryFigures(at + 1, 4, out year) && year >= 100 && passage.Tag(at + 2) != Tag.Noun)) return at;
        passage.AddDate(Parts.Begin(passage, passage.WithArticle(at)), at + 2, CalendarDate.OfYear(year), TimeBasis.Explicit);
        return at + 2;
    }

    /// <summary>"des 19. Jahrhunderts", "im ersten Quartal 2022", "das dritte Jahrtausend".</summary>
    private static int Numbered(TimePassage passage, int at, TimeWord unit)
    {
        if (unit.Kind != TimeKind.Unit || Ordinal(passage, at) is not { First: >= 0 } ordinal || ordinal.Number < 1) return at;
        var grain = Units.Grain(unit.Value);
        if (grain is Grain.Century or Grain.Millennium) return Date(passage, ordinal.First, at + 1, grain == Grain.Century ? CalendarDate.OfCentury(Math.Min(ordinal.Number - 1, 98)) : CalendarDate.OfMillennium(Math.Min(ordinal.Number - 1, 8)), TimeBasis.Explicit);
        if (grain == Grain.Week && passage.IsDefinite(ordinal.First - 1) && passage.LastDay is { } told) return Vague(passage, passage.WithArticle(ordinal.First), at + 1, TimexType.Date, CalendarDate.Around(told.Day, Grain.Week).Plus(ordinal.Number - 1)?.Timex ?? Units.Unknown(grain));
        if (!(grain == Grain.Quarter && ordinal.Number <= 4 || grain == Grain.Half && ordinal.Number <= 2)) return at;
        var tail = YearTail.At(passage, at + 1);
        var (year, basis) = tail.Year is { } named ? (named, tail.Basis) : (tail.Unknown ? null : passage.Anchor.Day?.Year, passage.Anchor.Basis);
        if (year is not { } known) return Vague(passage, ordinal.First, tail.End, TimexType.Date, $"XXXX-{unit.Value}{ordinal.Number}");
        if (tail.Year is null && passage.Anchor.Day is { } today && IsAhead(today, grain, ordinal.Number) && passage.TenseAt(ordinal.First, at + 1) == Tense.Past) known--;
        return Date(passage, ordinal.First, tail.End, grain == Grain.Quarter ? CalendarDate.OfQuarter(known, ordinal.Number) : CalendarDate.OfHalf(known, ordinal.Number), basis);
    }

    private static bool IsAhead(DateOnly today, Grain grain, int number) => number > (grain == Grain.Quarter ? ((today.Month - 1) / 3) + 1 : today.Month <= 6 ? 1 : 2);

    private static (int First, int Number) Ordinal(TimePassage passage, int at)
    {
        if (passage[at - 1] is { Kind: TimeKind.Ordinal } word && at - 1 >= passage.Floor) return (at - 1, word.Number);
        return passage.Form(at - 1) is "." && at - 2 >= passage.Floor && passage.TryFigures(at - 2, 2, out var number) ? (at - 2, number) : (-1, 0);
    }

    /// <summary>"den letzten zehn Jahren", "in den kommenden Wochen", "dieser Tage".</summary>
    private static int Near(TimePassage passage, int at, TimeWord unit, UnitPhrase left)
    {
        if (left.Shift is { Number: 0, Value: "" } && left.Number is null && unit.Value == "D") return Vague(passage, left.First, at + 1, TimexType.Date, "PRESENT_REF");
        return Vague(passage, left.First, at + 1, TimexType.Duration, Units.Length(left.Number ?? "X", unit.Value));
    }

    /// <summary>"drei Jahre und vier Monate", "mehr als zehn Jahren", "zwei Tage später".</summary>
    private static int Length(TimePassage passage, int at, TimeWord unit, UnitPhrase left)
    {
        var (end, value) = (at + 1, unit.Number > 0 ? Units.Length(Units.Text(unit.Number), unit.Value) : Units.Length(left.Number!, unit.Value));
        if (passage.Is(end, "und") && passage[end + 2] is { Kind: TimeKind.Unit or TimeKind.Units } second && UnitPhrase.Of(passage, end + 2, second) is { Number: { } number } && !Units.IsOfDay(second.Value) && !Units.IsOfDay(unit.Value))
            (end, value) = (end + 3, value + number + second.Value);
        if (passage[end].Kind == TimeKind.Later && !passage.Is(end, "danach", "darauf")) end++;
        Other(passage, unit, left.First);
        return Vague(passage, left.First, end, TimexType.Duration, value);
    }

    /// <summary>"50 statt 30 Jahre", "von zehn auf zwölf Jahre": the number that has its unit elsewhere is a length, too.</summary>
    private static void Other(TimePassage passage, TimeWord unit, int first)
    {
        var at = first - 2;
        if (at < passage.Floor || !(passage.Is(at + 1, "statt", "anstatt") || passage.Is(at + 1, "auf") && passage.Is(at - 1, "von")) || !passage.TryNumber(at, out var number) || number <= 0) return;
        passage.AddVague(at, at + 1, TimexType.Duration, Units.Length(Units.Text(number), unit.Value));
    }

    /// <summary>"ein drei Jahre altes Auto", "ab 16 Jahren".</summary>
    private static bool IsAge(TimePassage passage, int at, TimeWord unit, int first) =>
        passage.Form(at + 1).StartsWith("alt", StringComparison.Ordinal) || (unit.Value == "Y" && passage.Is(first - 1, "ab", "bis"));

    /// <summary>"seit Wochen", "nach Jahren": several, without a number.</summary>
    private static int Several(TimePassage passage, int at, TimeWord unit)
    {
        if (passage.Is(at - 1, "seit", "nach") || passage.Is(at - 1, "vor", "über") || passage.Is(at - 1, "binnen", "innerhalb") || passage.Is(at - 1, "für")) return Vague(passage, at, at + 1, TimexType.Duration, Units.Length("X", unit.Value));
        if (passage.Is(at - 1, "lange") && at - 1 >= passage.Floor) return Vague(passage, at - 1, at + 1, TimexType.Duration, Units.Length("X", unit.Value));
        return unit.Value is "Y" && passage.IsDefinite(at - 1) && at - 1 >= passage.Floor ? Vague(passage, at - 1, at + 1, TimexType.Duration, "PXY") : at;
    }

    /// <summary>"am Wochenende", "Anfang der Woche", "pro Jahr", "500 Menschen im Jahr", "am Tag darauf".</summary>
    private static int Alone(TimePassage passage, int at, TimeWord unit)
    {
        var grain = Units.Grain(unit.Value);
        var first = passage.WithArticle(at);
        if (passage[at - 1].Kind == TimeKind.Per) return Set(passage, at - 1, at + 1, Units.Length("1", unit.Value));
        if (passage.Is(at + 1, "um", "für") && passage.Form(at + 2).SequenceEqual(passage.Form(at))) return Set(passage, at, at + 3, Units.Length("1", unit.Value));
        if (passage[at + 1].Kind == TimeKind.Later && grain <= Grain.Year) return ShiftRule.Behind(passage, first, at + 2, grain, passage[at + 1].Number);
        if (grain == Grain.Weekend) return Weekend(passage, at, first);
        if (Parts.Begin(passage, first) is var part && part < first) return Own(passage, part, at + 1, grain);
        if (unit.Value is "Y" && passage.Is(at - 1, "im")) return passage.Is(at + 1, "nach", "vor") || passage.Kind(at + 1) == TokenKind.Number ? at : Set(passage, at - 1, at + 1, "P1Y");
        if (unit.Value is "Y" && passage.Is(at - 1, "des")) return IsTitle(passage, at) ? at + 1 : Own(passage, at - 1, at + 1, grain);
        return unit.Value is "Y" or "D" && first < at && !passage.Is(at - 1, "des") ? Vague(passage, first, at + 1, TimexType.Duration, Units.Length("1", unit.Value)) : at;
    }

    /// <summary>"als Wort des Jahres", "zur Politikerin des Jahres gewählt": a title names no year.</summary>
    private static bool IsTitle(TimePassage passage, int at) =>
        passage.Tag(at - 2) is Tag.Noun && passage[at - 2].Kind == TimeKind.None && (passage.Is(at - 3, "als") || passage.Is(at - 3, "zum", "zur"));

    /// <summary>The year, month or week that the report stands in.</summary>
    private static int Own(TimePassage passage, int first, int end, Grain grain) =>
        passage.Anchor.Day is { } today ? Date(passage, first, end, CalendarDate.Around(today, grain), passage.Anchor.Basis) : Vague(passage, first, end, TimexType.Date, Units.Unknown(grain));

    private static int Weekend(TimePassage passage, int at, int first)
    {
        if (passage.Anchor.Day is not { } today) return Vague(passage, first, at + 1, TimexType.Date, Units.Unknown(Grain.Weekend));
        var weekend = CalendarDate.Around(today, Grain.Weekend);
        var back = Days.Weekday(today) < 6 && (passage.Is(first - 1, "vom") || passage.TenseAt(first, at + 1) is Tense.Past or Tense.None);
        return Date(passage, first, at + 1, back ? weekend.Plus(-1) ?? weekend : weekend, passage.Anchor.Basis);
    }

    private static int Date(TimePassage passage, int first, int end, CalendarDate date, TimeBasis basis)
    {
        first = Parts.Begin(passage, passage.WithArticle(first));
        passage.AddDate(first, end, date, basis);
        return end;
    }

    private static int Set(TimePassage passage, int first, int end, string value) => Vague(passage, first, end, TimexType.Set, value);

    private static int Vague(TimePassage passage, int first, int end, TimexType type, string value)
    {
        passage.AddVague(Math.Max(first, passage.Floor), end, type, value);
        return end;
    }
}
