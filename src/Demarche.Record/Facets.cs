using System.Collections.Immutable;
using Demarche.Actors;

namespace Demarche.Record;

/// <summary>How the statements that fit a question are spread, most first. Of the whole record all are counted; else the newest <see cref="Page{T}.CountLimit"/> that fit.</summary>
/// <param name="Months">By month, oldest first: <c>2022-01</c>; statements of reports without a day are not in it.</param>
/// <param name="Acts">The acts that stand on their word.</param>
/// <param name="States">The states that speak, themselves or through their people.</param>
public sealed record StatementFacets(
    ImmutableArray<Facet> Forms, ImmutableArray<Facet> Outlets, ImmutableArray<Facet> Languages, ImmutableArray<Facet> Months,
    ImmutableArray<ActorFacet> Speakers, ImmutableArray<ActorFacet> Offices, ImmutableArray<Facet> Acts, ImmutableArray<ActorFacet> States);

/// <summary>How the acts that fit a question are spread, most first. Of the whole record all are counted; else the newest <see cref="Page{T}.CountLimit"/> that fit.</summary>
/// <param name="Months">By month, oldest first.</param>
public sealed record ActFacets(
    ImmutableArray<Facet> Names, ImmutableArray<Facet> Statuses, ImmutableArray<Facet> Outlets, ImmutableArray<Facet> Months,
    ImmutableArray<ActorFacet> Actors, ImmutableArray<ActorFacet> Recipients);

/// <summary>One value and how many statements have it.</summary>
public sealed record Facet(string Value, int Count);

/// <summary>A speaker, or an office that speakers hold, and how many of the statements are his.</summary>
public sealed record ActorFacet(Actor Actor, int Count);
