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

    /// <summary>How many threads look for links and exchanges at once.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>Of how many reports links are found in one transaction.</summary>
    public int LinkedAtOnce { get; init; } = 2000;

    /// <summary>The log is written back into the record when it has so many pages of 8 KiB; the more they are, the fewer times a page is written that many groups change.</summary>
    public int LogPages { get; init; } = 32_768;

    /// <summary>How many keys of links stand in the small table before they go into the great one: at some 24 bytes each they are at hand as a whole.</summary>
    internal long MostYoungKeys { get; init; } = 800_000;

    /// <summary>The base forms of a word as it stands in a text of a language, such as Forderung for Forderungen, demand for demanded; none where it knows none.
    /// What was indexed with others is found by them until its report is read again.</summary>
    public Func<string, ReadingLanguage, IReadOnlyCollection<string>> Lemmas { get; init; } = BaseForms.Of;

    /// <summary>As these, for a record out of which others are served meanwhile: one thread, short transactions, and a log that is written back in pieces.</summary>
    public SqliteRecordOptions ToServe() => this with { Threads = 1, GroupSize = 50, LinkedAtOnce = 250, LogPages = 4096 };
}
