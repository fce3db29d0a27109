namespace Demarche.Language.De;

/// <summary>What a verb's form tells: lemma, mood, separable prefix.</summary>
internal static class VerbForms
{
    private static readonly WordTable<bool> Auxiliaries = Words(
    [
        "ist", "sind", "war", "waren", "sei", "seien", "wäre", "wären", "bin", "bist", "hat", "haben", "hatte", "hatten", "habe", "hätte", "hätten",
        "wird", "werden", "wurde", "wurden", "werde", "würde", "würden", "soll", "sollen", "sollte", "sollten", "solle", "will", "wollen", "wollte", "wollten", "wolle",
        "kann", "können", "konnte", "konnten", "könne", "könnte", "könnten", "muss", "müssen", "musste", "mussten", "müsse", "müsste", "müssten",
        "darf", "dürfen", "durfte", "durften", "dürfe", "dürfte", "dürften", "mag", "möge", "möchte", "möchten", "gibt", "gebe",
    ]);

    private static readonly string[] Prefixes =
        [.. WordList.Rows("lexicon/de/function-words.tsv").Where(row => row[1] == "separable").Select(row => row[0]).OrderByDescending(prefix => prefix.Length)];

    private static WordTable<bool> Words(string[] words)
    {
        var table = new WordTable<bool>();
        foreach (var word in words) table.Of(word) = true;
        return table;
    }

    public static bool IsAuxiliary(ReadOnlySpan<char> form) => Auxiliaries.Contains(form);

    /// <summary>The lemma of the first verb reading that has one of the classes, and ends as infinitives do; where none does, that of the first.</summary>
    public static string? Lemma(LexiconEntry entry, WordClasses any)
    {
        string? first = null;
        foreach (var reading in entry)
        {
            if ((reading.Class & any) == 0) continue;
            var lemma = reading.Lemma;
            if (lemma.EndsWith('n')) return lemma;
            first ??= lemma;
        }

        return first;
    }

    /// <summary>The mood of the third person, by which reports tell; a form that is Konjunktiv I in the third person and indicative only in another is Konjunktiv I.</summary>
    public static VerbMood Mood(LexiconEntry entry)
    {
        bool indicative = false, past = false, first = false, second = false;
        for (var i = 0; i < entry.Count; i++)
        {
            var reading = entry[i];
            if ((reading.Class & WordClasses.FiniteVerb) == 0 || (reading.Person & Person.Third) == 0) continue;
            indicative |= reading.Mood == Language.Mood.Indicative;
            past |= reading.Mood == Language.Mood.Indicative && reading.Tense == Tense.Past;
            first |= reading.Mood == Language.Mood.SubjunctiveI;
            second |= reading.Mood == Language.Mood.SubjunctiveII;
        }

        if (second && past) return VerbMood.PastOrSubjunctiveII;
        if (indicative) return VerbMood.Indicative;
        return second ? VerbMood.SubjunctiveII : first ? VerbMood.SubjunctiveI : VerbMood.None;
    }

    /// <summary>Mood and lemma of a verb form that the lexicon does not have: as the form behind a separable prefix has them, else by its ending.</summary>
    public static (VerbMood Mood, string? Lemma) Guess(Lexicon lexicon, ReadOnlySpan<char> form, WordClasses kind)
    {
        if (StripSeparable(form) is > 0 and var cut)
        {
            var rest = form[cut..];
            if (kind == WordClasses.ZuInfinitive && IsZuInfinitive(lexicon, form)) return (VerbMood.None, string.Concat(form[..cut], rest[2..]));
            var entry = lexicon.Find(rest);
            if (entry.Has(kind)) return (Mood(entry), Lemma(entry, kind) is { } lemma ? string.Concat(form[..cut], lemma) : null);
        }

        return (form.EndsWith("te", StringComparison.Ordinal) || form.EndsWith("ten", StringComparison.Ordinal) ? VerbMood.PastOrSubjunctiveII
            : form.EndsWith("e", StringComparison.Ordinal) ? VerbMood.SubjunctiveI : VerbMood.Indicative, null);
    }

    /// <summary>"voranzutreiben": an infinitive behind a separable prefix and "zu".</summary>
    public static bool IsZuInfinitive(Lexicon lexicon, ReadOnlySpan<char> form) =>
        StripSeparable(form) is > 0 and var cut && form[cut..].StartsWith("zu", StringComparison.Ordinal) && lexicon.Find(form[(cut + 2)..]).Has(WordClasses.Infinitive);

    /// <summary>The length of a separable prefix that the form begins with, longest first; 0 where there is none.</summary>
    public static int StripSeparable(ReadOnlySpan<char> form)
    {
        foreach (var prefix in Prefixes)
            if (form.Length > prefix.Length + 3 && form.StartsWith(prefix, StringComparison.Ordinal)) return prefix.Length;
        return 0;
    }
}
