namespace Demarche.Record.Sqlite;

/// <summary>Groups reports for one transaction each.</summary>
internal static class Groups
{
    // A group ends early when it grows large, or when its first report has waited this long.
    private const int Characters = 8 << 20;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    public static IEnumerable<List<PreparedReport>> Of(IEnumerable<PreparedReport> reports, int most, TimeProvider time)
    {
        List<PreparedReport> group = [];
        var (characters, since) = (0L, 0L);
        foreach (var prepared in reports)
        {
            if (group.Count == 0) (characters, since) = (0L, time.GetTimestamp());
            group.Add(prepared);
            characters += prepared.Read.Report.Text.Value.Length;
            if (group.Count < most && characters < Characters && time.GetElapsedTime(since) < Patience) continue;
            yield return group;
            group = [];
        }

        if (group.Count > 0) yield return group;
    }
}
