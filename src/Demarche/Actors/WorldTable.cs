using System.Reflection;

namespace Demarche.Actors;

/// <summary>A table of <c>lexicon/world</c>: tab-separated rows below header lines that begin with <c>#</c>. A column that a row leaves out is empty.</summary>
internal static class WorldTable
{
    /// <summary>The rows of a table that the library carries, such as <c>states</c>, each filled up to that many columns.</summary>
    public static IEnumerable<string[]> Rows(string name, int columns)
    {
        using var lines = new StreamReader(Open(name));
        while (lines.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var row = line.Split('\t');
            if (row.Length < columns) row = [.. row, .. Enumerable.Repeat(string.Empty, columns - row.Length)];
            yield return row;
        }
    }

    /// <summary>The alternatives of a column.</summary>
    public static string[] Alternatives(string column) => column.Split('|', StringSplitOptions.RemoveEmptyEntries);

    private static Stream Open(string name) =>
        Assembly.GetExecutingAssembly().GetManifestResourceStream($"lexicon/world/{name}.tsv")
        ?? throw new InvalidOperationException($"The library carries no table '{name}'.");
}
