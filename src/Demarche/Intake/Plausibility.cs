using Demarche.Reports;

namespace Demarche.Intake;

/// <summary>Signs that something went wrong before a report came in. They are told and change nothing.</summary>
internal static class Plausibility
{
    private const string FirstYear = "1990";
    private const int FewestSigns = 2;

    /// <summary>UTF-8 that was read as Windows-1252 („Ã¼“, „â€ž“), or marks of Windows-1252 that were read as ISO 8859-1 (U+0084).</summary>
    public static bool LooksMisread(string text)
    {
        var signs = 0;
        for (var at = text.AsSpan().IndexOfAny(Suspects); at >= 0 && signs < FewestSigns; at = Next(text, at + 1))
            if (text[at] is >= '\u0080' and <= '\u009F' and not '\u0085' || (at + 1 < text.Length && IsPair(text[at], text[at + 1]))) signs++;
        return signs >= FewestSigns;
    }

    /// <summary>What is wrong with the day of publication: none where nothing is. Only a page, feed or message is doubted for an early one; who gives a day by hand knows.</summary>
    public static Problem? OfDay(PublicationDay? published, ReportMetadata metadata, Origin origin)
    {
        if (published is not { Value.Length: 10 } day) return null;
        if (day.Basis == PublishedBasis.Metadata && string.CompareOrdinal(day.Value, FirstYear) < 0) return Doubt(origin, day.Value, "which is before there were pages");
        if (IsBefore(metadata.Updated, day.Value)) return Doubt(origin, day.Value, $"and updated before, on {metadata.Updated![..10]}");
        return IsBefore(metadata.Retrieved, day.Value) ? Doubt(origin, day.Value, $"and fetched before, on {metadata.Retrieved![..10]}") : null;
    }

    private static readonly System.Buffers.SearchValues<char> Suspects = System.Buffers.SearchValues.Create(
        "ÃâÂ" + string.Concat(Enumerable.Range(0x80, 0x20).Select(c => (char)c)));

    private static int Next(string text, int from)
    {
        var found = text.AsSpan(from).IndexOfAny(Suspects);
        return found < 0 ? -1 : from + found;
    }

    private static bool IsPair(char first, char second) => first switch
    {
        'Ã' => second is '¤' or '¶' or '¼' or 'Ÿ' or '„' or '–' or 'œ' or '©' or '¨' or ' ' or (>= '\u0080' and <= '\u00BF'),
        'â' => second is '€' or '\u0080' or '‚' or '„',
        'Â' => second is '«' or '»' or '\u00A0' or '°' or '§',
        _ => false,
    };

    // A day may be one ahead in another zone.
    private static bool IsBefore(string? moment, string day) => moment is { Length: >= 10 } && NextDay(moment[..10]) is { } next && string.CompareOrdinal(next, day) < 0;

    private static string? NextDay(string day) => NodaTime.Text.LocalDatePattern.Iso.Parse(day) is { Success: true, Value.Year: < 9999 } date
        ? NodaTime.Text.LocalDatePattern.Iso.Format(date.Value.PlusDays(1)) : null;

    private static Problem Doubt(Origin origin, string day, string why) =>
        origin.Problem(ProblemCodes.DateImplausible, $"The report says that it was published on {day}, {why}; the day was kept.");
}
