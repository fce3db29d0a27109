using System.Collections.Concurrent;
using Demarche.Exchanges.Links;

namespace Demarche.Record.Sqlite;

/// <summary>The sketches of reports that were kept or read again just now, so that their links can be found without looking at their texts anew. Changed only inside a transaction; emptied when one fails,
/// as what stands here may then be of something that was not kept.</summary>
internal sealed class FreshSketches
{
    private const int Most = 8192;

    private readonly ConcurrentDictionary<long, ReportSketch> sketches = [];

    /// <param name="report">The row of the report.</param>
    /// <param name="sketch">None where nobody made one.</param>
    public void Put(long report, ReportSketch? sketch)
    {
        if (sketch is not null && sketches.Count < Most) sketches[report] = sketch;
        else sketches.TryRemove(report, out _);
    }

    public bool Has(long report) => sketches.ContainsKey(report);

    public ReportSketch? Take(long report) => sketches.TryRemove(report, out var sketch) ? sketch : null;

    public void Clear() => sketches.Clear();
}
