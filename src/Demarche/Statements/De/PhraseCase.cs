using Demarche.Language;

namespace Demarche.Statements.De;

/// <summary>The cases that a noun phrase can have, by what its article and its noun agree on: "der Zeitung" is genitive or dative, never a subject.</summary>
internal static class PhraseCase
{
    /// <summary>A bit for each case with each gender of the singular and with the plural.</summary>
    private const int All = 0xFFFF;

    public static Cases Of(SentenceView view, Phrase phrase) => Of(view.Analysis, phrase.Range);

    /// <summary>Of the words from the first, behind a preposition, to the end of the head.</summary>
    public static Cases Of(TextAnalysis analysis, WordRange phrase)
    {
        var (agreed, i) = (All, phrase.First);
        for (; i < phrase.End && !analysis.Words[i].IsNominal; i++)
            if (analysis.Words[i].Tag is Tag.Article or Tag.Determiner or Tag.Pronoun) agreed = Narrowed(agreed, Of(Lower(analysis.Form(i)), WordClasses.Article | WordClasses.Pronoun));
        if (i < phrase.End && analysis.Words[i].Tag == Tag.Noun) agreed = Narrowed(agreed, OfNoun(analysis.Form(i)));
        return CasesOf(agreed);
    }

    /// <summary>Whether a phrase can be dative and neither subject nor accusative.</summary>
    public static bool IsDative(SentenceView view, Phrase phrase) => Of(view, phrase) is var cases && cases.HasFlag(Cases.Dative) && (cases & (Cases.Nominative | Cases.Accusative)) == 0;

    private static int Narrowed(int agreed, int other) => (agreed & other) is var both and not 0 ? both : agreed;

    private static int OfNoun(ReadOnlySpan<char> form)
    {
        var known = Of(form, WordClasses.Noun);
        if (known != All) return known;
        return LexiconCompounds.TryHead(form, out var head, out _) ? Of(head, WordClasses.Noun) : All;
    }

    private static int Of(ReadOnlySpan<char> form, WordClasses classes) => Of(Lexicon.German.Find(form), classes);

    private static int Of(LexiconEntry entry, WordClasses classes)
    {
        var bits = 0;
        foreach (var reading in entry)
            if (reading.Is(classes)) bits |= Bits(reading);
        return bits == 0 ? All : bits;
    }

    private static int Bits(Reading reading)
    {
        var forms = 0;
        if (reading.Number.HasFlag(Numbers.Plural)) forms |= 8;
        if (reading.Number.HasFlag(Numbers.Singular)) forms |= reading.Gender == Genders.None ? 7 : (int)reading.Gender;
        var bits = 0;
        for (var c = 0; c < 4; c++)
            if (((int)reading.Case >> c & 1) != 0) bits |= forms << (4 * c);
        return bits;
    }

    private static Cases CasesOf(int bits)
    {
        var cases = Cases.None;
        for (var c = 0; c < 4; c++)
            if ((bits >> (4 * c) & 15) != 0) cases |= (Cases)(1 << c);
        return cases;
    }

    private static string Lower(ReadOnlySpan<char> form) => form.ToString().ToLowerInvariant();
}
