namespace Demarche.Intake.Html;

/// <summary>Boxes that say by their heading that they are no part of the article: readers' comments, other articles, newsletters, subscriptions. A box is the
/// largest element in which no running text stands before the heading.</summary>
internal sealed class Sections
{
    private const double ShareOfThePage = 0.3;
    private const int RestOfThePage = 250;
    private const int HeadingWords = 9;

    private readonly List<Block> blocks;
    private readonly Standing standing;
    private readonly Dictionary<HtmlNode, int> firstParagraph = [];
    private readonly HashSet<HtmlNode> closed = [];

    private Sections(List<Block> blocks, Standing standing)
    {
        (this.blocks, this.standing) = (blocks, standing);
        for (var i = blocks.Count - 1; i >= 0; i--)
            if (Standing.IsParagraph(blocks[i]))
                for (var element = (HtmlNode?)blocks[i].Element; element is not null; element = element.Parent) firstParagraph[element] = i;
    }

    public static void Mark(List<Block> blocks, Standing standing)
    {
        var sections = new Sections(blocks, standing);
        for (var i = 0; i < blocks.Count; i++)
            if (Announced(blocks[i]) is not Phrase.None and var phrase && sections.Box(i, phrase) is { } box) sections.closed.Add(box);
        if (sections.closed.Count == 0) return;
        foreach (var block in blocks.Where(sections.IsClosed)) standing.MarkCard(block);
    }

    private static Phrase Announced(Block block)
    {
        if (block.Words > HeadingWords || block.LinkDensity > 0.5) return Phrase.None;
        var phrase = PagePhrases.Of(block.Value, block.Words);
        return block.Level > 0 || phrase is Phrase.Comments or Phrase.Link or Phrase.Paywall ? phrase : Phrase.None;
    }

    private HtmlNode? Box(int heading, Phrase phrase)
    {
        HtmlNode? box = null;
        for (var element = blocks[heading].Element.Parent; element is not null && IsBox(element, heading, phrase); element = element.Parent) box = element;
        return box;
    }

    private bool IsBox(HtmlNode element, int heading, Phrase phrase)
    {
        if (firstParagraph.TryGetValue(element, out var first) && first < heading) return false;
        var mass = standing.MassOf(element);
        return phrase == Phrase.Comments ? standing.Total - mass >= RestOfThePage : mass <= standing.Total * ShareOfThePage;
    }

    private bool IsClosed(Block block)
    {
        for (var element = (HtmlNode?)block.Element; element is not null; element = element.Parent)
            if (closed.Contains(element)) return true;
        return false;
    }
}
