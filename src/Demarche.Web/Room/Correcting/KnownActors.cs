using System.Collections.Immutable;
using Demarche.Actors;
using Demarche.Record;

namespace Demarche.Web.Room.Correcting;

/// <summary>Who may play a part in the entries of a report: those that it knows, and anybody whom the record or the world's tables know.</summary>
internal sealed class KnownActors(KeptReport report, IRecord record)
{
    private const int MostFound = 12;

    private readonly HashSet<string> known = report.Read.Actors.Select(actor => actor.Id).ToHashSet(StringComparer.Ordinal);

    public bool Has(string id) => known.Contains(id) || Find(id) is not null;

    public Actor? Find(string id) => record.FindActor(id) ?? World.Shared.Find(id);

    /// <summary>Whom somebody may mean by a name, an abbreviation or an id; the best first.</summary>
    public ImmutableArray<Actor> Search(string words) =>
    [
        .. World.Shared.Search(words, MostFound).Concat(record.Actors(new ActorQuery { Name = words, Limit = MostFound }).Items.Select(entry => entry.Actor))
            .DistinctBy(actor => actor.Id).OrderBy(actor => NameMatch.Of(actor, words)).Take(MostFound),
    ];
}
