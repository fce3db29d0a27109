using System.Reflection;

namespace Demarche.Language;

/// <summary>Reads a table of <c>lexicon/</c>: tab-separated columns, lines that begin with <c>#</c> are its header.</summary>
public static class WordList
{
    /// <summary>The rows of an embedded table, such as <c>lexicon/de/abbreviations.tsv</c>.</summary>
    /// <exception cref="ArgumentException">There is no such table.</exception>
    public static IEnumerable<string[]> Rows(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name) ?? throw new ArgumentException($"no table '{name}'", nameof(name));
        using var lines = new StreamReader(stream);
        while (lines.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#') yield return line.Split('\t');
    }
}
