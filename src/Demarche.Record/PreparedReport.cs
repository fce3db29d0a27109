using System.Collections.Immutable;
using Demarche.Acts;
using Demarche.Exchanges.Links;
using Demarche.Statements;

namespace Demarche.Record;

/// <summary>A report with all that a record keeps of it worked out, so that keeping it is mere writing. <see cref="IRecord.Prepare"/> makes it, on any thread.</summary>
public sealed class PreparedReport
{
    internal PreparedReport(ReadReport read) => Read = read.AsKept();

    /// <summary>The report with its entries, without what is not kept: many wait to be written at once.</summary>
    public ReadReport Read { get; }

    /// <summary>The report itself, without its text, as it is kept.</summary>
    internal string Details { get; init; } = "";

    internal long Seal { get; init; }

    /// <summary>The words of its text.</summary>
    internal IndexText Index { get; init; }

    internal ImmutableArray<PreparedActor> Actors { get; init; } = [];

    /// <summary>In the order of the report's.</summary>
    internal ImmutableArray<PreparedEntry<Statement>> Statements { get; init; } = [];

    /// <summary>What of it is held against other reports.</summary>
    internal ReportSketch? Sketch { get; init; }

    internal ImmutableArray<PreparedEntry<Act>> Acts { get; init; } = [];
}

/// <summary>What goes into a search index.</summary>
/// <param name="Words">In lower case, in text order, parted by spaces.</param>
/// <param name="Lemmas">Base forms that are other words than these, each once.</param>
internal readonly record struct IndexText(string Words, string Lemmas);

internal readonly record struct PreparedActor(string Id, string Details);

/// <summary>A statement or an act as it is kept.</summary>
internal sealed record PreparedEntry<T>(T Entry, string Details, long Seal, IndexText Index);
