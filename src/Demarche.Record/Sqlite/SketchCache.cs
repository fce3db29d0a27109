using Demarche.Exchanges.Links;

namespace Demarche.Record.Sqlite;

/// <summary>The sketches that were asked for last, so that reports of one day are not read again for each other. Emptied when a transaction fails.</summary>
internal sealed class SketchCache
{
    private const int Most = 4096;

    private Dictionary<long, ReportSketch> young = [];
    private Dictionary<long, ReportSketch> old = [];

    public ReportSketch? Get(long place)
    {
        if (young.TryGetValue(place, out var sketch)) return sketch;
        if (!old.TryGetValue(place, out sketch)) return null;
        Put(sketch);
        return sketch;
    }

    public void Put(ReportSketch sketch)
    {
        if (young.Count >= Most) (old, young) = (young, []);
        young[sketch.Place] = sketch;
    }

    public void Remove(long place)
    {
        young.Remove(place);
        old.Remove(place);
    }

    public void Clear()
    {
        young.Clear();
        old.Clear();
    }
}
