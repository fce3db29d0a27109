using System.Globalization;

namespace Demarche.Web.Api;

/// <summary>What is wrong with a choice, in words for whoever made the request.</summary>
internal static class Choices
{
    public static string? DayFault(string? day) =>
        day is null || DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? null : $"'{day}' is no day.";

    public static string? OrderFault(string? order) => order is null or "newest" or "oldest" ? null : $"There is no order '{order}'.";
}

/// <summary>Which stretch of a list is asked for.</summary>
internal readonly record struct Stretch(int? Offset, int? Limit)
{
    private const int Most = 200;
    private const int Usual = 50;

    public string? Fault => Offset < 0 ? "offset is 0 or more." : Limit is < 1 or > Most ? $"limit is 1 to {Most}." : null;

    public int First => Offset ?? 0;

    public int Size => Limit ?? Usual;
}
