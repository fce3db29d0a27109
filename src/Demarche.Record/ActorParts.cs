using Demarche.Actors;
using Demarche.Statements;

namespace Demarche.Record;

/// <summary>Who plays which part in a statement.</summary>
internal static class ActorParts
{
    /// <summary>Actors and offices, so that a statement is found by either.</summary>
    public static IEnumerable<(string Actor, ActorPart Part)> Of(Statement statement)
    {
        foreach (var id in Ids(statement.Speaker)) yield return (id, ActorPart.Speaker);
        foreach (var id in statement.Addressees.SelectMany(Ids)) yield return (id, ActorPart.Addressee);
        foreach (var id in statement.Via.SelectMany(source => Ids(source.Role))) yield return (id, ActorPart.Via);
        foreach (var id in Ids(statement.Place)) yield return (id, ActorPart.Place);
    }

    private static IEnumerable<string> Ids(Role? role)
    {
        if (role?.Actor is { } actor) yield return actor;
        if (role?.Office is { } office && office != role.Actor) yield return office;
    }
}
