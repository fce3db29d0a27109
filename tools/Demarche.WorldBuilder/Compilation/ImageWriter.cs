using System.Runtime.InteropServices;
using Demarche.Actors;

namespace Demarche.WorldBuilder.Compilation;

/// <summary>Lays strings, tables and maps out as <see cref="WorldImage"/> reads them. Equal input gives equal bytes.</summary>
internal sealed class ImageWriter
{
    private readonly Dictionary<string, int> ids = new(StringComparer.Ordinal);
    private readonly List<string> strings = [""];
    private readonly List<int>[] tables = [.. Enumerable.Range(0, (int)WorldSection.Count).Select(_ => new List<int>())];
    private readonly Dictionary<WorldSection, SortedDictionary<string, List<int>>> maps = [];

    /// <summary>The number of a string; 0 for none.</summary>
    public int Text(string? text)
    {
        if (string.IsNullOrEmpty(text)) return 0;
        if (ids.TryGetValue(text, out var id)) return id;
        ids.Add(text, strings.Count);
        strings.Add(text);
        return strings.Count - 1;
    }

    /// <summary>Appends a row and gives its number.</summary>
    public int Row(WorldSection table, params ReadOnlySpan<int> row)
    {
        var number = tables[(int)table].Count / row.Length;
        foreach (var cell in row) tables[(int)table].Add(cell);
        return number;
    }

    /// <summary>Where a run of strings begins among the lists, and how long it is.</summary>
    public (int Start, int Count) List(IReadOnlyCollection<string> texts)
    {
        if (texts.Count == 0) return default;
        var start = tables[(int)WorldSection.Lists].Count;
        foreach (var text in texts) tables[(int)WorldSection.Lists].Add(Text(text));
        return (start, texts.Count);
    }

    /// <summary>Adds numbers to what a map lists for a key.</summary>
    public void Map(WorldSection map, string key, params ReadOnlySpan<int> values)
    {
        if (!maps.TryGetValue(map, out var lists)) maps.Add(map, lists = new(StringComparer.Ordinal));
        if (!lists.TryGetValue(key, out var list)) lists.Add(key, list = []);
        foreach (var value in values) list.Add(value);
    }

    public bool Has(WorldSection map, string key) => maps.TryGetValue(map, out var lists) && lists.ContainsKey(key);

    /// <summary>What the map lists for a key holds the number.</summary>
    public bool Lists(WorldSection map, string key, int value) => maps.TryGetValue(map, out var lists) && lists.TryGetValue(key, out var list) && list.Contains(value);

    public byte[] ToBytes()
    {
        foreach (var (map, lists) in maps.OrderBy(entry => entry.Key)) Lay(map, lists);
        LayStrings();
        List<int> all = [WorldImage.Magic, WorldImage.Version, 0, strings.Count];
        var at = WorldImage.HeaderLength;
        foreach (var table in tables)
        {
            all.Add(at);
            all.Add(table.Count);
            at += table.Count;
        }

        foreach (var table in tables) all.AddRange(table);
        all[2] = all.Count * sizeof(int);
        return MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(all)).ToArray();
    }

    private void Lay(WorldSection map, SortedDictionary<string, List<int>> lists)
    {
        var capacity = 8;
        while (capacity < 2 * lists.Count) capacity *= 2;
        var slots = new int[3 * capacity];
        foreach (var (key, values) in lists)
        {
            var at = (int)WorldImage.Hash(key) & (capacity - 1);
            while (slots[3 * at] != 0) at = (at + 1) & (capacity - 1);
            (slots[3 * at], slots[3 * at + 1], slots[3 * at + 2]) = (Text(key), tables[(int)WorldSection.Lists].Count, values.Count);
            tables[(int)WorldSection.Lists].AddRange(values);
        }

        tables[(int)map].AddRange(slots);
    }

    private void LayStrings()
    {
        var letters = string.Concat(strings);
        var offset = 0;
        foreach (var text in strings)
        {
            tables[(int)WorldSection.Strings].Add(offset);
            offset += text.Length;
        }

        tables[(int)WorldSection.Strings].Add(offset);
        if (letters.Length % 2 == 1) letters += '\0';
        tables[(int)WorldSection.Chars].AddRange(MemoryMarshal.Cast<char, int>(letters));
    }
}
