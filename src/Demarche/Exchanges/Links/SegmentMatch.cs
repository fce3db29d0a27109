namespace Demarche.Exchanges.Links;

/// <summary>How far two sentences of statements say the same. Words are paired one to one, equal ones first; a word that another language has no pair for in the lexicon counts less.</summary>
internal sealed class SegmentMatch
{
    private const float Untranslated = 0.35f;
    private const float AmountWeight = 1.2f;

    private readonly Segment one;
    private readonly Segment other;
    private readonly bool sameLanguage;
    private readonly int[] partners;
    private readonly bool[] taken;
    private float shared;

    private SegmentMatch(Segment one, Segment other, bool sameLanguage)
    {
        (this.one, this.other, this.sameLanguage) = (one, other, sameLanguage);
        (partners, taken) = (new int[one.Terms.Length], new bool[other.Terms.Length]);
        Array.Fill(partners, -1);
    }

    /// <summary>Pairs of words that tell something, amounts among them.</summary>
    public int Telling { get; private set; }

    public int Actors { get; private set; }

    /// <summary>The share of the one that has less which stands in the other.</summary>
    public float Containment { get; private set; }

    /// <summary>What is shared of all that both have.</summary>
    public float Overlap { get; private set; }

    /// <summary>Amounts of the same kind, no two of which are equal.</summary>
    public (Amount One, Amount Other)? Amounts { get; private set; }

    public bool HasEqualAmount { get; private set; }

    /// <summary>Both are the same to the letter.</summary>
    public bool IsEqual => sameLanguage && one.Letters == other.Letters;

    public float Score => Overlap + Containment + 0.1f * Math.Min(Telling, 5);

    /// <summary>The days that they name exclude each other.</summary>
    public bool HasOtherDays => EdtfDays.Exclude(one.Days, other.Days);

    /// <summary>None where they share nothing that tells.</summary>
    public static SegmentMatch? Of(Segment one, Segment other, bool sameLanguage)
    {
        if ((one.Bits & other.Bits) == 0) return null;
        var match = new SegmentMatch(one, other, sameLanguage);
        match.Pair(1);
        match.Pair(0.5f);
        if (match.Telling == 0 && match.Actors == 0) return null;
        match.PairAmounts();
        match.Weigh();
        return match;
    }

    /// <summary>Words that mean the same and are others.</summary>
    public IEnumerable<(string One, string Other)> OtherWords()
    {
        for (var i = 0; i < partners.Length; i++)
            if (partners[i] is >= 0 and var partner && one.Terms[i].Lemma != other.Terms[partner].Lemma) yield return (one.Terms[i].Words, other.Terms[partner].Words);
    }

    /// <summary>The one actor that each names and the other does not; first where the sentence begins with him and goes on with another one.</summary>
    public (Term One, Term Other, bool First)? OtherActors()
    {
        var mine = Enumerable.Range(0, partners.Length).Where(i => partners[i] < 0 && one.Terms[i].IsActor).ToList();
        var its = Enumerable.Range(0, taken.Length).Where(j => !taken[j] && other.Terms[j].IsActor).ToList();
        if (mine.Count != 1 || its.Count != 1) return null;
        var first = mine[0] == 0 && its[0] == 0 && Actors > 0;
        return (one.Terms[mine[0]], other.Terms[its[0]], first);
    }

    /// <summary>Each names somebody whom the other does not.</summary>
    public bool HasOtherActors => Enumerable.Range(0, partners.Length).Any(i => partners[i] < 0 && one.Terms[i] is { IsActor: true, Weight: > 0.3f }) && Enumerable.Range(0, taken.Length).Any(j => !taken[j] && other.Terms[j] is { IsActor: true, Weight: > 0.3f });

    /// <summary>Words that tell something and that the other does not have, of one or the other.</summary>
    public int Alone(bool ofOther)
    {
        var count = 0;
        var terms = ofOther ? other.Terms : one.Terms;
        for (var i = 0; i < terms.Length; i++)
            if (terms[i].IsTelling && (ofOther ? !taken[i] : partners[i] < 0)) count++;
        return count;
    }

    private void Pair(float least)
    {
        for (var i = 0; i < partners.Length; i++)
        {
            if (partners[i] >= 0) continue;
            for (var j = 0; j < taken.Length; j++)
                if (!taken[j] && one.Terms[i].Likeness(other.Terms[j]) is var like && like >= least)
                {
                    Take(i, j, like);
                    break;
                }
        }
    }

    private void Take(int i, int j, float like)
    {
        (partners[i], taken[j]) = (j, true);
        shared += like * (one.Terms[i].Weight + other.Terms[j].Weight) / 2;
        if (one.Terms[i].IsActor || other.Terms[j].IsActor) Actors++;
        if (one.Terms[i].IsPerson && other.Terms[j].IsPerson) Telling++;
        else if (one.Terms[i].IsTelling && other.Terms[j].IsTelling) Telling++;
    }

    private void PairAmounts()
    {
        foreach (var mine in one.Amounts)
            foreach (var its in other.Amounts)
            {
                if (!mine.CountsAs(its)) continue;
                if (mine.IsSame(its) || mine.Number == its.Number && mine.Number != 0 && !mine.Excludes(its)) HasEqualAmount = true;
                else Amounts ??= (mine, its);
            }

        if (HasEqualAmount)
        {
            (Amounts, shared) = (null, shared + AmountWeight);
            Telling++;
        }
    }

    private void Weigh()
    {
        var (mine, its) = (Weight(one), Weight(other));
        Containment = shared / Math.Max(Math.Min(mine, its), 0.01f);
        Overlap = shared / Math.Max(mine + its - shared, 0.01f);
    }

    private float Weight(Segment segment)
    {
        var weight = HasEqualAmount ? AmountWeight : 0;
        foreach (var term in segment.Terms) weight += sameLanguage || term.IsActor || term.Meaning.First != 0 ? term.Weight : term.Weight * Untranslated;
        return weight;
    }
}
