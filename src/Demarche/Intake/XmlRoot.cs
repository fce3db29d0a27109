namespace Demarche.Intake;

/// <summary>The first element of an XML document, without an XML reader, which refuses what is not well-formed.</summary>
internal static class XmlRoot
{
    private static readonly System.Buffers.SearchValues<char> NameEnds = System.Buffers.SearchValues.Create(" \t\r\n/>");

    /// <summary>Its local name; none where no element begins in the text.</summary>
    public static string? Name(string start)
    {
        for (var at = start.IndexOf('<'); at >= 0 && at + 1 < start.Length; at = start.IndexOf('<', at + 1))
        {
            if (start.AsSpan(at).StartsWith("<!--"))
            {
                at = start.IndexOf("-->", at, StringComparison.Ordinal);
                if (at < 0) return null;
            }
            else if (char.IsLetter(start[at + 1]) || start[at + 1] == '_') return Local(start.AsSpan(at + 1));
        }

        return null;
    }

    private static string Local(ReadOnlySpan<char> tag)
    {
        var end = tag.IndexOfAny(NameEnds);
        var name = end < 0 ? tag : tag[..end];
        return name[(name.IndexOf(':') + 1)..].ToString();
    }
}
