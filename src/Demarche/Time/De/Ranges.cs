using Demarche.Language;

namespace Demarche.Time.De;

/// <summary>Two dates that are the ends of a stretch: "vom 3. bis 5. Mai", "1983–1990", "von Montag bis Freitag".</summary>
internal static class Ranges
{
    /// <summary>Whether the words between two dates make a range of them; "und" does not.</summary>
    public static bool IsRange(TimePassage passage, int first, int end)
    {
        for (var i = first; i < end; i++)
            if (passage.Is(i, "bis") || passage.Kind(i) == TokenKind.Dash) return true;
        return false;
    }

    public static void Join(TimeFinding first, TimeFinding last, bool isRange)
    {
        if (!isRange || first.Date is not { } begin || last.Date is not { } end || string.CompareOrdinal(begin.Timex, end.Timex) >= 0) return;
        if (begin.Grain != end.Grain || begin.Grain is not (Grain.Day or Grain.Month or Grain.Year)) return;
        first.Range = last.Range = $"{begin.Edtf}/{end.Edtf}";
    }

    /// <summary>Joins what stands directly on both sides of "bis" or a dash.</summary>
    public static void JoinLast(TimePassage passage, int first)
    {
        if (passage.Found.Count < 2 || passage.Found[^2].Sentence != passage.SentenceNumber || passage.Found[^2].End > first || first - passage.Found[^2].End > 2) return;
        Join(passage.Found[^2], passage.Found[^1], IsRange(passage, passage.Found[^2].End, first));
    }
}
