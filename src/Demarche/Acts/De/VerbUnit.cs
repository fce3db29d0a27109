using Demarche.Statements;

namespace Demarche.Acts.De;

/// <summary>A verb with its auxiliaries, and the part of its clause that belongs to it alone where several verbs share one.</summary>
internal sealed class VerbUnit(Zone zone)
{
    private List<Chunk>? chunks;
    private (Argument? Argument, bool IsFirst)[]? known;

    public Zone Zone { get; } = zone;

    /// <summary>Its stretches, in text order.</summary>
    public List<WordRange> Parts { get; init; } = [];

    /// <summary>The finite verb, perhaps one that stands with another verb ("[hat] eingeräumt und gebeten"); -1 in an infinitive clause.</summary>
    public int Finite { get; set; } = -1;

    /// <summary>The finite verb stands in another unit.</summary>
    public bool IsFiniteShared { get; set; }

    /// <summary>"[Vom Rat geladen], schwieg der Minister": a participle with its phrases, done by or to the subject of the verb behind it.</summary>
    public bool IsFree { get; set; }

    /// <summary>The word that carries the meaning; -1 for none.</summary>
    public int Main { get; set; } = -1;

    /// <summary>The infinitive of the main word where its tag does not tell that it is a verb ("sollten sich auf etwas [einigen]").</summary>
    public string? Lemma { get; set; }

    /// <summary>The separated particle; -1 for none.</summary>
    public int Particle { get; set; } = -1;

    /// <summary>Further verbs: worden, lassen, haben.</summary>
    public List<int> Helpers { get; } = [];

    /// <summary>What finds its phrases when they are first asked for: most verbs have no frames.</summary>
    public Chunker? Chunker { get; set; }

    /// <summary>The phrases of its stretches, in text order.</summary>
    public List<Chunk> Chunks => chunks ??= Chunker?.Of(this) ?? [];

    /// <summary>For each phrase what it may be beside the verb in the active, where that has been asked, and whether as the first without preposition.</summary>
    public (Argument? Argument, bool IsFirst)[] Known => known ??= new (Argument?, bool)[Chunks.Count];

    /// <summary>The unit before it in the same clause.</summary>
    public VerbUnit? Before { get; init; }

    public int First => Parts[0].First;

    public int End => Parts[^1].End;

    /// <summary>Begins with its finite verb, shares it, or has it at its end: it may share the subject of the verb before.</summary>
    public bool IsElliptic { get; set; }

    public bool IsPassive { get; set; }

    /// <summary>"ist unterzeichnet", "ist abgezogen": state passive or perfect with sein.</summary>
    public bool IsWithSein { get; set; }

    /// <summary>"bekam Hilfe zugesagt", "ließ sich Hilfe zusagen": its subject is whom the deed is done to, as the dative of the active.</summary>
    public bool IsReceived { get; set; }

    /// <summary>"soll [geliefert haben]", "will [gesiegt] und getroffen haben".</summary>
    public bool IsPerfect { get; set; }

    public bool Holds(int word) => Parts.Exists(part => part.Contains(word));

    /// <summary>The words of the verb, in text order.</summary>
    public List<WordRange> Words()
    {
        List<int> words = [.. Helpers];
        if (Main >= 0) words.Add(Main);
        if (Finite >= 0 && !IsFiniteShared && Finite != Main) words.Add(Finite);
        if (Particle >= 0) words.Add(Particle);
        words.Sort();
        List<WordRange> ranges = [];
        foreach (var word in words)
            if (ranges.Count > 0 && ranges[^1].End == word) ranges[^1] = new(ranges[^1].First, word + 1);
            else if (ranges.Count == 0 || ranges[^1].End < word) ranges.Add(new(word, word + 1));
        return ranges;
    }
}
