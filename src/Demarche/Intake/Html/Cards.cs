namespace Demarche.Intake.Html;

/// <summary>Boxes that lead to another article: an element with a heading that is one link and little else. Their summaries read like paragraphs.</summary>
internal static class Cards
{
    private const int LongestCard = 900;
    private const int MostParagraphs = 3;
    private const double ShareOfThePage = 0.3;

    public static void Mark(List<Block> blocks, Standing standing)
    {
        var under = new Dictionary<HtmlNode, List<Block>>();
        foreach (var heading in blocks.Where(IsLinkedHeading))
        {
            if (under.Count == 0) Index(blocks, under);
            foreach (var block in BoxOf(heading, under, standing)) standing.MarkCard(block);
        }
    }

    private static bool IsLinkedHeading(Block block) => block.Level is >= 2 and <= 6 && block.LinkDensity > 0.8;

    // Each block stands in the lists of the nearest few elements around it.
    private static void Index(List<Block> blocks, Dictionary<HtmlNode, List<Block>> under)
    {
        foreach (var block in blocks)
        {
            var element = (HtmlNode?)block.Element;
            for (var i = 0; i < 12 && element is not null; i++, element = element.Parent)
            {
                if (!under.TryGetValue(element, out var list)) under[element] = list = [];
                list.Add(block);
            }
        }
    }

    // The largest element around the heading that still is a box.
    private static List<Block> BoxOf(Block heading, Dictionary<HtmlNode, List<Block>> under, Standing standing)
    {
        List<Block> box = [heading];
        var element = heading.Element.Parent;
        for (var i = 0; i < 10 && element is not null; i++, element = element.Parent)
        {
            if (!under.TryGetValue(element, out var list) || !IsBox(list) || standing.MassOf(element) > standing.Total * ShareOfThePage) break;
            box = list;
        }

        return box;
    }

    private static bool IsBox(List<Block> blocks) =>
        blocks.Count <= 12 && blocks.Sum(b => b.Length) <= LongestCard && blocks.Count(Standing.IsParagraph) <= MostParagraphs && blocks.Count(IsLinkedHeading) <= 1;
}
