using System.Globalization;
using System.Text;
using Demarche.Reports;
using Demarche.Web.Exports.Layers;

namespace Demarche.Web.Exports.WebAnno;

/// <summary>WebAnno TSV 3.3: one file a report, one span layer of marked words for each kind of entry and a relation layer of arrows between acts. Offsets are UTF-16 code units. Every mark
/// bears a number in brackets, as several can share a token; an arrow stands at the first token of the mark to which it leads and names the first token of the one from which it comes, with both numbers.</summary>
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
        var marks = ReportMarks.Of(report);
        Head(tsv);
        var blocks = LayerTokens.Of(report.Report, marks.Select(mark => mark.Span)).ToList();
        var numbered = marks.Select((mark, place) => (Mark: mark, Number: place + 1)).ToList();
        MarksOverTokens[] over = [.. MarkLayer.All.Select(layer => new MarksOverTokens(layer, [.. numbered.Where(one => one.Mark.Layer == layer)]))];
        var arcs = new ArcsAtTokens(ReportMarks.Arcs(report, marks), numbered, [.. blocks.Select(block => block.Tokens)]);
        for (var sentence = 0; sentence < blocks.Count; sentence++)
        {
            if (sentence > 0) tsv.WriteLine();
            tsv.WriteLine("#Text=" + TsvEscape.Text(blocks[sentence].Block.In(report.Text).ToString()));
            for (var place = 0; place < blocks[sentence].Tokens.Count; place++) Row(tsv, (sentence, place), blocks[sentence].Tokens[place], report.Text, over, arcs);
        }
    }

    private static void Head(StreamWriter tsv)
    {
        tsv.WriteLine("#FORMAT=WebAnno TSV 3.3");
        foreach (var layer in MarkLayer.All) tsv.WriteLine("#T_SP=" + layer.Custom + "|" + string.Join('|', layer.Features));
        tsv.WriteLine($"#T_RL={ArcLayer.Relations.Custom}|{ArcLayer.Relations.Feature}|BT_{ArcLayer.Relations.Between.Custom}");
        tsv.WriteLine();
        tsv.WriteLine();
    }

    private static void Row(StreamWriter tsv, (int, int) address, TextSpan token, string text, MarksOverTokens[] over, ArcsAtTokens arcs)
    {
        tsv.Write(string.Create(CultureInfo.InvariantCulture, $"{ArcsAtTokens.Address(address)}\t{token.Start}-{token.End}\t{TsvEscape.Text(token.In(text).ToString())}\t"));
        foreach (var layer in over) Cells(tsv, layer.Layer.Features.Length, layer.At(token));
        var (relations, from) = arcs.At(token);
        tsv.Write(relations + "\t" + from + "\t");
        tsv.WriteLine();
    }

    private static void Cells(StreamWriter tsv, int features, List<(LayerMark Mark, int Number)> marks)
    {
        for (var feature = 0; feature < features; feature++)
            tsv.Write((marks.Count == 0 ? "_" : string.Join('|', marks.Select(one => Value(one.Mark.Values[feature]) + string.Create(CultureInfo.InvariantCulture, $"[{one.Number}]")))) + "\t");
    }

    private static string Value(string value) => value.Length == 0 ? "*" : TsvEscape.Value(value);

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

    // The arrows that lead to a mark, at its first token.
    private sealed class ArcsAtTokens
    {
        private readonly Dictionary<TextSpan, (string Relations, string From)> cells = [];

        public ArcsAtTokens(List<LayerArc> arcs, List<(LayerMark Mark, int Number)> numbered, List<List<TextSpan>> blocks)
        {
            var numbers = new Dictionary<LayerMark, int>(ReferenceEqualityComparer.Instance);
            foreach (var (mark, number) in numbered) numbers[mark] = number;
            (TextSpan Token, (int, int) Address)[] tokens = [.. blocks.SelectMany((block, sentence) => block.Select((token, place) => (token, (sentence, place))))];
            var starts = Array.ConvertAll(tokens, one => one.Token.End - 1);
            foreach (var at in arcs.GroupBy(arc => First(arc.To).Token))
                cells[at.Key] = (string.Join('|', at.Select(arc => Value(arc.Relation))), string.Join('|', at.Select(From)));

            (TextSpan Token, (int, int) Address) First(LayerMark mark) => tokens[Array.BinarySearch(starts, mark.Span.Start) is var found && found >= 0 ? found : ~found];

            string From(LayerArc arc) => string.Create(CultureInfo.InvariantCulture, $"{Address(First(arc.From).Address)}[{numbers[arc.From]}_{numbers[arc.To]}]");
        }

        public (string Relations, string From) At(TextSpan token) => cells.GetValueOrDefault(token, ("_", "_"));

        public static string Address((int Sentence, int Place) at) => string.Create(CultureInfo.InvariantCulture, $"{at.Sentence + 1}-{at.Place + 1}");
    }
}
