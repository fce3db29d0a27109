using Demarche.Language;
using Demarche.Record.Search;

namespace Demarche.Record.Sqlite;

/// <summary>How a record is opened.</summary>
public sealed record SqliteRecordOptions
{
    /// <summary>Make the file (and its folder) where there is none; else <see cref="RecordErrors.Missing"/>.</summary>
    public bool Create { get; init; } = true;

    /// <summary>Never write; a record of an older version is then refused with <see cref="RecordErrors.ReadOnly"/>.</summary>
    public bool ReadOnly { get; init; }

    /// <summary>How long a call waits for another writer.</summary>
    public TimeSpan Wait { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How many reports stand in one transaction of <see cref="IRecord.KeepAll(IEnumerable{PreparedReport})"/>.</summary>
    public int GroupSize { get; init; } = 500;

    /// <summary>How many threads look for links and exchanges at once: one where others are served meanwhile.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>How many keys of links stand in the small table before they go into the great one: at some 24 bytes each they are at hand as a whole.</summary>
    internal long MostYoungKeys { get; init; } = 800_000;

    /// <summary>The base forms of a word as it stands in a text of a language, such as Forderung for Forderungen, demand for demanded; none where it knows none.
    /// What was indexed with others is found by them until its report is read again.</summary>
    public Func<string, ReadingLanguage, IReadOnlyCollection<string>> Lemmas { get; init; } = BaseForms.Of;
}
