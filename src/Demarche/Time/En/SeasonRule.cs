namespace Demarche.Time.En;

/// <summary>"this summer", "last winter", "in the spring of 2014", "autumn 2020". A bare season is a time only behind "in", "since", "until" or "by"; "fall" only with a year or a word that says which.</summary>
internal static class SeasonRule
{
    public static int Match(TimePassage passage, int at, TimeWord season)
    {
        var year = passage.Is(at + 1, "of") ? at + 2 : at + 1;
        if (passage.TryYear(year, out var named)) return passage.AddDate(Parts.Begin(passage, at), year + 1, CalendarDate.OfSeason(named, season.Number), TimeBasis.Explicit);
        var shift = passage[at - 1] is { Kind: TimeKind.Shift } word && at - 1 >= passage.Floor ? word.Number : (int?)null;
        var article = passage.Is(at - 1, "the");
        if (shift is null && (passage.Is(at, "fall") || !passage.IsAny(article ? at - 2 : at - 1, "in", "since", "until", "by", "during"))) return at;
        var first = Parts.Begin(passage, shift is null ? at : at - 1);
        if (passage.Anchor.Day is not { } today) return passage.AddVague(first, at + 1, TimexType.Date, $"XXXX-{CalendarDate.SeasonName(season.Number)}");
        var known = Ahead.SeasonYear(today, season.Number, passage.TenseAt(first), shift == 0 ? null : shift);
        return passage.AddDate(first, at + 1, CalendarDate.OfSeason(known, season.Number), passage.Anchor.Basis);
    }
}
