using System.Collections.Immutable;
using Demarche.Actors;
using Demarche.Acts;
using Demarche.Quantities;
using Demarche.Statements;

namespace Demarche.Exchanges.Links;

/// <summary>What of a report is held against other reports. Follows from the report and its entries alone; equal on every machine.</summary>
public sealed record ReportSketch
{
    internal const int NoDay = int.MinValue;

    private const int HashBits = 42;

    // 0 until it is asked for.
    private long place;

    internal ReportSketch()
    {
    }

    public required string Report { get; init; }

    internal string Uri { get; init; } = "";

    /// <summary>The day of publication as a day number; <see cref="NoDay"/> where it is not known to the day.</summary>
    internal int Day { get; init; } = NoDay;

    internal string Language { get; init; } = "";

    internal string Outlet { get; init; } = "";

    internal string Canonical { get; init; } = "";

    internal string Supersedes { get; init; } = "";

    /// <summary>The words of the report as far as copies are told by them.</summary>
    internal TextPrint Print { get; init; } = TextPrint.Of("");

    internal ImmutableArray<EntrySketch> Entries { get; init; } = [];

    /// <summary>What the report is about: its weightiest words, each once, by key.</summary>
    internal ImmutableArray<StoryTerm> Story { get; init; } = [];

    /// <summary>What it calls each actor of the world, by actor.</summary>
    internal ImmutableArray<ActorWording> Wordings { get; init; } = [];

    /// <summary>The actors that only this report knows, by name.</summary>
    internal ImmutableArray<string> LocalActors { get; init; } = [];

    /// <summary>Under what it is looked up.</summary>
    public ImmutableArray<LinkKey> Keys { get; init; } = [];

    /// <summary>Where it stands among all reports: by day, then by a hash of its id; unlike that of any other.</summary>
    public long Place => place != 0 ? place : place = ((long)Math.Max(Day, 0) << HashBits) | (long)(Hashing.Of(Report) & ((1ul << HashBits) - 1));
}

internal readonly record struct StoryTerm(ulong Key, float Weight, bool IsActor);

/// <param name="Actor">The id.</param>
/// <param name="Words">The names and nouns by which the report calls him, in the order of their first use.</param>
internal sealed record ActorWording(string Actor, ImmutableArray<string> Words);

/// <summary>A statement or an act as far as it is held against others.</summary>
internal sealed record EntrySketch
{
    public required string Id { get; init; }

    /// <summary>None for a statement.</summary>
    public ActName? Act { get; init; }

    public StatementForm? Form { get; init; }

    /// <summary>Whoever says so; in an act whoever does it.</summary>
    public ImmutableArray<Standing> Speakers { get; init; } = [];

    public ImmutableArray<Standing> Recipients { get; init; } = [];

    /// <summary>The key of the office in which one does it: of <see cref="Speakers"/>, or of somebody whom the report only calls by it ("der Botschafter"); empty for none.</summary>
    public string Office { get; init; } = "";

    /// <summary>On whose word the report has it.</summary>
    public string Word { get; init; } = "";

    public ActStatus? Status { get; init; }

    /// <summary>When it was said or done, in EDTF; empty where the report does not say.</summary>
    public string Time { get; init; } = "";

    /// <summary>It is denied as a whole.</summary>
    public bool Denied { get; init; }

    /// <summary>Of an act: the report has no matter and no items for it.</summary>
    public bool IsBare { get; init; }

    /// <summary>It stands in the headline, which tells what the text tells again.</summary>
    public bool InHeadline { get; init; }

    public ImmutableArray<Segment> Segments { get; init; } = [];

    /// <summary>Nobody is named who speaks or acts, or nobody whom the reader resolves.</summary>
    public bool IsNobodys => Speakers.All(speaker => speaker.Actor.Length == 0);
}

/// <summary>Somebody, and whom he stands for.</summary>
/// <param name="Actor">The id.</param>
/// <param name="Country">ISO 3166-1 alpha-3, or empty.</param>
/// <param name="Called">Of somebody whom the world does not know and who is no person by name: up to three words by which the report calls him; of one whom the reader does not resolve
/// they are all that is known, and <paramref name="Actor"/> is empty.</param>
/// <param name="Of">Of these the state that stands with them, by meaning: "der [kenianische] Verband"; 0 for none.</param>
/// <param name="IsInOffice">He is named with an office of which the report does not say whose it is: "Außenminister Ferrante".</param>
/// <param name="Words">How the report names one whom the reader does not resolve; else empty.</param>
internal readonly record struct Standing(string Actor, string Country, ImmutableArray<Meaning> Called, ulong Of = 0, bool IsInOffice = false, string Words = "")
{
    public bool IsPerson => Actor.StartsWith("person:", StringComparison.Ordinal);

    public bool IsAgency => Actor.StartsWith("agency:", StringComparison.Ordinal);

    public bool IsLocal => ActorIds.IsLocal(Actor);

    /// <inheritdoc cref="NameOf"/>
    public string Name => NameOf(Actor);

    /// <summary>By what several reports know him: of one whom only his report knows the name alone, without accents, else the id.</summary>
    public static string NameOf(string actor) => ActorIds.IsLocal(actor) ? PlainName.Of(Written(actor)) : actor;

    /// <summary>The name of one whom only his report knows, as that writes it.</summary>
    public static string Written(string actor) => actor[(actor.IndexOf('/', StringComparison.Ordinal) + 1)..];

    /// <summary>The reports have them of two states.</summary>
    public bool IsOfAnother(Standing other) => Of != 0 && other.Of != 0 && Of != other.Of;

    /// <summary>How many of the words by which they are called are the same: "der Bauernverband", "the farmers' union"; none where they are of two states.</summary>
    public int CalledAlike(Standing other)
    {
        var alike = 0;
        if (IsOfAnother(other)) return alike;
        foreach (var word in Called)
            foreach (var its in other.Called)
                if (word.Shares(its))
                {
                    alike++;
                    break;
                }

        return alike;
    }

    /// <summary>Two may be one: the same, or a state and somebody who speaks for it.</summary>
    public bool MayBe(Standing other) => Actor.Length > 0 && Actor == other.Actor || (Country.Length > 0 && Country == other.Country && !(IsPerson && other.IsPerson));
}

/// <summary>A sentence of a statement, or as much of it as the statement has.</summary>
internal sealed record Segment
{
    /// <summary>Less is never the same nor a contradiction, unless numbers or days are named.</summary>
    public const float LeastShared = 0.42f;

    /// <summary>Less is never the same in the mouths of two who have nothing to do with each other.</summary>
    public const float LeastSharedByOthers = 0.8f;

    /// <summary>How much of its weight a word keeps that the other sentence, in another language, has no pair for.</summary>
    public const float Unfound = 0.5f;

    private const float Slack = 0.001f;

    private float weight;
    private float weightElsewhere;

    public static Segment Empty { get; } = new();

    public ImmutableArray<Term> Terms { get; init; } = [];

    public ImmutableArray<Amount> Amounts { get; init; } = [];

    /// <summary>The days that it names, in EDTF.</summary>
    public ImmutableArray<string> Days { get; init; } = [];

    public bool Negated { get; init; }

    /// <summary>The hash of its letters and digits.</summary>
    public ulong Letters { get; init; }

    /// <summary>By what each of its terms may be like another.</summary>
    public ImmutableArray<KeyMask> Masks { get; private init; } = [];

    /// <summary>By what any of them may.</summary>
    public KeyMask All { get; private init; }

    /// <summary>By what those may that tell something, and the persons whom it names.</summary>
    public KeyMask Telling { get; private init; }

    private int TellingTerms { get; init; }

    private float Heaviest { get; init; }

    /// <summary>Whether the two may share something that tells; where not, no match of theirs has any.</summary>
    public bool MayTellAs(Segment other) => Telling.Overlaps(other.Telling) || (((!Amounts.IsEmpty && !other.Amounts.IsEmpty) || (!Days.IsEmpty && !other.Days.IsEmpty)) && All.Overlaps(other.All));

    /// <summary>Whether the two may share a part of what the smaller one has, or all that tells in this one: reckoned from above, without pairing a word.</summary>
    public bool MayShare(float part, Segment other, bool sameLanguage)
    {
        if ((!Amounts.IsEmpty && !other.Amounts.IsEmpty) || (!Days.IsEmpty && !other.Days.IsEmpty)) return true;
        var (shared, pairs) = (0f, 0);
        for (var i = 0; i < Masks.Length; i++)
        {
            if (!Masks.ItemRef(i).Overlaps(other.All)) continue;
            shared += (Terms.ItemRef(i).Weight + other.Heaviest) / (sameLanguage || Terms.ItemRef(i).Part == 0 ? 2 : 1);
            pairs++;
        }

        return (part <= LeastShared && pairs >= TellingTerms) || shared >= part * Math.Min(Weight(sameLanguage), other.Weight(sameLanguage)) * (sameLanguage ? 1 : Unfound) - Slack;
    }

    /// <summary>What its words weigh together; those that the lexicon does not translate weigh less beside another language.</summary>
    public float Weight(bool sameLanguage) => sameLanguage ? weight : weightElsewhere;

    /// <summary>Its words are known by now: what it could share with others follows from them.</summary>
    public Segment Closed() => this with
    {
        Masks = [.. Terms.Select(term => term.Mask)],
        All = MaskOf(Terms),
        Telling = MaskOf(Terms.Where(term => term.IsTelling || term.IsPerson)),
        TellingTerms = Terms.Count(term => term.IsTelling),
        Heaviest = Terms.IsEmpty ? 0 : Terms.Max(term => term.Weight),
        weight = WeightOf(term => term.Weight),
        weightElsewhere = WeightOf(term => term.WeightBeside(sameLanguage: false)),
    };

    // In single precision, so that it is the same wherever it is added up.
    private float WeightOf(Func<Term, float> of)
    {
        var sum = 0f;
        foreach (var term in Terms) sum += of(term);
        return sum;
    }

    private static KeyMask MaskOf(IEnumerable<Term> terms) => terms.Aggregate(default(KeyMask), (mask, term) => mask.With(term.Mask));
}

/// <summary>A number of something.</summary>
/// <param name="Words">As the report writes it.</param>
/// <param name="Least">The smallest number that it can mean.</param>
/// <param name="Most">The greatest.</param>
/// <param name="Unit">As <see cref="Quantity.Unit"/>; empty for none.</param>
/// <param name="Of">What is counted; its words are empty where only the unit says so.</param>
internal readonly record struct Amount(string Words, decimal Number, decimal Least, decimal Most, string Unit, Term Of)
{
    /// <summary>Both count the same kind of thing; or neither says what.</summary>
    public bool CountsAs(Amount other, bool sameLanguage) =>
        Of.Words.Length > 0 && other.Of.Words.Length > 0 ? (sameLanguage ? Of.Likeness(other.Of) : Of.LikenessAcross(other.Of)) >= 0.6f && (Unit == other.Unit || Unit.Length == 0 || other.Unit.Length == 0 || (IsCount && other.IsCount))
        : Unit == other.Unit && (IsBare == other.IsBare || Unit is not ("piece" or "person"));

    /// <summary>Nothing says what is counted.</summary>
    public bool IsBare => Of.Words.Length == 0 && Unit is "" or "piece" or "person";

    // The noun tells what they are, and a language may have no list of persons for it.
    private bool IsCount => Unit is "piece" or "person";

    public bool Excludes(Amount other) => Most < other.Least || other.Most < Least;

    public bool IsSame(Amount other) => Number == other.Number && Least == other.Least && Most == other.Most;
}
