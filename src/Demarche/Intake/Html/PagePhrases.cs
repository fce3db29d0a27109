using System.Reflection;
using Demarche.Language;

namespace Demarche.Intake.Html;

/// <summary>What words that pages print around an article announce.</summary>
internal enum Phrase
{
    None,
    Link,
    Tool,
    Comments,
    Paywall,
    Notice,
}

/// <summary>The words that pages print around an article (<c>lexicon/*/page-phrases.tsv</c>), of all languages together, as pages mix them.</summary>
internal static class PagePhrases
{
    private const int Shortest = 3;

    private static readonly Lazy<Dictionary<string, (Phrase Kind, string Words, bool Whole)[]>> Table = new(Load);

    /// <summary>What the block begins with. A paragraph of more than <paramref name="mostWords"/> words is the article's own.</summary>
    public static Phrase Of(ReadOnlySpan<char> text, int words, int mostWords = 45)
    {
        if (text.StartsWith('©') && words <= 12) return Phrase.Notice;
        text = text.TrimStart("+»›>▶►→-–•·|*\"„ \u00A0");
        // "12 Kommentare", but "3 Monate" is no offer.
        if (words <= 4) text = text.TrimStart("0123456789. \u00A0");
        if (text.Length < Shortest || words > mostWords) return Phrase.None;
        if (!Table.Value.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text[..Shortest], out var candidates)) return Phrase.None;
        foreach (var (kind, phrase, whole) in candidates)
            if (text.StartsWith(phrase, StringComparison.OrdinalIgnoreCase) && Ends(text[phrase.Length..], whole)) return kind;
        return Phrase.None;
    }

    private static bool Ends(ReadOnlySpan<char> rest, bool whole) =>
        whole ? rest.TrimEnd(" :.…!?»›>0123456789()\u00A0").IsEmpty : rest.IsEmpty || !char.IsLetter(rest[0]);

    private static Dictionary<string, (Phrase Kind, string Words, bool Whole)[]> Load()
    {
        var rows = Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .Where(name => name.StartsWith("lexicon/", StringComparison.Ordinal) && name.EndsWith("/page-phrases.tsv", StringComparison.Ordinal))
            .SelectMany(WordList.Rows)
            .Select(row => (Enum.Parse<Phrase>(row[0], ignoreCase: true), row[1].TrimEnd('$'), row[1].EndsWith('$'))).ToList();
        return rows.GroupBy(row => row.Item2[..Shortest], StringComparer.OrdinalIgnoreCase)
            .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.OrdinalIgnoreCase);
    }
}
