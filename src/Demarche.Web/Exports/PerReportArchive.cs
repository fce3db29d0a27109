using System.IO.Compression;

namespace Demarche.Web.Exports;

/// <summary>Formats that hold one report a file: a selection of one report named is that file, any other an archive of such files. Reports whose rights do not allow
/// the whole text are left out, because these formats hold it. Each report comes with all of its entries, whatever was asked of them: what people change in it comes back, and an entry that is not there then counts as rejected.</summary>
internal static class PerReportArchive
{
    public static void Write(Stream output, ExportSelection selection, ExportContext context, string extension, Action<Stream, ExportedReport> write)
    {
        var reports = context.Reports(selection).Where(report => report.MayText).Select(report => ExportedReport.Of(report.Kept, false));
        if (selection.Query.Report is not null)
        {
            if (reports.FirstOrDefault() is { } only) write(output, only);
            return;
        }

        using var archive = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var report in reports)
        {
            using var file = Entry(archive, report.Report.Id + extension, context.Now).Open();
            write(file, report);
        }
    }

    /// <summary>A file of an archive; its time is that of the export.</summary>
    public static ZipArchiveEntry Entry(ZipArchive archive, string name, DateTimeOffset now)
    {
        var entry = archive.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = now;
        return entry;
    }
}
