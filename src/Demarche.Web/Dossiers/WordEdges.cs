namespace Demarche.Web.Dossiers;

/// <summary>Where a text that is too long can be cut: between two words, and never between the two halves of one character.</summary>
internal static class WordEdges
{
    private const string Spaces = " \n\u00A0";

    /// <summary>The end of the last whole word at or before <paramref name="at"/>, not before <paramref name="lowest"/>; the place itself where one word fills it all.</summary>
    public static int Before(string text, int at, int lowest)
    {
        if (at >= text.Length || char.IsWhiteSpace(text[at])) return Math.Min(at, text.Length);
        var space = text.AsSpan()[lowest..at].LastIndexOfAny(Spaces);
        return space <= 0 ? Whole(text, at) : lowest + space;
    }

    /// <summary>The start of the first whole word at or behind <paramref name="at"/>, not behind <paramref name="highest"/>.</summary>
    public static int After(string text, int at, int highest)
    {
        var space = text.AsSpan()[at..highest].IndexOfAny(Spaces);
        return space < 0 ? Whole(text, at) : at + space + 1;
    }

    private static int Whole(string text, int at) => at > 0 && at < text.Length && char.IsLowSurrogate(text[at]) ? at - 1 : at;
}
