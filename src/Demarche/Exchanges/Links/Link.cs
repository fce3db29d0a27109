using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace Demarche.Exchanges.Links;

/// <summary>What two entries of different reports, two reports or two actors have to do with each other.</summary>
public enum LinkType
{
    SameStory,
    SameStatement,
    SameAct,
    SameActor,
    Conflict,
    Copy,
    Version,
}

/// <summary>How sure a link is; <c>docs/decisions/links.md</c> has the rule for each. Only what is certain or probable may be counted as one.</summary>
public enum Certainty
{
    Certain,
    Probable,
    Possible,
}

/// <summary>What the members of a link have otherwise.</summary>
/// <param name="Field">speaker, time, items, polarity, form, actors, recipients, status, wording …</param>
/// <param name="Values">In the order of the members; none is empty.</param>
public sealed record Difference(string Field, ImmutableArray<string> Values);

/// <summary>Two entries (or reports, or actors) that say the same or contradict each other.</summary>
/// <param name="Members">Two ids, that of the earlier report first; of two of one day that with the smaller <see cref="ReportSketch.Place"/>.</param>
public sealed record Link(LinkType Type, Certainty Certainty, ImmutableArray<string> Members)
{
    private const int Letters = 16;

    /// <summary>What they have otherwise; what a conflict is about stands first.</summary>
    public ImmutableArray<Difference> Differs { get; init; } = [];

    /// <summary>Why it is as sure as it is.</summary>
    public ImmutableArray<Reason> Reasons { get; init; } = [];

    /// <summary>Follows from type and members, so that it stays when a later reader is surer, and is the same in every record that has both members.</summary>
    public string Id { get; } = IdOf(Type, Members);

    /// <summary>The id of a link of that type between these members.</summary>
    public static string IdOf(LinkType type, ImmutableArray<string> members)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes($"{type}\n{string.Join('\n', members)}"));
        return "link:" + Convert.ToHexStringLower(bytes)[..Letters];
    }
}
