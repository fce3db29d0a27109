using Demarche.Language;

namespace Demarche.Acts.De;

/// <summary>What is known of a noun by its letters alone. What takes long to tell is told when it is first asked for; for one thread.</summary>
internal sealed class NounForm
{
    private const int LongWord = 8;

    private (string? Noun, string? Verb)? predicates;

    private NounForm(List<string> lemmas, bool isListed) => (Lemmas, IsListed) = ([.. lemmas], isListed);

    /// <summary>Its dictionary forms, at least one.</summary>
    public string[] Lemmas { get; }

    /// <summary>The lexicon has it.</summary>
    public bool IsListed { get; }

    /// <summary>The sets of <see cref="FrameNeeds"/> in which it is; none until they are asked.</summary>
    public ulong[]? Sets { get; set; }

    /// <summary>None until <see cref="PartyNouns"/> is asked.</summary>
    public PartyKind? Kind { get; set; }

    /// <summary>Whether it names a person; none until <see cref="PartyNouns"/> is asked.</summary>
    public bool? IsPerson { get; set; }

    public static NounForm Read(ReadOnlySpan<char> form)
    {
        List<string> lemmas = [];
        foreach (var reading in Lexicon.German.Find(form))
            if (reading.Is(WordClasses.Noun) && !lemmas.Contains(reading.Lemma)) lemmas.Add(reading.Lemma);
        // "Schüsse" stands in the lexicon under "Schuß" alone.
        if (lemmas is [[.., 'ß'] old] && $"{old[..^1]}ss" is var today && Lexicon.German.Find(today).Has(WordClasses.Noun)) lemmas.Add(today);
        return lemmas.Count > 0 ? new(lemmas, true) : new(Singulars(form), false);
    }

    /// <summary>The dictionary form by which frames have it as a noun, and else the verb with frames of which it is made.</summary>
    public (string? Noun, string? Verb) Predicates(ActFrames frames, ReadOnlySpan<char> form)
    {
        if (predicates is { } kept) return kept;
        var noun = Array.Find(Lemmas, lemma => !frames.Noun(lemma).IsEmpty) ?? (form.Length > LongWord && Nouns.LastPart(form) is { } last && !frames.Noun(last).IsEmpty ? last : null);
        var found = (noun, noun is null ? Verbs.OfNoun(frames, form) : null);
        predicates = found;
        return found;
    }

    /// <summary>Those that a compound may be one of, by its last part; else the form itself.</summary>
    private static List<string> Singulars(ReadOnlySpan<char> form)
    {
        List<string> singulars = [];
        if (LexiconCompounds.TryHead(form, out var head, out var start))
            foreach (var reading in head)
                if (reading.Is(WordClasses.Noun) && string.Concat(form[..start], char.IsUpper(form[start]) ? reading.Lemma : reading.Lemma.ToLowerInvariant()) is var singular && !singulars.Contains(singular)) singulars.Add(singular);
        return singulars.Count > 0 ? singulars : [form.ToString()];
    }
}
