namespace Demarche.Language.En;

/// <summary>Which tags the readings of a form allow. Forms share sets of readings, so the answer is kept for each set.</summary>
internal sealed class LexiconTags(Lexicon lexicon)
{
    private readonly ulong[] kept = new ulong[lexicon.Image.SetCount];
    private readonly ulong[] commons = new ulong[lexicon.Image.SetCount];

    public static LexiconTags English { get; } = new(Lexicon.English);

    /// <summary>The tags of an entry as bits; 0 for an unknown form.</summary>
    public ulong Of(LexiconEntry entry) => entry.IsFound ? Kept(entry, ReadingTraits.None, ref kept[entry.Set]) : 0;

    /// <summary>The tags that texts have a form with most often; 0 where that is not known.</summary>
    public ulong Common(LexiconEntry entry) => entry.IsFound ? Kept(entry, ReadingTraits.Common, ref commons[entry.Set]) : 0;

    private static ulong Kept(LexiconEntry entry, ReadingTraits trait, ref ulong slot)
    {
        const ulong asked = 1UL << 63;
        if (Volatile.Read(ref slot) is not 0 and var found) return found & ~asked;
        var tags = 0UL;
        foreach (var reading in entry)
            if (trait == ReadingTraits.None || reading.Is(trait)) tags |= Of(reading);
        Volatile.Write(ref slot, tags | asked);
        return tags;
    }

    private static ulong Of(Reading reading)
    {
        var plural = reading.Number == Numbers.Plural;
        if (reading.Is(WordClasses.Noun)) return PennSet.Of(plural ? Penn.NNS : Penn.NN);
        if (reading.Is(WordClasses.Name)) return PennSet.Of(plural ? Penn.NNPS : Penn.NNP);
        if (reading.Is(WordClasses.FiniteVerb)) return PennSet.Of(reading.Is(WordClasses.Past) ? Penn.VBD : reading.Number == Numbers.Singular ? Penn.VBZ : Penn.VBP);
        if (reading.Is(WordClasses.Infinitive)) return PennSet.Of(Penn.VB);
        if (reading.Is(WordClasses.Participle1)) return PennSet.Of(Penn.VBG);
        if (reading.Is(WordClasses.Participle2)) return PennSet.Of(Penn.VBN);
        return reading.Is(WordClasses.Adverb) ? PennSet.Of(Degree(reading, Penn.RB, Penn.RBR, Penn.RBS)) : PennSet.Of(Degree(reading, Penn.JJ, Penn.JJR, Penn.JJS));
    }

    private static Penn Degree(Reading reading, Penn positive, Penn comparative, Penn superlative) =>
        reading.Degree switch { Degrees.Comparative => comparative, Degrees.Superlative => superlative, _ => positive };
}
