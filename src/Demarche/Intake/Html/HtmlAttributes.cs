namespace Demarche.Intake.Html;

/// <summary>The attributes of a start tag, found in the source when somebody asks for them. The first of two equal names counts.</summary>
internal static class HtmlAttributes
{
    /// <summary>The value with its references decoded, cut at <see cref="Longest"/>; none where there is no such attribute.</summary>
    public static string? Find(string source, HtmlNode element, string name)
    {
        var at = element.Start + 1 + element.Name.Length;
        while (Next(source, element.End, ref at, out var found, out var value))
            if (found.Equals(name, StringComparison.OrdinalIgnoreCase)) return Decode(value);
        return null;
    }

    /// <summary>UTF-16 units of one value that are looked at.</summary>
    public const int Longest = 8192;

    /// <summary>The offset behind the <c>&gt;</c> of the tag whose name ends at <paramref name="from"/>, or the end of the source.</summary>
    public static int TagEnd(string source, int from)
    {
        var at = from;
        while (Next(source, source.Length, ref at, out _, out _)) { }
        return Math.Min(at + 1, source.Length);
    }

    /// <summary>Goes to the next attribute, its value as written; at the end <paramref name="at"/> stands on the <c>&gt;</c> or behind the source.</summary>
    public static bool Next(string source, int end, ref int at, out ReadOnlySpan<char> name, out ReadOnlySpan<char> value)
    {
        name = default;
        value = default;
        while (at < end && (HtmlElements.IsWhite(source[at]) || source[at] == '/')) at++;
        if (at >= end || source[at] == '>') return false;
        var start = at++;
        while (at < end && !HtmlElements.IsWhite(source[at]) && source[at] is not ('/' or '>' or '=')) at++;
        name = source.AsSpan(start, at - start);
        while (at < end && HtmlElements.IsWhite(source[at])) at++;
        if (at >= end || source[at] != '=') return true;
        at++;
        while (at < end && HtmlElements.IsWhite(source[at])) at++;
        value = Value(source, end, ref at);
        return true;
    }

    private static ReadOnlySpan<char> Value(string source, int end, ref int at)
    {
        if (at >= end) return default;
        var quote = source[at];
        if (quote is not ('"' or '\'')) return Bare(source, end, ref at);
        var start = ++at;
        var length = source.AsSpan(start, end - start).IndexOf(quote);
        at = length < 0 ? end : start + length + 1;
        return source.AsSpan(start, length < 0 ? end - start : length);
    }

    private static ReadOnlySpan<char> Bare(string source, int end, ref int at)
    {
        var start = at;
        while (at < end && !HtmlElements.IsWhite(source[at]) && source[at] != '>') at++;
        return source.AsSpan(start, at - start);
    }

    private static string Decode(ReadOnlySpan<char> value)
    {
        var cut = value[..Math.Min(value.Length, Longest)];
        return cut.Contains('&') ? CharacterReferences.Decode(cut) : cut.ToString();
    }
}
