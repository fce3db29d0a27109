using Demarche.Language;

namespace Demarche.Quantities.En;

/// <summary>The words before a number that leave it open: "about", "more than", "up to", "at least", "no more than", "as many as".</summary>
internal readonly record struct BoundPhrase(int First, Bound? Bound, bool About)
{
    /// <param name="analysis">The text.</param>
    /// <param name="floor">No word before this belongs to it.</param>
    /// <param name="number">The number's first word.</param>
    public static BoundPhrase Before(TextAnalysis analysis, int floor, int number)
    {
        var phrase = new BoundPhrase(number, null, false);
        while (phrase.Step(analysis, floor) is { } longer) phrase = longer;
        return phrase;
    }

    private BoundPhrase? Step(TextAnalysis analysis, int floor)
    {
        var at = First - 1;
        if (at < floor) return null;
        if (Bound is null && Words(analysis, floor, at) is { } worded) return worded;
        return QuantityWords.Of(analysis.Form(at)).Kind switch
        {
            QuantityKind.About => this with { First = at, About = true },
            QuantityKind.MoreThan when Bound is null => this with { First = at, Bound = Quantities.Bound.MoreThan },
            QuantityKind.LessThan when Bound is null => this with { First = at, Bound = Quantities.Bound.LessThan },
            _ => null,
        };
    }

    private BoundPhrase? Words(TextAnalysis analysis, int floor, int at)
    {
        if (at - 1 < floor) return null;
        var (before, last) = (Lower(analysis, at - 1), Lower(analysis, at));
        var denied = at - 2 >= floor && Lower(analysis, at - 2) is "no" or "not";
        return (before, last) switch
        {
            ("more", "than") => this with { First = denied ? at - 2 : at - 1, Bound = denied ? Quantities.Bound.AtMost : Quantities.Bound.MoreThan },
            ("less" or "fewer", "than") => this with { First = denied ? at - 2 : at - 1, Bound = denied ? Quantities.Bound.AtLeast : Quantities.Bound.LessThan },
            ("up", "to") => this with { First = at - 1, Bound = Quantities.Bound.AtMost },
            ("at", "least") => this with { First = at - 1, Bound = Quantities.Bound.AtLeast },
            ("at", "most") => this with { First = at - 1, Bound = Quantities.Bound.AtMost },
            ("many" or "much", "as") when at - 2 >= floor && Lower(analysis, at - 2) is "as" => this with { First = at - 2, Bound = Quantities.Bound.AtMost },
            _ => null,
        };
    }

    private static string Lower(TextAnalysis analysis, int at) => analysis.Words[at].Span.Length <= 8 ? analysis.Form(at).ToString().ToLowerInvariant() : string.Empty;
}
