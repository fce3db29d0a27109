namespace Demarche.Time.En;

/// <summary>"the nineties", "the 1990s", "the late 80s", "the 19th century".</summary>
internal static class DecadeRule
{
    public static int Match(TimePassage passage, int at, TimeWord word) => passage.Is(at - 1, "the") || passage[at - 1].Kind == TimeKind.Part ? Add(passage, at, at + 1, 190 + word.Number) : at;

    /// <summary>"1990s", "90s".</summary>
    public static int MatchFigures(TimePassage passage, int at, ReadOnlySpan<char> form)
    {
        if (form[0] is '\'' or '’') form = form[1..];
        if (form.Length is not (3 or 5) || form[^1] != 's' || form[^2] != '0' || form[..^1].ContainsAnyExceptInRange('0', '9')) return at;
        var tens = form[^3] - '0';
        return Add(passage, at, at + 1, form.Length == 5 ? ((form[0] - '0') * 100) + ((form[1] - '0') * 10) + tens : (tens < 2 ? 200 : 190) + tens);
    }

    /// <summary>"19th century".</summary>
    public static int MatchCentury(TimePassage passage, int at, ReadOnlySpan<char> form)
    {
        if (form.Length is < 3 or > 4 || form[^2..] is not ("st" or "nd" or "rd" or "th") || !passage.Is(at + 1, "century")) return at;
        if (!int.TryParse(form[..^2], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) || number is < 1 or > 30) return at;
        return passage.AddDate(Parts.Begin(passage, at), at + 2, CalendarDate.OfCentury(number - 1), TimeBasis.Explicit);
    }

    private static int Add(TimePassage passage, int at, int end, int tens) => passage.AddDate(Parts.Begin(passage, at), end, CalendarDate.OfDecade(tens), TimeBasis.Explicit);
}
