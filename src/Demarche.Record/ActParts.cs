using Demarche.Actors;
using Demarche.Acts;

namespace Demarche.Record;

/// <summary>Who plays which part in an act.</summary>
internal static class ActParts
{
    /// <summary>Actors and offices, so that an act is found by either.</summary>
    public static IEnumerable<(string Actor, ActPart Part)> Of(Act act)
    {
        foreach (var id in act.Actors.SelectMany(Ids)) yield return (id, ActPart.Actor);
        foreach (var id in act.Recipients.SelectMany(Ids)) yield return (id, ActPart.Recipient);
        if (act.Place is { } place)
            foreach (var id in Ids(place)) yield return (id, ActPart.Place);
    }

    private static IEnumerable<string> Ids(Role role)
    {
        if (role.Actor is { } actor) yield return actor;
        if (role.Office is { } office && office != role.Actor) yield return office;
    }
}
