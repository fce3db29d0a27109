using System.Collections.Immutable;

namespace Demarche.Exchanges;

/// <summary>The acts of one report that belong together, so that they go into one exchange as a whole.</summary>
/// <param name="Report">The report's id.</param>
/// <param name="Number">Of the node in its report, by place.</param>
/// <param name="Day">The day on which it was told as a day number; 0 where nobody knows.</param>
/// <param name="FindKeys">Reads the keys from the text; asked for once, and only where the node is to meet others.</param>
internal sealed record ReportNode(string Report, int Number, int Day, ImmutableArray<TracedAct> Acts, Func<ImmutableArray<ulong>> FindKeys)
{
    private readonly Lazy<ImmutableArray<ulong>> keys = new(FindKeys);

    /// <summary>By which it meets others: hashes of two parties and two things in dispute, each once.</summary>
    public ImmutableArray<ulong> Keys => keys.Value;
}
