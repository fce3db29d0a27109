using Demarche.Language;

namespace Demarche.Time.De;

/// <summary>Years in four figures: "seit 1996", "1983 bis 1990", "1998/99", "im Jahr 578". A round number before a plural counts things: "2000 Menschen".</summary>
internal static class YearRule
{
    public static int Match(TimePassage passage, int at)
    {
        if (!passage.TryYear(at, out var year) || !IsYear(passage, at, year)) return at;
        var end = passage.Form(at + 1) is "/" && passage.TryFigures(at + 2, 4, out var second) && IsNext(year, second) ? at + 3 : at + 1;
        var first = Parts.Begin(passage, at);
        passage.AddDate(first, end, CalendarDate.OfYear(year), TimeBasis.Explicit);
        if (end == at + 3) passage.Found[^1].Value = $"{year:0000}/{year + 1:0000}";
        Ranges.JoinLast(passage, first);
        return end;
    }

    /// <summary>"1983-1990" and "1998/99" as one word.</summary>
    public static int MatchCompound(TimePassage passage, int at, ReadOnlySpan<char> form)
    {
        if (form.Length != 9 || form[4] != '-' || !TryYear(form[..4], out var begin) || !TryYear(form[5..], out var end) || begin >= end) return at;
        var start = passage.Analysis.Words[at].Token.Start;
        Add(passage, new Reports.TextSpan(start, start + 4), at, at, begin);
        Add(passage, new Reports.TextSpan(start + 5, start + 9), at, at + 1, end);
        Ranges.Join(passage.Found[^2], passage.Found[^1], true);
        return at + 1;
    }

    private static void Add(TimePassage passage, Reports.TextSpan letters, int at, int end, int year) => passage.Add(
        passage.Finding(passage.Analysis.Span(letters), at, end, CalendarDate.OfYear(year), TimeBasis.Explicit),
        end);

    private static bool TryYear(ReadOnlySpan<char> digits, out int year) =>
        int.TryParse(digits, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out year) && year is >= 1000 and < 2200;

    private static bool IsNext(int year, int second) => second == (year + 1) % 100 || second == year + 1;

    private static bool IsYear(TimePassage passage, int at, int year)
    {
        var next = passage.Form(at + 1);
        if (passage.Kind(at + 1) == TokenKind.Other && next is not ("/" or "&") && next.Length > 0) return false;
        if (year is < 1500 or > 2060 && !passage.Is(at - 1, "seit", "um") && passage[at - 1].Kind != TimeKind.Part) return false;
        if (passage.Is(at + 1, "im") && passage[at + 2].Kind is TimeKind.Unit or TimeKind.Shift) return false;
        if (IsMoney(next) || (passage.Is(at + 1, "bis") && IsMoney(passage.Form(at + 3)))) return false;
        if (passage.Tag(at + 1) is Tag.Noun or Tag.Name && (passage[at - 1].Kind == TimeKind.About || passage.Is(at - 1, "über", "als"))) return false;
        if (passage.Tag(at + 1) == Tag.Noun && passage[at + 1].Kind == TimeKind.None) return !Counts(passage, at, at + 1, year);
        if (passage[at + 1].Kind is TimeKind.Unit or TimeKind.Units || next is "Prozent" or "Millionen" or "Milliarden") return false;
        if (passage.Tag(at + 1) == Tag.Adjective && passage.Tag(at + 2) == Tag.Noun) return !(year % 50 == 0 && Counts(passage, at, at + 2, year));
        if (passage[at - 1].Kind == TimeKind.About || passage.Is(at - 1, "über") || passage.Is(at - 1, "als")) return year % 10 != 0 || year is >= 1900 and <= 2050 && passage.Is(at - 1, "etwa");
        return !IsReference(passage, at - 1);
    }

    private static bool IsMoney(ReadOnlySpan<char> form) => form is "Euro" or "Mark" or "DM" or "Dollar" or "Franken" or "Rubel" or "Pfund" or "Schilling" or "Yen" or "Lire" or "EUR" or "USD" or "CHF";

    private static bool IsReference(TimePassage passage, int at) =>
        passage.Is(at, "Nr", "Nummer") || passage.Is(at, "Seite", "§") || passage.Is(at, "Art", "Artikel") || passage.Is(at, "Resolution") || passage.Form(at) is "." && passage.Is(at - 1, "Nr", "Art") || passage.Kind(at) == TokenKind.Number;

    /// <summary>Whether the number says how many there are of the noun: a plural, and not "seit 1996 Mitglieder".</summary>
    private static bool Counts(TimePassage passage, int at, int noun, int year)
    {
        if (passage.Is(at - 1, "seit", "ab") || passage[at - 1].Kind is TimeKind.Part or TimeKind.Unit or TimeKind.Units) return false;
        if (!IsPlural(passage.Form(noun))) return false;
        return year % 100 == 0 || year is < 1900 or > 2050 || passage[at - 1].Kind == TimeKind.About;
    }

    private static bool IsPlural(ReadOnlySpan<char> noun)
    {
        var entry = Lexicon.German.Find(noun);
        if (!entry.IsFound) return noun.EndsWith("en", StringComparison.Ordinal) || noun.EndsWith("e", StringComparison.Ordinal);
        foreach (var reading in entry)
            if (reading.Is(WordClasses.Noun) && (reading.Number & Numbers.Plural) != 0) return true;
        return false;
    }
}
