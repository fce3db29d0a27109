using System.Collections.Immutable;

namespace Demarche.Actors;

/// <summary>Who is meant by some words: a person of the report, another actor, several parties, or nobody that the report makes sure.</summary>
internal readonly record struct Party
{
    public ReportPerson? Person { get; init; }

    /// <summary>The id of an actor of the tables.</summary>
    public string? Actor { get; init; }

    /// <summary>The name of a body that the tables do not know.</summary>
    public string? Body { get; init; }

    /// <summary>The id of the office that the party holds or is called by.</summary>
    public string? Office { get; init; }

    public ImmutableArray<Party> Members { get; init; }

    public bool IsKnown => Person is not null || Actor is not null || Body is not null || !Members.IsDefaultOrEmpty;
}
