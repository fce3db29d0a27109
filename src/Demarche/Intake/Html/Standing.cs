namespace Demarche.Intake.Html;

/// <summary>What each block is worth as text of an article, and which hints of the elements around it hold. A class name is only a hint: an element
/// that holds most of the page's running text is its article, whatever it is called.</summary>
internal sealed class Standing
{
    private const double MostOfThePage = 0.5;
    private const double SomeOfThePage = 0.2;
    private const int RestOfThePage = 250;
    private const int ParagraphWords = 10;

    private readonly Dictionary<HtmlNode, double> mass = [];
    private readonly HashSet<HtmlNode> denied = [];
    private readonly HashSet<Block> cards = [];
    private readonly HashSet<HtmlNode> aroundHeadline = [];
    private readonly Dictionary<string, double> kinMass = new(StringComparer.Ordinal);
    private readonly IReadOnlyDictionary<HtmlNode, ElementSign> own;

    public Standing(List<Block> blocks, PageSigns signs)
    {
        own = signs.Own;
        foreach (var block in blocks) AddMass(block.Element, Math.Max(0, Plain(block)));
        Total = blocks.Sum(block => Math.Max(0, Plain(block)));
        foreach (var block in blocks.Where(IsHeadline)) MarkAround(block.Element);
        foreach (var (element, sign) in own) kinMass[sign.Kin] = kinMass.GetValueOrDefault(sign.Kin) + MassOf(element);
        foreach (var (element, sign) in own)
            if (IsDenied(element, sign)) denied.Add(element);
    }

    /// <summary>The running text of the whole page, in characters.</summary>
    public double Total { get; }

    /// <summary>Running text under an element, in characters, whatever its hints say.</summary>
    public double MassOf(HtmlNode element) => mass.GetValueOrDefault(element);

    /// <summary>The block is one of a box that leads to another article.</summary>
    public bool IsCard(Block block) => cards.Contains(block);

    public void MarkCard(Block block) => cards.Add(block);

    /// <summary>A hint of an element around the block holds that says it is no part of the article.</summary>
    public bool IsForeign(Block block) => cards.Contains(block) || Has(block, BlockTraits.Furniture | BlockTraits.Comment | BlockTraits.Hidden);

    public bool Has(Block block, BlockTraits any)
    {
        if (!block.Has(any)) return false;
        for (var element = block.Element; element is not null; element = element.Parent)
            if (own.TryGetValue(element, out var sign) && (sign.Traits & any) != 0 && !denied.Contains(element)) return true;
        return IsOwnTrait(block, any);
    }

    /// <summary>What a block adds to the article if it is part of it: the length of running text, less than nothing for links and scraps.</summary>
    public double Worth(Block block) => IsForeign(block) ? -1 : Plain(block);

    /// <summary>Running text: more than a few words, most of them no links.</summary>
    public static bool IsParagraph(Block block) =>
        block.Level == 0 && block.LinkDensity < 0.5 && (block.Words >= ParagraphWords || (block.Words >= 5 && Parts.Shape.EndsSentence(block.Value)));

    // Traits of an inline element, such as a span, stand on the block alone.
    private bool IsOwnTrait(Block block, BlockTraits any)
    {
        var around = BlockTraits.None;
        for (var element = block.Element; element is not null; element = element.Parent)
            if (own.TryGetValue(element, out var sign)) around |= sign.Traits;
        return (block.Traits & any & ~around) != 0;
    }

    private static double Plain(Block block)
    {
        if (IsParagraph(block)) return (block.Length - (1.5 * block.Links)) * (block.IsCell ? 0.4 : block.Has(BlockTraits.Item) ? 0.6 : 1);
        if (block.Has(BlockTraits.Figure)) return 0;
        return block.LinkDensity > 0.5 ? -10 : block.Level > 0 ? 0 : -4;
    }

    private void AddMass(HtmlNode? element, double value)
    {
        for (; element is not null && value > 0; element = element.Parent) mass[element] = mass.GetValueOrDefault(element) + value;
    }

    private static bool IsHeadline(Block block) => block.Level == 1 && block.Words > 2 && block.LinkDensity < 0.5 && PagePhrases.Of(block.Value, block.Words) == Phrase.None;

    private void MarkAround(HtmlNode? element)
    {
        for (; element is not null; element = element.Parent) aroundHeadline.Add(element);
    }

    // An element of its kind, such as each paragraph that has the same class, may hold little of the page, and all of the kind together most of it.
    private bool IsDenied(HtmlNode element, ElementSign sign)
    {
        var holdsHeadline = aroundHeadline.Contains(element);
        if ((sign.Traits & BlockTraits.Comment) != 0) return holdsHeadline || Total - MassOf(element) < RestOfThePage;
        if ((sign.Traits & (BlockTraits.Furniture | BlockTraits.Hidden)) == 0) return false;
        return kinMass[sign.Kin] > Total * MostOfThePage || (holdsHeadline && MassOf(element) > Total * SomeOfThePage);
    }
}
