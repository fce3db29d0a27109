using Demarche.Language;
using Demarche.Reports;

namespace Demarche.Exchanges;

/// <summary>Names a document by a noun phrase: its noun, what stands before it where the words begin with it, and what it is about. "seine Kollegen in einem Brief um eine Erklärung zu bitten" gives
/// "Brief um eine Erklärung".</summary>
internal static class DocumentName
{
    private const int MostWords = 12;

    /// <param name="matter">The words by which it passes.</param>
    /// <param name="noun">The noun for it, in its base form.</param>
    /// <returns>The noun alone where the words do not have it.</returns>
    public static string Of(string matter, string noun)
    {
        var words = MatterWords.Cut(matter, new TextSpan(0, matter.Length)).ToList();
        var at = words.FindIndex(word => char.IsUpper(matter[word.Start]) && matter.AsSpan()[word.Start..word.End].Contains(noun, StringComparison.OrdinalIgnoreCase));
        if (at < 0) return noun;
        var first = words.Take(at).Any(word => IsNoun(matter, word)) || (at == 1 && IsArticle(matter, words[0])) ? at : 0;
        var last = at;
        for (var next = at + 1; next < words.Count && next - first < MostWords && GoesOn(matter, words[next - 1], words[next]); next++)
            if (IsNoun(matter, words[next]) || char.IsDigit(matter[words[next].Start])) last = next;
        return matter[words[first].Start..words[last].End];
    }

    private static bool IsNoun(string text, TextSpan word) => char.IsUpper(text[word.Start]) && !IsArticle(text, word);

    private static bool IsArticle(string text, TextSpan word) => Lexicon.German.FindAtSentenceStart(word.In(text)).Has(WordClasses.Article) && !Lexicon.German.Find(word.In(text)).Has(WordClasses.Noun);

    // A phrase ends at a mark, and where a verb takes over.
    private static bool GoesOn(string text, TextSpan before, TextSpan word)
    {
        foreach (var letter in text.AsSpan(before.End, word.Start - before.End))
            if (!char.IsWhiteSpace(letter) && letter is not ('„' or '“' or '”' or '"' or '»' or '«')) return false;
        var entry = Lexicon.German.Find(word.In(text));
        return char.IsUpper(text[word.Start]) || !entry.Has(WordClasses.FiniteVerb | WordClasses.Infinitive | WordClasses.ZuInfinitive | WordClasses.Auxiliary | WordClasses.Modal)
            || entry.Has(WordClasses.Article | WordClasses.Preposition | WordClasses.Adjective | WordClasses.Pronoun);
    }
}
