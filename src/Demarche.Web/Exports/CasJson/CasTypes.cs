using System.Text.Json;
using Demarche.Web.Exports.Layers;

namespace Demarche.Web.Exports.CasJson;

/// <summary>The type system of our CAS documents: marked words of our own, sentences, tokens and document data as DKPro Core names them.</summary>
internal static class CasTypes
{
    public const string Sentence = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence";
    public const string Token = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token";
    public const string Document = "de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData";
    public const string Sofa = "uima.cas.Sofa";

    /// <summary>The features of the document.</summary>
    public static IReadOnlyList<string> DocumentFeatures { get; } = ["documentTitle", "documentId", "documentUri"];

    public static void Write(Utf8JsonWriter json) => json.Object("%TYPES", () =>
    {
        foreach (var layer in MarkLayer.All) Type(json, layer.Type, "uima.tcas.Annotation", layer.Features);
        Type(json, Sentence, "uima.tcas.Annotation", []);
        Type(json, Token, "uima.tcas.Annotation", []);
        Type(json, Document, "uima.tcas.DocumentAnnotation", DocumentFeatures);
    });

    private static void Type(Utf8JsonWriter json, string name, string super, IReadOnlyList<string> features) => json.Object(name, () =>
    {
        json.WriteString("%NAME", name);
        json.WriteString("%SUPER_TYPE", super);
        foreach (var feature in features)
            json.Object(feature, () =>
            {
                json.WriteString("%NAME", feature);
                json.WriteString("%RANGE", "uima.cas.String");
            });
    });
}
