using System.Globalization;
using Demarche.Reports;
using Demarche.Web.Exports.Layers;

namespace Demarche.Web.Exports.WebAnno;

/// <summary>Reads marked words back from WebAnno TSV 3: from the first token of a mark to its last. Layers that are not ours are left alone.</summary>
internal static class WebAnnoReader
{
    private const int Fixed = 3;

    /// <exception cref="FormatException">It is no WebAnno TSV 3 with our layer, or a row is broken.</exception>
    public static MarkedDocument Read(string tsv)
    {
        var lines = tsv.Split('\n');
        if (!lines[0].StartsWith("#FORMAT=WebAnno TSV 3", StringComparison.Ordinal)) throw new FormatException("The file does not begin with '#FORMAT=WebAnno TSV 3'.");
        var columns = Columns(lines);
        var (marks, pieces) = (new Dictionary<string, Open>(StringComparer.Ordinal), new List<(TextSpan, string)>());
        foreach (var line in lines.Select(line => line.TrimEnd('\r')).Where(line => line.Length > 0 && line[0] != '#'))
            Row(line, columns, marks, pieces);
        return new MarkedDocument(null, null, [.. marks.Values.Select(open => WordsMark.Of(open.Span, open.Values))]) { Pieces = pieces };
    }

    // Which column holds which of our features; columns follow the order of the layers in the head.
    private static int[] Columns(string[] lines)
    {
        var (column, found) = (Fixed, Enumerable.Repeat(-1, WordsMark.Features.Count).ToArray());
        var isOurs = false;
        foreach (var head in lines.TakeWhile(line => line.StartsWith('#') || line.Trim().Length == 0).Where(line => line.StartsWith("#T_", StringComparison.Ordinal)))
        {
            var layer = head.TrimEnd('\r').Split('=', 2)[1].Split('|');
            foreach (var feature in layer.Skip(1))
            {
                if (layer[0] == WebAnnoExport.Layer && WordsMark.Features.ToList().IndexOf(feature) is >= 0 and var at) found[at] = column;
                column++;
            }

            isOurs |= layer[0] == WebAnnoExport.Layer;
        }

        return isOurs ? found : throw new FormatException($"The file has no layer {WebAnnoExport.Layer}.");
    }

    private static void Row(string line, int[] columns, Dictionary<string, Open> marks, List<(TextSpan, string)> pieces)
    {
        var cells = line.Split('\t');
        if (cells.Length < Fixed) throw new FormatException($"The row '{line}' is broken.");
        var token = Span(cells[1]);
        pieces.Add((token, TsvEscape.Back(cells[2])));
        var stacked = columns.Select(column => column >= 0 && column < cells.Length ? TsvEscape.Split(cells[column], '|') : []).ToArray();
        for (var place = 0; place < stacked.Max(values => values.Count); place++)
        {
            var values = stacked.Select(cell => cell.ElementAtOrDefault(place) ?? "_").ToArray();
            if (values.All(value => value == "_")) continue;
            Take(values, cells[0], place, token, marks);
        }
    }

    private static void Take(string[] values, string row, int place, TextSpan token, Dictionary<string, Open> marks)
    {
        var number = values.Select(Number).FirstOrDefault(known => known is not null) ?? $"{row}/{place}";
        if (marks.TryGetValue(number, out var open)) open.Span = open.Span.Cover(token);
        else marks.Add(number, new Open { Span = token, Values = [.. values.Select(Plain)] });
    }

    private static string? Plain(string value)
    {
        var bare = Number(value) is { } number ? value[..^(number.Length + 2)] : value;
        return bare is "*" or "_" ? null : TsvEscape.Back(bare);
    }

    // "[12]" at the end, its bracket not escaped.
    private static string? Number(string value)
    {
        if (!value.EndsWith(']') || value.EndsWith("\\]", StringComparison.Ordinal)) return null;
        var at = value.LastIndexOf('[');
        return at >= 0 && at < value.Length - 2 && (at == 0 || value[at - 1] != '\\') && !value.AsSpan(at + 1, value.Length - at - 2).ContainsAnyExceptInRange('0', '9') ? value[(at + 1)..^1] : null;
    }

    private static TextSpan Span(string offsets)
    {
        if (offsets.Split('-') is [var first, var last] && int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var start)
            && int.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out var end) && start < end) return new TextSpan(start, end);
        throw new FormatException($"'{offsets}' are no offsets.");
    }

    private sealed class Open
    {
        public required TextSpan Span { get; set; }

        public required string?[] Values { get; init; }
    }
}
