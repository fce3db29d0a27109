using Demarche.Language;

namespace Demarche.Time.En;

/// <summary>"in 2014", "1983", "the year 1848", "late 2020". Numbers of four figures are years from 1500 to 2060; before a plural, a unit or behind a sign of money they count things.</summary>
internal static class YearRule
{
    public static int Match(TimePassage passage, int at)
    {
        if (!passage.TryYear(at, out var year) || year is < 1500 or > 2060 || Counts(passage, at)) return at;
        var first = Parts.Begin(passage, at);
        if (passage.Is(at - 1, "year") && at - 1 >= passage.Floor) first = passage.Is(at - 2, "the") && at - 2 >= passage.Floor ? at - 2 : at - 1;
        return passage.AddDate(first, at + 1, CalendarDate.OfYear(year), TimeBasis.Explicit);
    }

    private static bool Counts(TimePassage passage, int at)
    {
        if (passage.Form(at - 1) is "$" or "€" or "£" or "¥" or "#" or "No" || passage.Form(at + 1) is "%" || passage.IsAny(at - 1, "about", "than", "some", "nearly", "over", "almost", "around", "least", "article", "resolution", "flight", "room", "Resolution")) return true;
        var next = passage.Form(at + 1);
        return passage.Kind(at + 1) == TokenKind.Word && next.Length > 3 && next[^1] == 's' && char.IsLower(next[0]) && next is not ("was" or "has" or "this" or "elections" or "games" or "is" or "as" or "presidential") && year2000(passage, at);

        static bool year2000(TimePassage passage, int at) => passage.Form(at)[^2..] is "00" or "50";
    }
}
