using System.Text.Json;
using Demarche.Record;
using Demarche.RecordFormat;
using Demarche.Reports;
using Demarche.Web.Exports;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Demarche.Web.Api;

/// <summary>Links between reports, and two reports compared, for programs.</summary>
internal static class LinksEndpoint
{
    public static void Map(IEndpointRouteBuilder api)
    {
        RecordApi.Describe(api.MapGet("/links/{**id}", Links), "The links of a report and its entries, or of one entry or actor, as record format 1 has them.", false);
        RecordApi.Describe(api.MapGet("/compare", Compare), "Two reports beside each other: entries aligned, with the words in which they differ; the choices are one and other, ids of reports.", false);
    }

    /// <summary>Writes a comparison: what the reports have to do with each other, the sources of both, and the rows.</summary>
    public static void Write(Utf8JsonWriter json, ReportComparison comparison, string words)
    {
        json.Texts("sources", comparison.Sources);
        json.WriteStartArray("between");
        foreach (var link in comparison.Between) RecordLines.Write(json, writer => writer.WriteLink(link));
        json.WriteEndArray();
        json.WriteStartArray("rows");
        foreach (var row in comparison.Rows)
            json.Object(() =>
            {
                json.WriteString("as", FormatNames.Of(row.As));
                if (row.Link is { } link)
                {
                    json.WriteString("link", FormatNames.Of(link.Type));
                    json.WriteString("certainty", FormatNames.Of(link.Certainty));
                    json.Texts("differs", link.Differs.Select(difference => difference.Field));
                }

                Entry(json, "one", row.One, comparison.One.Report, words);
                Entry(json, "other", row.Other, comparison.Other.Report, words);
            });
        json.WriteEndArray();
    }

    private static IResult Links(string id, IRecord record) => ApiPage.Json(json => json.Object(() =>
    {
        var withheld = new Dictionary<string, bool>(StringComparer.Ordinal);
        bool IsWithheld(string report) => withheld.TryGetValue(report, out var known) ? known : withheld[report] = record.FindEntry(report)?.Rights is null or TextRights.None;
        json.WriteStartArray("items");
        foreach (var kept in record.LinksOf(id)) RecordLines.Write(json, writer => writer.WriteLink(kept.Link, IsWithheld(kept.One) || IsWithheld(kept.Other)));
        json.WriteEndArray();
    }));

    private static IResult Compare(string? one, string? other, IRecord record)
    {
        if (one is null || record.Find(one) is not { } mine) return RecordApi.NotFound("report", one ?? "");
        if (other is null || record.Find(other) is not { } its) return RecordApi.NotFound("report", other ?? "");
        return ApiPage.Json(json => json.Object(() => Write(json, ReportComparison.Of(ExportedReport.Of(mine, false).AsRead(), ExportedReport.Of(its, false).AsRead()), "text")));
    }

    private static void Entry(Utf8JsonWriter json, string name, ComparedEntry? entry, Report report, string words)
    {
        if (entry is null) return;
        json.Object(name, () =>
        {
            json.WriteString("id", entry.Id);
            json.Text("speaker", entry.Speaker?.Actor);
            Spans(json, "spans", entry.Spans, report, words);
            Spans(json, "differing", entry.Differing, report, words);
        });
    }

    private static void Spans(Utf8JsonWriter json, string name, IEnumerable<TextSpan> spans, Report report, string words)
    {
        json.WriteStartArray(name);
        foreach (var span in spans)
            json.Object(() =>
            {
                var (start, end) = report.Text.CodePoints.FromUtf16(span);
                json.WriteNumber("start", start);
                json.WriteNumber("end", end);
                if (report.Metadata.Rights.Text != TextRights.None) json.WriteString(words, span.In(report.Text.Value));
            });
        json.WriteEndArray();
    }
}
