using System.IO.Compression;

namespace Demarche.ModelTrainer.Names;

/// <summary>Reads GermEval 2014 and Universal NER: number, word and label in columns, a blank line or a line with <c>#</c> between sentences. Of GermEval the outer level.</summary>
internal static class ColumnFile
{
    public static IEnumerable<NamedText> Read(string path)
    {
        using var lines = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        var words = new List<(string, string)>();
        while (lines.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#' && line.Split('\t') is [_, var word, var label, ..]) words.Add((word, label));
            else if (words.Count > 0)
            {
                yield return NamedText.Of(words);
                words = [];
            }
        }

        if (words.Count > 0) yield return NamedText.Of(words);
    }
}
