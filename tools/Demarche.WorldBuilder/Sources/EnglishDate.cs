using System.Globalization;

namespace Demarche.WorldBuilder.Sources;

/// <summary>Dates as the Factbook prints them.</summary>
internal static class EnglishDate
{
    /// <summary>EDTF of "9 April 2013", "July 2013" or "2013"; none for anything else.</summary>
    public static string? Parse(string text)
    {
        foreach (var (format, edtf) in new[] { ("d MMMM yyyy", "yyyy-MM-dd"), ("MMMM yyyy", "yyyy-MM"), ("yyyy", "yyyy") })
            if (DateOnly.TryParseExact(text.Trim(), format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day.ToString(edtf, CultureInfo.InvariantCulture);
        return null;
    }
}
