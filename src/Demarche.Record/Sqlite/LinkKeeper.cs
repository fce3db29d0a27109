using System.Globalization;
using Demarche.Exchanges.Links;
using Demarche.Record.Details;

namespace Demarche.Record.Sqlite;

/// <summary>Finds the links of the reports that have come since the last time. Each report's are found in one transaction with the note that they are, so that what a crash leaves out is found the next time.</summary>
internal sealed class LinkKeeper(Database database, FreshSketches fresh, SqliteRecordOptions options) : IDisposable
{
    private const int LookedUpAtOnce = 50;
    private const int PageSize = 500;
    private const int Slices = 64;
    private const string Setting = "links-version";

    private readonly SketchCache cache = new();
    private readonly DetailsWriter details = new();

    public bool HasUnlinked => database.Read(from => from.Scalar("links/pending-any")) is not null;

    public static IEnumerable<KeptLink> All(Database database) => Paging.Of(
        (One: 0L, Other: 0L, Id: ""),
        (from, last) => from.All("links/all", row => (Kept: LinkRows.Read(row), One: row.GetInt64(7), Other: row.GetInt64(8), Id: row.GetString(9)), last.One, last.Other, last.Id, PageSize),
        row => (row.One, row.Other, row.Id),
        (_, row) => row.Kept,
        database);

    /// <summary>The links of a report with all that is in it, or of an entry or actor of it.</summary>
    public static List<KeptLink> Of(Connection from, string member, int most)
    {
        var report = EntryPlace.Report(member);
        if (from.Scalar("find/report-row", report) is not long row || from.Scalar("links/sketch-of-report", row) is not long place) return [];
        return report == member ? from.All("links/of-report", LinkRows.Read, place, most) : from.All("links/of-member", LinkRows.Read, place, most, member);
    }

    /// <returns>How many reports' links were found.</returns>
    public long Run(CancellationToken interrupted)
    {
        var count = 0L;
        Renew();
        while (true)
        {
            interrupted.ThrowIfCancellationRequested();
            var rows = database.Read(from => from.All("links/pending", row => row.GetInt64(0), options.LinkedAtOnce));
            if (rows.Count == 0) return count;
            var sketches = rows.AsParallel().AsOrdered().WithDegreeOfParallelism(options.Threads).Select(row => (Row: row, Sketch: fresh.Has(row) ? null : Sketch(row))).ToList();
            Write(sketches);
            count += rows.Count;
            Settle();
        }
    }

    /// <summary>Takes a report's links, keys and sketch out, inside a transaction that the caller holds.</summary>
    public void Erase(Connection to, long report)
    {
        if (to.Scalar("links/sketch-of-report", report) is long place) LinkRows.Change(to, cache, details, rows => new Linker(rows, options.Threads).Remove(place));
    }

    public void Dispose() => details.Dispose();

    private void Write(List<(long Row, ReportSketch? Sketch)> sketches)
    {
        try
        {
            database.Write(to => Put(to, sketches));
        }
        catch
        {
            cache.Clear();
            throw;
        }
    }

    private bool Put(Connection to, List<(long Row, ReportSketch? Sketch)> sketches)
    {
        List<ReportSketch> added = [];
        var hasRemoved = false;
        foreach (var (row, made) in sketches)
        {
            var sketch = fresh.Take(row) ?? made ?? Sketch(row);
            if (to.Scalar("links/sketch-of-report", row) is long)
            {
                Erase(to, row);
                hasRemoved = true;
            }

            if (sketch is not null) added.Add(sketch);
            to.Run("links/pending-drop", row);
        }

        // Other connections see the record as it was before this transaction.
        LinkRows.Change(to, cache, details, rows => new Linker(rows, options.Threads, GiveWay).Add(added), GiveWay, hasRemoved ? null : Near(added));
        return true;
    }

    private Dictionary<long, Neighbourhood> Near(List<ReportSketch> sketches) => sketches
        .Chunk(LookedUpAtOnce)
        .AsParallel()
        .WithDegreeOfParallelism(options.Threads)
        .SelectMany(chunk => database.Read(from => from.AtOnce(() => chunk.Select(sketch => Near(from, sketch)).ToList())))
        .DistinctBy(pair => pair.Key)
        .ToDictionary();

    private KeyValuePair<long, Neighbourhood> Near(Connection from, ReportSketch sketch)
    {
        GiveWay();
        return KeyValuePair.Create(sketch.Place, Neighbourhood.Of(from, sketch));
    }

    private void GiveWay() => database.Precedence.GiveWay();

    // Each slice of the keys is a transaction of its own.
    private void Settle()
    {
        if (database.Read(from => (long)from.Scalar("links/keys-young")!) < options.MostYoungKeys) return;
        const long Width = long.MaxValue / Slices * 2;
        for (var i = 0; i < Slices; i++)
        {
            GiveWay();
            var (first, last) = (long.MinValue + i * Width, i == Slices - 1 ? long.MaxValue : long.MinValue + (i + 1) * Width - 1);
            database.Write(to => to.Run("links/keys-settle", first, last) + to.Run("links/keys-settled", first, last));
        }
    }

    private ReportSketch? Sketch(long row) => database.Read(from => ReportReader.Whole(from, row)) is { } read ? read.Sketch() : null;

    // Links that another version of the program made are made anew.
    private void Renew()
    {
        var version = SketchBytes.Version.ToString(CultureInfo.InvariantCulture);
        if (database.Read(from => from.Scalar("people/setting", Setting)) is string known && known == version) return;
        cache.Clear();
        database.Write(to =>
        {
            foreach (var table in (string[])["links/clear-links", "links/clear-keys", "links/clear-keys-young", "links/clear-sketches", "links/pending-all"]) to.Run(table);
            return to.Run("people/setting-put", Setting, version);
        });
    }
}
