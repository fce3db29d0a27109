using System.Globalization;
using System.Text.Json;
using Demarche.Reports;
using Demarche.Statements;
using Demarche.Web.Dossiers;

namespace Demarche.Web.Exports.Csl;

/// <summary>A statement as an item of CSL-JSON 1.0: the article it stands in, and in its note the words with id and offsets.</summary>
internal static class CslItem
{
    public static void Write(Utf8JsonWriter json, Statement statement, Report report) => json.Object(() =>
    {
        var metadata = report.Metadata;
        json.WriteString("id", statement.Id);
        json.WriteString("type", "article-newspaper");
        Text(json, "title", metadata.Title);
        Text(json, "container-title", metadata.Outlet);
        Text(json, "URL", Links.Web(metadata.Canonical) ?? Links.Web(report.Uri));
        Text(json, "language", report.Language);
        Text(json, "archive", "Demarche " + report.Id);
        Text(json, "note", Note(statement, report));
        if (metadata.Author is { Length: > 0 } author) Author(json, author);
        if (Day(report) is { } day) json.Object("issued", () => Date(json, day));
    });

    /// <summary>The words, where the rights allow them, with id and offsets.</summary>
    public static string Note(Statement statement, Report report)
    {
        var text = report.Text.Value;
        var words = report.Metadata.Rights.Text == TextRights.None ? "" : string.Join(" … ", statement.Content.Select(span => span.In(text).ToString())) + " ";
        var (start, end) = report.Text.CodePoints.FromUtf16(new TextSpan(statement.Content[0].Start, statement.Content[^1].End));
        return Invisible.Without($"{words}[{statement.Id}, {start}-{end}]");
    }

    /// <summary>The day of publication; none where it is not known to the day.</summary>
    public static string? Day(Report report) => report.Published is { Value: [_, _, _, _, '-', _, _, '-', _, _, ..] } published ? published.Value[..10] : null;

    private static void Author(Utf8JsonWriter json, string author)
    {
        json.WriteStartArray("author");
        json.Object(() => json.WriteString("literal", author));
        json.WriteEndArray();
    }

    private static void Date(Utf8JsonWriter json, string day)
    {
        json.WriteStartArray("date-parts");
        json.WriteStartArray();
        foreach (var part in day.Split('-')) json.WriteNumberValue(int.Parse(part, CultureInfo.InvariantCulture));
        json.WriteEndArray();
        json.WriteEndArray();
    }

    private static void Text(Utf8JsonWriter json, string name, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value)) json.WriteString(name, value);
    }
}
