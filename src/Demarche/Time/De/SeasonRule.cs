using Demarche.Language;

namespace Demarche.Time.De;

/// <summary>"Herbst 1998", "im Sommer", "vergangenen Winter", "Sommer des Jahres 2005", "Winter 2021/22".</summary>
internal static class SeasonRule
{
    public static int Match(TimePassage passage, int at, TimeWord season)
    {
        var tail = YearTail.At(passage, at + 1);
        var shift = at - 1 >= passage.Floor && passage[at - 1] is { Kind: TimeKind.Shift } word ? word : default;
        if (tail is { Year: null, Unknown: false } && shift.Kind == TimeKind.None && !IsMeant(passage, at)) return at;
        var first = shift.Kind == TimeKind.Shift ? passage.WithArticle(at - 1) : passage.WithArticle(at);
        var end = tail.End;
        if (passage.Form(end) is "/" && passage.Touch(end - 1, end) && passage.TryFigures(end + 1, 4, out _)) end += 2;
        first = Parts.Begin(passage, first);
        var (year, basis) = Year(passage, at, tail, season, shift);
        if (year is { } known) passage.AddDate(first, end, CalendarDate.OfSeason(known, season.Number), basis);
        else passage.AddVague(first, end, TimexType.Date, $"XXXX-{season.Value}");
        return end;
    }

    private static (int? Year, TimeBasis Basis) Year(TimePassage passage, int at, YearTail tail, TimeWord season, TimeWord shift)
    {
        if (tail.Year is { } named) return (named, tail.Basis);
        if (tail.Unknown || passage.Anchor.Day is not { } anchor) return (null, TimeBasis.Publication);
        int? direction = shift.Kind == TimeKind.Shift && shift.Number != 0 ? shift.Number : null;
        return (Ahead.SeasonYear(anchor, season.Number, direction is null ? passage.TenseAt(at, tail.End) : Tense.None, direction), passage.Anchor.Basis);
    }

    /// <summary>Alone, a season is a time behind a preposition: "im Herbst", "seit dem Frühjahr".</summary>
    private static bool IsMeant(TimePassage passage, int at)
    {
        var before = passage.IsDefinite(at - 1) ? at - 2 : at - 1;
        return passage.Tag(before) == Tag.Preposition || passage[before].Kind == TimeKind.Part;
    }
}
