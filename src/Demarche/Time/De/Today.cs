namespace Demarche.Time.De;

/// <summary>"heute", "gestern Abend", "der heutigen Sitzung", "heuer", "tags darauf".</summary>
internal static class Today
{
    public static int Match(TimePassage passage, int at, TimeWord word) => word.Kind switch
    {
        TimeKind.Year => Year(passage, at, word.Number),
        TimeKind.DayAfter => DayAfter(passage, at),
        TimeKind.DayAdjective => passage[at + 1].Kind is TimeKind.Weekday or TimeKind.WeekdayPart ? at : Day(passage, at, word.Number),
        _ => Day(passage, at, word.Number),
    };

    /// <summary>In a report that names no other day of its own, "heute" with the present tense means these times.</summary>
    public static void Settle(TimePassage passage)
    {
        var daily = false;
        foreach (var finding in passage.Found) daily |= IsOfTheDay(finding);
        for (var i = 0; i < passage.Found.Count && !daily; i++)
            if (passage.Found[i] is { IsToday: true, Clock: null, Date: not null } today && !HasHour(passage, i)) Vague(today, "PRESENT_REF");
    }

    private static bool HasHour(TimePassage passage, int today)
    {
        var (found, sentence) = (passage.Found, passage.Found[today].Sentence);
        for (var i = today - 1; i >= 0 && found[i].Sentence == sentence; i--)
            if (found[i].Hours.Length > 0) return true;
        for (var i = today + 1; i < found.Count && found[i].Sentence == sentence; i++)
            if (found[i].Hours.Length > 0) return true;
        return false;
    }

    private static bool IsOfTheDay(TimeFinding finding) => finding is { IsDeictic: true, Date.Grain: Grain.Day } && (!finding.IsToday || finding.Clock is not null);

    private static void Vague(TimeFinding finding, string value)
    {
        finding.Timex = new Timex(TimexType.Date, value);
        finding.Date = null;
    }

    private static int Day(TimePassage passage, int at, int shift)
    {
        var part = passage.Form(at + 1) is "morgen" && shift <= 0 ? "MO" : passage[at + 1] is { Kind: TimeKind.SmallPart or TimeKind.DayPart or TimeKind.DayParts } word ? word.Value : "";
        var end = part.Length > 0 ? at + 2 : at + 1;
        if (part.Length == 0 && IsTheseDays(passage, at, shift)) passage.AddVague(at, end, TimexType.Date, shift > 0 ? "FUTURE_REF" : "PRESENT_REF");
        else if (passage.Anchor.Day is not { } today || CalendarDate.Of(today).Plus(shift) is not { } date) passage.AddVague(at, end, part.Length > 0 ? TimexType.Time : TimexType.Date, Unknown(shift, part));
        else passage.Add(Finding(passage, at, end, date, part, shift == 0 && !Happened(passage, at)), end);
        return end;
    }

    private static string Unknown(int shift, string part) => part.Length > 0 ? "XXXX-XX-XXT" + part : shift == 0 ? "PRESENT_REF" : "XXXX-XX-XX";

    private static TimeFinding Finding(TimePassage passage, int at, int end, CalendarDate date, string part, bool perhaps) =>
        new(passage.Analysis.Span(at, end), new Timex(part.Length > 0 ? TimexType.Time : TimexType.Date, part.Length > 0 ? $"{date.Timex}T{part}" : date.Timex))
        {
            Date = date,
            Basis = passage.Anchor.Basis,
            Clock = part.Length > 0 ? "T" + part : null,
            IsToday = perhaps,
            IsDeictic = true,
            Sentence = passage.SentenceNumber,
            At = at,
            End = end,
        };

    /// <summary>"der Starke von heute", "noch heute", "schon heute", "als heute", "heute wie damals".</summary>
    private static bool IsTheseDays(TimePassage passage, int at, int shift)
    {
        if (shift == 1) return passage.Is(at - 1, "von") && !passage.Is(at + 1, "bis");
        if (shift != 0) return false;
        return passage.Is(at - 1, "von") || passage.Is(at - 1, "als", "noch") || passage.Is(at + 1, "noch") || passage.Is(at + 1, "wie") || passage.Is(at - 1, "und") && passage.Is(at - 2, "gestern");
    }

    /// <summary>What the clause tells happened or will happen: then "heute" is the day.</summary>
    private static bool Happened(TimePassage passage, int at) => ClauseTense.Own(passage.Analysis, passage.Sentence, at) == Tense.Past && !passage.Is(at - 1, "bis") && !passage.Is(at - 1, "und");

    private static int Year(TimePassage passage, int at, int shift)
    {
        if (passage.Anchor.Day is { } today) passage.AddDate(at, at + 1, CalendarDate.OfYear(today.Year + shift), passage.Anchor.Basis);
        else passage.AddVague(at, at + 1, TimexType.Date, "XXXX");
        return at + 1;
    }

    private static int DayAfter(TimePassage passage, int at)
    {
        if (passage[at + 1].Kind != TimeKind.Later) return at;
        if (passage.LastDay?.Plus(passage[at + 1].Number) is { } day) passage.AddDate(at, at + 2, day, TimeBasis.Passage);
        else passage.AddVague(at, at + 2, TimexType.Date, "XXXX-XX-XX");
        return at + 2;
    }
}
