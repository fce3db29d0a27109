using System.Collections.Immutable;
using Demarche.Actors;
using Demarche.Record;

namespace Demarche.Cli.Records;

/// <summary>Finds the actor that a user means: by id, by name, or by a part of the name that only one actor has.</summary>
internal static class ActorChoice
{
    private const int PageSize = 1000;
    private const int Offered = 8;

    /// <summary>The actor's id.</summary>
    /// <exception cref="DemarcheException"><c>not-found</c>: nobody, or more than one.</exception>
    public static string Find(string asked, IRecord record, Session session)
    {
        if (record.FindActor(asked) is { } known) return known.Id;
        var all = All(record).ToList();
        if (Named(all, name => name.Equals(asked, StringComparison.OrdinalIgnoreCase)) is [var exact]) return exact.Id;
        return Named(all, name => name.Contains(asked, StringComparison.OrdinalIgnoreCase)) switch
        {
            [var only] => only.Id,
            [] => throw new DemarcheException("not-found", session.Labels.Format("cli.error.no-actor", asked)),
            var several => throw new DemarcheException("not-found", session.Labels.Format("cli.error.many-actors", asked, Offer(several, session))),
        };
    }

    private static ImmutableArray<Actor> Named(List<Actor> actors, Func<string, bool> fits) =>
        [.. actors.Where(actor => fits(actor.NameDe) || (actor.NameEn is { } english && fits(english)))];

    private static string Offer(ImmutableArray<Actor> actors, Session session) =>
        string.Join(", ", actors.Take(Offered).Select(actor => $"{actor.Name(session.Labels.Language)} ({actor.Id})"));

    private static IEnumerable<Actor> All(IRecord record)
    {
        for (var offset = 0; ; offset += PageSize)
        {
            var page = record.Actors(new ActorQuery { Offset = offset, Limit = PageSize });
            foreach (var entry in page.Items) yield return entry.Actor;
            if (page.Items.Length < PageSize) yield break;
        }
    }
}
