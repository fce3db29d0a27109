using Demarche.Exchanges.Links;
using Demarche.Reports;

namespace Demarche.RecordFormat;

/// <summary>Something that a stream of record lines holds.</summary>
public abstract record RecordItem
{
    private RecordItem()
    {
    }

    /// <summary>The first line.</summary>
    /// <param name="Version">Of the record format; a later one than ours is read as far as it is known.</param>
    public sealed record Header(int Version, string? Generator, string? Reader) : RecordItem;

    /// <summary>One complete block: a report, its actors, statements and acts, each span of them verified.</summary>
    public sealed record Block(ReadReport Read) : RecordItem;

    /// <summary>A problem that the stream tells of and that belongs to no report in it.</summary>
    public sealed record Told(Problem Problem) : RecordItem;

    /// <summary>What a person decided.</summary>
    public sealed record Decided(Correction Correction) : RecordItem;

    /// <summary>An entry that a newer reader no longer made.</summary>
    public sealed record Removed(RemovedEntry Entry) : RecordItem;

    /// <summary>What two entries, reports or actors have to do with each other.</summary>
    public sealed record Linked(Link Link) : RecordItem;

    /// <summary>A line that was left out, and why; the problem names its number.</summary>
    public sealed record BadLine(Problem Problem) : RecordItem;
}
