namespace Demarche.Exchanges.Links;

/// <summary>How far two sentences of statements say the same. Words are paired one to one, equal ones first; a word that another language has no pair for in the lexicon counts less.
/// One instance serves for many pairs, one after the other; what it says is of the last one.</summary>
internal sealed class SegmentMatch
{
    private const float AmountWeight = 1.2f;
    private const float DayWeight = 0.8f;
    private const float Alike = 0.5f;
    private const int Terms = 16;

    private readonly bool sameLanguage;
    private Segment one = Segment.Empty;
    private Segment other = Segment.Empty;
    private int[] partners = new int[Terms];
    private bool[] taken = new bool[Terms];
    private float shared;

    public SegmentMatch(ReportSketch one, ReportSketch other) =>
        sameLanguage = one.Language.Length < 2 || other.Language.Length < 2 || one.Language.AsSpan(0, 2).SequenceEqual(other.Language.AsSpan(0, 2));

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

    /// <summary>Both name one day.</summary>
    public bool HasEqualDay { get; private set; }

    // Less than any rule of statements or acts asks for.
    private bool SaysLittle => Amounts is null && Containment < Segment.LeastShared && !IsEqual && Alone(false) + Alone(true) > 0;

    /// <summary>Both are the same to the letter.</summary>
    public bool IsEqual => sameLanguage && one.Letters == other.Letters;

    public float Score => Overlap + Containment + 0.1f * Math.Min(Telling, 5);

    /// <summary>The days that they name exclude each other.</summary>
    public bool HasOtherDays => EdtfDays.Exclude(one.Days, other.Days);

    /// <summary>Whether the two may share so much; where not, <see cref="Of"/> need not be asked.</summary>
    public bool MayShare(float part, Segment mine, Segment its) => mine.MayShare(part, its, sameLanguage) && its.MayShare(part, mine, sameLanguage);

    /// <summary>Matches two.</summary>
    /// <returns>Whether they share enough for any link; where not, the rest says nothing.</returns>
    public bool Of(Segment mine, Segment its)
    {
        Begin(mine, its);
        PairEqual();
        PairAlike();
        if (!sameLanguage) PairParts();
        PairAmounts();
        if (Telling == 0 && Actors == 0) return false;
        PairDays();
        Weigh();
        return !SaysLittle;
    }

    private void Begin(Segment mine, Segment its)
    {
        (one, other, shared, Telling, Actors, Amounts, HasEqualAmount) = (mine, its, 0, 0, 0, null, false);
        if (partners.Length < one.Terms.Length) partners = new int[2 * one.Terms.Length];
        if (taken.Length < other.Terms.Length) taken = new bool[2 * other.Terms.Length];
        Array.Fill(partners, -1, 0, one.Terms.Length);
        Array.Clear(taken, 0, other.Terms.Length);
    }

    /// <summary>How much they share.</summary>
    public IEnumerable<Reason> Reasons()
    {
        if (IsEqual) yield return new("letters");
        yield return Reason.Count("words", Telling);
        yield return Reason.Percent("contained", Containment);
        yield return Reason.Percent("shared", Overlap);
        if (HasEqualAmount) yield return new("number");
        if (!sameLanguage) yield return new("languages");
    }

    /// <summary>Words that mean the same and are others.</summary>
    public IEnumerable<(string One, string Other)> OtherWords()
    {
        for (var i = 0; i < one.Terms.Length; i++)
            if (partners[i] is >= 0 and var partner && one.Terms[i].Lemma != other.Terms[partner].Lemma) yield return (one.Terms[i].Words, other.Terms[partner].Words);
    }

    /// <summary>The one actor that each names and the other does not; first where the sentence begins with him and goes on with another one.</summary>
    public (Term One, Term Other, bool First)? OtherActors()
    {
        if (LonelyActor(ofOther: false) is not { } mine || LonelyActor(ofOther: true) is not { } its) return null;
        return (one.Terms[mine], other.Terms[its], mine == 0 && its == 0 && Actors > 0);
    }

    /// <summary>Each names somebody whom the other does not.</summary>
    public bool HasOtherActors => HasActorAlone(ofOther: false) && HasActorAlone(ofOther: true);

    /// <summary>Each tells or names something that the other does not.</summary>
    public bool BothGoOn => (Alone(ofOther: false) > 0 || HasActorAlone(ofOther: false)) && (Alone(ofOther: true) > 0 || HasActorAlone(ofOther: true));

    // The only one without a partner.
    private int? LonelyActor(bool ofOther)
    {
        var found = -1;
        var terms = ofOther ? other.Terms : one.Terms;
        for (var i = 0; i < terms.Length; i++)
        {
            if (!IsAlone(i, ofOther) || !terms.ItemRef(i).IsActor) continue;
            if (found >= 0) return null;
            found = i;
        }

        return found < 0 ? null : found;
    }

    private bool HasActorAlone(bool ofOther)
    {
        var terms = ofOther ? other.Terms : one.Terms;
        for (var i = 0; i < terms.Length; i++)
            if (IsAlone(i, ofOther) && terms.ItemRef(i) is { IsActor: true, Weight: > 0.3f }) return true;
        return false;
    }

    private bool IsAlone(int term, bool ofOther) => ofOther ? !taken[term] : partners[term] < 0;

    /// <summary>Words that tell something and that the other does not have, of one or the other.</summary>
    public int Alone(bool ofOther)
    {
        var count = 0;
        var terms = ofOther ? other.Terms : one.Terms;
        for (var i = 0; i < terms.Length; i++)
            if (IsAlone(i, ofOther) && terms.ItemRef(i).IsTelling) count++;
        return count;
    }

    private void PairEqual()
    {
        for (var i = 0; i < one.Terms.Length; i++)
        {
            if (!one.Masks.ItemRef(i).Overlaps(other.All)) continue;
            var lemma = one.Terms.ItemRef(i).Lemma;
            for (var j = 0; j < other.Terms.Length; j++)
            {
                if (taken[j] || other.Terms.ItemRef(j).Lemma != lemma) continue;
                Take(i, j, 1);
                break;
            }
        }
    }

    private void PairAlike()
    {
        for (var i = 0; i < one.Terms.Length; i++)
        {
            if (partners[i] >= 0 || !one.Masks.ItemRef(i).Overlaps(other.All)) continue;
            ref readonly var term = ref one.Terms.ItemRef(i);
            for (var j = 0; j < other.Terms.Length; j++)
            {
                ref readonly var its = ref other.Terms.ItemRef(j);
                if (taken[j] || (sameLanguage ? term.Likeness(its) : term.LikenessAcross(its)) is not (>= Alike and var like)) continue;
                Take(i, j, like);
                break;
            }
        }
    }

    // "Gaslieferung" has "gas" beside "deliveries".
    private void PairParts()
    {
        for (var i = 0; i < one.Terms.Length; i++)
            for (var j = 0; j < other.Terms.Length; j++)
            {
                if (partners[i] >= 0 && taken[j] || !(one.Terms.ItemRef(i).HasPart(other.Terms.ItemRef(j)) || other.Terms.ItemRef(j).HasPart(one.Terms.ItemRef(i)))) continue;
                if (partners[i] < 0 && !taken[j]) Take(i, j, Alike);
                else if (partners[i] >= 0) (taken[j], shared) = (true, shared + Alike * other.Terms.ItemRef(j).Weight);
                else (partners[i], shared) = (j, shared + Alike * one.Terms.ItemRef(i).Weight);
            }
    }

    private void Take(int i, int j, float like)
    {
        (partners[i], taken[j]) = (j, true);
        ref readonly var mine = ref one.Terms.ItemRef(i);
        ref readonly var its = ref other.Terms.ItemRef(j);
        shared += like * (mine.WeightBeside(sameLanguage) + its.WeightBeside(sameLanguage)) / 2;
        if (mine.IsActor || its.IsActor) Actors++;
        if ((mine.IsPerson && its.IsPerson) || (mine.IsTelling && its.IsTelling)) Telling++;
    }

    // A number of which nothing says what it counts tells nothing by itself.
    private void PairAmounts()
    {
        foreach (var mine in one.Amounts)
            foreach (var its in other.Amounts)
                if (mine.CountsAs(its, sameLanguage))
                {
                    if (!AreEqual(mine, its)) Amounts ??= (mine, its);
                    else HasEqualAmount |= !mine.IsBare || Telling + Actors > 0;
                }

        if (HasEqualAmount)
        {
            (Amounts, shared) = (OtherThings(), shared + AmountWeight);
            Telling++;
        }
    }

    private static bool AreEqual(Amount mine, Amount its) => mine.IsSame(its) || mine.Number == its.Number && mine.Number != 0 && !mine.Excludes(its);

    // "14 Seeleute und drei Wissenschaftler", "14 sailors and five scientists": beside what both count alike, a thing named by both of which neither number has its equal.
    private (Amount One, Amount Other)? OtherThings()
    {
        foreach (var mine in one.Amounts)
            foreach (var its in other.Amounts)
                if (mine.Of.Words.Length > 0 && its.Of.Words.Length > 0 && mine.CountsAs(its, sameLanguage) && mine.Excludes(its) && !HasEqual(mine, other) && !HasEqual(its, one)) return (mine, its);
        return null;
    }

    private bool HasEqual(Amount amount, Segment among)
    {
        foreach (var its in among.Amounts)
            if (its.CountsAs(amount, sameLanguage) && AreEqual(its, amount)) return true;
        return false;
    }

    // A date that both name is as telling as a number.
    private void PairDays()
    {
        HasEqualDay = false;
        foreach (var day in one.Days) HasEqualDay |= other.Days.Contains(day, StringComparer.Ordinal);
        if (!HasEqualDay) return;
        shared += DayWeight;
        Telling++;
    }

    private void Weigh()
    {
        var (mine, its) = (Weight(one), Weight(other));
        Containment = shared / Math.Max(Math.Min(mine, its), 0.01f);
        Overlap = shared / Math.Max(mine + its - shared, 0.01f);
    }

    private float Weight(Segment segment) => segment.Weight(sameLanguage) - Unfound(segment) + (HasEqualAmount ? AmountWeight : 0) + (HasEqualDay ? DayWeight : 0);

    // A word that the other language has no pair for here may be there by one that the lexicon does not give for it.
    private float Unfound(Segment segment)
    {
        if (sameLanguage) return 0;
        var (sum, ofOther) = (0f, ReferenceEquals(segment, other));
        for (var i = 0; i < segment.Terms.Length; i++)
            if (IsAlone(i, ofOther) && segment.Terms.ItemRef(i) is { IsActor: false, Meaning.First: not 0 }) sum += segment.Terms.ItemRef(i).Weight;
        return (1 - Segment.Unfound) * sum;
    }
}
