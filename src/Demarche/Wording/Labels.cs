using System.Globalization;
using System.Reflection;

namespace Demarche.Wording;

/// <summary>The one table of words that people see, in German and English (<c>Wording/labels.tsv</c>).</summary>
public sealed class Labels
{
    private static readonly Lazy<Labels[]> Table = new(Load);

    private readonly Dictionary<string, string> words;

    private Labels(string language, Dictionary<string, string> words) => (Language, this.words) = (language, words);

    public static Labels German => Table.Value[0];

    public static Labels English => Table.Value[1];

    /// <summary><c>de</c> or <c>en</c>.</summary>
    public string Language { get; }

    /// <summary>Every key of the table.</summary>
    public IEnumerable<string> Keys => words.Keys;

    /// <summary>The words of a key.</summary>
    /// <exception cref="KeyNotFoundException">The table does not hold the key.</exception>
    public string this[string key] =>
        words.TryGetValue(key, out var found) ? found : throw new KeyNotFoundException($"labels.tsv has no '{key}'");

    /// <summary>The words of a key, or nothing.</summary>
    public string? Find(string key) => words.GetValueOrDefault(key);

    /// <summary>The words of a key with <c>{0}</c>, <c>{1}</c> … filled in.</summary>
    public string Format(string key, params object[] values) => string.Format(CultureInfo.InvariantCulture, this[key], values);

    /// <summary>German for <c>de</c> and every tag that begins with it, else English.</summary>
    public static Labels For(string? language) =>
        language is not null && language.StartsWith("de", StringComparison.OrdinalIgnoreCase) ? German : English;

    /// <summary>German, then English.</summary>
    private static Labels[] Load()
    {
        using var lines = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("labels.tsv")!);
        Dictionary<string, string> german = [], english = [];
        while (lines.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var columns = line.Split('\t');
            german.Add(columns[0], columns[1]);
            english.Add(columns[0], columns[2]);
        }

        return [new("de", german), new("en", english)];
    }
}
