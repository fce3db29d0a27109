using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Demarche.Intake.Parts;
using Demarche.Reports;
using NodaTime;
using NodaTime.Text;

namespace Demarche.Intake;

/// <summary>The day of publication as somebody gave it: EDTF or ISO 8601; a moment is turned into the outlet's zone before its day is taken.</summary>
internal static partial class PublicationDays
{
    private static readonly string[] Days = ["uuuu-MM-dd", "d.M.uuuu"];

    private static readonly string[] Moments = ["uuuu-MM-ddTHH:mm:ss.FFFFFFFFFo<Z+HH:mm>", "uuuu-MM-ddTHH:mmo<Z+HH:mm>"];

    /// <summary>None where nothing is given or it is no date; then with a problem. The zone of the metadata is known.</summary>
    public static PublicationDay? Given(ReportMetadata metadata, string? language, PublishedBasis basis, Origin origin, List<Problem> problems)
    {
        if (metadata.Published is not { } given) return null;
        var text = given.Trim();
        if (Partial(text) is { } value) return new(value, basis, metadata.Zone);
        if (Moment(text) is { } moment) return InZone(moment, metadata.Zone ?? HomeZone(language)) with { Basis = basis };
        problems.Add(origin.Problem(ProblemCodes.DateInvalid, $"'{given}' is no date: give it as 2022-01-27, or as a time with its zone."));
        return null;
    }

    /// <summary>The first full date of a dateline, else of an update line. A caption's date is no day of publication.</summary>
    public static PublicationDay? Printed(string text, ImmutableArray<ReportPart> parts) =>
        Printed(text, parts, PartRole.Dateline, PublishedBasis.Dateline) ?? Printed(text, parts, PartRole.Update, PublishedBasis.Text);

    private static PublicationDay? Printed(string text, ImmutableArray<ReportPart> parts, PartRole role, PublishedBasis basis)
    {
        foreach (var part in parts)
            if (part.Role == role && PrintedDate.Find(part.Span.In(text)) is { } day) return new(day, basis);
        return null;
    }

    /// <summary>The name of an IANA zone.</summary>
    public static bool IsZone(string name) => DateTimeZoneProviders.Tzdb.GetZoneOrNull(name) is not null;

    /// <summary>The zone of outlets that write in a language, as far as there is one.</summary>
    public static string? HomeZone(string? language) => language?.ToUpperInvariant() switch
    {
        "DE" or "DE-DE" => "Europe/Berlin",
        "DE-AT" => "Europe/Vienna",
        "DE-CH" or "DE-LI" => "Europe/Zurich",
        _ => null,
    };

    // A day, a month, a year, or the day of a time without a zone.
    private static string? Partial(string text)
    {
        if (YearOrMonth().IsMatch(text) && IsMonth(text)) return text;
        var day = LocalTime().IsMatch(text) ? text[..10] : text;
        foreach (var pattern in Days)
            if (LocalDatePattern.CreateWithInvariantCulture(pattern).Parse(day) is { Success: true } date && date.Value.Year is > 0 and < 10000)
                return LocalDatePattern.Iso.Format(date.Value);
        return null;
    }

    private static bool IsMonth(string text) =>
        text.Length == 4 || int.Parse(text.AsSpan(5), CultureInfo.InvariantCulture) is >= 1 and <= 12;

    private static OffsetDateTime? Moment(string text)
    {
        foreach (var pattern in Moments)
            if (OffsetDateTimePattern.CreateWithInvariantCulture(pattern).Parse(text) is { Success: true } moment) return moment.Value;
        return null;
    }

    // Without a known zone the day is the printed one; only UTC says nothing of where it was printed, so it is named.
    private static PublicationDay InZone(OffsetDateTime moment, string? zone)
    {
        var utc = moment.Offset == Offset.Zero ? "UTC" : null;
        var local = zone is null || moment.Year is <= 1 or >= 9999 ? moment.LocalDateTime : moment.InZone(DateTimeZoneProviders.Tzdb[zone]).LocalDateTime;
        return new(LocalDatePattern.Iso.Format(local.Date), PublishedBasis.Given, zone ?? utc);
    }

    [GeneratedRegex(@"\A[0-9]{4}(-[0-9]{2})?\z", RegexOptions.CultureInvariant)]
    private static partial Regex YearOrMonth();

    [GeneratedRegex(@"\A[0-9]{4}-[0-9]{2}-[0-9]{2}[T ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9]([.,][0-9]{1,9})?)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex LocalTime();
}
