using System.Text.Json;
using Demarche.Web.Exports.Layers;

namespace Demarche.Web.Exports.CasJson;

/// <summary>The type system of our CAS documents: marked words of our own and arrows between them, sentences, tokens and document data as DKPro Core names them.</summary>
internal static class CasTypes
{
    public const string Sentence = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence";
    public const string Token = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token";
    public const string Document = "de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData";
    public const string Sofa = "uima.cas.Sofa";

    /// <summary>The ends of an arrow, as WebAnno and INCEpTION name them: it lies at the words to which it leads.</summary>
    public const string From = "Governor";

    /// <inheritdoc cref="From"/>
    public const string To = "Dependent";

    /// <summary>The features of the document.</summary>
    public static IReadOnlyList<string> DocumentFeatures { get; } = ["documentTitle", "documentId", "documentUri"];

    public static void Write(Utf8JsonWriter json) => json.Object("%TYPES", () =>
    {
        foreach (var layer in MarkLayer.All) Type(json, layer.Type, "uima.tcas.Annotation", layer.Features);
        var arcs = ArcLayer.Relations;
        Type(json, arcs.Type, "uima.tcas.Annotation", [arcs.Feature], (From, arcs.Between.Type), (To, arcs.Between.Type));
        Type(json, Sentence, "uima.tcas.Annotation", []);
        Type(json, Token, "uima.tcas.Annotation", []);
        Type(json, Document, "uima.tcas.DocumentAnnotation", DocumentFeatures);
    });

    private static void Type(Utf8JsonWriter json, string name, string super, IReadOnlyList<string> texts, params IEnumerable<(string Feature, string Range)> references) => json.Object(name, () =>
    {
        json.WriteString("%NAME", name);
        json.WriteString("%SUPER_TYPE", super);
        foreach (var (feature, range) in texts.Select(text => (text, "uima.cas.String")).Concat(references))
            json.Object(feature, () =>
            {
                json.WriteString("%NAME", feature);
                json.WriteString("%RANGE", range);
            });
    });
}
