using Demarche.Language;

namespace Demarche.Time.De;

/// <summary>What stands before a unit: "mehr als | zehn", "den | letzten | fünf", "alle | vier", "ein | halbes", "einigen".</summary>
/// <param name="First">The first word that belongs to the expression.</param>
/// <param name="Number">The number as TIMEX3 writes it, X for an unnamed one; none where none stands.</param>
/// <param name="Shift">The word that says which, such as "vergangenen".</param>
/// <param name="Every">It makes a set.</param>
internal readonly record struct UnitPhrase(int First, string? Number, TimeWord Shift, bool Every)
{
    public static UnitPhrase Of(TimePassage passage, int at, TimeWord unit)
    {
        var first = OverAdjective(passage, at);
        var number = Count(passage, ref first, unit);
        if (number is null) first = at;
        var shift = Before(passage, first).Kind == TimeKind.Shift ? passage[--first] : default;
        if (shift.Kind == TimeKind.Shift && number is null) number = CountBefore(passage, ref first);
        if (shift.Kind != TimeKind.Shift && Before(passage, first) is { Kind: TimeKind.Every } every && IsSet(every, unit, number)) return new(first - 1, number, default, true);
        if (number is not null) first = About(passage, first);
        return new((number is not null || shift.Kind == TimeKind.Shift) && !passage.IsIndefinite(first) ? passage.WithArticle(first) : first, number, shift, false);
    }

    /// <summary>"jedes Jahr", "alle Jahre", "alle vier Jahre".</summary>
    private static bool IsSet(TimeWord every, TimeWord unit, string? number) => every.Number == 1 ? unit.Kind == TimeKind.Unit : number is not null || unit.Kind == TimeKind.Units;

    private static TimeWord Before(TimePassage passage, int first) => first - 1 >= passage.Floor ? passage[first - 1] : default;

    /// <summary>"17 lange Jahre", "zwei aufeinanderfolgenden Tagen": the adjective stands between.</summary>
    private static int OverAdjective(TimePassage passage, int at)
    {
        if (at - 2 < passage.Floor || (passage.Tag(at - 1) is not (Tag.Adjective or Tag.Participle) && !passage.Is(at - 1, "lange", "langen")) || passage[at - 1].Kind != TimeKind.None || passage.TryNumber(at - 1, out _)) return at;
        return passage.TryNumber(at - 2, out _) || passage.IsIndefinite(at - 2) ? at - 1 : at;
    }

    private static string? Count(TimePassage passage, ref int first, TimeWord unit)
    {
        var half = Before(passage, first).Kind == TimeKind.Half && unit.Kind == TimeKind.Unit;
        if (half) first--;
        if (first - 1 < passage.Floor) return half ? "0.5" : null;
        if (CountBefore(passage, ref first) is { } number) return half ? "0.5" : number;
        if (unit.Kind != TimeKind.Unit || !passage.IsIndefinite(first - 1)) return half ? "0.5" : null;
        first--;
        return half ? "0.5" : "1";
    }

    private static string? CountBefore(TimePassage passage, ref int first)
    {
        if (first - 1 < passage.Floor) return null;
        if (passage.TryNumber(first - 1, out var number))
        {
            first--;
            return Units.Text(number);
        }

        if (passage.Is(first - 1, "beiden", "beide"))
        {
            first--;
            return "2";
        }

        if (passage[first - 1].Kind != TimeKind.Some) return null;
        first--;
        if (passage.Is(first, "paar") && first - 1 >= passage.Floor && passage.IsIndefinite(first - 1)) first--;
        return "X";
    }

    /// <summary>"rund", "fast genau", "mehr als".</summary>
    public static int About(TimePassage passage, int first)
    {
        while (Before(passage, first).Kind == TimeKind.About) first--;
        if (first - 2 >= passage.Floor && passage.Is(first - 1, "als") && (passage.Is(first - 2, "mehr", "weniger") || passage.Is(first - 2, "länger"))) first -= 2;
        return first;
    }
}
