using Demarche.Actors;

namespace Demarche.WorldBuilder.Compilation;

/// <summary>A row of <c>tenures.tsv</c>, cut down to the days on which it is certain, as day numbers.</summary>
/// <param name="From">The first certain day.</param>
/// <param name="Until">The first day on which it is no longer certain.</param>
internal sealed record TenureRow(string Person, string Office, int From, int Until)
{
    /// <summary>The beginning as the source writes it.</summary>
    public string Since { get; private init; } = "";

    /// <summary>The end as the source writes it; empty where it knows none.</summary>
    public string To { get; private init; } = "";

    public static TenureRow Parse(string[] row)
    {
        var from = Days(row[2]);
        var end = row[3].Length > 0 ? Days(row[3]).First : Days(row[4]).After;
        return new(row[0], row[1], (row[2].Length == 10 ? from.First : from.After).DayNumber, end.DayNumber) { Since = row[2], To = row[3] };
    }

    /// <summary>The first day of a date.</summary>
    public static int First(string date) => Days(date).First.DayNumber;

    private static DayRange Days(string date) => DayRange.Parse(date) ?? throw new InvalidDataException($"'{date}' is no date.");
}
