using System.Globalization;

namespace Demarche.Record.Sqlite;

/// <summary>Moments as text that sorts as they do: UTC, seven digits of a second.</summary>
internal static class Moments
{
    private const string Pattern = "yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'";

    public static string Of(DateTimeOffset moment) => moment.UtcDateTime.ToString(Pattern, CultureInfo.InvariantCulture);

    public static DateTimeOffset Read(string moment) =>
        DateTimeOffset.ParseExact(moment, Pattern, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
