using System.Collections.Immutable;
using System.Globalization;
using Demarche.Record;

namespace Demarche.Web.Room.Views;

/// <summary>A bar of the histogram: one month or one year.</summary>
/// <param name="Value"><c>2022-01</c> or <c>2022</c>.</param>
/// <param name="Count">How many statements; 0 for a month that nothing was said in.</param>
public sealed record MonthBar(string Value, int Count)
{
    public string FirstDay => Value.Length == 4 ? Value + "-01-01" : Value + "-01";

    public string LastDay => Value.Length == 4
        ? Value + "-12-31"
        : Value + "-" + DateTime.DaysInMonth(Number(0, 4), Number(5, 2)).ToString("00", CultureInfo.InvariantCulture);

    private int Number(int start, int length) => int.Parse(Value.AsSpan(start, length), CultureInfo.InvariantCulture);
}

/// <summary>Makes bars without gaps: months where they fit side by side, else years.</summary>
public static class MonthBars
{
    private const int Most = 48;

    public static ImmutableArray<MonthBar> Of(ImmutableArray<Facet> months)
    {
        var counts = months.Where(facet => IsMonth(facet.Value)).ToDictionary(facet => facet.Value, facet => facet.Count, StringComparer.Ordinal);
        if (counts.Count == 0) return [];
        var (first, last) = (Index(counts.Keys.Min(StringComparer.Ordinal)!), Index(counts.Keys.Max(StringComparer.Ordinal)!));
        if (last - first < Most) return [.. Enumerable.Range(first, last - first + 1).Select(Name).Select(name => new MonthBar(name, counts.GetValueOrDefault(name)))];
        var years = counts.GroupBy(month => month.Key[..4], StringComparer.Ordinal).ToDictionary(year => year.Key, year => year.Sum(month => month.Value), StringComparer.Ordinal);
        return [.. years.OrderBy(year => year.Key, StringComparer.Ordinal).TakeLast(Most).Select(year => new MonthBar(year.Key, year.Value))];
    }

    private static bool IsMonth(string value) => value.Length == 7 && value[4] == '-' && DateOnly.TryParseExact(value + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static int Index(string month) => (int.Parse(month.AsSpan(0, 4), CultureInfo.InvariantCulture) * 12) + int.Parse(month.AsSpan(5, 2), CultureInfo.InvariantCulture) - 1;

    private static string Name(int index) => string.Create(CultureInfo.InvariantCulture, $"{index / 12:0000}-{(index % 12) + 1:00}");
}
