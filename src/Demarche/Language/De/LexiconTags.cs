namespace Demarche.Language.De;

/// <summary>Which tags the readings of a form allow. Forms share sets of readings, so the answer is kept for each set.</summary>
internal sealed class LexiconTags(Lexicon lexicon)
{
    /// <summary>Not asked yet; no set of readings allows no tag.</summary>
    private readonly ulong[] kept = new ulong[lexicon.Image.SetCount];
    private readonly uint[] kinds = new uint[lexicon.Image.SetCount];

    private const uint KnownKind = 1u << 31;

    public static LexiconTags German { get; } = new(Lexicon.German);

    /// <summary>The tags of an entry as bits; 0 for an unknown form.</summary>
    public ulong Of(LexiconEntry entry)
    {
        if (!entry.IsFound) return 0;
        ref var slot = ref kept[entry.Set];
        if (Volatile.Read(ref slot) is not 0 and var found) return found;
        var tags = 0UL;
        foreach (var reading in entry) tags |= Of(reading);
        Volatile.Write(ref slot, tags);
        return tags;
    }

    /// <summary>What the readings as noun or name are together: noun, noun made of a verb or adjective, first name, surname, city …, as a number; 0 for neither.</summary>
    public uint NounKind(LexiconEntry entry)
    {
        if (!entry.IsFound) return 0;
        ref var slot = ref kinds[entry.Set];
        if (Volatile.Read(ref slot) is not 0 and var found) return found & ~KnownKind;
        uint kind = 0;
        foreach (var reading in entry)
            if (reading.Is(WordClasses.Noun | WordClasses.Name)) kind |= (uint)reading.Traits | (reading.Is(WordClasses.Noun) ? 1u << 29 : 1u << 30);
        Volatile.Write(ref slot, kind | KnownKind);
        return kind;
    }

    private static ulong Of(Reading reading)
    {
        if (reading.Is(WordClasses.Noun | WordClasses.Name)) return SttsSet.Nominal;
        if (reading.Is(WordClasses.Participle2)) return reading.Is(WordClasses.Auxiliary) ? SttsSet.Of(Stts.VAPP) : Participle(reading);
        if (reading.Is(WordClasses.Adjective | WordClasses.Participle1)) return Adjective(reading);
        if (reading.Is(WordClasses.FiniteVerb)) return SttsSet.Of(reading.Is(WordClasses.Auxiliary) ? Stts.VAFIN : reading.Is(WordClasses.Modal) ? Stts.VMFIN : Stts.VVFIN);
        if (reading.Is(WordClasses.Infinitive)) return SttsSet.Of(reading.Is(WordClasses.Auxiliary) ? Stts.VAINF : reading.Is(WordClasses.Modal) ? Stts.VMINF : Stts.VVINF);
        if (reading.Is(WordClasses.ZuInfinitive)) return SttsSet.Of(Stts.VVIZU);
        if (reading.Is(WordClasses.Imperative)) return SttsSet.Of(reading.Is(WordClasses.Auxiliary) ? Stts.VAIMP : Stts.VVIMP);
        return Small(reading) is not 0 and var small ? small : SttsSet.Of(Stts.XY);
    }

    private static ulong Participle(Reading reading) => reading.Is(ReadingTraits.Predicative) || reading.Case == Cases.None
        ? SttsSet.Of(reading.Is(WordClasses.Modal) ? Stts.VMPP : Stts.VVPP, Stts.ADJD)
        : SttsSet.Of(Stts.ADJA);

    private static ulong Adjective(Reading reading) => reading.Is(ReadingTraits.Predicative) || reading.Case == Cases.None
        ? SttsSet.Of(Stts.ADJD, Stts.ADV)
        : SttsSet.Of(Stts.ADJA);

    private static ulong Small(Reading reading) => (reading.Class & ~WordClasses.Abbreviation) switch
    {
        WordClasses.Pronoun => Pronoun(reading),
        WordClasses.Article => SttsSet.Of(Stts.ART),
        WordClasses.Adverb => Adverb(reading),
        WordClasses.Preposition => SttsSet.Of(Stts.APPR),
        WordClasses.Conjunction => SttsSet.Of(Stts.KON, Stts.KOKOM, Stts.KOUI),
        WordClasses.Conjunction | WordClasses.Subordinating => SttsSet.Of(Stts.KOUS),
        WordClasses.Particle => SttsSet.Of(Stts.ADV),
        WordClasses.Negation => SttsSet.Of(Stts.PTKNEG),
        WordClasses.Numeral => SttsSet.Of(Stts.CARD),
        WordClasses.Interjection => SttsSet.Of(Stts.ITJ),
        WordClasses.Prefix => SttsSet.Of(Stts.PTKVZ),
        _ => 0,
    };

    private static ulong Adverb(Reading reading) => reading.Is(ReadingTraits.Pronominal) ? SttsSet.Of(Stts.PAV)
        : reading.Is(ReadingTraits.Interrogative) ? SttsSet.Of(Stts.PWAV)
        : SttsSet.Of(Stts.ADV);

    private static ulong Pronoun(Reading reading)
    {
        if (reading.Is(ReadingTraits.Personal)) return SttsSet.Of(Stts.PPER);
        if (reading.Is(ReadingTraits.Reflexive)) return SttsSet.Of(Stts.PRF);
        if (reading.Is(ReadingTraits.Possessive)) return SttsSet.Of(Stts.PPOSAT, Stts.PPOSS);
        if (reading.Is(ReadingTraits.Demonstrative)) return SttsSet.Of(Stts.PDAT, Stts.PDS);
        if (reading.Is(ReadingTraits.Relative)) return SttsSet.Of(Stts.PRELS, Stts.PRELAT) | SttsSet.Of(Stts.PWS, Stts.PWAT);
        return SttsSet.Of(Stts.PIAT, Stts.PIS);
    }
}
