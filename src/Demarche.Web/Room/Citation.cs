using Demarche.Record;
using Demarche.Reports;
using Demarche.Web.Api;
using Demarche.Web.Dossiers;
using Demarche.Web.Exports.Csl;
using Demarche.Wording;
using Microsoft.AspNetCore.Http;

namespace Demarche.Web.Room;

/// <summary>A statement as one cites it: the words, who said them, where they stand, and in which version. The words are left out where the rights forbid them.</summary>
internal static class Citation
{
    private const int LongestQuotation = 400;

    /// <summary>In one line, to be pasted.</summary>
    public static string Line(DossierEntry entry, Phrases say, Labels labels)
    {
        var (report, metadata) = (entry.Report, entry.Report.Metadata);
        var words = Phrases.Words(entry.Statement.Content, entry, LongestQuotation);
        var span = entry.Statement.Content;
        var (start, end) = report.Text.CodePoints.FromUtf16(new TextSpan(span[0].Start, span[^1].End));
        string?[] parts =
        [
            words.Length > 0 ? say.Quote(words) : null,
            Speaker(entry, say),
            metadata.Title is { Length: > 0 } title ? say.Quote(title) : null,
            metadata.Outlet,
            report.Published is { } published ? say.Date(published.Value) : null,
            Links.Web(metadata.Canonical) ?? Links.Web(report.Uri) ?? report.Uri,
            labels.Format("room.citation.place", entry.Statement.Id, start, end),
        ];
        return Invisible.Without(string.Join(", ", parts.Where(part => !string.IsNullOrWhiteSpace(part))));
    }

    /// <summary>As CSL-JSON, for reference managers.</summary>
    public static IResult Csl(string id, IRecord record) => Find(id, record) is not { } found ? Results.NotFound() : ApiPage.Json(json =>
    {
        json.WriteStartArray();
        CslItem.Write(json, found.Statement.Statement, found.Report);
        json.WriteEndArray();
    });

    /// <summary>As RIS, for reference managers.</summary>
    public static IResult Ris(string id, IRecord record)
    {
        if (Find(id, record) is not { } found) return Results.NotFound();
        var (statement, report) = found;
        var metadata = report.Metadata;
        (string Tag, string? Value)[] lines =
        [
            ("TY", "NEWS"), ("ID", statement.Statement.Id), ("TI", metadata.Title), ("AU", metadata.Author), ("T2", metadata.Outlet), ("DA", CslItem.Day(report)?.Replace('-', '/')),
            ("UR", Links.Web(metadata.Canonical) ?? Links.Web(report.Uri)), ("LA", report.Language), ("N1", CslItem.Note(statement.Statement, report)),
        ];
        var text = string.Concat(lines.Where(line => !string.IsNullOrWhiteSpace(line.Value)).Select(line => $"{line.Tag}  - {Invisible.Without(line.Value)}\r\n")) + "ER  - \r\n";
        return Results.Text(text, "application/x-research-info-systems", System.Text.Encoding.UTF8);
    }

    private static (KeptStatement Statement, Report Report)? Find(string id, IRecord record) =>
        record.FindStatement(id) is { } statement && record.Find(statement.Statement.Report) is { } kept ? (statement, kept.Read.Report) : null;

    private static string? Speaker(DossierEntry entry, Phrases say)
    {
        var (name, office) = (say.Who(entry.Statement.Speaker, entry), say.OfficeName(entry.Statement.Speaker));
        return name is null || office is null || entry.Statement.Speaker?.Office == entry.Statement.Speaker?.Actor ? name : $"{name} ({office})";
    }
}
