using Demarche.Reports;
using Demarche.Statements;

namespace Demarche.Acts;

/// <summary>What the grammar around a predicate says of it.</summary>
[Flags]
internal enum ActSigns : ushort
{
    None = 0,
    Negated = 1,

    /// <summary>"wird liefern".</summary>
    Future = 2,

    /// <summary>"will liefern", "soll am Montag geliefert werden".</summary>
    Intended = 4,

    /// <summary>"könnte liefern", "würde liefern".</summary>
    Possible = 8,

    /// <summary>"dürfte liefern", "wird wohl liefern".</summary>
    Supposed = 16,

    /// <summary>"hätte geliefert": untrue, unless it is somebody's words.</summary>
    Unreal = 32,

    /// <summary>A question, a command, a rule, a capability: no act.</summary>
    NotTold = 64,

    /// <summary>Stands in a conditional clause.</summary>
    Conditional = 128,

    /// <summary>Stands in a clause that tells an event of its own within another act's matter: a relative clause.</summary>
    OwnEvent = 256,

    /// <summary>Stands in a clause of purpose.</summary>
    Purpose = 512,

    /// <summary>Stands in an infinitive clause: told only where the word before says so.</summary>
    Infinitive = 1024,

    /// <summary>A noun that a participle tells as an event of its own: "die von Moskau im Dezember erhobene Forderung".</summary>
    ToldApart = 4096,

    /// <summary>In the present, with a time to come: "tritt am kommenden Montag zurück".</summary>
    Coming = 8192,

    /// <summary>A noun that is only named: the topic of talk, the subject of a judgement.</summary>
    OnlyNamed = 2048,

    /// <summary>"griff an", "habe angegriffen": done already, if at all.</summary>
    Past = 16384,
}

/// <summary>A place that an argument can fill, and how well: the higher the better.</summary>
internal readonly record struct Fit(string Slot, int Score);

/// <summary>A phrase or clause beside a predicate.</summary>
internal sealed class Argument
{
    /// <summary>Its words, without a preposition or subjunction.</summary>
    public required WordRange Words { get; init; }

    /// <summary>The rest of its words where they do not stand together.</summary>
    public List<WordRange> More { get; init; } = [];

    /// <summary>Those who are named one by one; empty where there is one.</summary>
    public List<WordRange> Members { get; init; } = [];

    /// <summary>The dictionary forms of the nouns at its head.</summary>
    public List<string> Heads { get; init; } = [];

    public List<Fit> Fits { get; init; } = [];

    /// <summary>A part of one word that names somebody ("US" in "US-Hilfe"), in the letters of the analysis.</summary>
    public TextSpan? Part { get; init; }

    /// <summary>It is a clause: what stands in it is the act's matter as a whole.</summary>
    public bool IsClause { get; init; }

    /// <summary>Its first word, a preposition included.</summary>
    public int Start { get; init; } = -1;

    /// <summary>It may belong to the phrase that ends where it begins: "ein Verbot [für Raketen]".</summary>
    public bool CanExtend { get; init; }

    /// <summary>It names somebody of political or public role.</summary>
    public bool IsParty { get; init; }

    /// <summary>It names a person, of public role or not: to whom something can be done.</summary>
    public bool IsPerson { get; init; }

    /// <summary>Whose the thing is that it names: "die Forderung [des Kremls]", "[Moskaus] Note".</summary>
    public Argument? Owner { get; init; }

    /// <summary>Where the body or person is that it names: "der Botschafter in [Lima]".</summary>
    public Argument? Seat { get; init; }

    /// <summary>Of a clause, or of the noun of one's own deed ("der Rückzug [der Armee]"): who is to do what it says.</summary>
    public Argument? Doer { get; init; }

    /// <summary>Of an infinitive clause: whom it has as its object.</summary>
    public Argument? Sufferer { get; init; }

    /// <summary>Behind a thing it names for whom or with whom that is: "Hilfe [für Kiew]", "Vertrag [mit Teheran]".</summary>
    public bool IsCounterpart { get; init; }

    /// <summary>Behind a thing it names against whom that is: "die Sanktionen [gegen Minsk]".</summary>
    public bool IsAgainst { get; init; }

    /// <summary>It names what its owner does or means to do: "die Reise [des Königs]".</summary>
    public bool IsUndertaking { get; init; }

    /// <summary>Behind somebody it names where he is from: "Politiker [aus elf Ländern]".</summary>
    public bool IsOrigin { get; init; }

    /// <summary>To whom the words go in which the act is done: "in einem Brief [an den Präsidenten]".</summary>
    public bool IsAddressee { get; init; }

    /// <summary>A clause that hangs on it: "die Forderung, [die Tür zu schließen]".</summary>
    public WordRange? Clause { get; init; }

    /// <summary>It tells where something is done.</summary>
    public bool IsPlace { get; init; }

    /// <summary>It tells where the act is done, and not where to or where from.</summary>
    public bool IsWhere { get; init; }

    /// <summary>A pronoun stands for it in the clause of the predicate.</summary>
    public bool IsMeant { get; init; }

    /// <summary>"er", "sie" within a sentence.</summary>
    public bool IsPronoun { get; init; }

    /// <summary>A pronoun for several, by its verb: it is not the one who speaks.</summary>
    public bool IsSeveral { get; init; }

    /// <summary>A word of somebody's own for himself: "wir", "ich", "man".</summary>
    public bool IsSpeaker { get; init; }

    /// <summary>Handed on from another clause: the shared subject of "lehnte ab und forderte".</summary>
    public bool IsShared { get; init; }

    /// <summary>Of a part of a phrase that may be two, read as the one or the other: the whole phrase.</summary>
    public Argument? Whole { get; init; }

    /// <summary>Of the latter of two such parts: the former, which must fill a place as well.</summary>
    public Argument? Former { get; init; }

    /// <summary>It fills only a place without which the frame does not hold.</summary>
    public bool IsLastResort { get; init; }

    /// <summary>Whose the text is in which the act is done: it does nothing but deeds in words.</summary>
    public bool IsAuthor { get; init; }

    /// <summary>"dagegen", "davon": stands for what was said before, and for nobody.</summary>
    public bool IsPointing { get; init; }

    public int Score(string slot)
    {
        foreach (var fit in Fits)
            if (ReferenceEquals(fit.Slot, slot)) return fit.Score;
        return 0;
    }

    /// <summary>A word stands in it.</summary>
    public bool Holds(int word) => Words.Contains(word) || More.Exists(range => range.Contains(word));

    public bool HasHead(HeadSet set)
    {
        foreach (var head in Heads)
            if (set.ContainsAnyForm(head)) return true;
        return false;
    }
}

/// <summary>A word of a sentence that may tell an act, with what stands around it. What a language's grammar finds; which act it is, the frames say.</summary>
internal sealed class Predicate
{
    private ActSigns? signs;

    public required FrameKind Kind { get; init; }

    public required string Lemma { get; init; }

    /// <summary>The frames of its lemma that may hold; none where all of them may.</summary>
    public IReadOnlyList<ActFrame>? Frames { get; init; }

    /// <summary>The word that carries the meaning. Several readings of one word have the same.</summary>
    public required int Trigger { get; init; }

    /// <summary>All words of the predicate, in text order.</summary>
    public required List<WordRange> Words { get; init; }

    public required List<Argument> Arguments { get; init; }

    /// <summary>The clause or phrase in which it stands, in text order, without clauses inside it.</summary>
    public required List<WordRange> Extent { get; init; }

    /// <summary>The times of the verb before, with which it goes on: "[am Freitag] lenkte Rom ein und forderte …". They count where it has none of its own.</summary>
    public List<WordRange> TimesBefore { get; init; } = [];

    /// <summary>The clauses or phrases under whose condition it stands.</summary>
    public List<WordRange> Condition { get; init; } = [];

    /// <summary>Of a noun: who does it, as the verb says that it hangs on: "[Moskau] reagierte mit der Ausweisung".</summary>
    public Argument? Doer { get; init; }

    /// <summary>Words that name some of the things that the act is about.</summary>
    public WordRange? Examples { get; init; }

    /// <summary>Finds what the grammar around it says of it, when that is first asked: most predicates fill no frame.</summary>
    public required Func<ActSigns> FindSigns { get; init; }

    public ActSigns Signs => signs ??= FindSigns();

    /// <summary>"[waren] zur Abgabe [aufgerufen]": its subject suffers the deed.</summary>
    public bool IsState { get; init; }

    /// <summary>The subject of the clauses under whose condition it stands, where it is a party.</summary>
    public Argument? ConditionSubject { get; set; }

    public bool IsPassive { get; init; }

    /// <summary>With <see cref="ActSigns.OwnEvent"/> of a clause around: the word where that clause begins. What another act has as its matter inside that clause is no event of its own: "who had [refused to resign]".</summary>
    public int OwnFrom { get; init; } = int.MaxValue;

    /// <summary>It has its subject with the verb before it, in a main clause: "lehnte ab und [forderte]".</summary>
    public bool SharesSubject { get; init; }

    /// <summary>A frame with a subject holds only where somebody fills it: a finite verb in the active.</summary>
    public bool NeedsSubject { get; init; }

    /// <summary>How deep its clause lies in the sentence; a noun lies deeper than the verb of its clause.</summary>
    public int Depth { get; init; }

    public bool Has(ActSigns any) => (Signs & any) != 0;
}
