namespace Demarche.Time.En;

/// <summary>"today", "yesterday evening", "earlier today", "tonight", "tomorrow morning", "the day before yesterday".</summary>
internal static class Today
{
    public static int Match(TimePassage passage, int at, TimeWord word)
    {
        var shift = word.Number;
        var first = at;
        if (passage.Is(at - 1, "before") && passage.Is(at - 2, "day") && shift == -1) (shift, first) = (-2, at - 2);
        else if (passage.Is(at - 1, "after") && passage.Is(at - 2, "day") && shift == 1) (shift, first) = (2, at - 2);
        else if (passage.IsAny(at - 1, "earlier", "later", "late", "early")) first = at - 1;
        if (first < at - 1 && passage.Is(first - 1, "the")) first--;
        if (first < passage.Floor) first = at;
        var part = word.Kind == TimeKind.DayAdjective ? word.Value : passage[at + 1].Kind == TimeKind.DayPart ? passage[at + 1].Value : "";
        var end = part.Length > 0 && word.Kind == TimeKind.Day ? at + 2 : at + 1;
        var clock = part.Length > 0 ? "T" + part : null;
        if (passage.Anchor.Day is { } today && CalendarDate.Of(today).Plus(shift) is { } date) return passage.AddDate(first, end, date, passage.Anchor.Basis, clock);
        return passage.AddVague(first, end, clock is null ? TimexType.Date : TimexType.Time, clock is not null ? "XXXX-XX-XX" + clock : shift == 0 ? "PRESENT_REF" : "XXXX-XX-XX");
    }
}
