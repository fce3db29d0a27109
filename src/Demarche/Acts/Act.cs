using System.Collections.Immutable;
using Demarche.Actors;
using Demarche.Quantities;
using Demarche.Reports;
using Demarche.Statements;

namespace Demarche.Acts;

/// <summary>What somebody did to somebody, as a report tells it. All spans lie in the report's frozen text and stand in text order within one part.</summary>
public sealed record Act
{
    /// <summary>Report id, <c>-a</c>, start and end of the first and last evidence span in code points, and <c>.2</c> where two coincide.</summary>
    public required string Id { get; init; }

    public required string Report { get; init; }

    /// <summary>The name with its codes; a qualified row where the act is of that narrower kind.</summary>
    public required ActCode Code { get; init; }

    public ActName Name => Code.Name;

    public ImmutableArray<Role> Actors { get; init; } = [];

    public ImmutableArray<Role> Recipients { get; init; } = [];

    /// <summary>What is demanded, promised, delivered …; empty where nothing is named.</summary>
    public ImmutableArray<TextSpan> Matter { get; init; } = [];

    public ImmutableArray<Quantity> Items { get; init; } = [];

    /// <summary>The words under whose condition the act, or what it promises or threatens, stands.</summary>
    public ImmutableArray<TextSpan> Condition { get; init; } = [];

    /// <summary>When it was done or is to be done.</summary>
    public TimeReference? Time { get; init; }

    public Role? Place { get; init; }

    public ActStatus Status { get; init; }

    /// <summary>The id of the statement on whose word the act stands; none where the report itself asserts it.</summary>
    public string? OnWord { get; init; }

    /// <summary>How it bears on other acts of the same report.</summary>
    public ImmutableArray<ActRelation> Relates { get; init; } = [];

    /// <summary>The words that tell it; never empty.</summary>
    public required ImmutableArray<TextSpan> Evidence { get; init; }

    public Origin Origin { get; init; } = Origin.Machine;

    /// <summary>The name of the rule that found it.</summary>
    public string? Rule { get; init; }
}
