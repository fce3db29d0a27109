using System.Text;
using Demarche.Intake.Html;

namespace Demarche.Intake;

/// <summary>An element of an XML document, or a stretch of its text.</summary>
internal sealed class XmlPiece(string name, string space, XmlPiece? parent)
{
    private List<XmlPiece>? children;
    private List<(string Name, string Value)>? attributes;

    /// <summary>The local name; empty for text.</summary>
    public string Name => name;

    /// <summary>The namespace; for a prefix that nobody declared, the one that feeds mean by it.</summary>
    public string Space => space;

    public XmlPiece? Parent => parent;

    public string Value { get; init; } = "";

    public IReadOnlyList<XmlPiece> Children => children ?? [];

    /// <summary>An attribute by its local name.</summary>
    public string? this[string attribute] => attributes?.Find(a => a.Name == attribute) is { Name: not null } found ? found.Value : null;

    /// <summary>Child elements of a local name.</summary>
    public IEnumerable<XmlPiece> All(string child) => Children.Where(c => c.Name == child);

    public XmlPiece? First(string child) => children?.Find(c => c.Name == child);

    /// <summary>The first element that is reached by one name after the other.</summary>
    public XmlPiece? At(params ReadOnlySpan<string> path)
    {
        var piece = this;
        foreach (var step in path)
            if ((piece = piece?.First(step)) is null) return null;
        return piece;
    }

    /// <summary>All its text, with that of the elements in it; none where there is but white space.</summary>
    public string? Text
    {
        get
        {
            var text = new StringBuilder();
            foreach (var piece in Below()) text.Append(piece.Value);
            return text.ToString().Trim() is { Length: > 0 } trimmed ? trimmed : null;
        }
    }

    /// <summary>Its content as HTML: names without prefixes, text escaped, no attributes but classes.</summary>
    public string Markup()
    {
        var html = new StringBuilder();
        var rest = new Stack<(XmlPiece Piece, bool Closed)>();
        for (var i = Children.Count - 1; i >= 0; i--) rest.Push((Children[i], false));
        while (rest.TryPop(out var next))
        {
            var (piece, closed) = next;
            if (piece.Name.Length == 0) html.Append(Escape(piece.Value));
            else if (closed) html.Append("</").Append(piece.Name).Append('>');
            else
            {
                html.Append('<').Append(piece.Name).Append(piece["href"] is { } href ? $" href=\"{Escape(href)}\"" : "").Append('>');
                if (HtmlElements.IsVoid(piece.Name)) continue;
                rest.Push((piece, true));
                for (var i = piece.Children.Count - 1; i >= 0; i--) rest.Push((piece.Children[i], false));
            }
        }

        return html.ToString();
    }

    /// <summary>It and all pieces in it, in the order of the document.</summary>
    public IEnumerable<XmlPiece> Below()
    {
        var rest = new Stack<XmlPiece>([this]);
        while (rest.TryPop(out var piece))
        {
            yield return piece;
            for (var i = piece.Children.Count - 1; i >= 0; i--) rest.Push(piece.Children[i]);
        }
    }

    public void Add(XmlPiece child) => (children ??= []).Add(child);

    public void Set(string attribute, string value) => (attributes ??= []).Add((attribute, value));

    private static string Escape(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal);
}

/// <summary>Reads XML as feeds and agencies send it. What is well-formed is read as the standard says, save that a document type declaration is passed over
/// whole: it defines nothing, loads nothing and expands nothing. What is not well-formed is read as far as it makes sense, and one problem says so.</summary>
internal sealed class XmlTree
{
    private const int Pace = 4096;

    private static readonly Dictionary<string, string> Usual = new(StringComparer.Ordinal)
    {
        ["xml"] = "http://www.w3.org/XML/1998/namespace",
        ["dc"] = "http://purl.org/dc/elements/1.1/",
        ["content"] = "http://purl.org/rss/1.0/modules/content/",
        ["media"] = "http://search.yahoo.com/mrss/",
        ["atom"] = "http://www.w3.org/2005/Atom",
        ["rdf"] = "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    };

    private readonly string source;
    private readonly Document document;
    private readonly List<(XmlPiece Piece, Dictionary<string, string>? Spaces, string Written)> open = [];
    private readonly XmlPiece top = new("", "", null);
    private int at;
    private int pieces;
    private int passedOver;

    private XmlTree(string source, Document document) => (this.source, this.document) = (source, document);

    /// <summary>The first element; none where there is none.</summary>
    public static XmlPiece? Read(Document document)
    {
        var decoded = HtmlCharset.Decode(document);
        if (decoded.Undecodable > 0) document.Problems.Add(ReportFields.Undecoded(decoded.Undecodable, document.Origin));
        var tree = new XmlTree(decoded.Text, document);
        tree.Build();
        return tree.top.Children.FirstOrDefault(child => child.Name.Length > 0);
    }

    private XmlPiece Current => open.Count == 0 ? top : open[^1].Piece;

    private void Build()
    {
        while (at < source.Length)
        {
            if (++pieces > document.Limits.HtmlNodes)
            {
                document.Allowance.Trip(ProblemCodes.DocumentTooComplex, $"Only the first {document.Limits.HtmlNodes} tags and texts of the document were read.");
                return;
            }

            if (pieces % Pace == 0 && document.Allowance.IsSpent()) return;
            if (source[at] == '<' && Markup()) continue;
            Text();
        }

        if (open.Count > 0) Malformed("it ends within an element");
    }

    private void Malformed(string why) => document.Allowance.Trip(ProblemCodes.XmlMalformed, $"The XML is not well-formed ({why}); what made sense was read.");

    private void Text()
    {
        var next = source.IndexOf('<', at + 1);
        var end = next < 0 ? source.Length : next;
        AddText(Decode(source.AsSpan(at, end - at)));
        at = end;
    }

    private void AddText(string value)
    {
        if (open.Count > 0) Current.Add(new XmlPiece("", "", Current) { Value = value });
    }

    private string Decode(ReadOnlySpan<char> text)
    {
        if (!text.Contains('&')) return text.ToString();
        var decoded = new StringBuilder(text.Length);
        while (text.IndexOf('&') is var ampersand and >= 0)
        {
            decoded.Append(text[..ampersand]);
            var rest = text[ampersand..];
            var length = CharacterReferences.Read(rest, out var value);
            if (length == 0 || !(rest.StartsWith("&amp;") || rest.StartsWith("&lt;") || rest.StartsWith("&gt;") || rest.StartsWith("&quot;") || rest.StartsWith("&#"))) Malformed("it names entities that XML has not");
            decoded.Append(length > 0 ? value : rest.StartsWith("&apos;") ? "'" : "&");
            text = rest[(length > 0 ? length : rest.StartsWith("&apos;") ? 6 : 1)..];
        }

        return decoded.Append(text).ToString();
    }

    // False where a "<" begins nothing.
    private bool Markup()
    {
        var rest = source.AsSpan(at);
        if (rest.StartsWith("<!--")) at = Behind("-->");
        else if (rest.StartsWith("<![CDATA["))
        {
            var end = source.IndexOf("]]>", at, StringComparison.Ordinal);
            AddText(source[(at + 9)..(end < 0 ? source.Length : end)]);
            at = end < 0 ? source.Length : end + 3;
        }
        else if (rest.StartsWith("<!")) at = DeclarationEnd();
        else if (rest.StartsWith("<?")) at = Behind("?>");
        else if (rest.StartsWith("</")) EndTag();
        else if (rest.Length > 1 && (char.IsLetter(rest[1]) || rest[1] is '_' or ':')) StartTag();
        else
        {
            Malformed("it has a lone '<'");
            return false;
        }

        return true;
    }

    private int Behind(string end)
    {
        var found = source.IndexOf(end, at, StringComparison.Ordinal);
        return found < 0 ? source.Length : found + end.Length;
    }

    // <!DOCTYPE x [ … ]>: to the ">" behind the last bracket.
    private int DeclarationEnd()
    {
        var depth = 0;
        for (var i = at; i < source.Length; i++)
        {
            if (source[i] == '[') depth++;
            else if (source[i] == ']') depth--;
            else if (source[i] == '>' && depth <= 0) return i + 1;
        }

        return source.Length;
    }

    private void EndTag()
    {
        var close = source.IndexOf('>', at);
        var name = source.AsSpan(at + 2, (close < 0 ? source.Length : close) - at - 2).Trim().ToString();
        at = close < 0 ? source.Length : close + 1;
        if (passedOver > 0)
        {
            passedOver--;
            return;
        }

        var opened = open.FindLastIndex(o => o.Written == name);
        if (opened != open.Count - 1 || opened < 0) Malformed("its end tags do not match");
        if (opened >= 0) open.RemoveRange(opened, open.Count - opened);
    }

    private void StartTag()
    {
        var nameStart = at + 1;
        var nameEnd = nameStart;
        while (nameEnd < source.Length && !char.IsWhiteSpace(source[nameEnd]) && source[nameEnd] is not ('/' or '>' or '<')) nameEnd++;
        var end = HtmlAttributes.TagEnd(source, nameEnd);
        var written = source[nameStart..nameEnd];
        var closed = end >= 2 && source[end - 1] == '>' && source[end - 2] == '/';
        if (open.Count >= document.Limits.XmlDepth)
        {
            document.Allowance.Trip(ProblemCodes.NestingTooDeep, $"Elements nested deeper than {document.Limits.XmlDepth} were passed over; their text was kept.");
            if (!closed) passedOver++;
        }
        else Open(written, nameEnd, end, closed);
        at = end;
    }

    private void Open(string written, int from, int end, bool closed)
    {
        Dictionary<string, string>? spaces = null;
        var attributes = new List<(string Name, string Value)>();
        while (HtmlAttributes.Next(source, end, ref from, out var name, out var value))
        {
            if (name is "xmlns") (spaces ??= new(StringComparer.Ordinal))[""] = Decode(value);
            else if (name.StartsWith("xmlns:")) (spaces ??= new(StringComparer.Ordinal))[name[6..].ToString()] = Decode(value);
            else attributes.Add((name[(name.IndexOf(':') + 1)..].ToString(), Decode(value)));
        }

        var colon = written.IndexOf(':', StringComparison.Ordinal);
        var piece = new XmlPiece(written[(colon + 1)..], SpaceOf(colon < 0 ? "" : written[..colon], spaces), open.Count == 0 ? null : Current);
        foreach (var (name, value) in attributes) piece.Set(name, value);
        Current.Add(piece);
        if (!closed) open.Add((piece, spaces, written));
    }

    private string SpaceOf(string prefix, Dictionary<string, string>? own)
    {
        if (own is not null && own.TryGetValue(prefix, out var space)) return space;
        for (var i = open.Count - 1; i >= 0; i--)
            if (open[i].Spaces is { } spaces && spaces.TryGetValue(prefix, out space)) return space;
        return Usual.GetValueOrDefault(prefix, "");
    }
}
