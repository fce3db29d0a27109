using Demarche.Intake.Html;

namespace Demarche.Intake.Markdown;

/// <summary>The words of a stretch of Markdown without the signs of emphasis, links, code and HTML; pictures give captions.</summary>
internal static class MarkdownWords
{
    private const int LongestLink = 2000;

    public static void Append(string source, int start, int end, SourceText to, List<SourceText> captions)
    {
        for (var at = start; at < end;)
        {
            var c = source[at];
            if (c == '\\' && at + 1 < end && char.IsPunctuation(source[at + 1])) Letter(source, ref at, 2, to);
            else if (c == '!' && at + 1 < end && source[at + 1] == '[' && Link(source, at + 1, end) is { } picture) at = Caption(source, at + 2, picture, captions);
            else if (c == '[' && Link(source, at, end) is { } link)
            {
                Append(source, at + 1, link.TextEnd, to, captions);
                at = link.End;
            }
            else if ((c is '*' or '`' or '~' && !IsAlone(source, at, start, end)) || (c == '_' && IsAtEdge(source, at, start, end))) at++;
            else if (c == '<' && TagEnd(source, at, end) is var tag and > 0) at = tag;
            else if (c == '&' && CharacterReferences.Read(source.AsSpan(at, end - at), out var value) is var length and > 0)
            {
                to.Whole(value, at, length);
                at += length;
            }
            else at = Plain(source, at, end, to);
        }
    }

    private static void Letter(string source, ref int at, int length, SourceText to)
    {
        to.Whole(source.AsSpan(at + length - 1, 1), at, length);
        at += length;
    }

    private static int Plain(string source, int at, int end, SourceText to)
    {
        var next = at + 1;
        while (next < end && source[next] is not ('\\' or '!' or '[' or '*' or '`' or '~' or '_' or '<' or '&')) next++;
        to.Letters(source.AsSpan(at, next - at), at);
        return next;
    }

    private static int Caption(string source, int start, (int TextEnd, int End) picture, List<SourceText> captions)
    {
        var caption = new SourceText();
        caption.Letters(source.AsSpan(start, picture.TextEnd - start), start);
        captions.Add(caption);
        return picture.End;
    }

    // [words](address) or [words][name]; no link within a link.
    private static (int TextEnd, int End)? Link(string source, int at, int end)
    {
        var window = source.AsSpan(at, Math.Min(end - at, LongestLink));
        var close = window.IndexOf(']');
        if (close < 2 || window[1..close].Contains('[') || close + 1 >= window.Length || window[close + 1] is not ('(' or '[')) return null;
        var length = window[(close + 1)..].IndexOf(window[close + 1] == '(' ? ')' : ']');
        return length < 0 ? null : (at + close, at + close + 1 + length + 1);
    }

    private static bool IsAlone(string source, int at, int start, int end) =>
        (at == start || source[at - 1] == ' ') && (at + 1 == end || source[at + 1] == ' ');

    private static bool IsAtEdge(string source, int at, int start, int end) =>
        at == start || at + 1 == end || !char.IsLetterOrDigit(source[at - 1]) || !char.IsLetterOrDigit(source[at + 1]);

    private static int TagEnd(string source, int at, int end)
    {
        if (at + 1 >= end || !(char.IsAsciiLetter(source[at + 1]) || source[at + 1] is '/' or '!')) return 0;
        var close = source.AsSpan(at, Math.Min(end - at, LongestLink)).IndexOf('>');
        return close < 0 ? 0 : at + close + 1;
    }
}
