namespace Demarche.Time.De;

/// <summary>"den neunziger Jahren", "Neunzigerjahre", "der 90er Jahre", "Mitte der siebziger Jahre".</summary>
internal static class DecadeRule
{
    public static int Match(TimePassage passage, int at, TimeWord word)
    {
        var years = passage[at + 1] is { Kind: TimeKind.Units, Value: "Y" };
        if (word.Kind == TimeKind.Decade && !years && !(char.IsUpper(passage.Form(at)[0]) && passage.IsDefinite(at - 1))) return at;
        return Add(passage, at, years ? at + 2 : at + 1, Century(passage, word.Number) + word.Number);
    }

    /// <summary>"90er", "1990er", "90er-Jahre".</summary>
    public static int MatchFigures(TimePassage passage, int at, ReadOnlySpan<char> form)
    {
        var digits = form.IndexOfAnyExceptInRange('0', '9');
        if (digits is not (2 or 4) || !form[digits..].StartsWith("er", StringComparison.Ordinal) || form[digits - 1] != '0') return at;
        var rest = form[(digits + 2)..];
        var inside = rest is "-Jahre" or "-Jahren" or "n";
        var years = passage[at + 1] is { Kind: TimeKind.Units, Value: "Y" };
        if (!inside && !years) return at;
        var tens = digits == 4 ? (Digit(form[0]) * 100) + (Digit(form[1]) * 10) + Digit(form[2]) : Century(passage, Digit(form[0])) + Digit(form[0]);
        return Add(passage, at, years ? at + 2 : at + 1, tens);
    }

    private static int Add(TimePassage passage, int at, int end, int tens)
    {
        passage.AddDate(Parts.Begin(passage, passage.WithArticle(at)), end, CalendarDate.OfDecade(tens), TimeBasis.Explicit);
        return end;
    }

    /// <summary>The decade that lies behind the report; without its day the twentieth century, but for the two that few say of it.</summary>
    private static int Century(TimePassage passage, int tens) => tens < 2 && (passage.Anchor.Day?.Year ?? 2000) >= 2000 ? 200 : 190;

    private static int Digit(char digit) => digit - '0';
}
