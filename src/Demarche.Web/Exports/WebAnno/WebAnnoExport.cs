using System.Globalization;
using System.Text;
using Demarche.Reports;
using Demarche.Web.Exports.Layers;

namespace Demarche.Web.Exports.WebAnno;

/// <summary>WebAnno TSV 3.3: one file a report, one span layer of marked words for each kind of entry. Offsets are UTF-16 code units. Marks over several tokens, and every mark that shares a
/// token with another, bear a number in brackets.</summary>
internal sealed class WebAnnoExport : IExportFormat
{
    public string Name => "webanno";

    public string Extension => ".zip";

    public string MediaType => "application/zip";

    public void Write(Stream output, ExportSelection selection, ExportContext context) => PerReportArchive.Write(output, selection, context, ".tsv", Tsv);

    /// <summary>One report as one file.</summary>
    public static void Tsv(Stream output, ExportedReport report)
    {
        using var tsv = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        var text = report.Text;
        var marks = ReportMarks.Of(report);
        tsv.WriteLine("#FORMAT=WebAnno TSV 3.3");
        foreach (var layer in MarkLayer.All) tsv.WriteLine("#T_SP=" + layer.Custom + "|" + string.Join('|', layer.Features));
        tsv.WriteLine();
        tsv.WriteLine();
        var (sentence, numbered) = (0, marks.Select((mark, place) => (Mark: mark, Number: place + 1)).ToList());
        MarksOverTokens[] over = [.. MarkLayer.All.Select(layer => new MarksOverTokens(layer, [.. numbered.Where(one => one.Mark.Layer == layer)]))];
        foreach (var (block, tokens) in LayerTokens.Of(report.Report, marks.Select(mark => mark.Span)))
        {
            sentence++;
            if (sentence > 1) tsv.WriteLine();
            tsv.WriteLine("#Text=" + TsvEscape.Text(block.In(text).ToString()));
            for (var place = 0; place < tokens.Count; place++) Row(tsv, sentence, place + 1, tokens[place], text, over);
        }
    }

    private static void Row(StreamWriter tsv, int sentence, int place, TextSpan token, string text, MarksOverTokens[] over)
    {
        tsv.Write(string.Create(CultureInfo.InvariantCulture, $"{sentence}-{place}\t{token.Start}-{token.End}\t{TsvEscape.Text(token.In(text).ToString())}\t"));
        foreach (var layer in over) Cells(tsv, layer.Layer.Features.Length, layer.At(token));
        tsv.WriteLine();
    }

    private static void Cells(StreamWriter tsv, int features, List<(LayerMark Mark, int Number)> marks)
    {
        for (var feature = 0; feature < features; feature++)
            tsv.Write((marks.Count == 0 ? "_" : string.Join('|', marks.Select(one => Value(one.Mark.Values[feature], one.Number)))) + "\t");
    }

    private static string Value(string value, int number)
    {
        var written = value.Length == 0 ? "*" : TsvEscape.Value(value);
        return number == 0 ? written : string.Create(CultureInfo.InvariantCulture, $"{written}[{number}]");
    }

    // Which marks of a layer, given by place, lie over a token; asked in text order. Cost: each token is held against the marks that are open there.
    private sealed class MarksOverTokens(MarkLayer layer, List<(LayerMark Mark, int Number)> marks)
    {
        private readonly List<(LayerMark Mark, int Number)> open = [];
        private int next;

        public MarkLayer Layer => layer;

        public List<(LayerMark Mark, int Number)> At(TextSpan token)
        {
            open.RemoveAll(one => one.Mark.Span.End <= token.Start);
            for (; next < marks.Count && marks[next].Mark.Span.Start < token.End; next++) open.Add(marks[next]);
            return [.. open.Where(one => one.Mark.Span.Overlaps(token))];
        }
    }
}
