using System.Collections.Immutable;

namespace Demarche.Record;

/// <summary>A stretch of a longer list.</summary>
/// <param name="Items">At most as many as were asked for.</param>
/// <param name="Total">How many there are in all, counted up to <see cref="CountLimit"/>.</param>
/// <param name="More">There are more than were counted; people see "mehr als 10.000".</param>
public sealed record Page<T>(ImmutableArray<T> Items, int Total, bool More)
{
    /// <summary>Where counting stops.</summary>
    public const int CountLimit = 10_000;

    /// <summary>There are too many to be sorted: the list has <see cref="CountLimit"/> of them alone, those that were kept last (in lists that begin with the oldest, first).</summary>
    public bool IsCut { get; init; }
}
