using Demarche.Reports;

namespace Demarche.Record.Search;

/// <summary>A word of a text as the search sees it.</summary>
/// <param name="Span">Where it stands; soft hyphens and marks inside it belong to it.</param>
/// <param name="Surface">Without invisible characters and with composed letters (ä for a and U+0308), in the case of the text.</param>
internal readonly record struct SearchWord(TextSpan Span, string Surface)
{
    /// <summary>In lower case; umlauts and ß stay.</summary>
    public string Lower => Surface.ToLowerInvariant();
}
