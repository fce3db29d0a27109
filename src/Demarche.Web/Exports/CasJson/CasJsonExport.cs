using System.Text.Json;
using Demarche.Reports;
using Demarche.Web.Exports.Layers;

namespace Demarche.Web.Exports.CasJson;

/// <summary>UIMA CAS JSON 0.4: one CAS a report. Offsets are UTF-16 code units, as the specification has them.</summary>
internal sealed class CasJsonExport : IExportFormat
{
    public string Name => "cas";

    public string Extension => ".zip";

    public string MediaType => "application/zip";

    public void Write(Stream output, ExportSelection selection, ExportContext context) => PerReportArchive.Write(output, selection, context, ".json", Cas);

    /// <summary>One report as one document.</summary>
    public static void Cas(Stream output, ExportedReport report) => JsonOutput.Document(output, json => json.Object(() =>
    {
        CasTypes.Write(json);
        var structures = new Structures(json);
        json.WriteStartArray("%FEATURE_STRUCTURES");
        structures.Sofa(report.Text);
        structures.Document(report);
        var marks = ReportMarks.Of(report);
        foreach (var (block, tokens) in LayerTokens.Of(report.Report, marks.Select(mark => mark.Span)))
        {
            structures.Annotation(CasTypes.Sentence, block, [], []);
            foreach (var token in tokens) structures.Annotation(CasTypes.Token, token, [], []);
        }

        structures.Marks(marks, ReportMarks.Arcs(report, marks));
        json.WriteEndArray();
        json.Object("%VIEWS", () => json.Object("_InitialView", () => structures.View()));
    }));

    // Numbers structures as they are written; every one but the sofa is a member of the one view.
    private sealed class Structures(Utf8JsonWriter json)
    {
        private const int SofaId = 1;

        private int last = SofaId;

        public void Sofa(string text) => json.Object(() =>
        {
            json.WriteNumber("%ID", SofaId);
            json.WriteString("%TYPE", CasTypes.Sofa);
            json.WriteNumber("sofaNum", 1);
            json.WriteString("sofaID", "_InitialView");
            json.WriteString("mimeType", "text");
            json.WriteString("sofaString", text);
        });

        public void Document(ExportedReport report) => json.Object(() =>
        {
            Begin(CasTypes.Document, new TextSpan(0, report.Text.Length));
            json.WriteString("language", report.Report.Language ?? "x-unspecified");
            json.Text("documentTitle", report.Metadata.Title);
            json.WriteString("documentId", report.Report.Id);
            json.Text("documentUri", report.Report.Uri);
        });

        public void Annotation(string type, TextSpan span, IReadOnlyList<string> features, IReadOnlyList<string> values) => json.Object(() =>
        {
            Begin(type, span);
            for (var i = 0; i < features.Count; i++) json.Text(features[i], values[i]);
        });

        public void Marks(List<LayerMark> marks, List<LayerArc> arcs)
        {
            var ids = new Dictionary<LayerMark, int>(ReferenceEqualityComparer.Instance);
            foreach (var mark in marks)
            {
                Annotation(mark.Layer.Type, mark.Span, mark.Layer.Features, mark.Values);
                ids[mark] = last;
            }

            foreach (var arc in arcs) Arc(arc, ids[arc.From], ids[arc.To]);
        }

        public void View()
        {
            json.WriteNumber("%SOFA", SofaId);
            json.WriteStartArray("%MEMBERS");
            for (var id = SofaId + 1; id <= last; id++) json.WriteNumberValue(id);
            json.WriteEndArray();
        }

        private void Arc(LayerArc arc, int from, int to) => json.Object(() =>
        {
            Begin(ArcLayer.Relations.Type, arc.To.Span);
            json.Text(ArcLayer.Relations.Feature, arc.Relation);
            json.WriteNumber("@" + CasTypes.From, from);
            json.WriteNumber("@" + CasTypes.To, to);
        });

        private void Begin(string type, TextSpan span)
        {
            json.WriteNumber("%ID", ++last);
            json.WriteString("%TYPE", type);
            json.WriteNumber("@sofa", SofaId);
            json.WriteNumber("begin", span.Start);
            json.WriteNumber("end", span.End);
        }
    }
}
