using Demarche.Language;
using Demarche.Statements;

namespace Demarche.Acts.De;

/// <summary>A clause of a sentence with all its stretches, where others stand inside it: "[Der Minister], der ging, [lehnte ab]".</summary>
internal sealed class Zone(ClauseKind kind)
{
    public ClauseKind Kind { get; set; } = kind;

    /// <summary>In text order.</summary>
    public List<WordRange> Parts { get; } = [];

    public Zone? Parent { get; private set; }

    public List<Zone> Children { get; } = [];

    /// <summary>The main clause before it, whose subject it may share: "lehnte ab, forderte aber".</summary>
    public Zone? Sibling { get; set; }

    /// <summary>"falls …", "sollte …".</summary>
    public bool IsConditional { get; set; }

    /// <summary>A main clause that says what the verb before it asks for: "regte an, man solle …", "warnt: …".</summary>
    public bool IsComplement { get; set; }

    public bool HasFinite { get; set; }

    /// <summary>Its finite verb; -1 for none.</summary>
    public int Verb { get; init; } = -1;

    /// <summary>Behind a comma it goes on with the subject of the clause before: "Rom lobte Bern, [forderte die Regierung aber auf]".</summary>
    public bool IsConjoined { get; set; }

    /// <summary>In the mood of somebody else's words.</summary>
    public bool IsSubjunctive { get; init; }

    /// <summary>Against, with or to whom what the clause says is done: "[gegen Moskau] Sanktionen zu verhängen".</summary>
    public Argument? Party { get; set; }

    /// <summary>Its subject, where that is a party.</summary>
    public Argument? Subject { get; set; }

    /// <summary>Of an infinitive clause: whom it has as its object.</summary>
    public Argument? Sufferer { get; set; }

    /// <summary>How many clauses it stands in.</summary>
    public int Depth { get; private set; }

    /// <summary>Behind the last word of the clause and of all that stand in it.</summary>
    public int Reach { get; private set; }

    public int First => Parts[0].First;

    public int End => Parts[^1].End;

    public bool IsMain => Kind is ClauseKind.Main or ClauseKind.Fragment or ClauseKind.Rest;

    public void Adopt(Zone child)
    {
        child.Parent = this;
        Children.Add(child);
    }

    /// <summary>Puts another clause into the place of one that depends on it.</summary>
    public void Replace(Zone child, Zone other)
    {
        Children.Remove(child);
        Adopt(other);
    }

    /// <summary>Sets depth and reach of all zones of a sentence, in time linear in their number.</summary>
    public static void Settle(List<Zone> zones)
    {
        var order = new List<Zone>(zones.Count);
        foreach (var zone in zones)
            if (zone.Parent is null) order.Add(zone);
        for (var i = 0; i < order.Count; i++)
        {
            order[i].Depth = order[i].Parent is { } parent ? parent.Depth + 1 : 0;
            order.AddRange(order[i].Children);
        }

        for (var i = order.Count - 1; i >= 0; i--)
        {
            order[i].Reach = order[i].End;
            foreach (var child in order[i].Children) order[i].Reach = Math.Max(order[i].Reach, child.Reach);
        }
    }
}
