namespace Demarche.Intake.Html;

/// <summary>The article of a page: its blocks by what they are, each list in the order of the page.</summary>
internal sealed class Article
{
    public List<SourceText> Kicker { get; } = [];

    public List<SourceText> Headline { get; } = [];

    public List<SourceText> Teaser { get; } = [];

    /// <summary>Paragraphs and the headings between them.</summary>
    public List<Block> Body { get; } = [];

    /// <summary>The blocks of <see cref="Body"/> that are headings between paragraphs.</summary>
    public HashSet<Block> Crossheads { get; } = [];

    public List<Block> Captions { get; } = [];

    /// <summary>The text that the page gives to machines, where its own elements hold less of it.</summary>
    public string? Given { get; set; }

    /// <summary>The page offers the rest for money.</summary>
    public bool IsPartial { get; set; }

    public bool IsEmpty => Body.Count == 0 && Given is null;
}
