using Demarche.Intake.Parts;

namespace Demarche.Intake.Html;

/// <summary>Finds the article of a page by general signs, not by the names that one outlet gives its elements: running text against links and scraps,
/// the element that holds most of it, paragraphs in a row, headings, and what the page itself says of its headline, description and text.</summary>
internal sealed class ArticleFinder
{
    private const int ShortestCaption = 3;
    private const double Decay = 0.97;
    private const int Near = 10;

    private readonly List<Block> blocks;
    private readonly PageFacts facts;
    private readonly Standing standing;
    private readonly Article article = new();
    private readonly HashSet<Block> headBlocks = [];

    private ArticleFinder(List<Block> blocks, PageSigns signs, PageFacts facts)
    {
        (this.blocks, this.facts) = (blocks, facts);
        standing = new Standing(blocks, signs);
        Cards.Mark(blocks, standing);
        Sections.Mark(blocks, standing);
    }

    /// <summary>The article, empty where the page has none.</summary>
    public static Article Find(List<Block> blocks, PageSigns signs, PageFacts facts)
    {
        var finder = new ArticleFinder(blocks, signs, facts);
        finder.Find();
        return finder.article;
    }

    private void Find()
    {
        var given = GivenBody.Of(facts.ArticleBody, blocks);
        if (Root(given) is not { } root) return;
        var inside = blocks.Select(block => IsUnder(block.Element, root)).ToArray();
        var first = Array.IndexOf(inside, true);
        Head(root, FirstParagraph(inside));
        new BodyPicker(blocks, inside, standing, given, headBlocks, article).Pick();
        Captions(inside, first);
        if (given is { IsFuller: true }) article.Given = given.Text;
        article.IsPartial |= article.Given is null && (facts.IsPaid || OffersTheRest(inside));
    }

    private bool OffersTheRest(bool[] inside)
    {
        for (var i = 0; i < blocks.Count; i++)
            if (inside[i] && !blocks[i].Has(BlockTraits.Hidden) && PagePhrases.Of(blocks[i].Value, blocks[i].Words) == Phrase.Paywall) return true;
        return false;
    }

    // The element under which the running text, less the links and scraps among it, is most. Going up costs a little, so that of two
    // elements with the same text the inner one is taken.
    private HtmlNode? Root(GivenBody? given)
    {
        var totals = new Dictionary<HtmlNode, double>();
        var place = new Place(Titled());
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            var worth = standing.Worth(block);
            if (given is { IsSure: true }) worth = given.Holds(block) ? Math.Max(block.Length, worth) : Math.Min(0, worth);
            else if (worth > 0) worth *= place.Factor(i);
            place.Pass(block, worth);
            for (var element = (HtmlNode?)block.Element; element is not null; element = element.Parent, worth *= Decay)
                totals[element] = totals.GetValueOrDefault(element) + (worth * Weight(element));
        }

        var best = totals.Count == 0 ? default : totals.MaxBy(total => total.Value);
        return best.Value > 0 ? best.Key : null;
    }

    // The heading that says what the page's title says.
    private int Titled() => new ArticleHead(blocks, facts, standing, blocks.Count).Titled() ?? -1;

    /// <summary>Running text counts less before the headline, and behind a long row of links and scraps that follows text.</summary>
    private sealed class Place(int headline)
    {
        private const int LongRow = 25;

        private int scraps;
        private bool afterText;

        public double Factor(int block) => block < headline ? 0.3 : afterText && scraps >= LongRow ? 0.5 : 1;

        public void Pass(Block block, double worth)
        {
            if (worth > 0) afterText = true;
            scraps = worth > 0 && scraps < LongRow ? 0 : worth < 0 && afterText ? scraps + 1 : scraps;
        }
    }

    private static double Weight(HtmlNode element) => element.Name is "article" or "main" ? 1.1 : 1;

    private static bool IsUnder(HtmlNode? element, HtmlNode root)
    {
        for (; element is not null; element = element.Parent)
            if (ReferenceEquals(element, root)) return true;
        return false;
    }

    private int FirstParagraph(bool[] inside)
    {
        for (var i = 0; i < blocks.Count; i++)
            if (inside[i] && Standing.IsParagraph(blocks[i]) && !standing.IsForeign(blocks[i]) && !standing.Has(blocks[i], BlockTraits.Caption | BlockTraits.Figure)) return i;
        return Math.Max(0, Array.IndexOf(inside, true));
    }

    private void Head(HtmlNode root, int firstParagraph)
    {
        var head = new ArticleHead(blocks, facts, standing, firstParagraph);
        if (head.Headline() is { } headline)
        {
            headBlocks.Add(blocks[headline]);
            article.Headline.Add(blocks[headline].Text);
            if (head.Kicker(headline) is { } kicker)
            {
                headBlocks.Add(blocks[kicker]);
                article.Kicker.Add(blocks[kicker].Text);
            }
        }

        foreach (var teaser in head.Teaser(headBlocks))
        {
            headBlocks.Add(blocks[teaser]);
            article.Teaser.Add(blocks[teaser].Text);
        }
    }

    // Captions in the article, and of the picture that stands just over it.
    private void Captions(bool[] inside, int first)
    {
        var from = headBlocks.Count == 0 ? first : Math.Min(first, blocks.FindIndex(headBlocks.Contains));
        var last = article.Body.Count == 0 ? Array.LastIndexOf(inside, true) : blocks.IndexOf(article.Body[^1]);
        for (var i = Math.Max(0, from); i <= last + Near && i < blocks.Count; i++)
            if ((i <= last || inside[i]) && IsCaption(blocks[i])) article.Captions.Add(blocks[i]);
    }

    private bool IsCaption(Block block) =>
        standing.Has(block, BlockTraits.Caption | BlockTraits.Figure) && !standing.IsForeign(block) && !headBlocks.Contains(block) && block.Words >= ShortestCaption
        && block.LinkDensity < 0.5 && !Credit.Is(block.Value) && PagePhrases.Of(block.Value, block.Words) == Phrase.None && !standing.Has(block, BlockTraits.Aside)
        && !article.Captions.Exists(other => other.Value == block.Value);
}
