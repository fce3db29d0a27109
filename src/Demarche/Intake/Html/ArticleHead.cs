using Demarche.Intake.Parts;

namespace Demarche.Intake.Html;

/// <summary>Headline, kicker and teaser: what stands over the first paragraph and is named in the page's title or description, or looks like it.</summary>
internal sealed class ArticleHead(List<Block> blocks, PageFacts facts, Standing standing, int firstParagraph)
{
    private const int LongestTeaser = 700;
    private const int FewestTeaserWords = 6;
    private const int Near = 25;

    /// <summary>A heading that says what the title says; else the last h1 before the text; else the last heading close before it.</summary>
    public int? Headline()
    {
        string[] titles = [.. facts.Headlines];
        return Titled()
            ?? First(i => blocks[i].Level == 1 && titles.Any(title => Overlaps(blocks[i].Value, title)), blocks.Count)
            ?? First(i => titles.Any(title => Parts.Headline.IsTitle(blocks[i].Value, title)), firstParagraph)
            ?? Last(i => blocks[i].Level == 1 && blocks[i].Words > 2)
            ?? Last(i => blocks[i].Level == 2 && blocks[i].Words > 2 && firstParagraph - i < Near);
    }

    /// <summary>A heading that says what the title says.</summary>
    public int? Titled()
    {
        string[] titles = [.. facts.Headlines];
        return First(i => blocks[i].Level > 0 && Array.Exists(titles, title => Headlines(blocks[i].Value, title)), blocks.Count);
    }

    /// <summary>A few words just over the headline, in its own parent or header.</summary>
    public int? Kicker(int headline)
    {
        if (headline == 0 || blocks[headline].AfterBreak) return null;
        var (over, title) = (blocks[headline - 1], blocks[headline]);
        return over.Words <= 8 && over.LinkDensity < 0.9 && !standing.IsForeign(over) && !standing.Has(over, BlockTraits.Aside | BlockTraits.Figure) && AreClose(over.Element, title.Element)
            && !Shape.EndsSentence(over.Value) && PagePhrases.Of(over.Value, over.Words) == Phrase.None && !Dates(over.Value) ? headline - 1 : null;
    }

    /// <summary>What the page describes itself by, or a lead over the first paragraph.</summary>
    public IEnumerable<int> Teaser(HashSet<Block> head)
    {
        string[] descriptions = [.. facts.Descriptions];
        var last = Math.Min(blocks.Count - 1, firstParagraph + 3);
        var after = head.Count == 0 ? 0 : blocks.FindLastIndex(head.Contains) + 1;
        for (var i = after; i <= last; i++)
            if (MayBeTeaser(blocks[i]) && descriptions.Any(text => Says(blocks[i].Value, text))) return [i];
        for (var i = after; i <= last; i++)
            if (MayBeTeaser(blocks[i]) && standing.Has(blocks[i], BlockTraits.Lead) && !standing.IsForeign(blocks[i])) return [i];
        return [];
    }

    private bool MayBeTeaser(Block block) => block.Length <= LongestTeaser && block.Words >= FewestTeaserWords && block.LinkDensity < 0.5 && block.Level != 1
        && !standing.Has(block, BlockTraits.Caption | BlockTraits.Figure | BlockTraits.Comment | BlockTraits.Hidden) && !standing.IsCard(block);

    private int? First(Func<int, bool> fits, int before)
    {
        for (var i = 0; i < Math.Min(before, blocks.Count); i++)
            if (fits(i) && !standing.Has(blocks[i], BlockTraits.Hidden | BlockTraits.Comment) && !standing.IsCard(blocks[i]) && blocks[i].LinkDensity < 0.9) return i;
        return null;
    }

    private int? Last(Func<int, bool> fits)
    {
        for (var i = Math.Min(firstParagraph, blocks.Count) - 1; i >= 0; i--)
            if (fits(i) && !standing.IsForeign(blocks[i]) && blocks[i].LinkDensity < 0.9) return i;
        return null;
    }

    // The same letters, or all of one and a short kicker more.
    private static bool Headlines(string heading, string title) => Parts.Headline.IsTitle(heading, title)
        || (heading.Length >= 20 && title.Length >= 20 && (Letters(heading).EndsWith(Letters(title), StringComparison.OrdinalIgnoreCase) || Letters(title).EndsWith(Letters(heading), StringComparison.OrdinalIgnoreCase)));

    private static bool Overlaps(string heading, string title)
    {
        var words = title.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length > 3).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return words.Count > 1 && heading.Split(' ').Count(words.Contains) * 2 >= words.Count;
    }

    // A description may be cut off.
    private static bool Says(string block, string description)
    {
        var (mine, said) = (Letters(block), Letters(description));
        var length = Math.Min(mine.Length, said.Length);
        return length >= 30 && mine.AsSpan(0, length).Equals(said.AsSpan(0, length), StringComparison.OrdinalIgnoreCase) && said.Length * 2 > mine.Length;
    }

    private static string Letters(string text) => string.Concat(text.Take(2000).Where(char.IsLetterOrDigit));

    private static bool AreClose(HtmlNode one, HtmlNode other) => one.Parent is not null
        && (ReferenceEquals(one.Parent, other.Parent) || ReferenceEquals(one, other) || ReferenceEquals(one.Parent, other) || ReferenceEquals(one.Parent.Parent, other.Parent) || ReferenceEquals(one, other.Parent) || ReferenceEquals(one.Parent, other.Parent?.Parent));

    private static bool Dates(string text) => text.Any(char.IsAsciiDigit) && PrintedDate.Find(text) is not null;
}
