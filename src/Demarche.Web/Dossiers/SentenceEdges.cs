namespace Demarche.Web.Dossiers;

/// <summary>Looks for the edges of the sentence around some words, for display alone: an edge that is missed shows a sentence more, never a word less.</summary>
internal static class SentenceEdges
{
    private const string Stops = ".!?…";
    private const string Closing = "”“\"»«›‹’)]";
    private const string Opening = "„“\"»«›‹‚([–—-";

    /// <summary>Where the sentence begins that holds the offset.</summary>
    public static int Start(string text, int offset, int reach, out bool inside)
    {
        inside = false;
        var lowest = Math.Max(0, offset - reach);
        for (var at = offset; at > lowest; at--)
            if (Begins(text, at)) return at;
        if (lowest == 0) return Skip(text, 0, offset);
        inside = true;
        var word = text.AsSpan()[lowest..offset].IndexOfAny(' ', '\n', '\u00A0');
        return word < 0 ? Whole(text, lowest) : Skip(text, lowest + word, offset);
    }

    /// <summary>Where the sentence ends that holds the words before the offset.</summary>
    public static int End(string text, int offset, int reach, out bool inside)
    {
        inside = false;
        var highest = Math.Min(text.Length, offset + reach);
        for (var at = offset; at < highest; at++)
            if (Ends(text, at)) return at;
        if (highest == text.Length) return highest;
        inside = true;
        return WordBefore(text, highest, offset);
    }

    /// <summary>The end of the last whole word that ends at or before <paramref name="at"/>, but not before <paramref name="lowest"/>.</summary>
    public static int WordBefore(string text, int at, int lowest)
    {
        if (at >= text.Length || char.IsWhiteSpace(text[at])) return at;
        var space = text.AsSpan()[lowest..at].LastIndexOfAny(' ', '\n', '\u00A0');
        return space < 0 ? Whole(text, at) : lowest + space;
    }

    private static bool Begins(string text, int at)
    {
        if (at >= text.Length || char.IsWhiteSpace(text[at]) || at == 0 || !char.IsWhiteSpace(text[at - 1])) return false;
        var before = at - 1;
        for (; before >= 0 && at - before < 64 && char.IsWhiteSpace(text[before]); before--)
            if (text[before] == '\n' && at - before > 1 && text[(before + 1)..at].Contains('\n', StringComparison.Ordinal)) return true;
        while (before > 0 && Closing.Contains(text[before], StringComparison.Ordinal)) before--;
        return before >= 0 && Stops.Contains(text[before], StringComparison.Ordinal)
            && (char.IsUpper(text[at]) || char.IsDigit(text[at]) || Opening.Contains(text[at], StringComparison.Ordinal))
            && (text[before] != '.' || !IsAbbreviation(text, before));
    }

    private static bool Ends(string text, int at)
    {
        if (!char.IsWhiteSpace(text[at])) return false;
        var next = Skip(text, at, Math.Min(text.Length, at + 64));
        return next == text.Length || Begins(text, next);
    }

    /// <summary>A number, a letter or two, or one of the short words that a German or English report abbreviates: its stop ends no sentence.</summary>
    private static bool IsAbbreviation(string text, int stop)
    {
        var start = stop;
        while (start > 0 && stop - start < 8 && char.IsLetterOrDigit(text[start - 1])) start--;
        var word = text.AsSpan()[start..stop];
        return word.Length is 1 or 2 || (word.Length > 0 && !word.ContainsAnyExceptInRange('0', '9'))
            || word is "bzw" or "Prof" or "Mio" or "Mrd" or "Std" or "evtl" or "vgl" or "Nr" or "sog" or "Gov" or "Sen" or "Gen" or "Mrs";
    }

    private static int Skip(string text, int at, int limit)
    {
        while (at < limit && char.IsWhiteSpace(text[at])) at++;
        return at;
    }

    /// <summary>Never between the two halves of one character.</summary>
    private static int Whole(string text, int at) => at > 0 && at < text.Length && char.IsLowSurrogate(text[at]) ? at - 1 : at;
}
