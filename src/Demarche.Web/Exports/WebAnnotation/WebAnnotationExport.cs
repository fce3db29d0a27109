using System.Globalization;
using System.Text.Json;
using Demarche.Record;
using Demarche.RecordFormat;
using Demarche.Reports;
using Demarche.Statements;
using Demarche.Web.Dossiers;

namespace Demarche.Web.Exports.WebAnnotation;

/// <summary>W3C Web Annotation Data Model (Recommendation of 23 February 2017) as an annotation collection in JSON-LD: one annotation a statement or act, one target a
/// span, each with a TextPositionSelector in code points and a TextQuoteSelector.</summary>
internal sealed class WebAnnotationExport : IExportFormat
{
    private const string Context = "http://www.w3.org/ns/anno.jsonld";
    private const int Around = 32;

    public string Name => "web-annotation";

    public string Extension => ".jsonld";

    public string MediaType => "application/ld+json";

    public void Write(Stream output, ExportSelection selection, ExportContext context) => JsonOutput.Document(output, json => json.Object(() =>
    {
        json.WriteString("@context", Context);
        json.WriteString("id", "urn:demarche:annotations");
        json.WriteString("type", "AnnotationCollection");
        json.WriteString("label", "Demarche");
        var total = 0;
        json.Object("first", () =>
        {
            json.WriteString("id", "urn:demarche:annotations#1");
            json.WriteString("type", "AnnotationPage");
            json.WriteNumber("startIndex", 0);
            json.WriteStartArray("items");
            foreach (var report in context.Reports(selection)) total += Annotations(json, report, context);
            json.WriteEndArray();
        });
        json.WriteNumber("total", total);
    }));

    private static int Annotations(Utf8JsonWriter json, ExportedReport report, ExportContext context)
    {
        foreach (var kept in report.Statements)
            Annotation(json, report, new(kept.Statement.Id, kept.Statement.Content, kept.Statement.Origin, kept.Corrections, context.Say["form." + FormatNames.Of(kept.Statement.Form)], [kept.Statement.Speaker?.Actor]));
        foreach (var kept in report.Acts)
            Annotation(json, report, new(kept.Act.Id, kept.Act.Evidence, kept.Act.Origin, kept.Corrections, context.Say.Language == "de" ? kept.Act.Code.German : kept.Act.Code.English, kept.Act.Actors.Select(role => role.Actor)));
        json.Flush();
        return report.Statements.Length + report.Acts.Length;
    }

    private static void Annotation(Utf8JsonWriter json, ExportedReport report, Entry entry) => json.Object(() =>
    {
        json.WriteString("id", "urn:demarche:" + entry.Id);
        json.WriteString("type", "Annotation");
        json.WriteString("motivation", "classifying");
        json.WriteString("created", report.Kept.Entry.KeptAt.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture));
        Creator(json, entry);
        Bodies(json, report, entry);
        json.WriteStartArray("target");
        foreach (var span in entry.Spans) Target(json, report, span);
        json.WriteEndArray();
    });

    private static void Creator(Utf8JsonWriter json, Entry entry) => json.Object("creator", () =>
    {
        var person = entry.Origin == Origin.Person ? entry.Corrections.FirstOrDefault()?.Correction.By : null;
        json.WriteString("type", person is null ? "Software" : "Person");
        json.WriteString("name", person ?? "demarche " + Product.Version);
    });

    private static void Bodies(Utf8JsonWriter json, ExportedReport report, Entry entry)
    {
        json.WriteStartArray("body");
        json.Object(() =>
        {
            json.WriteString("type", "TextualBody");
            json.WriteString("value", entry.Kind);
            json.WriteString("purpose", "classifying");
        });
        foreach (var actor in entry.Actors.Select(report.Actor).OfType<Actors.Actor>())
            json.Object(() =>
            {
                json.WriteString("type", actor.Wikidata is null ? "TextualBody" : "SpecificResource");
                if (actor.Wikidata is { } item) json.WriteString("source", "http://www.wikidata.org/entity/" + item);
                else json.WriteString("value", actor.NameDe);
                json.WriteString("purpose", "identifying");
            });
        json.WriteEndArray();
    }

    private static void Target(Utf8JsonWriter json, ExportedReport report, TextSpan span) => json.Object(() =>
    {
        var (start, end) = report.Report.Text.CodePoints.FromUtf16(span);
        json.WriteString("source", report.Address ?? "urn:demarche:" + report.Report.Id);
        json.WriteStartArray("selector");
        json.Object(() =>
        {
            json.WriteString("type", "TextPositionSelector");
            json.WriteNumber("start", start);
            json.WriteNumber("end", end);
        });
        if (report.MayWords) json.Object(() => Quote(json, report, span));
        json.WriteEndArray();
        json.Object("state", () =>
        {
            json.WriteString("type", "TimeState");
            json.WriteString("sourceDate", report.Kept.Entry.KeptAt.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture));
            json.WriteString("cached", "urn:sha256:" + report.Report.Text.Sha256);
        });
    });

    private static void Quote(Utf8JsonWriter json, ExportedReport report, TextSpan span)
    {
        json.WriteString("type", "TextQuoteSelector");
        json.WriteString("exact", span.In(report.Text));
        if (!report.MayText) return;
        var from = span.Start <= Around ? 0 : WordEdges.After(report.Text, span.Start - Around, span.Start);
        var to = span.End + Around >= report.Text.Length ? report.Text.Length : WordEdges.Before(report.Text, span.End + Around, span.End);
        if (from < span.Start) json.WriteString("prefix", report.Text.AsSpan()[from..span.Start]);
        if (to > span.End) json.WriteString("suffix", report.Text.AsSpan()[span.End..to]);
    }

    private sealed record Entry(
        string Id, System.Collections.Immutable.ImmutableArray<TextSpan> Spans, Origin Origin, System.Collections.Immutable.ImmutableArray<KeptCorrection> Corrections, string Kind, IEnumerable<string?> Actors);
}
