using System.Collections.Immutable;

namespace Demarche.Exchanges.Links;

/// <summary>Where sketches, their keys and the links between them are. A report is named by its <see cref="ReportSketch.Place"/>; a list of places under each key, in order, is all that
/// <see cref="Linker"/> asks of it.</summary>
public interface ILinkStore
{
    /// <summary>The sketch at a place; none where there is none.</summary>
    ReportSketch? Sketch(long place);

    /// <summary>Puts a sketch in, under its <see cref="ReportSketch.Keys"/>.</summary>
    void Put(ReportSketch sketch);

    /// <summary>Takes a sketch, its keys and its links out.</summary>
    void Drop(ReportSketch sketch);

    /// <summary>Writes the places under a key that come next before a place, the nearest first, and next behind it, the nearest first; itself in neither.</summary>
    /// <returns>How many were written of each.</returns>
    (int Before, int After) Around(ulong key, long place, Span<long> before, Span<long> after);

    /// <summary>Whether links between two reports are kept.</summary>
    bool AreLinked(long one, long other);

    void Link(long one, long other, ImmutableArray<Link> links);

    void Unlink(long one, long other);
}
