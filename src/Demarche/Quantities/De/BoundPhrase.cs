using Demarche.Language;

namespace Demarche.Quantities.De;

/// <summary>The words before a number that leave it open: "rund", "mehr als", "bis zu", "nicht weniger als", "schätzungsweise mindestens".</summary>
internal readonly record struct BoundPhrase(int First, Bound? Bound, bool About)
{
    /// <summary>How many words before "über" what it belongs to may stand.</summary>
    private const int FarthestTopic = 4;

    /// <param name="scan">The sentence.</param>
    /// <param name="number">The number's first word.</param>
    /// <param name="floor">No word before this belongs to it.</param>
    public static BoundPhrase Before(QuantityScan scan, int number, int floor)
    {
        var phrase = new BoundPhrase(number, null, false);
        while (phrase.Step(scan, floor) is { } longer) phrase = longer;
        return phrase;
    }

    private BoundPhrase? Step(QuantityScan scan, int floor)
    {
        var at = First - 1;
        if (at < floor) return null;
        if (scan.Is(at, "als") && at - 1 >= floor) return Than(scan, at - 1, floor);
        if (scan.Is(at, "zu") && at - 1 >= floor && scan.Is(at - 1, "bis")) return Bound is null ? this with { First = at - 1, Bound = Quantities.Bound.AtMost } : null;
        if (scan.Is(at, "die") && at - 1 >= floor && scan.Is(at - 1, "an")) return this with { First = at - 1, About = true };
        return scan[at].Kind switch
        {
            QuantityKind.About => this with { First = at, About = true },
            QuantityKind.AtLeast when Bound is null => this with { First = at, Bound = Quantities.Bound.AtLeast },
            QuantityKind.AtMost when Bound is null => this with { First = at, Bound = Quantities.Bound.AtMost },
            QuantityKind.MoreThan when Bound is null && !IsOf(scan, at) => this with { First = at, Bound = Quantities.Bound.MoreThan },
            QuantityKind.LessThan when Bound is null => this with { First = at, Bound = Quantities.Bound.LessThan },
            _ => null,
        };
    }

    /// <summary>"ein Kredit über 14 Milliarden Euro", "ein Vertrag der Bahn über 50 Züge": über names the amount, not a bound. Between the two a genitive may stand.</summary>
    private static bool IsOf(QuantityScan scan, int over)
    {
        if (!scan.Is(over, "über")) return false;
        for (var at = over - 1; at >= over - FarthestTopic && scan.Kind(at) == TokenKind.Word && scan.Tag(at) is not Tag.Finite; at--)
            if (scan[at].Kind == QuantityKind.Topic) return true;
        return false;
    }

    /// <summary>"mehr als", "weniger als", "nicht mehr als".</summary>
    private BoundPhrase? Than(QuantityScan scan, int at, int floor)
    {
        var (more, less) = (scan.Is(at, "mehr") || scan.Is(at, "länger"), scan.Is(at, "weniger"));
        if (Bound is not null || !(more || less)) return null;
        var denied = at - 1 >= floor && scan.Is(at - 1, "nicht");
        var bound = more ? denied ? Quantities.Bound.AtMost : Quantities.Bound.MoreThan : denied ? Quantities.Bound.AtLeast : Quantities.Bound.LessThan;
        return this with { First = denied ? at - 1 : at, Bound = bound };
    }
}
