using System.Collections.Immutable;
using Demarche.Actors;

namespace Demarche.Evaluation.Gold;

/// <summary>How a reader's entries agree with those that people made of the same reports. A gold entry and a read one of its kind belong together where their own words, the content of a statement
/// or the evidence of an act, share most characters; each is taken once, the best pairs first.</summary>
public sealed class GoldScore
{
    public int Reports { get; private set; }

    public GoldCount Statements { get; } = new();

    /// <summary>Of the statements found, those of the same form.</summary>
    public int Form { get; private set; }

    /// <summary>Of the statements found, those by the same actor, or both by none.</summary>
    public int Speaker { get; private set; }

    public GoldCount Acts { get; } = new();

    /// <summary>Of the acts found, those of the same name.</summary>
    public int Name { get; private set; }

    /// <summary>Of the acts found, those of the same status.</summary>
    public int Status { get; private set; }

    /// <summary>Of the acts found, those by the same actors, in whatever order.</summary>
    public int Actors { get; private set; }

    /// <summary>Of the acts found, those towards the same recipients.</summary>
    public int Recipients { get; private set; }

    public void Add(ReadReport gold, ReadReport read)
    {
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(read);
        Reports++;
        foreach (var (marked, found) in Statements.Add(gold.Statements, read.Statements, one => one.Id, one => one.Content))
        {
            if (marked.Form == found.Form) Form++;
            if (marked.Speaker?.Actor == found.Speaker?.Actor) Speaker++;
        }

        foreach (var (marked, found) in Acts.Add(gold.Acts, read.Acts, one => one.Id, one => one.Evidence, (one, other) => one.Name == other.Name))
        {
            if (marked.Name == found.Name) Name++;
            if (marked.Status == found.Status) Status++;
            if (AreSame(marked.Actors, found.Actors)) Actors++;
            if (AreSame(marked.Recipients, found.Recipients)) Recipients++;
        }
    }

    private static bool AreSame(ImmutableArray<Role> marked, ImmutableArray<Role> found) =>
        marked.Select(role => role.Actor).ToHashSet(StringComparer.Ordinal).SetEquals(found.Select(role => role.Actor));
}
