using Demarche.Web.Exports.Layers;

namespace Demarche.Web.Exports.WebAnno;

/// <summary>In which columns of a WebAnno TSV file our layers stand: columns follow the order of the layers in the head.</summary>
/// <param name="Marks">By layer the column of each of its features; -1 for one that the file lacks.</param>
/// <param name="Arcs">The columns of what an arrow says and of where it comes from; none where the file has no arrows.</param>
internal sealed record WebAnnoColumns(IReadOnlyDictionary<MarkLayer, int[]> Marks, (int Relation, int From)? Arcs)
{
    private const int Fixed = 3;

    /// <summary>The features that stand in some column, as <see cref="LayerField{T}.Needs"/> names them.</summary>
    public IEnumerable<string> Features => Marks
        .SelectMany(layer => layer.Key.Features.Where((_, place) => layer.Value[place] >= 0).Select(layer.Key.Feature))
        .Concat(Arcs is null ? [] : [ArcLayer.Relations.Name]);

    /// <exception cref="FormatException">No layer is ours.</exception>
    public static WebAnnoColumns Of(IEnumerable<string> lines)
    {
        var (column, marks, arcs) = (Fixed, new Dictionary<MarkLayer, int[]>(), default((int, int)?));
        foreach (var head in lines.TakeWhile(line => line.StartsWith('#') || line.Trim().Length == 0).Where(line => line.StartsWith("#T_", StringComparison.Ordinal)))
        {
            var named = head.TrimEnd('\r').Split('=', 2)[^1].Split('|');
            if (MarkLayer.All.FirstOrDefault(layer => layer.Custom == named[0]) is { } ours) marks[ours] = [.. ours.Features.Select(feature => Place(named, feature, column))];
            if (named[0] == ArcLayer.Relations.Custom && Place(named, "BT_" + ArcLayer.Relations.Between.Custom, column) is >= 0 and var from) arcs = (Place(named, ArcLayer.Relations.Feature, column), from);
            column += named.Length - 1;
        }

        return marks.Count > 0 ? new WebAnnoColumns(marks, arcs) : throw new FormatException($"The file has no layer {string.Join(" or ", MarkLayer.All.Select(layer => layer.Custom))}.");
    }

    private static int Place(string[] named, string feature, int column) => Array.IndexOf(named, feature, 1) is > 0 and var at ? column + at - 1 : -1;
}
