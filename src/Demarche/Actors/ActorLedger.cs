using System.Collections.Immutable;

namespace Demarche.Actors;

/// <summary>The actors that a report's roles refer to, each with everything that it refers to itself.</summary>
internal sealed class ActorLedger(World world)
{
    private readonly Dictionary<string, Actor> actors = new(StringComparer.Ordinal);

    /// <summary>By id.</summary>
    public ImmutableArray<Actor> Actors => [.. actors.Values.OrderBy(actor => actor.Id, StringComparer.Ordinal)];

    /// <summary>Notes an actor of the tables.</summary>
    public string Use(string id)
    {
        if (!actors.ContainsKey(id)) Add(world.Find(id) ?? throw new InvalidOperationException($"The tables do not hold '{id}'."));
        return id;
    }

    public string Use(ReportPerson person)
    {
        if (person.Known is not null) return Use(person.Id);
        if (!actors.ContainsKey(person.Id)) Add(new(person.Id, ActorType.Person, person.Name) { Country = person.Country });
        return person.Id;
    }

    /// <summary>Notes a body that the tables do not know.</summary>
    public string UseBody(string id, string name)
    {
        actors.TryAdd(id, new(id, ActorType.Organisation, name));
        return id;
    }

    /// <summary>Notes a group of actors that are noted already.</summary>
    public string UseGroup(IEnumerable<string> members)
    {
        ImmutableArray<string> sorted = [.. members.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        if (sorted.Length == 1) return sorted[0];
        var id = ActorIds.OfGroup(sorted);
        actors.TryAdd(id, new(id, ActorType.Group, Names(sorted, "de", " und "), Names(sorted, "en", " and ")) { Members = sorted });
        return id;
    }

    private void Add(Actor actor)
    {
        actors.Add(actor.Id, actor);
        if (actor.Of is { } of) Use(of);
    }

    private string Names(ImmutableArray<string> members, string language, string and)
    {
        var names = members.Select(member => actors[member].Name(language)).ToArray();
        return string.Join(", ", names[..^1]) + and + names[^1];
    }
}
