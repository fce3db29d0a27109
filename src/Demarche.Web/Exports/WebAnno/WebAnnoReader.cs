using System.Globalization;
using Demarche.Reports;
using Demarche.Web.Exports.Layers;

namespace Demarche.Web.Exports.WebAnno;

/// <summary>Reads marked words back from WebAnno TSV 3: from the first token of a mark to its last. Layers that are not ours are left alone.</summary>
internal static class WebAnnoReader
{
    private const int Fixed = 3;

    /// <exception cref="FormatException">It is no WebAnno TSV 3 with a layer of ours, or a row is broken.</exception>
    public static MarkedDocument Read(string tsv)
    {
        var lines = tsv.Split('\n');
        if (!lines[0].StartsWith("#FORMAT=WebAnno TSV 3", StringComparison.Ordinal)) throw new FormatException("The file does not begin with '#FORMAT=WebAnno TSV 3'.");
        var layers = Columns(lines);
        var (marks, pieces) = (new Dictionary<(MarkLayer, string), Open>(), new List<(TextSpan, string)>());
        foreach (var line in lines.Select(line => line.TrimEnd('\r')).Where(line => line.Length > 0 && line[0] != '#'))
            Row(line, layers, marks, pieces);
        return new MarkedDocument(null, null, [.. marks.Select(pair => pair.Key.Item1.Returned(pair.Value.Span, pair.Value.Values))]) { Layers = layers.Keys.ToHashSet(), Pieces = pieces };
    }

    // Which column holds which of our features; columns follow the order of the layers in the head.
    private static Dictionary<MarkLayer, int[]> Columns(string[] lines)
    {
        var (column, found) = (Fixed, new Dictionary<MarkLayer, int[]>());
        foreach (var head in lines.TakeWhile(line => line.StartsWith('#') || line.Trim().Length == 0).Where(line => line.StartsWith("#T_", StringComparison.Ordinal)))
        {
            var named = head.TrimEnd('\r').Split('=', 2)[^1].Split('|');
            if (MarkLayer.All.FirstOrDefault(layer => layer.Custom == named[0]) is { } ours) found[ours] = [.. ours.Features.Select(feature => Array.IndexOf(named, feature, 1) is > 0 and var at ? column + at - 1 : -1)];
            column += named.Length - 1;
        }

        return found.Count > 0 ? found : throw new FormatException($"The file has no layer {string.Join(" or ", MarkLayer.All.Select(layer => layer.Custom))}.");
    }

    private static void Row(string line, Dictionary<MarkLayer, int[]> layers, Dictionary<(MarkLayer, string), Open> marks, List<(TextSpan, string)> pieces)
    {
        var cells = line.Split('\t');
        if (cells.Length < Fixed) throw new FormatException($"The row '{line}' is broken.");
        var token = Span(cells[1]);
        pieces.Add((token, TsvEscape.Back(cells[2])));
        foreach (var (layer, columns) in layers) Row(cells, layer, columns, token, marks);
    }

    private static void Row(string[] cells, MarkLayer layer, int[] columns, TextSpan token, Dictionary<(MarkLayer, string), Open> marks)
    {
        var stacked = columns.Select(column => column >= 0 && column < cells.Length ? TsvEscape.Split(cells[column], '|') : []).ToArray();
        for (var place = 0; place < stacked.Max(values => values.Count); place++)
        {
            var values = stacked.Select(cell => cell.ElementAtOrDefault(place) ?? "_").ToArray();
            if (values.All(value => value == "_")) continue;
            Take(values, (layer, values.Select(Number).FirstOrDefault(known => known is not null) ?? $"{cells[0]}/{place}"), token, marks);
        }
    }

    private static void Take(string[] values, (MarkLayer, string) mark, TextSpan token, Dictionary<(MarkLayer, string), Open> marks)
    {
        if (marks.TryGetValue(mark, out var open)) open.Span = open.Span.Cover(token);
        else marks.Add(mark, new Open { Span = token, Values = [.. values.Select(Plain)] });
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
