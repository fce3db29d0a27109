
namespace Demarche.Evaluation.Exchanges;

/// <summary><c>exchanges [FOLDER GOLD] [--errors]</c>: how much of what the sample reports tell together is found.</summary>
public static class ExchangesCommand
{
    /// <summary>What the sample reports should give.</summary>
    public static string Gold { get; } = Path.Combine(ProjectFolder.Path, "evaluation", "gold", "samples-exchanges.tsv");

    /// <summary>Invented reports of exchanges, each file with what they should give beside it.</summary>
    public static string Invented { get; } = Path.Combine(ProjectFolder.Path, "evaluation", "gold", "exchanges");

    public const string Help = """
        exchanges [FOLDER GOLD] [--errors]
          Counts how much of what evaluation/gold/samples-exchanges.tsv expects of documents, threads, positions and help the sample reports give, then the same of the invented exchanges
          in evaluation/gold/exchanges; --errors names the rest.
        """;

    public static void Run(string[] args, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var plain = args.Where(arg => !arg.StartsWith("--", StringComparison.Ordinal)).ToArray();
        if (plain is [var given, var file]) Score(given, file, args.Contains("--errors"), output);
        else
        {
            Score(Path.Combine(ProjectFolder.Path, "samples", "security-guarantees"), Gold, args.Contains("--errors"), output);
            foreach (var gold in Directory.EnumerateFiles(Invented, "*.tsv").Order(StringComparer.Ordinal)) Score(Path.ChangeExtension(gold, ".jsonl"), gold, args.Contains("--errors"), output);
        }
    }

    private static void Score(string folder, string gold, bool errors, TextWriter output)
    {
        var reads = ExchangeScore.ReadFolder(folder);
        var exchanges = ExchangeReader.Read(reads);
        var score = ExchangeScore.Of([.. ExpectedEntry.Read(gold)], reads, exchanges);
        output.WriteLine(Path.GetFileName(folder));
        foreach (var line in score.Table()) output.WriteLine(line);
        output.WriteLine($"exchanges: {exchanges.Length}, of {reads.Count} reports");
        if (!errors) return;
        foreach (var missed in score.Missed) output.WriteLine("missed\t" + missed);
        foreach (var (expected, lacks) in score.Lacking) output.WriteLine($"lacks {string.Join(' ', lacks)}\t{expected}");
        foreach (var extra in score.Unexpected) output.WriteLine($"not in the gold\t{extra.Kind}\t{string.Join('|', extra.Who)}\t{string.Join('|', extra.To)}\t{extra.What}\t{extra.Value}");
    }
}
