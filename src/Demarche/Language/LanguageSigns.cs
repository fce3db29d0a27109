using System.Reflection;

namespace Demarche.Language;

/// <summary>The words, endings and letters that tell languages apart (<c>lexicon/*/language-signs.tsv</c>). A set of languages is a bit mask over
/// <see cref="Languages"/>.</summary>
internal sealed class LanguageSigns
{
    private const string Prefix = "lexicon/";
    private const string Suffix = "/language-signs.tsv";

    private static readonly Lazy<LanguageSigns> Loaded = new(() => new LanguageSigns());

    private readonly WordTable<uint> words = new();
    private readonly WordTable<uint> topics = new();
    private readonly WordTable<uint> endings = new();
    private readonly WordTable<uint> letters = new();

    private LanguageSigns()
    {
        var assembly = Assembly.GetExecutingAssembly();
        var files = assembly.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal) && n.EndsWith(Suffix, StringComparison.Ordinal));
        string[] names = [.. files.Order(StringComparer.Ordinal)];
        Languages = [.. names.Select(n => n[Prefix.Length..^Suffix.Length])];
        for (var i = 0; i < names.Length; i++)
            foreach (var row in WordList.Rows(names[i])) TableOf(row[0]).Of(row[1]) |= 1u << i;
    }

    public static LanguageSigns All => Loaded.Value;

    /// <summary>BCP 47 tags.</summary>
    public string[] Languages { get; }

    /// <summary>The languages that have the word, in lower case, as a sign of theirs.</summary>
    public uint OfWord(ReadOnlySpan<char> word) => words.TryFind(word, out var mask) || topics.TryFind(word, out mask) ? mask : 0;

    /// <summary>The word, in lower case, is a function word of the language.</summary>
    public bool IsFunctionWord(ReadOnlySpan<char> word, string language) =>
        words.TryFind(word, out var mask) && (mask & (1u << Array.IndexOf(Languages, language))) != 0;

    /// <summary>The languages whose longest listed ending, of two letters or more, the word has.</summary>
    public uint OfEnding(ReadOnlySpan<char> word)
    {
        for (var length = Math.Min(word.Length - 2, 11); length >= 2; length--)
            if (endings.TryFind(word[^length..], out var mask)) return mask;
        return 0;
    }

    public uint OfLetter(char letter) => letters.TryFind(new ReadOnlySpan<char>(in letter), out var mask) ? mask : 0;

    private WordTable<uint> TableOf(string kind) => kind switch
    {
        "word" => words,
        "topic" => topics,
        "ending" => endings,
        "letter" => letters,
        _ => throw new InvalidOperationException($"A sign of a language is no '{kind}'."),
    };
}
