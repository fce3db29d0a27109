namespace Demarche.Cli.Watching;

/// <summary>A feed, page or folder that is watched, and what is known of it.</summary>
/// <param name="address">As it was named.</param>
internal sealed class WatchedSource(string address)
{
    /// <summary>So many entries are remembered; the oldest are forgotten first.</summary>
    public const int Remembered = 20_000;

    public string Address => address;

    public string? ETag { get; set; }

    public string? LastModified { get; set; }

    public DateTimeOffset? Since { get; set; }

    public DateTimeOffset? LastSuccess { get; set; }

    public DateTimeOffset? NextTry { get; set; }

    /// <summary>Failures in a row.</summary>
    public int Failures { get; set; }

    /// <summary>Reports that came of it.</summary>
    public long Reports { get; set; }

    /// <summary>How often what went wrong, by kind.</summary>
    public SortedDictionary<string, long> Errors { get; } = new(StringComparer.Ordinal);

    /// <summary>What was read: by the address of the entry a fingerprint and the id of the report it became.</summary>
    public OrderedDictionary<string, SeenEntry> Seen { get; } = new(StringComparer.Ordinal);

    public bool HasFailed => Failures > 0 || Seen.Values.Any(entry => entry.Report is null);

    public void Count(string error) => Errors[error] = Errors.GetValueOrDefault(error) + 1;

    public void Remember(string entry, SeenEntry seen)
    {
        Seen.Remove(entry);
        Seen.Add(entry, seen);
        if (Seen.Count > Remembered) Seen.RemoveAt(0);
    }
}

/// <summary>An entry that was read, or could not be.</summary>
/// <param name="Fingerprint">Changes when the entry does.</param>
/// <param name="Report">The id of its report; none where its page could not be fetched yet.</param>
internal readonly record struct SeenEntry(string Fingerprint, string? Report);
