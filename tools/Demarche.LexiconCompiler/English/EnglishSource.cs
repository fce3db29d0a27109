using System.IO.Compression;
using System.Text;

namespace Demarche.LexiconCompiler.English;

/// <summary>Gathers the forms of English: the words of WordNet with their regular and irregular forms, those of the treebank's train part that were seen twice, and the project's own lists.
/// Words of the closed classes are left to <c>lexicon/en/function-words.tsv</c>.</summary>
internal sealed class EnglishSource
{
    public const string Name = "wordnet-and-ewt";

    private const int Communication = 10, Group = 14, Location = 15, Person = 18, TimeFile = 28;

    private static readonly string[] OpenTags = ["NN", "NNS", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "JJ", "JJR", "JJS", "RB", "RBR", "RBS"];

    private readonly SortedSet<(string Form, string Lemma, string Tag)> rows = [];
    private readonly Dictionary<string, (string[] Past, string[] Participle)> irregular;
    private readonly HashSet<string> closed;
    private readonly WordNet words;
    private readonly Dictionary<string, int[]> counts;

    private EnglishSource(string wordnet, string lists)
    {
        words = new WordNet(wordnet);
        counts = words.Counts();
        irregular = Rows(lists, "irregular-verbs.tsv").ToDictionary(row => row[0], row => (row[1].Split(','), row[2].Split(',')), StringComparer.Ordinal);
        closed = [.. Rows(lists, "function-words.tsv").Where(row => row[1] is not ("timeNoun" or "adverb" or "separable")).Select(row => row[0]), .. Rows(lists, "auxiliaries.tsv").Select(row => row[0])];
        foreach (var row in Rows(lists, "auxiliaries.tsv")) rows.Add((row[0], row[1], row[2] + (row[2] == "MD" ? ":modal" : ":aux")));
    }

    /// <summary>Lines of form, lemma and tag, sorted.</summary>
    /// <param name="wordnet">The folder of WordNet's database files.</param>
    /// <param name="lists">The folder <c>lexicon/en</c>.</param>
    /// <param name="treebank">The train part of UD English-EWT, packed with gzip.</param>
    public static byte[] Gather(string wordnet, string lists, string treebank)
    {
        var source = new EnglishSource(wordnet, lists);
        source.AddNouns();
        source.AddVerbs();
        source.AddAdjectives();
        foreach (var adverb in source.words.Words("adv")) source.Add(adverb.Word, adverb.Word, "RB");
        source.AddTreebank(treebank);
        return Encoding.UTF8.GetBytes(string.Concat(source.rows.Select(row => $"{row.Form}\t{row.Lemma}\t{row.Tag}\n")));
    }

    private static IEnumerable<string[]> Rows(string folder, string file) =>
        File.ReadLines(Path.Combine(folder, file)).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'));

    private void Add(string form, string lemma, string tag)
    {
        if (!closed.Contains(form)) rows.Add((form, lemma, IsCommon(lemma, tag) ? tag + "+" : tag));
    }

    /// <summary>Whether texts have the lemma most often in this part of speech.</summary>
    private bool IsCommon(string lemma, string tag)
    {
        if (!counts.TryGetValue(lemma, out var its)) return false;
        var own = its[tag[0] switch { 'N' => 0, 'V' => 1, 'J' => 2, _ => 3 }];
        return own >= 2 && 10 * own >= 7 * its.Sum();
    }

    private void AddNouns()
    {
        var plurals = words.Exceptions("noun").ToLookup(pair => pair.Lemma, pair => pair.Form, StringComparer.Ordinal);
        foreach (var (word, file) in words.Words("noun"))
        {
            var kind = file switch { Person => ":person", Group => ":body", Location => ":place", Communication => ":speech", TimeFile => ":time", _ => "" };
            var isName = char.IsUpper(word[0]);
            Add(word, word, (isName ? "NNP" : "NN") + kind);
            if (isName && file != Person) continue;
            foreach (var plural in plurals[word].DefaultIfEmpty(Inflector.WithS(word))) Add(plural, word, (isName ? "NNPS" : "NNS") + kind);
        }
    }

    private void AddVerbs()
    {
        var exceptions = words.Exceptions("verb").ToLookup(pair => pair.Lemma, pair => pair.Form, StringComparer.Ordinal);
        foreach (var verb in words.Words("verb").Select(word => word.Word).Union(irregular.Keys).Where(verb => !char.IsUpper(verb[0])))
        {
            var others = exceptions[verb].ToList();
            Add(verb, verb, "VB");
            Add(verb, verb, "VBP");
            foreach (var form in others.Where(form => form.EndsWith('s')).DefaultIfEmpty(Inflector.WithS(verb))) Add(form, verb, "VBZ");
            foreach (var form in others.Where(form => form.EndsWith("ing", StringComparison.Ordinal)).DefaultIfEmpty(Inflector.WithIng(verb))) Add(form, verb, "VBG");
            var regular = others.Where(form => !form.EndsWith('s') && !form.EndsWith("ing", StringComparison.Ordinal)).DefaultIfEmpty(Inflector.WithEd(verb)).ToArray();
            var (past, participle) = irregular.TryGetValue(verb, out var forms) ? forms : (regular, regular);
            foreach (var form in past) Add(form, verb, "VBD");
            foreach (var form in participle) Add(form, verb, "VBN");
        }
    }

    private void AddAdjectives()
    {
        foreach (var (word, _) in words.Words("adj"))
        {
            Add(word, word, "JJ");
            if (Inflector.WithEr(word, "er") is { } comparative) Add(comparative, word, "JJR");
            if (Inflector.WithEr(word, "est") is { } superlative) Add(superlative, word, "JJS");
        }

        foreach (var (form, lemma) in words.Exceptions("adj")) Add(form, lemma, form.EndsWith("st", StringComparison.Ordinal) ? "JJS" : "JJR");
    }

    private void AddTreebank(string path)
    {
        using var lines = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        var counts = new Dictionary<(string, string, string), int>();
        while (lines.ReadLine() is { } line)
            if (line.Split('\t') is [_, var form, var lemma, _, var tag, ..] && OpenTags.Contains(tag, StringComparer.Ordinal) && form.All(c => char.IsAsciiLetter(c) || c == '-') && form.Any(char.IsAsciiLetterLower))
                counts[(form.ToLowerInvariant(), lemma, tag)] = counts.GetValueOrDefault((form.ToLowerInvariant(), lemma, tag)) + 1;
        foreach (var ((form, lemma, tag), count) in counts)
            if (count > 1) Add(form, lemma.ToLowerInvariant(), tag);
    }
}
