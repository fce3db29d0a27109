using System.Collections.Immutable;
using Demarche.Actors;

namespace Demarche.Record;

/// <summary>How the statements that fit a question are spread, most first. Counted over the newest <see cref="Page{T}.CountLimit"/> of them.</summary>
/// <param name="Months">By month, oldest first: <c>2022-01</c>; statements of reports without a day are not in it.</param>
public sealed record StatementFacets(
    ImmutableArray<Facet> Forms, ImmutableArray<Facet> Outlets, ImmutableArray<Facet> Languages, ImmutableArray<Facet> Months,
    ImmutableArray<ActorFacet> Speakers, ImmutableArray<ActorFacet> Offices);

/// <summary>How the acts that fit a question are spread, most first. Counted over the newest <see cref="Page{T}.CountLimit"/> of them.</summary>
/// <param name="Months">By month, oldest first.</param>
public sealed record ActFacets(
    ImmutableArray<Facet> Names, ImmutableArray<Facet> Statuses, ImmutableArray<Facet> Outlets, ImmutableArray<Facet> Months,
    ImmutableArray<ActorFacet> Actors, ImmutableArray<ActorFacet> Recipients);

/// <summary>One value and how many statements have it.</summary>
public sealed record Facet(string Value, int Count);

/// <summary>A speaker, or an office that speakers hold, and how many of the statements are his.</summary>
public sealed record ActorFacet(Actor Actor, int Count);
