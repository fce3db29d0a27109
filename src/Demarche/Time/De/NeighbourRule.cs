namespace Demarche.Time.De;

/// <summary>"im Vorjahr", "am Vortag", "zum Jahresende", "seit Wochenbeginn".</summary>
internal static class NeighbourRule
{
    public static int Match(TimePassage passage, int at, TimeWord word)
    {
        if (word.Value.Length == 0) return at;
        var grain = Units.Grain(word.Value[..1]);
        var (date, basis) = word.Kind == TimeKind.UnitPart ? (Own(passage, grain), passage.Anchor.Basis) : Next(passage, grain, word.Number);
        var (first, end) = (passage.WithArticle(at), at + 1);
        if (word.Kind == TimeKind.UnitPart && YearTail.At(passage, at + 1) is { Year: { } year } tail && grain == Grain.Year) (date, basis, end) = (CalendarDate.OfYear(year), tail.Basis, tail.End);
        if (date is { } known) passage.AddDate(first, end, known, basis);
        else passage.AddVague(first, end, TimexType.Date, Units.Unknown(grain));
        return end;
    }

    private static CalendarDate? Own(TimePassage passage, Grain grain) => passage.Anchor.Day is { } today ? CalendarDate.Around(today, grain) : null;

    /// <summary>Days are counted from the one that was told, longer stretches from the report's day.</summary>
    private static (CalendarDate? Date, TimeBasis Basis) Next(TimePassage passage, Grain grain, int shift)
    {
        if (grain == Grain.Day || shift > 0) return (passage.LastDay is { } told ? CalendarDate.Around(told.Day, grain).Plus(shift) : null, TimeBasis.Passage);
        return (Own(passage, grain)?.Plus(shift), passage.Anchor.Basis);
    }
}
