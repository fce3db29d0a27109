using System.Globalization;
using System.Text;
using Demarche.Reports;
using Demarche.Web.Exports.Layers;

namespace Demarche.Web.Exports.WebAnno;

/// <summary>WebAnno TSV 3.3: one file a report, one span layer of marked words. Offsets are UTF-16 code units. Marks over several tokens, and every mark that shares a
/// token with another, bear a number in brackets.</summary>
internal sealed class WebAnnoExport : IExportFormat
{
    /// <summary>The layer.</summary>
    public const string Layer = "webanno.custom.Words";

    public string Name => "webanno";

    public string Extension => ".zip";

    public string MediaType => "application/zip";

    public void Write(Stream output, ExportSelection selection, ExportContext context) => PerReportArchive.Write(output, selection, context, ".tsv", Tsv);

    /// <summary>One report as one file.</summary>
    public static void Tsv(Stream output, ExportedReport report)
    {
        using var tsv = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        var text = report.Text;
        var marks = WordsLayer.Of(report.Statements.Select(entry => entry.Statement));
        tsv.WriteLine("#FORMAT=WebAnno TSV 3.3");
        tsv.WriteLine("#T_SP=" + Layer + "|" + string.Join('|', WordsMark.Features));
        tsv.WriteLine();
        tsv.WriteLine();
        var (sentence, over) = (0, new MarksOverTokens(marks));
        foreach (var (block, tokens) in LayerTokens.Of(report.Report, marks.Select(mark => mark.Span)))
        {
            sentence++;
            if (sentence > 1) tsv.WriteLine();
            tsv.WriteLine("#Text=" + TsvEscape.Text(block.In(text).ToString()));
            for (var place = 0; place < tokens.Count; place++) Row(tsv, sentence, place + 1, tokens[place], text, over.At(tokens[place]));
        }
    }

    private static void Row(StreamWriter tsv, int sentence, int place, TextSpan token, string text, List<(WordsMark Mark, int Number)> over)
    {
        tsv.Write(string.Create(CultureInfo.InvariantCulture, $"{sentence}-{place}\t{token.Start}-{token.End}\t{TsvEscape.Text(token.In(text).ToString())}\t"));
        for (var feature = 0; feature < WordsMark.Features.Count; feature++)
            tsv.Write((over.Count == 0 ? "_" : string.Join('|', over.Select(one => Value(one.Mark.Values[feature], one.Number)))) + "\t");
        tsv.WriteLine();
    }

    private static string Value(string value, int number)
    {
        var written = value.Length == 0 ? "*" : TsvEscape.Value(value);
        return number == 0 ? written : string.Create(CultureInfo.InvariantCulture, $"{written}[{number}]");
    }

    // Which marks lie over a token; asked in text order. Cost: each token is held against the marks that are open there.
    private sealed class MarksOverTokens
    {
        private readonly List<(WordsMark Mark, int Number)> marks;
        private readonly List<(WordsMark Mark, int Number)> open = [];
        private int next;

        public MarksOverTokens(List<WordsMark> marks) => this.marks = [.. marks.Select((mark, place) => (mark, place + 1))];

        public List<(WordsMark Mark, int Number)> At(TextSpan token)
        {
            open.RemoveAll(one => one.Mark.Span.End <= token.Start);
            for (; next < marks.Count && marks[next].Mark.Span.Start < token.End; next++) open.Add(marks[next]);
            return [.. open.Where(one => one.Mark.Span.Overlaps(token))];
        }
    }
}
