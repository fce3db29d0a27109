namespace Demarche.Intake.Html;

internal enum HtmlTokenKind
{
    Text,
    StartTag,
    EndTag,
}

/// <summary>A tag or a stretch of text, with its range in the source. Comments, declarations and instructions are no tokens.</summary>
internal readonly record struct HtmlToken(HtmlTokenKind Kind, string Name, int Start, int End);

/// <summary>Cuts HTML into tokens as the tokenisation stage of the WHATWG standard does, as far as text and tags need it: each character is looked at
/// a bounded number of times, and nothing that stands in the input is an error. What stands in raw text elements is one text.</summary>
internal sealed class HtmlScanner(string source)
{
    private int at;
    private string? raw;

    /// <summary>Goes to the next token; false at the end.</summary>
    public bool Next(out HtmlToken token)
    {
        while (at < source.Length)
        {
            var start = at;
            if (raw is { } name)
            {
                raw = null;
                at = RawEnd(name);
                if (at == start) continue;
                token = new(HtmlTokenKind.Text, HtmlNode.TextName, start, at);
                return true;
            }

            if (source[at] == '<' && Markup(out token)) return true;
            if (at > start) continue;
            token = Text(start);
            return true;
        }

        token = default;
        return false;
    }

    private char At(int index) => index < source.Length ? source[index] : '\0';

    // A "<" that begins no markup is text; Markup has told so by not moving.
    private HtmlToken Text(int start)
    {
        var next = source.AsSpan(start + 1).IndexOf('<');
        at = next < 0 ? source.Length : start + 1 + next;
        return new(HtmlTokenKind.Text, HtmlNode.TextName, start, at);
    }

    // Moves behind what it found. Comments and the like give no token.
    private bool Markup(out HtmlToken token)
    {
        token = default;
        var next = At(at + 1);
        if (char.IsAsciiLetter(next)) return Tag(at + 1, HtmlTokenKind.StartTag, out token);
        if (next == '/' && char.IsAsciiLetter(At(at + 2))) return Tag(at + 2, HtmlTokenKind.EndTag, out token);
        if (next == '!') at = source.AsSpan(at).StartsWith("<!--") ? CommentEnd(at + 4) : Behind(at + 2, ">");
        else if (next is '?' || (next == '/' && at + 2 < source.Length)) at = Behind(at + 2, ">");
        return false;
    }

    private int Behind(int from, string end)
    {
        var found = from < source.Length ? source.IndexOf(end, from, StringComparison.Ordinal) : -1;
        return found < 0 ? source.Length : found + end.Length;
    }

    private int CommentEnd(int from)
    {
        var rest = source.AsSpan(from);
        if (rest.StartsWith(">")) return from + 1;
        if (rest.StartsWith("->")) return from + 2;
        for (var dashes = from; (dashes = source.IndexOf("--", dashes, StringComparison.Ordinal)) >= 0; dashes++)
        {
            if (At(dashes + 2) == '>') return dashes + 3;
            if (At(dashes + 2) == '!' && At(dashes + 3) == '>') return dashes + 4;
        }

        return source.Length;
    }

    private bool Tag(int nameStart, HtmlTokenKind kind, out HtmlToken token)
    {
        var start = at;
        var nameEnd = nameStart;
        while (nameEnd < source.Length && !HtmlElements.IsWhite(source[nameEnd]) && source[nameEnd] is not ('/' or '>')) nameEnd++;
        at = HtmlAttributes.TagEnd(source, nameEnd);
        var name = HtmlElements.Name(source.AsSpan(nameStart, nameEnd - nameStart));
        token = new(kind, name, start, at);
        // A tag that the end of the input cuts off is none.
        if (source[at - 1] != '>') return false;
        if (kind == HtmlTokenKind.StartTag && HtmlElements.IsRawText(name)) raw = name;
        return true;
    }

    private int RawEnd(string name)
    {
        if (name == "plaintext") return source.Length;
        for (var from = at; (from = source.IndexOf("</", from, StringComparison.Ordinal)) >= 0; from += 2)
            if (IsEndTag(from + 2, name)) return name == "script" ? ScriptEnd(from) : from;
        return source.Length;
    }

    private bool IsEndTag(int from, string name) =>
        from + name.Length < source.Length && source.AsSpan(from, name.Length).Equals(name, StringComparison.OrdinalIgnoreCase)
        && (HtmlElements.IsWhite(source[from + name.Length]) || source[from + name.Length] is '/' or '>');

    // Inside a comment of a script, <script> … </script> stands for itself ("double escaped"): the end is then the first one behind it.
    private int ScriptEnd(int found)
    {
        var text = source.AsSpan(at, found - at);
        var comment = text.LastIndexOf("<!--");
        if (comment < 0) return found;
        var rest = text[comment..];
        if (rest.Contains("-->", StringComparison.Ordinal) || !rest.Contains("<script", StringComparison.OrdinalIgnoreCase)) return found;
        for (var from = found + 2; (from = source.IndexOf("</", from, StringComparison.Ordinal)) >= 0; from += 2)
            if (IsEndTag(from + 2, "script")) return from;
        return found;
    }
}
