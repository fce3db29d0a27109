using System.Collections.Immutable;
using Demarche.Reports;

namespace Demarche.Web.Exports.Layers;

/// <summary>One stretch of words with what an annotation tool shows of it.</summary>
/// <param name="Layer">Of which kind of entries it is.</param>
/// <param name="Span">The words.</param>
/// <param name="Values">What it says, in the order of the layer's features; empty where there is nothing.</param>
internal sealed record LayerMark(MarkLayer Layer, TextSpan Span, ImmutableArray<string> Values)
{
    /// <summary>The id of the entry; for one that a person marked anew what <see cref="MarkLayer.IsNew"/> knows.</summary>
    public string Entry => Values[0];

    public string Part => Values[1];

    /// <summary>Whether it is of the words that the entry is made of.</summary>
    public bool IsOwn => Part == Layer.Own;

    /// <summary>What it says of a feature.</summary>
    public string? this[string feature] => Values[Layer.Features.IndexOf(feature)] is { Length: > 0 } value ? value : null;
}
