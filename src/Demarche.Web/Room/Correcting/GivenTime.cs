using System.Globalization;
using Demarche.Web.Dossiers;

namespace Demarche.Web.Room.Correcting;

/// <summary>A time as people write it into a field: EDTF (<c>2022-01-26</c>, <c>2022-01</c>, an interval <c>2022-01-26/2022-01-28</c>, open at an end with <c>..</c>), or a German date (<c>26.1.2022</c>).</summary>
internal static class GivenTime
{
    /// <summary>As EDTF where it is a German date, else as it was written.</summary>
    public static string? Of(string? written) => DateOnly.TryParseExact(written, ["d.M.yyyy", "d. M. yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : written;

    /// <summary>Whether it is a time.</summary>
    public static bool Is(string written)
    {
        var ends = Of(written)!.Split('/');
        return ends.Length <= 2 && ends.Any(end => EdtfDate.Parse(end) is not null) && ends.All(end => EdtfDate.Parse(end) is not null || (ends.Length == 2 && end is ".." or ""));
    }
}
