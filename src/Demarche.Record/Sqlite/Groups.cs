namespace Demarche.Record.Sqlite;

/// <summary>Groups reports for one transaction each.</summary>
internal static class Groups
{
    // A group ends early when it grows large, or when its first report has waited this long.
    private const int Characters = 8 << 20;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    public static IEnumerable<List<ReadReport>> Of(IEnumerable<ReadReport> reads, int most, TimeProvider time)
    {
        List<ReadReport> group = [];
        var (characters, since) = (0L, 0L);
        foreach (var read in reads)
        {
            if (group.Count == 0) (characters, since) = (0L, time.GetTimestamp());
            group.Add(read);
            characters += read.Report.Text.Value.Length;
            if (group.Count < most && characters < Characters && time.GetElapsedTime(since) < Patience) continue;
            yield return group;
            group = [];
        }

        if (group.Count > 0) yield return group;
    }
}
