using Demarche.Evaluation.Quotations;

namespace Demarche.Evaluation.Identical;

/// <summary>Checks that reading a part of the quotation corpus always gives the same record lines.</summary>
public static class IdenticalCommand
{
    public const string Help = """
        identical [--part train|dev]

          Reads the part (train unless given) on one thread and on many, forwards and backwards, and compares the record lines.
        """;

    /// <returns>Whether all were the same; a corpus that is not there differs in nothing.</returns>
    public static bool Run(string? corpora, IEnumerable<string> arguments, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var part = arguments.ToArray() switch
        {
            [] => "train",
            ["--part", "train" or "dev"] and [_, var named] => named,
            _ => throw new DemarcheException("usage", "identical takes --part train or --part dev"),
        };
        var path = Path.Combine(corpora ?? "", "quotations-de", part + ".jsonl.gz");
        if (string.IsNullOrEmpty(corpora) || !File.Exists(path))
        {
            output.WriteLine("skipped: DEMARCHE_CORPORA does not name a folder with quotations-de");
            return true;
        }

        var reports = ReaderRecord.Receive(CorpusDocument.ReadAll(path).Values).Select(received => received.Report!).ToList();
        var differing = IdenticalReading.Differing(reports);
        output.WriteLine($"{reports.Count} reports, {differing.Count} of them not always the same");
        foreach (var uri in differing) output.WriteLine("  " + uri);
        return differing.Count == 0;
    }
}
