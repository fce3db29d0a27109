using Demarche.Acts;
using Demarche.Statements;

namespace Demarche.Record;

/// <summary>What part an actor plays in a statement.</summary>
public enum ActorPart
{
    Speaker,
    Addressee,
    Via,
    Place,
}

/// <summary>Filters for reports; every one that is set must hold. Days are <c>2022-01-27</c>, both included; a report without a day fails them.</summary>
public sealed record ReportQuery
{
    public string? Outlet { get; init; }

    public string? Language { get; init; }

    public string? Status { get; init; }

    public string? FromDay { get; init; }

    public string? ToDay { get; init; }

    /// <summary>Words that the text must hold, as <see cref="SearchQuery.Words"/>.</summary>
    public string? Words { get; init; }

    public bool NewestFirst { get; init; }

    public int Offset { get; init; }

    public int Limit { get; init; } = 50;
}

/// <summary>Filters for statements; every one that is set must hold. Days are those of the reports, <c>2022-01-27</c>, both included.</summary>
public sealed record StatementQuery
{
    /// <summary>An actor's id.</summary>
    public string? Actor { get; init; }

    /// <summary>What part the actor plays; any where none is named.</summary>
    public ActorPart? Part { get; init; } = ActorPart.Speaker;

    /// <summary>The id of an office whose holder speaks.</summary>
    public string? Office { get; init; }

    /// <summary>The id of a state, <c>state:RUS</c>, that speaks itself or through its offices, people and organisations.</summary>
    public string? State { get; init; }

    /// <summary>An act of this name stands on the statement's word: somebody demands, promises, rejects with it.</summary>
    public ActName? Act { get; init; }

    /// <summary>The id of an issue: the acts on the statement's word are about it.</summary>
    public string? Issue { get; init; }

    public StatementForm? Form { get; init; }

    public string? FromDay { get; init; }

    public string? ToDay { get; init; }

    public string? Outlet { get; init; }

    public string? Language { get; init; }

    /// <summary>A report's id.</summary>
    public string? Report { get; init; }

    /// <summary>Words that the statement must hold, as <see cref="SearchQuery.Words"/>.</summary>
    public string? Words { get; init; }

    /// <summary><c>accepted</c>, <c>doubted</c> or <c>rejected</c>.</summary>
    public string? Review { get; init; }

    public bool NewestFirst { get; init; }

    public int Offset { get; init; }

    public int Limit { get; init; } = 50;

    /// <summary>The id of a state that is named by it or by its ISO 3166-1 code alone.</summary>
    public static string? StateId(string? asked) => asked is null || asked.StartsWith("state:", StringComparison.Ordinal) ? asked : "state:" + asked.ToUpperInvariant();
}

/// <summary>What part an actor plays in an act.</summary>
public enum ActPart
{
    Actor,
    Recipient,
    Place,
}

/// <summary>Filters for acts; every one that is set must hold. Days are those of the reports, <c>2022-01-27</c>, both included.</summary>
public sealed record ActQuery
{
    /// <summary>An actor's id.</summary>
    public string? Actor { get; init; }

    /// <summary>What part the actor plays; any where none is named.</summary>
    public ActPart? Part { get; init; } = ActPart.Actor;

    /// <summary>The id of an actor to whom it is done.</summary>
    public string? Recipient { get; init; }

    public ActName? Name { get; init; }

    /// <summary>The id of an issue that the act is about.</summary>
    public string? Issue { get; init; }

    public ActStatus? Status { get; init; }

    public string? FromDay { get; init; }

    public string? ToDay { get; init; }

    public string? Outlet { get; init; }

    /// <summary>A report's id.</summary>
    public string? Report { get; init; }

    /// <summary>Words that must stand in the spans of the act: those that tell it, its parties, matter, items, condition, time or place; as <see cref="SearchQuery.Words"/>.</summary>
    public string? Words { get; init; }

    /// <summary><c>accepted</c>, <c>doubted</c> or <c>rejected</c>.</summary>
    public string? Review { get; init; }

    public bool NewestFirst { get; init; }

    public int Offset { get; init; }

    public int Limit { get; init; } = 50;
}

/// <summary>A search in the texts of reports.</summary>
/// <param name="Words">Words (all must stand in the text, in any form of theirs), "words in a row", <c>Begin*</c>, <c>-without</c>, <c>a OR b</c> (or ODER). Any text is allowed.</param>
public sealed record SearchQuery(string Words)
{
    public string? Outlet { get; init; }

    public string? FromDay { get; init; }

    public string? ToDay { get; init; }

    /// <summary>Best first among the newest 10,000 hits; else the newest first.</summary>
    public bool ByRank { get; init; }

    public int Offset { get; init; }

    public int Limit { get; init; } = 20;

    /// <summary>How many passages of one report are given.</summary>
    public int Passages { get; init; } = 3;
}

/// <summary>Filters for exchanges.</summary>
public sealed record ExchangeQuery
{
    /// <summary>The id of an actor who must be a party.</summary>
    public string? Party { get; init; }

    /// <summary>The id of an actor who must have a position.</summary>
    public string? Standing { get; init; }

    public bool NewestFirst { get; init; }

    public int Offset { get; init; }

    public int Limit { get; init; } = 50;
}

/// <summary>Filters for actors.</summary>
public sealed record ActorQuery
{
    /// <summary>Only offices, or only those who are none; all where it is not said.</summary>
    public bool? Offices { get; init; }

    /// <summary>Only those whose name holds this, in whichever case; then <see cref="Offset"/> and <see cref="Offices"/> count for nothing, the best come first, and how many statements they speak in is not said.</summary>
    public string? Name { get; init; }

    /// <summary>With <see cref="ActorEntry.As"/>.</summary>
    public bool WithOffices { get; init; }

    public int Offset { get; init; }

    public int Limit { get; init; } = 50;
}
