using System.Globalization;

namespace Demarche.Web.Dossiers;

/// <summary>The order of EDTF values: by their start, a month before its days; what is no date after every date, the unknown last.</summary>
internal static class EdtfOrder
{
    /// <summary>Compare ordinally.</summary>
    public static string Key(string? value)
    {
        if (string.IsNullOrEmpty(value)) return "2";
        return EdtfDate.Parse(Start(value)) is { } date
            ? string.Create(CultureInfo.InvariantCulture, $"0{date.Year:0000}-{date.FirstMonth:00}-{date.Day ?? 0:00}T{date.Clock} {Day(value)}")
            : "1" + value;
    }

    /// <summary>The value without a clock time; nothing for an unknown one.</summary>
    public static string? Day(string? value)
    {
        if (string.IsNullOrEmpty(value)) return null;
        return EdtfDate.Parse(value)?.Clock is null ? value : value[..value.IndexOf('T', StringComparison.Ordinal)];
    }

    private static string Start(string value)
    {
        var slash = value.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0) return value;
        return value[..slash] is "" or ".." ? value[(slash + 1)..] : value[..slash];
    }
}
