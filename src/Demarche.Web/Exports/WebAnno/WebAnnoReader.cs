using System.Globalization;
using Demarche.Reports;
using Demarche.Web.Exports.Layers;

namespace Demarche.Web.Exports.WebAnno;

/// <summary>Reads marked words back from WebAnno TSV 3, from the first token of a mark to its last, and the arrows between them. Layers that are not ours are left alone.</summary>
internal static class WebAnnoReader
{
    private const int Fixed = 3;

    /// <exception cref="FormatException">It is no WebAnno TSV 3 with a layer of ours, or a row is broken.</exception>
    public static MarkedDocument Read(string tsv)
    {
        var lines = tsv.Split('\n');
        if (!lines[0].StartsWith("#FORMAT=WebAnno TSV 3", StringComparison.Ordinal)) throw new FormatException("The file does not begin with '#FORMAT=WebAnno TSV 3'.");
        var columns = WebAnnoColumns.Of(lines);
        var (marks, arcs, pieces) = (new Dictionary<(MarkLayer, string), Open>(), new List<(string Relation, Reference From, Reference To)>(), new List<(TextSpan, string)>());
        foreach (var line in lines.Select(line => line.TrimEnd('\r')).Where(line => line.Length > 0 && line[0] != '#'))
        {
            var cells = line.Split('\t');
            if (cells.Length < Fixed) throw new FormatException($"The row '{line}' is broken.");
            var token = Span(cells[1]);
            pieces.Add((token, TsvEscape.Back(cells[2])));
            foreach (var (layer, places) in columns.Marks) Row(cells, layer, places, token, marks);
            if (columns.Arcs is { } at) arcs.AddRange(Arcs(cells, at));
        }

        var known = marks.Select((pair, number) => (pair.Key, Mark: pair.Key.Item1.Returned(pair.Value.Span, pair.Value.Values, number))).ToDictionary(one => one.Key, one => one.Mark);
        return new MarkedDocument(null, null, [.. known.Values])
        {
            Layers = columns.Marks.Keys.ToHashSet(),
            Features = columns.Features.ToHashSet(StringComparer.Ordinal),
            Arcs = arcs.ConvertAll(arc => new LayerArc(arc.From.In(known), arc.To.In(known), arc.Relation)),
            Pieces = pieces,
        };
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

    // "3-4[7_9]": from mark 7, which begins at that token, to mark 9, which begins here; 0 for a mark without a number, and no bracket where neither has one.
    private static IEnumerable<(string Relation, Reference From, Reference To)> Arcs(string[] cells, (int Relation, int From) columns)
    {
        if (Math.Max(columns.Relation, columns.From) >= cells.Length || cells[columns.From] is "_" or "*" or "") yield break;
        var (relations, ends) = (columns.Relation < 0 ? [] : TsvEscape.Split(cells[columns.Relation], '|'), cells[columns.From].Split('|'));
        for (var i = 0; i < ends.Length; i++)
        {
            var (address, numbers) = ends[i].TrimEnd(']').Split('[') is [var at, var both] ? (at, both.Split('_')) : (ends[i], ["0", "0"]);
            if (numbers is not [var from, var to]) throw new FormatException($"'{ends[i]}' is no end of a relation.");
            yield return (Plain(relations.ElementAtOrDefault(i) ?? "_") ?? "", new Reference(from, address), new Reference(to, cells[0]));
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

    // A mark by its number, or by its token where it has none.
    private readonly record struct Reference(string Number, string Address)
    {
        public LayerMark In(Dictionary<(MarkLayer, string), LayerMark> marks) => marks.GetValueOrDefault((ArcLayer.Relations.Between, Number == "0" ? Address + "/0" : Number))
            ?? throw new FormatException($"A relation leads to '{Address}[{Number}]', where no word is marked.");
    }
}
