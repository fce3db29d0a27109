namespace Demarche.Time.En;

/// <summary>"this morning", "in the evening", "last night", "at night", "the night before". A part of a day has the day of its sentence.</summary>
internal static class DayPartRule
{
    public static int Match(TimePassage passage, int at, TimeWord part)
    {
        if (passage.Is(at - 1, "last") && part.Value == "NI") return Of(passage, at - 1, at + 1, -1, part.Value);
        if (passage.Is(at - 1, "this")) return Of(passage, at - 1, at + 1, 0, part.Value);
        if (passage[at - 1].Kind == TimeKind.Every) return passage.AddVague(at - 1, at + 1, TimexType.Set, $"XXXX-XX-XXT{part.Value}");
        var first = passage.IsAny(at - 1, "early", "late") ? at - 1 : at;
        if (!passage.Is(first - 1, "the") || !passage.IsAny(first - 2, "in", "during", "on", "by")) return at;
        if (first - 1 < passage.Floor) return at;
        passage.Add(new(passage.Analysis.Span(first - 1, at + 1), new(TimexType.Time, "XXXX-XX-XXT" + part.Value)) { Clock = "T" + part.Value, IsPending = true, Sentence = passage.SentenceNumber, At = first - 1, End = at + 1 }, at + 1);
        return at + 1;
    }

    private static int Of(TimePassage passage, int first, int end, int shift, string part)
    {
        if (first < passage.Floor) return end;
        return passage.Anchor.Day is { } today && CalendarDate.Of(today).Plus(shift) is { } date ? passage.AddDate(first, end, date, passage.Anchor.Basis, "T" + part) : passage.AddVague(first, end, TimexType.Time, "XXXX-XX-XXT" + part);
    }
}
