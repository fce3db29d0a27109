using Demarche.Language;

namespace Demarche.Time.En;

/// <summary>"Wednesday", "last Monday", "next Friday", "on Tuesday evening", "late Tuesday", "every Sunday", "Mondays", "a week on Thursday".</summary>
internal static class WeekdayRule
{
    public static int Match(TimePassage passage, int at, TimeWord day)
    {
        if (day.Kind == TimeKind.Weekdays) return passage.AddVague(at, at + 1, TimexType.Set, $"XXXX-WXX-{day.Number}");
        if (IsBeforeDate(passage, at) || !char.IsUpper(passage.Form(at)[0])) return at;
        if (passage[at - 1].Kind == TimeKind.Every) return passage.AddVague(at - 1, at + 1, TimexType.Set, $"XXXX-WXX-{day.Number}");
        if (passage.IsAny(at - 1, "Black", "Bloody", "Good", "Ash") && at - 1 >= passage.Floor) return passage.AddVague(at - 1, at + 1, TimexType.Date, "XXXX-XX-XX");
        var part = passage[at + 1].Kind == TimeKind.DayPart ? passage[at + 1].Value : "";
        var end = part.Length > 0 ? at + 2 : at + 1;
        var first = at;
        int? shift = null;
        if (passage[at - 1] is { Kind: TimeKind.Shift } word && at - 1 >= passage.Floor) (shift, first) = (word.Number, at - 1);
        if (passage.IsAny(first - 1, "early", "late", "earlier", "later") && first - 1 >= passage.Floor) first--;
        if (passage.Anchor.Day is not { } today) return passage.AddVague(first, end, part.Length > 0 ? TimexType.Time : TimexType.Date, $"XXXX-WXX-{day.Number}{(part.Length > 0 ? "T" + part : "")}");
        var date = Ahead.Weekday(today, day.Number, Direction(passage, at, shift), shift == 0 ? null : shift);
        return date is { } known ? passage.AddDate(first, end, known, passage.Anchor.Basis, part.Length > 0 ? "T" + part : null) : end;
    }

    /// <summary>A bare weekday looks back unless the clause looks ahead.</summary>
    private static Tense Direction(TimePassage passage, int at, int? shift) => shift is not null ? Tense.None : passage.TenseAt(at) == Tense.Future ? Tense.Future : Tense.Past;

    private static bool IsBeforeDate(TimePassage passage, int at)
    {
        var next = passage.Kind(at + 1) is TokenKind.Comma || passage.Form(at + 1) is "." ? at + 2 : at + 1;
        if (passage[next].Kind == TimeKind.Month) return passage.TryDay(next + 1, out _) || passage.Form(next + 1) is ".";
        return passage.TryDay(next, out _) && passage[next + 1].Kind == TimeKind.Month;
    }
}
