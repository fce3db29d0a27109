using Demarche.Intake.Parts;

namespace Demarche.Intake.Html;

/// <summary>Goes through the blocks under the element that holds the article and takes those that belong to it: paragraphs, what stands in a row with
/// paragraphs, and the headings over them. What leads to other articles, offers something or belongs to readers stays out.</summary>
internal sealed class BodyPicker(List<Block> blocks, bool[] inside, Standing standing, GivenBody? given, HashSet<Block> head, Article article)
{
    private const int LongParagraph = 25;
    private const int ToolWords = 40;
    private const double SmallShare = 0.3;

    private readonly HashSet<HtmlNode> rows = [];
    private readonly HashSet<HtmlNode> closed = [];
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private Block? pending;
    private bool leavingOut;

    public void Pick()
    {
        for (var i = 0; i < blocks.Count; i++)
            if (inside[i] && IsRunning(blocks[i]) && Row(blocks[i]) is { } row) rows.Add(row);
        for (var i = 0; i < blocks.Count; i++)
            if (inside[i] && !head.Contains(blocks[i]) && !Take(blocks[i])) return;
    }

    // False where nothing of the article can follow.
    private bool Take(Block block)
    {
        if (standing.IsForeign(block) && !IsGiven(block)) return true;
        if (standing.Has(block, BlockTraits.Caption | BlockTraits.Figure)) return true;
        if (IsClosed(block)) return true;
        if (PagePhrases.Of(block.Value, block.Words) is not Phrase.None and var phrase && !IsGiven(block)) return Announced(block, phrase);
        if (block.Level > 0) Heading(block);
        else if (leavingOut && !IsLong(block)) return true;
        else if (IsKept(block)) Keep(block);
        return true;
    }

    private bool IsGiven(Block block) => given is { IsSure: true } && given.Holds(block) && !standing.Has(block, BlockTraits.Comment);

    private bool Announced(Block block, Phrase phrase)
    {
        if (block.Words > 12 || phrase is Phrase.Tool or Phrase.Notice) return true;
        if (Section(block) is { } section) closed.Add(section);
        else if (phrase == Phrase.Comments && (block.Level > 0 || block.Words <= 3) && article.Body.Count > 2) return false;
        else if (block.Level > 0) leavingOut = true;
        return true;
    }

    // The nearest element around the words that holds more than them and little of the article.
    private HtmlNode? Section(Block block)
    {
        HtmlNode? section = null;
        var whole = standing.MassOf(Body(block));
        for (var element = block.Element.Parent; element is not null && standing.MassOf(element) < whole * SmallShare; element = element.Parent) section = element;
        return section;
    }

    private static HtmlNode Body(Block block)
    {
        var element = block.Element;
        while (element.Parent is { } parent) element = parent;
        return element;
    }

    private bool IsClosed(Block block)
    {
        for (var element = (HtmlNode?)block.Element; element is not null && closed.Count > 0; element = element.Parent)
            if (closed.Contains(element)) return true;
        return false;
    }

    private void Heading(Block block)
    {
        leavingOut = false;
        pending = block.LinkDensity < 0.8 ? block : null;
    }

    private bool IsKept(Block block)
    {
        if (IsGiven(block)) return true;
        if (given is { IsSure: true } && given.Lacks(block)) return false;
        if (standing.Has(block, BlockTraits.Aside) && block.Words < ToolWords) return false;
        if (Credit.Is(block.Value) || UpdateLine.Is(block.Value) || (article.Body.Count == 0 && Byline.Is(block.Value))) return false;
        if (block.IsCell && standing.MassOf(block.Element) < standing.Total * SmallShare) return block.Words >= LongParagraph && block.LinkDensity < 0.3;
        if (IsRunning(block)) return true;
        return block.LinkDensity < 0.4 && Row(block) is { } row && rows.Contains(row) && IsInRow(block);
    }

    // A few words count where paragraphs stand around them as their equals.
    private static bool IsInRow(Block block) => block.Element.Name is "p" or "li" or "blockquote" or "dd" or "dt" or "pre" || block.AfterBreak;

    private static bool IsRunning(Block block) => Standing.IsParagraph(block) && (!block.Has(BlockTraits.Item) || block.LinkDensity < 0.4);

    private static bool IsLong(Block block) => block.Words >= LongParagraph && block.LinkDensity < 0.2;

    // Items of a list stand in a row with the paragraphs around the list.
    private static HtmlNode? Row(Block block)
    {
        var row = block.Element.Parent;
        if (block.Element.Name == "li" && row?.Parent is { } around) return around;
        return block.Element.Name is "p" or "blockquote" or "pre" ? row : block.Element;
    }

    private void Keep(Block block)
    {
        leavingOut = false;
        if (block.Words >= 8 && !seen.Add(block.Value)) return;
        if (pending is { } heading)
        {
            article.Body.Add(heading);
            article.Crossheads.Add(heading);
            pending = null;
        }

        article.Body.Add(block);
    }
}
