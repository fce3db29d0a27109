using System.Globalization;
using System.IO.Compression;
using Demarche.Language;

namespace Demarche.ModelTrainer.English;

/// <summary>The sentences that the English tagger is trained on, all CC BY-SA: EWT train and dev, PUD; never EWT test. Words that are two in the treebank are two here: "do" and "n't".</summary>
internal static class EnglishTreebanks
{
    private static readonly string[] Files = ["en_ewt-ud-train.conllu.gz", "en_pud-ud-test.conllu.gz", "en_ewt-ud-dev.conllu.gz"];

    /// <summary>The sentences of all parts, or of all but the last (dev), to measure changes on that.</summary>
    public static List<GoldSentence> Read(string folder, bool withDev = true) => [.. Files[..(withDev ? 3 : 2)].SelectMany(file => Sentences(Path.Combine(folder, file)))];

    public static IEnumerable<GoldSentence> Dev(string folder) => Sentences(Path.Combine(folder, Files[2]));

    private static IEnumerable<GoldSentence> Sentences(string path)
    {
        using var lines = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        var (words, behind, spaced) = (new List<GoldToken>(), 0, true);
        while (lines.ReadLine() is { } line)
        {
            if (line.Length == 0 && words.Count > 0)
            {
                yield return new GoldSentence(words, ReadingLanguage.English);
                (words, behind) = ([], 0);
            }
            else if (line.Length > 0 && line[0] != '#') Add(words, line.Split('\t'), ref behind, ref spaced);
        }
    }

    private static void Add(List<GoldToken> words, string[] columns, ref int behind, ref bool spaced)
    {
        var space = !columns[9].Contains("SpaceAfter=No", StringComparison.Ordinal);
        if (columns[0].Split('-') is [_, var last]) (behind, spaced) = (int.Parse(last, CultureInfo.InvariantCulture), space);
        else if (int.TryParse(columns[0], CultureInfo.InvariantCulture, out var number))
            words.Add(new GoldToken(columns[1], number > behind ? space : number == behind && spaced, PennNames.Of(columns[4])));
    }
}
