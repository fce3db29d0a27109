namespace Demarche.Actors;

/// <summary>The ids of actors that no table holds: groups, by their members, and those whom only one report knows.</summary>
public static class ActorIds
{
    /// <summary>What the id of somebody whom only his report knows begins with: <c>local:REPORT/NAME</c>.</summary>
    public const string Local = "local:";

    private const string Group = "group:";

    /// <summary>Only its report knows whom the id means.</summary>
    public static bool IsLocal(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return id.StartsWith(Local, StringComparison.Ordinal);
    }

    /// <summary>The id of somebody whom only his report knows.</summary>
    public static string OfLocal(string report, string name) => $"{Local}{report}/{name}";

    /// <summary>The id stands for several.</summary>
    public static bool IsGroup(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return id.StartsWith(Group, StringComparison.Ordinal);
    }

    /// <summary>The id of several.</summary>
    /// <param name="members">Their ids, sorted, each once.</param>
    public static string OfGroup(IEnumerable<string> members) => Group + string.Join(',', members);

    /// <summary>Whom an id stands for: of a group its members, else the id itself.</summary>
    public static IReadOnlyList<string> MembersOf(string id) => IsGroup(id) ? id[Group.Length..].Split(',') : [id];
}
