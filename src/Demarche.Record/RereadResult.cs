using System.Collections.Immutable;

namespace Demarche.Record;

/// <summary>What a newer reader changed in a report. All lists hold ids, statements before acts, each in text order.</summary>
/// <param name="ReportId">The report.</param>
/// <param name="Added">Entries that were not there.</param>
/// <param name="Removed">Entries that are no longer made.</param>
/// <param name="Changed">Entries of the same id with other properties.</param>
/// <param name="Orphaned">Removed entries that people had decided about.</param>
/// <param name="MetadataChanged">The report's own properties, parts or problems are others.</param>
/// <param name="ReaderChanged">It was read by another version before.</param>
public sealed record RereadResult(
    string ReportId,
    ImmutableArray<string> Added,
    ImmutableArray<string> Removed,
    ImmutableArray<string> Changed,
    ImmutableArray<string> Orphaned,
    bool MetadataChanged,
    bool ReaderChanged)
{
    /// <summary>Nothing that the record holds changed.</summary>
    public bool IsEmpty => !EntriesChanged && !MetadataChanged && !ReaderChanged;

    /// <summary>The changes of two kinds of entries of one report.</summary>
    public RereadResult And(RereadResult other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return this with { Added = [.. Added, .. other.Added], Removed = [.. Removed, .. other.Removed], Changed = [.. Changed, .. other.Changed] };
    }

    public bool EntriesChanged => Added.Length + Removed.Length + Changed.Length > 0;
}
