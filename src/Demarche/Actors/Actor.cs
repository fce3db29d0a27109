using System.Collections.Immutable;

namespace Demarche.Actors;

/// <summary>What an actor is.</summary>
public enum ActorType
{
    State,
    Government,
    Office,
    Person,
    Organisation,
    Alliance,
    Agency,
    Group,
    Document,
    Place,
}

/// <summary>Somebody or something that speaks or acts. Ids are those of the record format: <c>state:RUS</c>, <c>org:NATO</c>, <c>person:Q58217</c>,
/// <c>office:RUS/foreign-minister</c>, <c>agency:TASS</c>, <c>group:…</c>, <c>local:REPORT/NAME</c>.</summary>
public sealed record Actor(string Id, ActorType Type, string NameDe, string? NameEn = null)
{
    /// <summary>ISO 3166-1 alpha-3.</summary>
    public string? Country { get; init; }

    /// <summary>The PLOVER or CAMEO actor code.</summary>
    public string? Code { get; init; }

    /// <summary>The Wikidata item.</summary>
    public string? Wikidata { get; init; }

    /// <summary>The id of the actor this one belongs to.</summary>
    public string? Of { get; init; }

    /// <summary>The ids of a group's members, sorted.</summary>
    public ImmutableArray<string> Members { get; init; } = [];

    /// <summary>The name in the reader's language, <c>de</c> or <c>en</c>.</summary>
    public string Name(string language) => language == "en" ? NameEn ?? NameDe : NameDe;
}
