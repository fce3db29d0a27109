namespace Demarche.Language.En;

/// <summary>The dictionary form of a verb or noun: the lexicon's, else what the ending leaves.</summary>
internal static class Lemmas
{
    private const int LongestWord = 48;

    /// <summary>None for a form that is too long to be a word.</summary>
    public static string? Of(ReadOnlySpan<char> form, Penn tag)
    {
        if (form.Length > LongestWord) return null;
        if (Contracted(form) is { } full) return full;
        Span<char> small = stackalloc char[form.Length];
        form.ToLowerInvariant(small);
        if (tag == Penn.VBN && small is "given") return "give";
        var wanted = Classes(tag);
        // "found", "fell" in the past are of "find", "fall", not of the verbs they are the infinitives of.
        if (tag == Penn.VBD)
            foreach (var reading in Lexicon.English.Find(small))
                if (reading.Is(wanted) && !small.SequenceEqual(reading.Lemma)) return reading.Lemma;
        foreach (var reading in Lexicon.English.Find(small))
            if (reading.Is(wanted) && (tag != Penn.NNS || reading.Number == Numbers.Plural)) return reading.Lemma;
        return Guessed(small, tag);
    }

    private static WordClasses Classes(Penn tag) => tag switch
    {
        Penn.VB => WordClasses.Infinitive,
        Penn.VBD or Penn.VBP or Penn.VBZ or Penn.MD => WordClasses.FiniteVerb,
        Penn.VBG => WordClasses.Participle1,
        Penn.VBN => WordClasses.Participle2,
        _ => WordClasses.Noun,
    };

    private static string? Contracted(ReadOnlySpan<char> form) => form switch
    {
        "'m" or "’m" or "'re" or "’re" => "be",
        "'ve" or "’ve" => "have",
        "'ll" or "’ll" or "wo" or "Wo" => "will",
        "'d" or "’d" => "would",
        "'s" or "’s" => "be",
        "ca" or "Ca" => "can",
        "sha" => "shall",
        _ => null,
    };

    /// <summary>"tweeted" is of "tweet", "briefings" of "briefing".</summary>
    private static string Guessed(ReadOnlySpan<char> form, Penn tag) => tag switch
    {
        Penn.VBZ or Penn.NNS => Endings.WithoutS(form),
        Penn.VBD or Penn.VBN when form.EndsWith("ed", StringComparison.Ordinal) => Endings.Stem(form[..^2]),
        Penn.VBG when form.EndsWith("ing", StringComparison.Ordinal) => Endings.Stem(form[..^3]),
        _ => form.ToString(),
    };
}
