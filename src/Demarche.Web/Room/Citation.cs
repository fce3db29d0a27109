using System.Text.Json;
using Demarche.Record;
using Demarche.Reports;
using Demarche.Web.Api;
using Demarche.Web.Dossiers;
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
        var (statement, report) = found;
        var metadata = report.Metadata;
        json.WriteStartArray();
        json.WriteStartObject();
        json.WriteString("id", statement.Statement.Id);
        json.WriteString("type", "article-newspaper");
        Text(json, "title", metadata.Title);
        Text(json, "container-title", metadata.Outlet);
        Text(json, "URL", Links.Web(metadata.Canonical) ?? Links.Web(report.Uri));
        Text(json, "language", report.Language);
        Text(json, "archive", "Demarche " + report.Id);
        Text(json, "note", Note(statement.Statement, report));
        if (metadata.Author is { Length: > 0 } author)
        {
            json.WriteStartArray("author");
            json.WriteStartObject();
            json.WriteString("literal", author);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        if (Day(report) is { } day)
        {
            json.WriteStartObject("issued");
            json.WriteStartArray("date-parts");
            json.WriteStartArray();
            foreach (var part in day.Split('-')) json.WriteNumberValue(int.Parse(part, System.Globalization.CultureInfo.InvariantCulture));
            json.WriteEndArray();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndObject();
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
            ("TY", "NEWS"), ("ID", statement.Statement.Id), ("TI", metadata.Title), ("AU", metadata.Author), ("T2", metadata.Outlet), ("DA", Day(report)?.Replace('-', '/')),
            ("UR", Links.Web(metadata.Canonical) ?? Links.Web(report.Uri)), ("LA", report.Language), ("N1", Note(statement.Statement, report)),
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

    private static string Note(Statements.Statement statement, Report report)
    {
        var text = report.Text.Value;
        var words = report.Metadata.Rights.Text == TextRights.None ? "" : string.Join(" … ", statement.Content.Select(span => span.In(text).ToString())) + " ";
        var (start, end) = report.Text.CodePoints.FromUtf16(new TextSpan(statement.Content[0].Start, statement.Content[^1].End));
        return Invisible.Without($"{words}[{statement.Id}, {start}-{end}]");
    }

    private static string? Day(Report report) => report.Published is { Value: [_, _, _, _, '-', _, _, '-', _, _, ..] } published ? published.Value[..10] : null;

    private static void Text(Utf8JsonWriter json, string name, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value)) json.WriteString(name, value);
    }
}
