using System.Globalization;
using Demarche.Language;

namespace Demarche.Time.En;

/// <summary>"2022-01-26", "1/26/2022", "26/1/2022": where both orders are dates, the month stands first, as American papers have it.</summary>
internal static class NumericDate
{
    public static int Match(TimePassage passage, int at)
    {
        if (passage.Form(at + 1) is not "/" || passage.Form(at + 3) is not "/" || !Number(passage, at, 2, out var one) || !Number(passage, at + 2, 2, out var two) || !Number(passage, at + 4, 4, out var year)) return at;
        if (passage.Form(at + 4).Length == 2) year += year < 60 ? 2000 : 1900;
        var date = CalendarDate.OfDay(year, one, two) ?? CalendarDate.OfDay(year, two, one);
        return date is { } known ? passage.AddDate(at, at + 5, known, TimeBasis.Explicit) : at + 5;
    }

    public static int MatchIso(TimePassage passage, int at, ReadOnlySpan<char> form)
    {
        if (form.Length != 10 || form[4] != '-' || form[7] != '-' || !int.TryParse(form[..4], NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            || !int.TryParse(form[5..7], NumberStyles.None, CultureInfo.InvariantCulture, out var month) || !int.TryParse(form[8..], NumberStyles.None, CultureInfo.InvariantCulture, out var day)) return at;
        return CalendarDate.OfDay(year, month, day) is { } date ? passage.AddDate(at, at + 1, date, TimeBasis.Explicit) : at + 1;
    }

    private static bool Number(TimePassage passage, int at, int digits, out int value)
    {
        value = 0;
        return passage.Kind(at) == TokenKind.Number && passage.Form(at).Length <= digits && int.TryParse(passage.Form(at), NumberStyles.None, CultureInfo.InvariantCulture, out value);
    }
}
