namespace Demarche.Intake.Html;

/// <summary>What the elements around a block say of it.</summary>
[Flags]
internal enum BlockTraits
{
    None = 0,

    /// <summary>In an element whose name or classes are those of navigation, advertisements, links to other articles and the like.</summary>
    Furniture = 1,

    /// <summary>In readers' comments.</summary>
    Comment = 2,

    /// <summary>In an element that is not shown.</summary>
    Hidden = 4,

    /// <summary>In a figure or its caption.</summary>
    Figure = 8,

    /// <summary>In a figcaption, or in an element whose classes are those of a caption.</summary>
    Caption = 16,

    /// <summary>In an element whose classes are those of a lead or teaser, or that is marked as the description.</summary>
    Lead = 32,

    /// <summary>In an element that is marked as the body of the article.</summary>
    Body = 64,

    /// <summary>In an item of a list.</summary>
    Item = 128,

    /// <summary>In an element whose classes are those of who wrote it, of a date or of tools around it.</summary>
    Aside = 256,

    /// <summary>In a quotation set apart.</summary>
    Quote = 512,
}

/// <summary>A stretch of text that the page shows in one piece, such as a paragraph, a heading or an item: white space is one space, as a browser has it.</summary>
internal sealed class Block(HtmlNode element, BlockTraits traits, SourceText text)
{
    private string? value;

    /// <summary>The nearest element that breaks lines.</summary>
    public HtmlNode Element => element;

    public BlockTraits Traits => traits;

    public SourceText Text => text;

    public string Value => value ??= text.ToString();

    /// <summary>How much of it is links to elsewhere, in characters.</summary>
    public int Links { get; set; }

    /// <summary>How much of it is set bold or stands in a heading inside it.</summary>
    public int Strong { get; set; }

    /// <summary>It stands on a line of its own behind the block before, in the same paragraph.</summary>
    public bool AfterBreak { get; set; }

    public int Level => HtmlElements.HeadingLevel(element.Name);

    /// <summary>It stands in a cell of a table without an element of its own.</summary>
    public bool IsCell => element.Name is "td" or "th";

    public int Length => text.Length;

    public double LinkDensity => text.Length == 0 ? 0 : (double)Links / text.Length;

    public int Words => words < 0 ? words = Parts.Shape.Words(Value, int.MaxValue - 1) : words;

    private int words = -1;

    public bool Has(BlockTraits any) => (traits & any) != 0;

    public override string ToString() => $"{element.Name} {Value}";
}
