using System.Buffers;
using System.Text;

namespace Demarche.Web.Exports.WebAnno;

/// <summary>The escapes of WebAnno TSV 3: control characters in texts and tokens, and in values the signs that the format itself uses.</summary>
internal static class TsvEscape
{
    private const string Signs = "[]|_;*";

    private static readonly SearchValues<char> Escaped = SearchValues.Create("\\\n\r\t\f\b" + Signs);

    public static string Text(string text) => Escape(text, "");

    public static string Value(string value) => Escape(value, Signs).Replace("->", "\\->", StringComparison.Ordinal);

    public static string Back(string escaped)
    {
        if (!escaped.Contains('\\')) return escaped;
        var plain = new StringBuilder(escaped.Length);
        for (var i = 0; i < escaped.Length; i++)
        {
            if (escaped[i] != '\\' || i + 1 == escaped.Length) plain.Append(escaped[i]);
            else plain.Append(escaped[++i] switch { 'n' => '\n', 'r' => '\r', 't' => '\t', 'f' => '\f', 'b' => '\b', var other => other });
        }

        return plain.ToString();
    }

    /// <summary>Cuts at a sign that is not escaped.</summary>
    public static List<string> Split(string escaped, char at)
    {
        var pieces = new List<string>();
        var begin = 0;
        for (var i = 0; i < escaped.Length; i++)
        {
            if (escaped[i] == '\\') i++;
            else if (escaped[i] == at)
            {
                pieces.Add(escaped[begin..i]);
                begin = i + 1;
            }
        }

        pieces.Add(escaped[begin..]);
        return pieces;
    }

    private static string Escape(string text, string signs)
    {
        if (!text.AsSpan().ContainsAny(Escaped)) return text;
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var sign in text)
            _ = sign switch
            {
                '\\' => escaped.Append("\\\\"),
                '\n' => escaped.Append("\\n"),
                '\r' => escaped.Append("\\r"),
                '\t' => escaped.Append("\\t"),
                '\f' => escaped.Append("\\f"),
                '\b' => escaped.Append("\\b"),
                _ when signs.Contains(sign) => escaped.Append('\\').Append(sign),
                _ => escaped.Append(sign),
            };
        return escaped.ToString();
    }
}
