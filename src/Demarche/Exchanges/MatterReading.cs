using System.Collections.Immutable;

namespace Demarche.Exchanges;

/// <summary>What the words of a matter say, while they are read.</summary>
internal sealed class MatterReading
{
    private readonly Dictionary<string, MatterTerm> terms = new(StringComparer.Ordinal);
    private readonly List<string> order = [];
    private ImmutableArray<MatterTerm> inOrder;

    /// <summary>How many words turn the matter into its opposite.</summary>
    public int Turns { get; set; }

    public bool HasNoun { get; set; }

    /// <summary>The first noun, whether it tells anything or not; empty where there is none.</summary>
    public string FirstNoun { get; set; } = "";

    /// <summary>The word before was somebody's name, so the next one may be, too.</summary>
    public bool BehindGivenName { get; set; }

    /// <summary>Something is talked about, and so not given: "über Raketen zu sprechen".</summary>
    public bool IsTalkedOf { get; set; }

    /// <summary>What comes next stands beside what came before as its equal: "und Strom".</summary>
    public bool BehindAnd { get; set; }

    /// <summary>The word before says where: "an der Grenze".</summary>
    public bool BehindPlace { get; set; }

    /// <summary>What follows says what a quarrel is about, and not what is asked or given: "im Streit um die Fischerei".</summary>
    public bool BehindQuarrel { get; set; }

    /// <summary>It counts what was named before: "5000 Stück".</summary>
    public bool IsOfPieces { get; set; }

    /// <summary>It points to several things that are named elsewhere: "diese Forderungen".</summary>
    public bool IsOfSeveral { get; set; }

    /// <summary>It stands for something that was raised before: "das Ansinnen" for a demand, "das Angebot" for an offer.</summary>
    public Raised Stands { get; set; }

    /// <summary>It names help or what is given as help.</summary>
    public bool IsHelp { get; set; }

    /// <summary>And that is the thing itself, or what is given: not "die Aufstellung von Waffen".</summary>
    public bool IsHelpItself { get; set; }

    /// <summary>The last noun is for giving: "die Lieferung von Waffen".</summary>
    public bool BehindGiving { get; set; }

    /// <summary>It is something to be done: "das Gas prüfen zu lassen".</summary>
    public bool IsDeed { get; set; }

    /// <summary>It is taking part in something: "seine Teilnahme", "die Einladung".</summary>
    public bool TakesPart { get; private set; }

    /// <summary>What names that.</summary>
    public List<MatterTerm> Attending { get; } = [];

    /// <summary>It names or points to something; a pronoun alone does not.</summary>
    public bool SaysWhat { get; set; }

    /// <summary>What is told of a document: public, secret, approve.</summary>
    public List<string> Marks { get; } = [];

    /// <summary>Only a part of it is meant: "Teile des Entwurfs".</summary>
    public bool IsOfPart { get; private set; }

    /// <summary>The kind of the first document that it names, and the noun.</summary>
    public (DocumentType Type, string Noun)? Named { get; private set; }

    /// <summary>The document by which something is done: "mit einem Brief".</summary>
    public (DocumentType Type, string Noun)? Means { get; private set; }

    /// <summary>The word before says by what: "mit", "in".</summary>
    public bool BehindMeans { get; set; }

    /// <summary>In the order of the words, each once, with its highest weight.</summary>
    public ImmutableArray<MatterTerm> Terms => inOrder.IsDefault ? inOrder = [.. order.Select(concept => terms[concept])] : inOrder;

    /// <summary>"wies diese Forderungen zurück": it names nothing but parties; what is meant is named elsewhere.</summary>
    public bool IsBare => !Terms.Any(term => !term.IsParty && term.IsTelling);

    public void Attend(MatterTerm term)
    {
        TakesPart = true;
        Attending.Add(term);
    }

    public void Mark(string mark)
    {
        if (mark == "part") IsOfPart = true;
        else Marks.Add(mark);
    }

    public void Add(MatterTerm term)
    {
        if (BehindAnd && !term.IsParty) term = term with { IsBeside = true };
        if (!terms.TryGetValue(term.Concept, out var known)) order.Add(term.Concept);
        if (known.Concept is null || known.Weight < term.Weight) (terms[term.Concept], inOrder) = (term, default);
    }

    /// <summary>The document that another one answers.</summary>
    public DocumentType? Answered { get; private set; }

    /// <summary>Another document than the first one named passes: the one by which an answer is given.</summary>
    public void Pass(DocumentType type, string noun) => (Answered, Named) = (Named?.Type, (type, noun));

    public void Document(DocumentType type, string noun)
    {
        if (BehindMeans) Means ??= (type, noun);
        if (Named is null || (Named.Value.Type == DocumentType.Other && type != DocumentType.Other)) Named = (type, noun);
    }
}

/// <summary>What a word such as "das Ansinnen" stands for.</summary>
internal enum Raised
{
    Any,
    Demand,
    Offer,
}
