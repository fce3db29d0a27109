using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using Demarche.Evaluation.Extraction;
using Demarche.Intake;

namespace Demarche.Benchmarks.Archives;

/// <summary>How fast a web archive goes through the intake alone, and with how much memory.</summary>
internal static class ArchiveBench
{
    private const int Pages = 200;

    public static void Run(long megabytes, bool plain, bool keep, TextWriter output)
    {
        var records = Enumerable.Range(0, Pages).Select(Record).ToList();
        var members = plain ? records : [.. records.Select(Pack)];
        var average = records.Average(record => (double)record.Length);
        var times = (int)Math.Ceiling(megabytes * 1e6 / (average * Pages));
        using var archive = new RepeatedStream(members, times);
        var watch = Stopwatch.StartNew();
        var reports = new ReportIntake().Read(plain ? "a.warc" : "a.warc.gz", archive).Count(received => received.Report is not null);
        watch.Stop();
        var (unpacked, packed) = (average * Pages * times / 1e6, archive.Given / 1e6);
        var peak = Process.GetCurrentProcess().PeakWorkingSet64 / 1048576;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{(plain ? "plain" : "packed")}: {unpacked:0} MB unpacked ({packed:0} MB as it lies), {reports} reports, {watch.Elapsed.TotalSeconds:0.0} s ({Process.GetCurrentProcess().TotalProcessorTime.TotalSeconds:0.0} s of processor time), {unpacked / watch.Elapsed.TotalSeconds:0} MB/s, peak {peak} MiB"));
        if (keep) Results.Add("## Archives", string.Create(CultureInfo.InvariantCulture, $"| {Results.Today} | {(plain ? "plain" : "one gzip member a record")} | {unpacked:0} | {reports} | {unpacked / watch.Elapsed.TotalSeconds:0} | {peak} |"));
    }

    private static byte[] Record(int seed)
    {
        byte[] block = [.. "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"u8, .. GeneratedPages.Page(seed)];
        return [.. Encoding.ASCII.GetBytes($"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://b.example/{seed}\r\nWARC-Date: 2026-01-27T14:05:00Z\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: {block.Length}\r\n\r\n"), .. block, .. "\r\n\r\n"u8];
    }

    private static byte[] Pack(byte[] bytes)
    {
        var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(bytes);
        return packed.ToArray();
    }
}
