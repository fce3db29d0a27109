namespace Demarche.Record.Sqlite;

/// <summary>The counts over the whole record, changed once a transaction, as a group of reports counts the same few forms and states again and again. What is put in is counted here and what is changed or
/// taken out is noted by triggers. With a trigger on what is put in SQLite makes ready to take that row back alone: it copies every page that the row and its indexes touch, and writes what the search indexes
/// have gathered, so that a row takes five times as long.</summary>
internal sealed class Tally
{
    private readonly Dictionary<(string Kind, string Value), long> counts = [];

    /// <summary>Counts what is put in.</summary>
    /// <param name="kind">Of what.</param>
    /// <param name="value">Which of them; nothing is counted for none.</param>
    /// <param name="n">How many.</param>
    public void Add(string kind, string? value, long n = 1)
    {
        if (value is null || n == 0) return;
        counts[(kind, value)] = counts.GetValueOrDefault((kind, value)) + n;
    }

    /// <summary>To be done before the transaction ends that the caller holds.</summary>
    public void Update(Connection to)
    {
        foreach (var ((kind, value), n) in counts) to.Run("facets/tally-note", kind, value, n);
        counts.Clear();
        if (to.Scalar("facets/tally-changed") is null) return;
        to.Run("facets/tally-change");
        to.Run("facets/tally-none");
        to.Run("facets/tally-noted");
    }

    /// <summary>Forgets what a transaction counted that failed.</summary>
    public void Clear() => counts.Clear();
}
