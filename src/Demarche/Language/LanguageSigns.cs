using System.Collections.Frozen;
using System.Reflection;

namespace Demarche.Language;

/// <summary>The words, endings and letters that tell languages apart (<c>lexicon/*/language-signs.tsv</c>). A set of languages is a bit mask over
/// <see cref="Languages"/>.</summary>
internal sealed class LanguageSigns
{
    private const string Prefix = "lexicon/";
    private const string Suffix = "/language-signs.tsv";

    private static readonly Lazy<LanguageSigns> Loaded = new(() => new LanguageSigns());

    private readonly FrozenDictionary<string, uint>.AlternateLookup<ReadOnlySpan<char>> words;
    private readonly FrozenDictionary<string, uint>.AlternateLookup<ReadOnlySpan<char>> topics;
    private readonly FrozenDictionary<string, uint>.AlternateLookup<ReadOnlySpan<char>> endings;
    private readonly FrozenDictionary<char, uint> letters;

    private LanguageSigns()
    {
        var assembly = Assembly.GetExecutingAssembly();
        var files = assembly.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal) && n.EndsWith(Suffix, StringComparison.Ordinal));
        string[] names = [.. files.Order(StringComparer.Ordinal)];
        Languages = [.. names.Select(n => n[Prefix.Length..^Suffix.Length])];
        var found = new Dictionary<(string Kind, string Form), uint>();
        for (var i = 0; i < names.Length; i++) Read(assembly.GetManifestResourceStream(names[i])!, 1u << i, found);
        words = Of("word", found).GetAlternateLookup<ReadOnlySpan<char>>();
        topics = Of("topic", found).GetAlternateLookup<ReadOnlySpan<char>>();
        endings = Of("ending", found).GetAlternateLookup<ReadOnlySpan<char>>();
        letters = Of("letter", found).ToFrozenDictionary(l => l.Key[0], l => l.Value);
    }

    public static LanguageSigns All => Loaded.Value;

    /// <summary>BCP 47 tags.</summary>
    public string[] Languages { get; }

    /// <summary>The languages that have the word, in lower case, as a sign of theirs.</summary>
    public uint OfWord(ReadOnlySpan<char> word) => words.TryGetValue(word, out var mask) || topics.TryGetValue(word, out mask) ? mask : 0;

    /// <summary>The word, in lower case, is a function word of the language.</summary>
    public bool IsFunctionWord(ReadOnlySpan<char> word, string language) =>
        words.TryGetValue(word, out var mask) && (mask & (1u << Array.IndexOf(Languages, language))) != 0;

    /// <summary>The languages whose longest listed ending, of two letters or more, the word has.</summary>
    public uint OfEnding(ReadOnlySpan<char> word)
    {
        for (var length = Math.Min(word.Length - 2, 11); length >= 2; length--)
            if (endings.TryGetValue(word[^length..], out var mask)) return mask;
        return 0;
    }

    public uint OfLetter(char letter) => letters.GetValueOrDefault(letter);

    private static FrozenDictionary<string, uint> Of(string kind, Dictionary<(string Kind, string Form), uint> found) =>
        found.Where(f => f.Key.Kind == kind).ToFrozenDictionary(f => f.Key.Form, f => f.Value, StringComparer.Ordinal);

    private static void Read(Stream stream, uint language, Dictionary<(string Kind, string Form), uint> found)
    {
        using var lines = new StreamReader(stream);
        while (lines.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var columns = line.Split('\t');
            found[(columns[0], columns[1])] = found.GetValueOrDefault((columns[0], columns[1])) | language;
        }
    }
}
