namespace Demarche.Language;

/// <summary>German of Switzerland and Liechtenstein writes ss for ß: "heisst", "grosse", "Äusserung".</summary>
internal static class SwissSpelling
{
    /// <summary>Longer words have no such spelling.</summary>
    private const int Longest = 64;

    /// <summary>Writes the form with ß for one of its ss; the last one first, as in "Strassenverkehrsschluss" it is tried for each.</summary>
    /// <param name="form">The form as it is written.</param>
    /// <param name="before">Only an ss that ends before this offset.</param>
    /// <param name="written">Receives the form with ß.</param>
    /// <returns>Where the ss begins; -1 where there is none.</returns>
    public static int TryWrite(ReadOnlySpan<char> form, int before, Span<char> written)
    {
        if (form.Length is < 3 or > Longest) return -1;
        var at = form[..before].LastIndexOf("ss", StringComparison.Ordinal);
        if (at < 0) return -1;
        form[..at].CopyTo(written);
        written[at] = 'ß';
        form[(at + 2)..].CopyTo(written[(at + 1)..]);
        return at;
    }
}
