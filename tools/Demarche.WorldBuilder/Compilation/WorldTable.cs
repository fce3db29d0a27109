namespace Demarche.WorldBuilder.Compilation;

/// <summary>The tables of <c>lexicon/world</c>: tab-separated rows below header lines that begin with <c>#</c>. A column that a row leaves out is empty.</summary>
internal sealed class WorldTable(string folder)
{
    /// <summary>The rows of a table such as <c>states</c>, each filled up to that many columns; of the table built beside it (<c>states.built</c>) as well.</summary>
    public IEnumerable<string[]> Rows(string name, int columns) => Read(name, columns).Concat(Read(name + ".built", columns));

    /// <summary>The rows of one file alone; none where there is no such file.</summary>
    public IEnumerable<string[]> Read(string name, int columns)
    {
        var path = Path.Combine(folder, name + ".tsv");
        if (!File.Exists(path)) yield break;
        foreach (var line in File.ReadLines(path))
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var row = line.Split('\t');
            if (row.Length < columns) row = [.. row, .. Enumerable.Repeat(string.Empty, columns - row.Length)];
            yield return row;
        }
    }

    /// <summary>The alternatives of a column.</summary>
    public static string[] Alternatives(string column) => column.Split('|', StringSplitOptions.RemoveEmptyEntries);
}
