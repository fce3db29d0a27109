using System.IO.Compression;
using Demarche.Language.De;

namespace Demarche.ModelTrainer.Corpora;

/// <summary>Reads treebanks in CoNLL-U. Words that are one in print are one here: "im" is APPRART, though the treebank has "in dem".</summary>
internal static class ConlluFile
{
    /// <param name="path">A file packed with gzip.</param>
    /// <param name="tags">What the columns of a word allow.</param>
    public static IEnumerable<List<GoldToken>> Read(string path, Func<string[], ulong> tags)
    {
        using var lines = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        var (sentence, behind) = (new List<GoldToken>(), 0);
        while (lines.ReadLine() is { } line)
        {
            if (line.Length == 0 && sentence.Count > 0)
            {
                yield return sentence;
                (sentence, behind) = ([], 0);
            }
            else if (line.Length > 0 && line[0] != '#') Add(sentence, line.Split('\t'), tags, ref behind);
        }
    }

    private static void Add(List<GoldToken> sentence, string[] columns, Func<string[], ulong> tags, ref int behind)
    {
        var spaced = !columns[9].Contains("SpaceAfter=No", StringComparison.Ordinal);
        if (columns[0].Split('-') is [_, var last])
        {
            behind = int.Parse(last, System.Globalization.CultureInfo.InvariantCulture);
            sentence.Add(new GoldToken(columns[1], spaced, SttsSet.Of(Stts.APPRART)));
        }
        else if (int.TryParse(columns[0], out var number) && number <= behind)
        {
            if (columns[5].Contains("Case=", StringComparison.Ordinal)) sentence[^1] = sentence[^1] with { Features = columns[5] };
        }
        else if (number > 0) sentence.Add(new GoldToken(columns[1], spaced, tags(columns), columns[5] == "_" ? "" : columns[5]));
    }
}
