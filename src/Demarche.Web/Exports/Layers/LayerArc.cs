namespace Demarche.Web.Exports.Layers;

/// <summary>A relation as annotation tools show it: an arrow from the words of one entry to those of another.</summary>
/// <param name="From">A mark of the entry that relates to another.</param>
/// <param name="To">A mark of the entry to which it relates.</param>
/// <param name="Relation">How; empty where nobody has said so.</param>
internal sealed record LayerArc(LayerMark From, LayerMark To, string Relation);
