using System.Collections.Immutable;
using Demarche.Exchanges;

namespace Demarche.Record.Sqlite;

/// <summary>What reports tell of exchanges, read on several threads and kept at hand for the length of one run.</summary>
internal sealed class PartShelf(Database database, int threads)
{
    // A group of more reports than fit is read as it is made.
    private const int Most = 4096;

    private readonly Dictionary<long, ImmutableArray<ExchangePart>> parts = [];

    /// <summary>Reads reports.</summary>
    public List<(DueReport Due, ImmutableArray<ExchangePart> Parts)> Divide(IEnumerable<DueReport> due) =>
        [.. due.AsParallel().AsOrdered().WithDegreeOfParallelism(threads).Select(report => (report, database.Read(from => Read(from, report.Id))))];

    public void Put(long report, ImmutableArray<ExchangePart> told)
    {
        if (parts.Count < Most) parts[report] = told;
    }

    /// <summary>What a report tells as people decided it; nothing where it is not kept.</summary>
    public ImmutableArray<ExchangePart> Of(long report)
    {
        if (parts.TryGetValue(report, out var known)) return known;
        return parts[report] = database.Read(from => Read(from, report));
    }

    /// <summary>The groups as they are given, with the reports of the next ones read.</summary>
    public IEnumerable<List<NodePlace>> ReadAhead(IEnumerable<List<NodePlace>> groups)
    {
        List<List<NodePlace>> next = [];
        var count = 0;
        foreach (var group in groups)
        {
            next.Add(group);
            if ((count += group.Count) < Most) continue;
            foreach (var read in Ahead(next)) yield return read;
            (next, count) = ([], 0);
        }

        foreach (var read in Ahead(next)) yield return read;
    }

    private List<List<NodePlace>> Ahead(List<List<NodePlace>> groups)
    {
        var needed = groups.SelectMany(group => group.Select(node => node.Report)).ToHashSet();
        if (parts.Count + needed.Count > 2 * Most)
            foreach (var other in parts.Keys.Where(report => !needed.Contains(report)).ToList()) parts.Remove(other);
        needed.ExceptWith(parts.Keys);
        foreach (var (report, told) in needed.AsParallel().WithDegreeOfParallelism(threads).Select(report => (report, database.Read(from => Read(from, report)))).ToList()) parts[report] = told;
        return groups;
    }

    private static ImmutableArray<ExchangePart> Read(Connection from, long report) => from.Scalar("find/report-id", report) is string id ? Of(from, id) : [];

    private static ImmutableArray<ExchangePart> Read(Connection from, string id)
    {
        var told = Of(from, id);
        // Looked for here, on many threads.
        foreach (var part in told) _ = part.Keys;
        return told;
    }

    private static ImmutableArray<ExchangePart> Of(Connection from, string id) => ReportReader.Exchanging(from, id) is { } source ? ExchangePart.Of(source) : [];
}
