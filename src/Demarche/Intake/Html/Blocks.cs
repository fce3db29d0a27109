namespace Demarche.Intake.Html;

/// <summary>The text of a page as blocks in the order of the page. What is never shown as text (scripts, styles, templates, drawings, controls) gives none.</summary>
internal sealed class Blocks
{
    private readonly string source;
    private readonly PageSigns signs;
    private readonly List<Block> found = [];
    private SourceText text = new();
    private (int Start, int Length) space;
    private int links;
    private int strong;
    private int breaks;

    private Blocks(string source, PageSigns signs) => (this.source, this.signs) = (source, signs);

    public static List<Block> Of(string source, HtmlNode root, PageSigns signs)
    {
        var blocks = new Blocks(source, signs);
        blocks.Walk(root, new(root, BlockTraits.None, false, false, false, false));
        blocks.Flush(new(root, BlockTraits.None, false, false, false, false));
        return blocks.found;
    }

    /// <summary>What holds for the text of an element.</summary>
    private readonly record struct Place(HtmlNode Box, BlockTraits Traits, bool InLink, bool InStrong, bool InParagraph, bool Preformatted);

    // The tree is no deeper than IntakeLimits.HtmlDepth.
    private void Walk(HtmlNode node, Place place)
    {
        foreach (var child in node.Children)
        {
            if (child.IsText) Take(child.Start, child.End, place);
            else if (child.Name == "br") Break(place);
            else if (child.Name == "hr") Flush(place);
            else if (!HtmlElements.IsTextless(child.Name)) Enter(child, place);
        }
    }

    private void Enter(HtmlNode child, Place place)
    {
        // Kicker and headline often are two spans of one heading, which the page sets apart by its style.
        var box = IsSplit(child.Parent!) || HtmlElements.IsBlock(child.Name) || (HtmlElements.IsCustom(child.Name) && !place.InParagraph);
        var inner = place with
        {
            Traits = place.Traits | signs.Of(source, child),
            InLink = place.InLink || (child.Name == "a" && IsElsewhere(child)),
            InStrong = place.InStrong || child.Name is "b" or "strong",
            InParagraph = place.InParagraph || child.Name == "p" || HtmlElements.HeadingLevel(child.Name) > 0,
            Preformatted = place.Preformatted || child.Name == "pre",
        };
        if (!box && inner.Traits == place.Traits)
        {
            Walk(child, inner);
            return;
        }

        // Words of an element with traits of its own, such as a kicker within a headline, are a block of their own.
        var apart = box || (inner.Traits & ~place.Traits & (BlockTraits.Furniture | BlockTraits.Hidden | BlockTraits.Comment | BlockTraits.Caption)) != 0;
        if (apart) Flush(place);
        if (box) breaks = 0;
        Walk(child, apart ? inner with { Box = HtmlElements.IsInline(child.Name) || !box ? place.Box : child } : inner);
        if (apart) Flush(inner with { Box = HtmlElements.IsInline(child.Name) || !box ? place.Box : child });
        if (box) breaks = 0;
    }

    // Caption and credit, too.
    private bool IsSplit(HtmlNode parent) =>
        (HtmlElements.HeadingLevel(parent.Name) > 0 || parent.Name == "figcaption")
        && parent.Children.Count(child => !child.IsText) > 1
        && parent.Children.All(child => child.IsText ? source.AsSpan(child.Start, child.End - child.Start).IsWhiteSpace() : child.Name is "span" or "small" or "cite" or "em");

    private bool IsElsewhere(HtmlNode link) => HtmlAttributes.Find(source, link, "href") is { Length: > 0 } href && href[0] != '#';

    private void Break(Place place)
    {
        Flush(place);
        breaks++;
    }

    private void Take(int start, int end, Place place)
    {
        var before = text.Length;
        for (var i = start; i < end;)
        {
            var c = source[i];
            if (HtmlElements.IsWhite(c)) i = White(i, end, place);
            else if (c == '&' && CharacterReferences.Read(source.AsSpan(i, end - i), out var value) is var length and > 0)
            {
                Space();
                text.Whole(value, i, length);
                i += length;
            }
            else i = Letters(i, end);
        }

        var taken = text.Length - before;
        if (place.InLink) links += taken;
        if (place.InStrong) strong += taken;
    }

    private int Letters(int from, int end)
    {
        Space();
        var to = from + 1;
        while (to < end && !HtmlElements.IsWhite(source[to]) && source[to] is not ('&' or '\0' or '\uFFFD')) to++;
        if (source[from] is '\0' or '\uFFFD') text.Whole("\uFFFD", from, (to = from + 1) - from);
        else text.Letters(source.AsSpan(from, to - from), from);
        return to;
    }

    private int White(int from, int end, Place place)
    {
        var to = from;
        while (to < end && HtmlElements.IsWhite(source[to])) to++;
        if (place.Preformatted && text.Length > 0)
        {
            Space();
            text.Letters(source.AsSpan(from, to - from), from);
        }
        else if (text.Length > 0 && space.Length == 0) space = (from, to - from);
        return to;
    }

    private void Space()
    {
        if (space.Length > 0 && text.Length > 0) text.Whole(" ", space.Start, space.Length);
        space = default;
    }

    private void Flush(Place place)
    {
        if (text.Length > 0)
        {
            found.Add(new Block(place.Box, place.Traits, text) { Links = links, Strong = strong, AfterBreak = breaks == 1 });
            text = new();
            breaks = 0;
        }

        (space, links, strong) = (default, 0, 0);
    }
}
