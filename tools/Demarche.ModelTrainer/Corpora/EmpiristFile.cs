using System.IO.Compression;

namespace Demarche.ModelTrainer.Corpora;

/// <summary>Reads EmpiriST: one word a line with its tag in the second column, sentences in &lt;s&gt;.</summary>
internal static class EmpiristFile
{
    public static IEnumerable<List<GoldToken>> Read(string path)
    {
        using var lines = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        var sentence = new List<GoldToken>();
        while (lines.ReadLine() is { } line)
        {
            if (line.Split('\t') is { Length: > 3 } columns) sentence.Add(new GoldToken(columns[0].Replace("&amp;", "&", StringComparison.Ordinal), true, TagNames.Of(columns[1])));
            else if (line == "</s>" && sentence.Count > 0)
            {
                yield return Spacing.Guess(sentence);
                sentence = [];
            }
        }
    }
}
