using System.Collections.Immutable;

namespace Demarche.Exchanges;

/// <summary>What one report tells of one exchange, for a record that keeps exchanges and makes only those again that a change touches.</summary>
public sealed class ExchangePart
{
    private readonly ReportNode node;

    private ExchangePart(ReportNode node) => this.node = node;

    /// <summary>Of the part in its report, from 0.</summary>
    public int Number => node.Number;

    /// <summary>The day on which it was told as a day number; 0 where nobody knows.</summary>
    public int Day => node.Day;

    /// <summary>By which it meets others: two parts that share one within a season belong together.</summary>
    public ImmutableArray<ulong> Keys => node.Keys;

    /// <summary>The ids of its acts, in text order.</summary>
    public IEnumerable<string> Acts => node.Acts.Select(act => act.Act.Id);

    /// <summary>It meets no other, and nothing passes in it between two parties: no exchange will come of it.</summary>
    public bool IsNothing => Keys.IsEmpty && !ExchangeBuilder.HasParties(node.Acts);

    /// <summary>The parts of a report, by place.</summary>
    public static ImmutableArray<ExchangePart> Of(ExchangeSource report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return [.. NodeReader.Read(report).Select(node => new ExchangePart(node))];
    }

    /// <summary>Whether two days are near enough for a key to tie what was told on them.</summary>
    public static bool Meet(int one, int other) => Meetings.Meet(one, other);

    /// <summary>The exchange of parts that hang together; none where nothing passes between two parties. The order of the parts does not matter.</summary>
    public static Exchange? Build(IEnumerable<ExchangePart> parts, Claims claims)
    {
        ArgumentNullException.ThrowIfNull(parts);
        ArgumentNullException.ThrowIfNull(claims);
        return ExchangeBuilder.Build(parts.Select(part => part.node), claims);
    }
}
