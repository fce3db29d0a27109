using System.Globalization;

namespace Demarche.LexiconCompiler.English;

/// <summary>A word of WordNet in the spelling of one of its senses, with the lexicographer's file of its first sense of that spelling, such as <c>noun.person</c> (18).</summary>
internal readonly record struct WordNetWord(string Word, int LexicographerFile);

/// <summary>Reads the database files of WordNet 3.0 (package wordnet-base of Debian). Words of several parts are left out.</summary>
internal sealed class WordNet(string folder)
{
    private const int MostSenses = 2;

    /// <summary>The words of a part of speech, each spelling once.</summary>
    /// <param name="kind">noun, verb, adj or adv.</param>
    public IEnumerable<WordNetWord> Words(string kind)
    {
        var synsets = Synsets(kind);
        foreach (var line in Lines("index." + kind))
        {
            var fields = line.Split(' ');
            if (!IsWord(fields[0])) continue;
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var offset in Offsets(fields).Take(MostSenses))
                foreach (var word in synsets[offset].Words)
                    if (word.Equals(fields[0], StringComparison.OrdinalIgnoreCase) && seen.Add(word)) yield return new WordNetWord(word, synsets[offset].LexicographerFile);
        }
    }

    /// <summary>Irregular forms with their lemmas.</summary>
    public IEnumerable<(string Form, string Lemma)> Exceptions(string kind)
    {
        foreach (var line in Lines(kind + ".exc"))
            if (line.Split(' ') is [var form, var lemma, ..] && IsWord(form) && IsWord(lemma)) yield return (form, lemma);
    }

    /// <summary>How often texts with marked senses have a word as noun, verb, adjective and adverb.</summary>
    public Dictionary<string, int[]> Counts()
    {
        var counts = new Dictionary<string, int[]>(StringComparer.Ordinal);
        foreach (var line in Lines("cntlist.rev"))
        {
            var fields = line.Split(' ');
            var (lemma, kind) = (fields[0].Split('%')[0], fields[0].Split('%')[1][0] - '1');
            if (!counts.TryGetValue(lemma, out var its)) counts.Add(lemma, its = new int[4]);
            its[kind == 4 ? 2 : kind] += int.Parse(fields[2], CultureInfo.InvariantCulture);
        }

        return counts;
    }

    private static IEnumerable<string> Offsets(string[] fields)
    {
        var pointers = int.Parse(fields[3], CultureInfo.InvariantCulture);
        return fields.Skip(6 + pointers).Where(field => field.Length == 8);
    }

    private Dictionary<string, (int LexicographerFile, string[] Words)> Synsets(string kind)
    {
        var synsets = new Dictionary<string, (int LexicographerFile, string[] Words)>(StringComparer.Ordinal);
        foreach (var line in Lines("data." + kind))
        {
            var fields = line.Split(' ');
            var count = int.Parse(fields[3], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            synsets[fields[0]] = (int.Parse(fields[1], CultureInfo.InvariantCulture), [.. Enumerable.Range(0, count).Select(i => fields[4 + 2 * i].Split('(')[0])]);
        }

        return synsets;
    }

    private IEnumerable<string> Lines(string file) => File.ReadLines(Path.Combine(folder, file)).Where(line => line.Length > 0 && line[0] != ' ');

    private static bool IsWord(string word) => word.Length is > 1 and < 30 && word.All(c => char.IsAsciiLetter(c) || c is '-' or '\'');
}
