using System.Globalization;
using System.IO.Compression;

namespace Demarche.Evaluation.Tagging;

/// <summary>A sentence of a treebank in CoNLL-U with its text as printed.</summary>
internal sealed record TreebankSentence(string Text, IReadOnlyList<GoldWord> Words)
{
    /// <summary>The sentences of a file packed with gzip.</summary>
    /// <param name="path">The file.</param>
    /// <param name="areParts">Words that are one in print count as the two that they are ("do" and "n't"), as English has them; else as one ("im").</param>
    public static IEnumerable<TreebankSentence> ReadAll(string path, bool areParts = false)
    {
        using var lines = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        var (text, rows) = ("", new List<string[]>());
        while (lines.ReadLine() is { } line)
        {
            if (line.StartsWith("# text = ", StringComparison.Ordinal)) text = line["# text = ".Length..];
            else if (line.Length > 0 && line[0] != '#') rows.Add(line.Split('\t'));
            else if (line.Length == 0 && rows.Count > 0)
            {
                yield return new TreebankSentence(text, areParts ? PartsOf(text, rows) : WordsOf(text, rows));
                rows.Clear();
            }
        }
    }

    private static List<GoldWord> PartsOf(string text, List<string[]> rows)
    {
        var (words, at) = (new List<GoldWord>(), 0);
        foreach (var row in rows)
        {
            if (!int.TryParse(row[0], CultureInfo.InvariantCulture, out _)) continue;
            if (text.IndexOf(row[1], at, StringComparison.Ordinal) is >= 0 and var start) at = start;
            words.Add(new GoldWord(at, row[1], row[4], row[3], row[5]));
            at += row[1].Length;
        }

        return words;
    }

    private static List<GoldWord> WordsOf(string text, List<string[]> rows)
    {
        var (words, at, behind) = (new List<GoldWord>(), 0, 0);
        foreach (var row in rows)
        {
            if (int.TryParse(row[0], CultureInfo.InvariantCulture, out var number) && number <= behind)
            {
                if (row[4] == "ART") words[^1] = words[^1] with { Features = row[5] };
                continue;
            }

            if (row[0].Split('-') is [_, var last]) behind = int.Parse(last, CultureInfo.InvariantCulture);
            else if (number == 0) continue;
            if (text.IndexOf(row[1], at, StringComparison.Ordinal) is >= 0 and var start) at = start;
            words.Add(new GoldWord(at, row[1], number == 0 ? "APPRART" : row[4], number == 0 ? "ADP" : row[3], row[5]));
            at += row[1].Length;
        }

        return words;
    }
}
