namespace Demarche.Time.De;

/// <summary>The year behind a month, season or quarter: "Mai 2021", "Mai dieses Jahres", "Sommer des Jahres 2005", "Juni des vergangenen Jahres".</summary>
/// <param name="End">Behind its words; where it was looked for when there is none.</param>
/// <param name="Year">The year, where it is named and known.</param>
/// <param name="Basis">Whether it is printed or reckoned.</param>
/// <param name="Unknown">A year is named that nothing tells: "Mai dieses Jahres" without a day of publication.</param>
internal readonly record struct YearTail(int End, int? Year, TimeBasis Basis, bool Unknown = false)
{
    public static YearTail At(TimePassage passage, int at)
    {
        if (passage.TryYear(at, out var year)) return new(at + 1, year, TimeBasis.Explicit);
        if (passage.Kind(at) == Language.TokenKind.Number && passage.Tag(at + 1) is not (Language.Tag.Noun or Language.Tag.Adjective)) return new(at, null, TimeBasis.Explicit, true);
        var next = passage.IsDefinite(at) ? at + 1 : at;
        if (passage[next] is { Kind: TimeKind.Unit, Value: "Y" } && passage.TryYear(next + 1, out var named) && next > at) return new(next + 2, named, TimeBasis.Explicit);
        if (passage[next] is { Kind: TimeKind.Shift } shift && passage[next + 1] is { Kind: TimeKind.Unit, Value: "Y" }) return Shifted(passage, next + 2, shift);
        return next > at && passage[next] is { Kind: TimeKind.Neighbour, Value: "Y" } neighbour ? Shifted(passage, next + 1, neighbour) : new(at, null, TimeBasis.Publication);
    }

    private static YearTail Shifted(TimePassage passage, int end, TimeWord shift)
    {
        if (shift.Value == "P") return passage.Last?.Year is { } last ? new(end, last + shift.Number, TimeBasis.Passage) : new(end, null, TimeBasis.Passage, true);
        return passage.Anchor.Day is { } day ? new(end, day.Year + shift.Number, passage.Anchor.Basis) : new(end, null, TimeBasis.Publication, true);
    }
}
