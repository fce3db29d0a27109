using System.Buffers;

namespace Demarche.Web.Dossiers;

/// <summary>HTML as characters of a file.</summary>
internal sealed class HtmlText(TextWriter output) : IHtmlOutput
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'\r\0");

    public void Start(string element)
    {
        output.Write('<');
        output.Write(element);
    }

    public void Attribute(string name, string value)
    {
        output.Write(' ');
        output.Write(name);
        output.Write("=\"");
        Text(value);
        output.Write('"');
    }

    public void Started() => output.Write('>');

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

    public void End(string element)
    {
        output.Write("</");
        output.Write(element);
        output.Write('>');
    }

    public void EndVoid()
    {
    }

    public void Break() => output.Write('\n');

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
}
