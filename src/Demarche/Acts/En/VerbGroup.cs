namespace Demarche.Acts.En;

/// <summary>What form an English verb has.</summary>
internal enum VerbForm : byte
{
    Finite,
    Infinitive,
    Gerund,

    /// <summary>A past participle without auxiliary: "sanctions imposed by …".</summary>
    Participle,
}

/// <summary>What a clause is.</summary>
internal enum ClauseForm : byte
{
    Main,
    That,

    /// <summary>Opened by "after", "because", "if" …</summary>
    Adverbial,
    Relative,
    NonFinite,
}

/// <summary>A clause of an English sentence, as a range of chunks.</summary>
internal sealed class Clause(ClauseForm form, int first, Clause? outer, VerbGroup? parent)
{
    public ClauseForm Form { get; } = form;

    /// <summary>Its first chunk, with the word that opens it.</summary>
    public int First { get; } = first;

    /// <summary>Behind its last chunk.</summary>
    public int End { get; set; } = -1;

    public Clause? Outer { get; } = outer;

    /// <summary>The verb on which it hangs.</summary>
    public VerbGroup? Parent { get; } = parent;

    public List<VerbGroup> Verbs { get; } = [];

    /// <summary>The adverbial clauses right inside it.</summary>
    public List<Clause> Adverbials { get; } = [];

    /// <summary>The chunk that opens it: "that", "after", "who"; none where nothing does.</summary>
    public int Opener { get; init; } = -1;

    /// <summary>The noun that a relative clause or participle belongs to, as a chunk.</summary>
    public int Antecedent { get; set; } = -1;

    /// <summary>The chunk of the preposition before a gerund or "which"; -1 for none.</summary>
    public int Preposition { get; init; } = -1;

    /// <summary>A comma stands before it.</summary>
    public bool IsLoose { get; init; }

    public int Depth { get; } = outer is null ? 0 : outer.Depth + 1;
}

/// <summary>A verb with its auxiliaries in its clause.</summary>
internal sealed class VerbGroup(int chunk, VerbForm form, Clause clause)
{
    public int Chunk { get; } = chunk;

    public VerbForm Form { get; } = form;

    public Clause Clause { get; } = clause;

    public bool IsPassive { get; init; }

    /// <summary>The chunk of an auxiliary in front of the subject: "only then [did] Oslo agree"; -1 for none.</summary>
    public int Auxiliary { get; init; } = -1;

    /// <summary>The chunk where its subject begins; -1 for none.</summary>
    public int Subject { get; set; } = -1;

    /// <summary>The adverbial clauses of an infinitive or gerund that hangs on it.</summary>
    public List<Clause> Adverbials { get; } = [];

    /// <summary>The verb whose subject is its own: "condemned the raid and called for talks".</summary>
    public VerbGroup? SharesWith { get; set; }

    /// <summary>Behind the last chunk that can belong to it.</summary>
    public int End { get; set; }
}
