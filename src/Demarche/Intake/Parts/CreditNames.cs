using Demarche.Language;

namespace Demarche.Intake.Parts;

/// <summary>The agencies and picture services that credits and datelines name (<c>lexicon/world/credits.tsv</c>).</summary>
internal static class CreditNames
{
    private const int MostWords = 3;

    private static readonly Lazy<WordTable<bool>> Names = new(Load);

    /// <summary>The whole is such a name.</summary>
    public static bool Contains(ReadOnlySpan<char> name) => Names.Value.Contains(name);

    /// <summary>How many characters the longest such name at the start takes, ended by white space or the end; 0 for none.</summary>
    public static int LengthAtStart(ReadOnlySpan<char> line)
    {
        var (longest, end) = (0, 0);
        for (var word = 0; word < MostWords && end < line.Length; word++)
        {
            var space = line[(end + 1)..].IndexOf(' ');
            end = space < 0 ? line.Length : end + 1 + space;
            if (Contains(line[..end].TrimEnd(",;"))) longest = line[..end].TrimEnd(",;").Length;
        }

        return longest;
    }

    private static WordTable<bool> Load()
    {
        var names = new WordTable<bool>();
        foreach (var row in WordList.Rows("lexicon/world/credits.tsv")) names.Of(row[0]) = true;
        return names;
    }
}
