using System.Collections.Immutable;
using Demarche.Actors;
using Demarche.Acts;
using Demarche.Record.Details;
using Demarche.Statements;

namespace Demarche.Record.Sqlite;

/// <summary>Actors that only people name in a report's entries: the reader did not find them there. They are those of other reports, or of the world's tables.</summary>
internal static class Outsiders
{
    /// <summary>Puts those into the record whom it does not have and the world's tables know, inside a transaction that the caller holds.</summary>
    public static void Put(Connection to, IEnumerable<string> ids)
    {
        foreach (var id in ids)
        {
            if (to.Scalar("keep/actor", id) is not null || World.Shared.Find(id) is not { } known) continue;
            using var details = new DetailsWriter();
            to.Run("keep/actor-put", id, ActorDetails.Write(details, known));
        }
    }

    /// <summary>A report's actors with those that its entries name besides.</summary>
    public static ImmutableArray<Actor> Among(Connection from, ImmutableArray<Actor> actors, IEnumerable<Statement> statements, IEnumerable<Act> acts)
    {
        var known = actors.Select(actor => actor.Id).ToHashSet(StringComparer.Ordinal);
        var named = statements.SelectMany(ActorParts.Of).Select(part => part.Actor).Concat(acts.SelectMany(ActParts.Of).Select(part => part.Actor));
        List<Actor> more = [.. named.Where(known.Add).Select(id => from.Scalar("find/actor", id)).OfType<string>().Select(ActorDetails.Read)];
        return more.Count == 0 ? actors : [.. actors.Concat(more).OrderBy(actor => actor.Id, StringComparer.Ordinal)];
    }
}
