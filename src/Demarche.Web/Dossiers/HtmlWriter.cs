namespace Demarche.Web.Dossiers;

/// <summary>Writes HTML that encodes by default: there is no way to write markup from a string. Element and attribute names are the caller's
/// own words; values and text may be anything. Where it goes, a file or a page that is being served, is the output's matter.</summary>
internal sealed class HtmlWriter(IHtmlOutput output)
{
    private readonly Stack<string> open = new();

    /// <summary>Writes characters of a file.</summary>
    public HtmlWriter(TextWriter output)
        : this(new HtmlText(output))
    {
    }

    /// <summary>Opens an element; disposing of the result closes it. An attribute without a value is left out.</summary>
    /// <exception cref="ArgumentException">A name is not plain, an attribute could run script, or a link leads to neither the page nor the web.</exception>
    public Scope In(string element, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Open(element, attributes);
        return new Scope(this);
    }

    /// <summary>Opens an element that <see cref="Close"/> closes.</summary>
    public void Open(string element, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Start(element, attributes);
        open.Push(element);
    }

    /// <summary>An element that holds text alone.</summary>
    public void Leaf(string element, string? text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Start(element, attributes);
        Text(text);
        output.End(element);
    }

    /// <summary>An element that never has an end, such as <c>meta</c>.</summary>
    public void Void(string element, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Start(element, attributes);
        output.EndVoid();
    }

    public void Text(ReadOnlySpan<char> text) => output.Text(text);

    /// <summary>A line's end between elements, for those who read the source.</summary>
    public void Break() => output.Break();

    /// <summary>Closes the element that was opened last.</summary>
    public void Close() => output.End(open.Pop());

    private void Start(string element, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Plain(element);
        output.Start(element);
        foreach (var (name, value) in attributes)
            if (value is not null) Attribute(name, value);
        output.Started();
    }

    private void Attribute(string name, string value)
    {
        Plain(name);
        if (name.StartsWith("on", StringComparison.Ordinal) || name is "style" or "src" or "srcdoc" or "action")
            throw new ArgumentException($"The attribute {name} can carry script or style.", nameof(name));
        if (name == "href" && !Links.IsSafe(value)) throw new ArgumentException("A link leads to the page itself, to the reading room or to the web.", nameof(value));
        output.Attribute(name, value);
    }

    private static void Plain(string name)
    {
        foreach (var letter in name)
            if (!char.IsAsciiLetterOrDigit(letter) && letter != '-') throw new ArgumentException($"'{name}' is no plain name.", nameof(name));
    }

    /// <summary>An open element.</summary>
    public readonly ref struct Scope(HtmlWriter html)
    {
        public void Dispose() => html.Close();
    }
}
