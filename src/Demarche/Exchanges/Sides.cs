using System.Collections.Immutable;
using Demarche.Actors;

namespace Demarche.Exchanges;

/// <summary>For whom somebody acts: a minister, an ambassador or a ministry acts for the state; a mayor, a member of parliament or an adviser for himself.</summary>
internal static class Sides
{
    // Offices whose holders do not bind their state.
    private static readonly string[] Own =
    [
        "mayor", "governor", "leader", "co-leader", "lead-candidate", "parliamentary-leader", "member-of-parliament", "politician", "senator", "prosecutor", "adviser",
        "lower-house-speaker", "upper-house-speaker", "speaker-of-parliament", "former",
    ];

    // Bodies by which a union of states acts; its courts, parliament and bank act for themselves.
    private static readonly string[] Executive = ["org:EU-COMMISSION", "org:EU-COUNCIL", "org:COUNCIL-OF-THE-EU", "org:EEAS"];

    /// <summary>The ids of the sides of a role: states, alliances, organisations, else the actor himself. A group stands for its members.</summary>
    /// <param name="role">Somebody who acts or to whom something is done.</param>
    /// <param name="known">The actors that the report refers to.</param>
    /// <param name="offices">The offices in which the report tells of persons, for the members of a group.</param>
    public static IEnumerable<string> Of(Role role, IReadOnlyDictionary<string, Actor> known, IReadOnlyDictionary<string, string>? offices = null)
    {
        if (role.Actor is not { } id) return role.Office is { } only ? Office(only) : [];
        var actor = known.GetValueOrDefault(id) ?? World.Shared.Find(id);
        if (actor is { Type: ActorType.Group, Members.IsEmpty: false }) return actor.Members.SelectMany(member => Of(new Role([], member, offices?.GetValueOrDefault(member)), known));
        if (role.Office is { } office && office.StartsWith("office:", StringComparison.Ordinal)) return Office(office, id);
        if (id.StartsWith("office:", StringComparison.Ordinal)) return Office(id);
        return [Owner(id) ?? id];
    }

    /// <summary>The one word of a side that can take part in an exchange: neither a news agency nor a place.</summary>
    public static bool IsParty(string id) => !id.StartsWith("agency:", StringComparison.Ordinal) && !id.StartsWith("place:", StringComparison.Ordinal);

    private static IEnumerable<string> Office(string office, string? holder = null)
    {
        var slash = office.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0) return [holder ?? office];
        var key = office[(slash + 1)..];
        if (Own.Any(own => key == own || key.StartsWith(own + "-", StringComparison.Ordinal))) return [holder ?? office];
        return [Body(office[7..slash]) ?? holder ?? office];
    }

    // "org:RUS/foreign-ministry" acts for the state.
    private static string? Owner(string id)
    {
        if (Executive.Contains(id)) return World.Shared.Find(id)?.Of;
        if (!id.StartsWith("org:", StringComparison.Ordinal) || id.IndexOf('/', StringComparison.Ordinal) is not (> 4 and var slash)) return null;
        return Body(id[4..slash]);
    }

    private static string? Body(string name) => World.Shared.Find("state:" + name)?.Id ?? (World.Shared.Find("org:" + name)?.Id is { } body ? Owner(body) ?? body : null);
}
