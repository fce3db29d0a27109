namespace Demarche.Web.Exports.Layers;

/// <summary>A layer of arrows between the marks of another layer.</summary>
/// <param name="Name">Its name, in each format behind a prefix.</param>
/// <param name="Between">The layer of the marks.</param>
/// <param name="Feature">What an arrow says.</param>
internal sealed record ArcLayer(string Name, MarkLayer Between, string Feature)
{
    /// <summary>How acts bear on others.</summary>
    public static ArcLayer Relations { get; } = new("ActRelation", MarkLayer.Acts, "relation");

    /// <summary>As a type of UIMA.</summary>
    public string Type => "demarche." + Name;

    /// <summary>As a layer of WebAnno.</summary>
    public string Custom => "webanno.custom." + Name;
}
