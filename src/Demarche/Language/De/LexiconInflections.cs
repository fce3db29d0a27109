namespace Demarche.Language.De;

/// <summary>Which inflections the readings of a form allow for a part of speech, kept for each set of readings.</summary>
internal sealed class LexiconInflections(Lexicon lexicon)
{
    private const WordClasses Nouns = WordClasses.Noun | WordClasses.Name;
    private const WordClasses Adjectives = WordClasses.Adjective | WordClasses.Participle1 | WordClasses.Participle2;
    private const WordClasses Determiners = WordClasses.Article | WordClasses.Pronoun;
    private const WordClasses Verbs = WordClasses.FiniteVerb;

    private static readonly WordClasses[] Groups = [Nouns, Adjectives, Determiners, Verbs];

    private readonly ulong[] kept = new ulong[lexicon.Image.SetCount * 4];

    public static LexiconInflections German { get; } = new(Lexicon.German);

    /// <summary>The labels that a word may have as a part of speech, as bits; 0 where the lexicon says nothing.</summary>
    public ulong Of(LexiconEntry entry, Stts tag)
    {
        var group = Group(tag);
        if (group < 0 || !entry.IsFound) return 0;
        ref var slot = ref kept[entry.Set * 4 + group];
        if (Volatile.Read(ref slot) is not 0 and var found) return found & ~Asked;
        ulong labels = 0;
        foreach (var reading in entry)
            if (reading.Is(Groups[group])) labels |= Groups[group] == Verbs ? OfVerb(reading) : InflectionLabels.Of(reading.Case, reading.Number, reading.Number == Numbers.Plural ? Genders.None : reading.Gender);
        Volatile.Write(ref slot, labels | Asked);
        return labels;
    }

    private const ulong Asked = 1UL << 63;

    private static int Group(Stts tag) => tag switch
    {
        Stts.NN or Stts.NE => 0,
        Stts.ADJA => 1,
        Stts.ART or Stts.PDAT or Stts.PDS or Stts.PIAT or Stts.PIS or Stts.PPER or Stts.PPOSAT or Stts.PPOSS or Stts.PRELAT or Stts.PRELS or Stts.PRF or Stts.PWAT or Stts.PWS => 2,
        Stts.VAFIN or Stts.VMFIN or Stts.VVFIN => 3,
        _ => -1,
    };

    private static ulong OfVerb(Reading reading) => InflectionLabels.Of(
        reading.Mood switch { Mood.SubjunctiveI => 2, Mood.SubjunctiveII => 3, _ => reading.Tense == Tense.Past ? 1 : 0 }, reading.Person, reading.Number);
}
