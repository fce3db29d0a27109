using System.Globalization;

namespace Demarche.Reports;

/// <summary>Which reports are kept and not passed on: withdrawn ones, and embargoed ones until their time.</summary>
public static class Withholding
{
    /// <summary>Whether the report may not be shown to others at that moment. An embargo without a time holds until the status says otherwise; one that names a day holds through that day, in UTC.</summary>
    public static bool IsWithheld(this ReportMetadata metadata, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(metadata);
        if (metadata.Status == "withdrawn") return true;
        if (metadata.Embargo is not { } embargo) return metadata.Status == "embargoed";
        return Until(embargo) is not { } until || now < until;
    }

    private static DateTimeOffset? Until(string embargo)
    {
        if (DateOnly.TryParseExact(embargo, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return new DateTimeOffset(day.AddDays(1), default, TimeSpan.Zero);
        return DateTimeOffset.TryParse(embargo, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) ? moment : null;
    }
}
