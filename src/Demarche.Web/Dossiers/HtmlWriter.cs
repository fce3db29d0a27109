using System.Buffers;

namespace Demarche.Web.Dossiers;

/// <summary>Writes HTML that encodes by default: there is no way to write markup from a string. Element and attribute names are the caller's
/// own words; values and text may be anything.</summary>
internal sealed class HtmlWriter(TextWriter output)
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'\r\0");

    private readonly Stack<string> open = new();

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
        End(element);
    }

    /// <summary>An element that never has an end, such as <c>meta</c>.</summary>
    public void Void(string element, params ReadOnlySpan<(string Name, string? Value)> attributes) => Start(element, attributes);

    public void Text(ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny(Special) is >= 0 and var at)
        {
            output.Write(text[..at]);
            output.Write(Encoded(text[at]));
            text = text[(at + 1)..];
        }

        output.Write(text);
    }

    public void Doctype() => output.Write("<!DOCTYPE html>\n");

    /// <summary>A line's end between elements, for those who read the source.</summary>
    public void Break() => output.Write('\n');

    /// <summary>The page's own style sheet, to the letter: its hash stands in the security policy.</summary>
    public void Style(DossierStyle style)
    {
        output.Write("<style>");
        output.Write(style.Css);
        output.Write("</style>\n");
    }

    /// <summary>Closes the element that was opened last.</summary>
    public void Close() => End(open.Pop());

    private void Start(string element, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Plain(element);
        output.Write('<');
        output.Write(element);
        foreach (var (name, value) in attributes)
            if (value is not null) Attribute(name, value);
        output.Write('>');
    }

    private void Attribute(string name, string value)
    {
        Plain(name);
        if (name.StartsWith("on", StringComparison.Ordinal) || name is "style" or "src" or "srcdoc" or "action")
            throw new ArgumentException($"The attribute {name} can carry script or style.", nameof(name));
        if (name == "href" && !Links.IsSafe(value)) throw new ArgumentException("A link leads to the page itself or to the web.", nameof(value));
        output.Write(' ');
        output.Write(name);
        output.Write("=\"");
        Text(value);
        output.Write('"');
    }

    private void End(string element)
    {
        output.Write("</");
        output.Write(element);
        output.Write('>');
    }

    private static void Plain(string name)
    {
        foreach (var letter in name)
            if (!char.IsAsciiLetterOrDigit(letter) && letter != '-') throw new ArgumentException($"'{name}' is no plain name.", nameof(name));
    }

    private static string Encoded(char special) => special switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\'' => "&#39;",
        '\r' => "&#13;",
        _ => "\uFFFD",
    };

    /// <summary>An open element.</summary>
    public readonly ref struct Scope(HtmlWriter html)
    {
        public void Dispose() => html.Close();
    }
}
