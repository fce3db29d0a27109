using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Demarche.Record;
using Demarche.Reports;
using Demarche.Web.Exports.CasJson;
using Demarche.Web.Exports.Layers;
using Demarche.Web.Exports.WebAnno;

namespace Demarche.Web.Exports.Returning;

/// <summary>A file that comes back from an annotation tool: UIMA CAS JSON or WebAnno TSV 3, or an archive of such files. What a person changed there becomes his decisions here.
/// A document whose text is not the frozen text to the letter is refused: nothing is re-anchored.</summary>
public static class ReturnedFile
{
    private const long MostBytes = 64 << 20;
    private const int MostFiles = 10_000;

    /// <summary>Takes every document of a file.</summary>
    /// <param name="file">The file; a stream that can be sought.</param>
    /// <param name="name">Its name, for messages.</param>
    /// <param name="record">Where the reports are kept.</param>
    /// <param name="by">Who decided.</param>
    /// <param name="at">When.</param>
    /// <param name="why">In his words.</param>
    public static ReturnedCount Take(Stream file, string name, IRecord record, string by, DateTimeOffset at, string? why = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(record);
        var count = new ReturnedCount(0, 0, 0, 0, []);
        try
        {
            foreach (var (document, source) in Documents(file, name))
                count = count.And(One(document, source, record, new Revision(record, by, at, why)));
        }
        catch (InvalidDataException e)
        {
            return count.And(Refused(name, e.Message));
        }

        return count;
    }

    private static ReturnedCount One(Func<string> read, string source, IRecord record, Revision revision)
    {
        try
        {
            var document = Parse(read());
            return document.ReportIds.Append(Path.GetFileNameWithoutExtension(source)).Select(record.Find).FirstOrDefault(kept => kept is not null) is not { } report
                ? Refused(source, "no report of this record is named in it")
                : document.Fits(report.Read.Report.Text.Value) ? revision.Apply(report, document, source) : Refused(source, $"its text is not that of the report {report.Entry.Id}");
        }
        catch (Exception e) when (e is FormatException or JsonException or InvalidDataException or DecoderFallbackException)
        {
            return Refused(source, e.Message);
        }
    }

    private static MarkedDocument Parse(string text)
    {
        if (text.StartsWith('#')) return WebAnnoReader.Read(text);
        using var json = JsonDocument.Parse(text);
        return CasJsonReader.Read(json.RootElement.Clone());
    }

    private static IEnumerable<(Func<string> Read, string Source)> Documents(Stream file, string name)
    {
        if (!IsArchive(file))
        {
            yield return (() => Text(file, file.Length), name);
            yield break;
        }

        using var archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        foreach (var entry in archive.Entries.Where(entry => entry.Name.Length > 0).Take(MostFiles))
            yield return (() => Text(entry.Open(), entry.Length), name + "/" + entry.Name);
    }

    private static bool IsArchive(Stream file)
    {
        var first = new byte[4];
        var read = file.ReadAtLeast(first, 4, throwOnEndOfStream: false);
        file.Position = 0;
        return read == 4 && first.AsSpan().SequenceEqual("PK\x3\x4"u8);
    }

    // The length that an archive states may be a lie: not more is read than that, nor than may be.
    private static string Text(Stream stream, long length)
    {
        if (length > MostBytes) throw new FormatException($"The document has more than {MostBytes >> 20} MB.");
        using (stream)
        {
            var bytes = new byte[length];
            stream.ReadExactly(bytes);
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes.AsSpan().StartsWith("\xEF\xBB\xBF"u8) ? bytes.AsSpan(3) : bytes);
        }
    }

    private static ReturnedCount Refused(string source, string why) => new(0, 0, 0, 0, [new Problem("correction-refused", $"The corrections are refused: {why}.") { Source = source }]);
}

/// <summary>What became of returned files.</summary>
/// <param name="Reports">Documents that were taken.</param>
/// <param name="Changed">Fields that were changed.</param>
/// <param name="Added">Entries that were added.</param>
/// <param name="Rejected">Entries that were rejected, because they were deleted there or have other words now.</param>
/// <param name="Problems">Documents that were refused, and why.</param>
public sealed record ReturnedCount(int Reports, int Changed, int Added, int Rejected, ImmutableArray<Problem> Problems)
{
    /// <summary>Both together.</summary>
    public ReturnedCount And(ReturnedCount other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new(Reports + other.Reports, Changed + other.Changed, Added + other.Added, Rejected + other.Rejected, [.. Problems, .. other.Problems]);
    }
}
