namespace Demarche.Intake.Html;

/// <summary>An element or a stretch of text. For an element <see cref="Start"/> and <see cref="End"/> are the range of its start tag in the
/// decoded source, for text that of its characters, references and all.</summary>
internal sealed class HtmlNode(string name, int start, int end, HtmlNode? parent)
{
    public const string TextName = "#text";

    private List<HtmlNode>? children;

    /// <summary>In lower case; <see cref="TextName"/> for text.</summary>
    public string Name => name;

    public int Start => start;

    public int End => end;

    public HtmlNode? Parent => parent;

    public bool IsText => ReferenceEquals(name, TextName);

    public IReadOnlyList<HtmlNode> Children => children ?? [];

    public HtmlNode Add(string childName, int childStart, int childEnd)
    {
        var child = new HtmlNode(childName, childStart, childEnd, this);
        (children ??= []).Add(child);
        return child;
    }
}
