namespace Demarche.Cli.Reading;

/// <summary>The ids of the reports that came in and are not kept yet. Safe for several threads.</summary>
internal sealed class ReportsUnderWay
{
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);

    /// <summary>Notes one that came in.</summary>
    /// <returns>Whether no other version of it is under way.</returns>
    public bool Enter(string id)
    {
        lock (counts) return (counts[id] = counts.GetValueOrDefault(id) + 1) == 1;
    }

    /// <summary>Notes that one is kept.</summary>
    public void Leave(string id)
    {
        lock (counts)
            if (--counts[id] == 0) counts.Remove(id);
    }
}
