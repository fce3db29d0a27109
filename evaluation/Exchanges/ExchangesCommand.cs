
namespace Demarche.Evaluation.Exchanges;

/// <summary><c>exchanges [FOLDER GOLD] [--errors]</c>: how much of what the sample reports tell together is found.</summary>
public static class ExchangesCommand
{
    /// <summary>What the sample reports should give.</summary>
    public static string Gold { get; } = Path.Combine(ProjectFolder.Path, "evaluation", "gold", "samples-exchanges.tsv");

    public const string Help = """
        exchanges [FOLDER GOLD] [--errors]
          Counts how much of what evaluation/gold/samples-exchanges.tsv expects of documents, threads, positions and help the sample reports give; --errors names the rest.
        """;

    public static void Run(string[] args, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var plain = args.Where(arg => !arg.StartsWith("--", StringComparison.Ordinal)).ToArray();
        var (folder, gold) = plain is [var given, var file] ? (given, file) : (Path.Combine(ProjectFolder.Path, "samples", "security-guarantees"), Gold);
        var reads = ExchangeScore.ReadFolder(folder);
        var exchanges = ExchangeReader.Read(reads);
        var score = ExchangeScore.Of([.. ExpectedEntry.Read(gold)], reads, exchanges);
        foreach (var line in score.Table()) output.WriteLine(line);
        output.WriteLine($"exchanges: {exchanges.Length}, of {reads.Count} reports");
        if (!args.Contains("--errors")) return;
        foreach (var missed in score.Missed) output.WriteLine("missed\t" + missed);
        foreach (var (expected, lacks) in score.Lacking) output.WriteLine($"lacks {string.Join(' ', lacks)}\t{expected}");
        foreach (var extra in score.Unexpected) output.WriteLine($"not in the gold\t{extra.Kind}\t{string.Join('|', extra.Who)}\t{string.Join('|', extra.To)}\t{extra.What}\t{extra.Value}");
    }
}
