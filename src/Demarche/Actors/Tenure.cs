namespace Demarche.Actors;

/// <summary>A row of the tenures, cut down to the days on which it is certain.</summary>
/// <param name="Person">The person's id.</param>
/// <param name="Office">The office's id.</param>
/// <param name="From">The first certain day.</param>
/// <param name="Until">The first day on which it is no longer certain.</param>
internal sealed record Tenure(string Person, string Office, DateOnly From, DateOnly Until)
{
    public const int Width = 6;

    /// <summary>The office's key.</summary>
    public string Key { get; } = Office[(Office.IndexOf('/', StringComparison.Ordinal) + 1)..];

    /// <summary>The person held the office on every one of those days.</summary>
    public bool Covers(DayRange days) => From <= days.First && days.After <= Until;

    /// <summary>The term as its source writes it.</summary>
    public static OfficeTerm TermOf(WorldImage image, int number)
    {
        var row = image.Row(WorldSection.Tenures, number, Width);
        return new(image.Text(row[1])!, image.Text(row[4])!, image.Text(row[5]));
    }

    // Person, office, first certain day and the day behind the last, then beginning and end as the source writes them.
    public static Tenure Of(WorldImage image, int number)
    {
        var row = image.Row(WorldSection.Tenures, number, Width);
        return new(image.Text(row[0])!, image.Text(row[1])!, DateOnly.FromDayNumber(row[2]), DateOnly.FromDayNumber(row[3]));
    }
}

/// <summary>Some tenures, each made when it is come to.</summary>
internal readonly ref struct TenureList(World world, ReadOnlySpan<int> rows)
{
    private readonly ReadOnlySpan<int> rows = rows;

    public Enumerator GetEnumerator() => new(world, rows);

    public ref struct Enumerator(World world, ReadOnlySpan<int> rows)
    {
        private readonly ReadOnlySpan<int> rows = rows;
        private int at = -1;

        public readonly Tenure Current => world.TenureAt(rows[at]);

        public bool MoveNext() => ++at < rows.Length;
    }
}
