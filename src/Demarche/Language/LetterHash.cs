namespace Demarche.Language;

/// <summary>Hashes words for tables in memory, case included; never kept in a file.</summary>
internal static class LetterHash
{
    /// <summary>FNV-1a over UTF-16 units, its upper bits folded into the lower ones, which tables take.</summary>
    public static uint Of(ReadOnlySpan<char> word)
    {
        var hash = 2166136261;
        foreach (var letter in word) hash = (hash ^ letter) * 16777619;
        return hash ^ hash >> 15;
    }
}
