namespace Demarche.Language.De;

/// <summary>The labels of <c>models/de-inflection.labels</c>: 24 for nouns and what goes with them (case, number, gender), 24 for finite verbs (mood with tense, person, number).</summary>
internal static class InflectionLabels
{
    public const int Count = 48;
    public const ulong Nominal = (1UL << 24) - 1;
    public const ulong Verbal = Nominal << 24;

    private const int FirstVerb = 24;

    /// <summary>The labels that sets of features allow; an empty set allows all.</summary>
    public static ulong Of(Cases cases, Numbers numbers, Genders genders)
    {
        ulong labels = 0;
        for (var label = 0; label < FirstVerb; label++)
            if (Allows((int)cases, label / 6) && Allows((int)numbers, label / 3 % 2) && Allows((int)genders, label % 3)) labels |= 1UL << label;
        return labels;
    }

    /// <summary>The labels of finite verbs: 0 present, 1 past, 2 Konjunktiv I, 3 Konjunktiv II.</summary>
    public static ulong Of(int mood, Person persons, Numbers numbers)
    {
        ulong labels = 0;
        for (var rest = 0; rest < 6; rest++)
            if (Allows((int)persons, rest / 2) && Allows((int)numbers, rest % 2)) labels |= 1UL << (FirstVerb + mood * 6 + rest);
        return labels;
    }

    /// <summary>All labels of one of these four.</summary>
    public static ulong OfMood(int mood) => 0b111111UL << (FirstVerb + mood * 6);

    public static Inflection Meaning(int label)
    {
        if (label < FirstVerb) return new Inflection((Cases)(1 << label / 6), (Numbers)(1 << label / 3 % 2), (Genders)(1 << label % 3));
        var (mood, rest) = ((label - FirstVerb) / 6, (label - FirstVerb) % 6);
        return new Inflection(
            mood switch { 2 => Mood.SubjunctiveI, 3 => Mood.SubjunctiveII, _ => Mood.Indicative },
            mood switch { 0 => Tense.Present, 1 => Tense.Past, _ => Tense.None },
            (Person)(1 << rest / 2),
            (Numbers)(1 << rest % 2));
    }

    private static bool Allows(int set, int member) => set == 0 || (set >> member & 1) != 0;
}
