namespace Demarche.Record;

/// <summary>Looks acts up by their ids, with what is needed to show them; what one report tells is read once.</summary>
public sealed class ActBook(IRecord record)
{
    private readonly Dictionary<string, Dictionary<string, ActEntry>> reports = new(StringComparer.Ordinal);

    /// <summary>The act; none where it is not kept.</summary>
    public ActEntry? Find(string act)
    {
        ArgumentNullException.ThrowIfNull(act);
        var report = act.Split('-')[0];
        if (!reports.TryGetValue(report, out var entries)) reports[report] = entries = Read(report);
        return entries.GetValueOrDefault(act);
    }

    private Dictionary<string, ActEntry> Read(string report) =>
        record.Acts(new ActQuery { Report = report, Limit = int.MaxValue }).Items.ToDictionary(entry => entry.Act.Id, StringComparer.Ordinal);
}
