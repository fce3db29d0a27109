using Demarche.Exchanges.Links;

namespace Demarche.Record.Sqlite;

/// <summary>Where the reports stand that are near to one before it is put in, by its keys. What is put in with it is not among them.</summary>
internal sealed class Neighbourhood
{
    private static readonly Comparer<LinkKey> ByHash = Comparer<LinkKey>.Create((one, other) => one.Hash.CompareTo(other.Hash));

    private readonly ReportSketch sketch;
    private readonly (long[] Before, long[] After)[] near;

    private Neighbourhood(ReportSketch sketch, (long[], long[])[] near) => (this.sketch, this.near) = (sketch, near);

    public static Neighbourhood Of(Connection from, ReportSketch sketch)
    {
        Span<long> places = stackalloc long[Linker.Reach];
        var near = new (long[], long[])[sketch.Keys.Length];
        for (var i = 0; i < near.Length; i++)
        {
            var before = places[..NearPlaces.Before(from, sketch.Keys[i].Hash, sketch.Place, places)].ToArray();
            near[i] = (before, places[..NearPlaces.After(from, sketch.Keys[i].Hash, sketch.Place, places)].ToArray());
        }

        return new(sketch, near);
    }

    /// <summary>The places before it and behind it under one of its keys, the nearest first.</summary>
    public (long[] Before, long[] After) Under(ulong key) => near[sketch.Keys.AsSpan().BinarySearch(new LinkKey(key, 0), ByHash)];
}
