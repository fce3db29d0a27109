using System.Security.Cryptography;
using Demarche.RecordFormat;
using Demarche.Reports;

namespace Demarche.Evaluation.Identical;

/// <summary>Reads reports several times, on one thread and on many, forwards and backwards, and compares the record lines of each.</summary>
public static class IdenticalReading
{
    private const int Threads = 8;

    /// <summary>The uris of the reports whose lines are not always the same.</summary>
    public static IReadOnlyList<string> Differing(IReadOnlyList<Report> reports)
    {
        ArgumentNullException.ThrowIfNull(reports);
        var first = Read(reports, 1);
        string[][] others = [Read(reports, Threads), Read(reports, Threads), [.. Read([.. reports.Reverse()], 1).Reverse()]];
        return [.. Enumerable.Range(0, reports.Count).Where(i => others.Any(other => other[i] != first[i])).Select(i => reports[i].Uri)];
    }

    private static string[] Read(IReadOnlyList<Report> reports, int threads)
    {
        var reader = new Reader();
        return [.. reports.AsParallel().AsOrdered().WithDegreeOfParallelism(threads).Select(report => Lines(reader.Read(report)))];
    }

    private static string Lines(ReadReport read)
    {
        using var lines = new MemoryStream();
        using (var writer = new RecordWriter(lines, new RecordWriterOptions(Mentions: true))) writer.Write(read);
        return Convert.ToHexStringLower(SHA256.HashData(lines.ToArray()));
    }
}
