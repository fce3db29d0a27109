using System.Globalization;
using Demarche.RecordFormat;

namespace Demarche.Evaluation.Gold;

/// <summary>Scores the reader against the gold that <c>demarche export --format gold</c> prints: reports that a person has gone through.</summary>
public static class GoldCommand
{
    public const string Help = """
        gold FILE...
          Reads the reports of a gold file (demarche export --format gold) again and counts how the reader's statements and acts agree with those that people made.
        """;

    public static void Run(IEnumerable<string> files, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(output);
        var (score, reader) = (new GoldScore(), new Reader());
        foreach (var file in files)
        {
            using var lines = File.OpenRead(file);
            foreach (var item in new RecordReader(lines, new RecordReaderOptions { Source = file }).Read())
            {
                if (item is RecordItem.Block block) score.Add(block.Read, reader.Read(block.Read.Report));
                else if (item is RecordItem.BadLine bad) throw new DemarcheException(bad.Problem.Code, $"{file}: {bad.Problem.Message}");
            }
        }

        var (statements, acts) = (score.Statements, score.Acts);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{score.Reports} reports"));
        output.WriteLine("statements: " + Told(statements) + string.Create(CultureInfo.InvariantCulture, $", {score.Form} of the same form, {score.Speaker} by the same speaker"));
        output.WriteLine("acts: " + Told(acts) + string.Create(CultureInfo.InvariantCulture, $", {score.Name} of the same name, {score.Status} of the same status, {score.Actors} by the same actors, {score.Recipients} towards the same recipients"));
    }

    private static string Told(GoldCount count) => string.Create(CultureInfo.InvariantCulture,
        $"{count.Marked} marked, {count.Read} read: {count.Found} found (P {count.Words.Precision:P1} R {count.Words.Recall:P1} F1 {count.Words.Harmonic:P1}), {count.Exact} to the letter");
}
