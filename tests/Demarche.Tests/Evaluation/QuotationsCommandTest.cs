using Demarche.Evaluation.Quotations;

namespace Demarche.Tests.Evaluation;

public sealed class QuotationsCommandTest : IDisposable
{
    private readonly LittleCorpus corpus = new LittleCorpus().Document(
        "A (2022-01-27)", "Er komme, sagte Kuhn.", LittleCorpus.Gold("Indirect", "Speech", [0, 1], speaker: [3], cue: [2], frame: [2, 3]));

    private readonly string home = Directory.CreateTempSubdirectory("demarche-scores").FullName;

    public void Dispose()
    {
        corpus.Dispose();
        Directory.Delete(home, recursive: true);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("/no/such/folder")]
    public void Run_WithoutCorpus_SaysSkipped(string? corpora) =>
        Assert.StartsWith("skipped: ", Run(corpora), StringComparison.Ordinal);

    [Fact]
    public void Run_PrintsTheTableOfARecord()
    {
        var lines = Run(corpus.Folder, "--record", Record()).Split('\n');
        Assert.Equal("1 reports, 1 gold quotations, 1 found", lines[0]);
        Assert.Contains("quote       100.00   50.00   66.67", lines);
        Assert.Contains("frame         0.00    0.00    0.00", lines);
        Assert.Contains("form        100.00  100.00  100.00", lines);
        Assert.Contains("joint F1 54.55", lines);
        Assert.Contains(lines, line => line.StartsWith("half-a-clause ", StringComparison.Ordinal));
    }

    [Fact]
    public void Run_Errors_ShowsBothSides()
    {
        var lines = Run(corpus.Folder, "--record", Record(), "--errors", "--form", "indirect").Split('\n');
        Assert.Equal("A (2022-01-27) Indirect", lines[0]);
        Assert.Equal("  gold   quote: Er komme, | speaker: Kuhn. | cue: sagte | frame: sagte Kuhn.", lines[1]);
        Assert.Equal("  system quote: Er | cue: sagte | Indirect by half-a-clause", lines[2]);
    }

    [Theory]
    [InlineData("--form", "direct")]
    [InlineData("--part-of", "cue")]
    [InlineData("--rule", "other")]
    [InlineData("--most", "0")]
    public void Run_ErrorsFiltered_ShowsNothing(string option, string value) =>
        Assert.Empty(Run(corpus.Folder, "--record", Record(), "--errors", option, value));

    [Fact]
    public void Run_KeepTwice_AddsTwoRows()
    {
        var record = Record();
        Run(corpus.Folder, "--record", record, "--keep");
        Run(corpus.Folder, "--record", record, "--keep");
        var rows = File.ReadLines(Path.Combine(home, "scores.md")).Where(line => line.Contains("| test-reader |", StringComparison.Ordinal)).ToArray();
        Assert.Equal(2, rows.Length);
        Assert.Contains("| 54.55 |", rows[0], StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(home, "rules.tsv")));
    }

    [Fact]
    public void Run_KeepOfTheReader_WritesItsRules()
    {
        Run(corpus.Folder, "--keep");
        Assert.Contains("# language\trule\tn\tright", File.ReadLines(Path.Combine(home, "rules.tsv")));
    }

    [Theory]
    [InlineData("--part", "test")]
    [InlineData("--form", "shouted")]
    [InlineData("--most", "many")]
    [InlineData("--record", null)]
    [InlineData("--other", null)]
    public void Parse_UnknownOptionOrValue_IsAUsageError(string option, string? value) =>
        Assert.Equal("usage", Assert.Throws<DemarcheException>(() => QuotationsOptions.Parse(value is null ? [option] : [option, value])).Code);

    private string Run(string? corpora, params string[] arguments)
    {
        corpus.Read();
        using var output = new StringWriter { NewLine = "\n" };
        new QuotationsCommand(corpora, new ScoreKeeper(home, TimeProvider.System), output).Run(QuotationsOptions.Parse(arguments));
        return output.ToString();
    }

    private string Record()
    {
        var path = Path.Combine(home, "record.jsonl");
        File.WriteAllLines(path,
        [
            """{"kind":"header","reader":"test-reader"}""",
            """{"kind":"report","id":"r","uri":"A (2022-01-27)"}""",
            """{"kind":"statement","report":"r","form":"indirect","content":[{"start":0,"end":2,"text":"Er"}],"cue":[{"start":10,"end":15,"text":"sagte"}],"rule":"half-a-clause"}""",
        ]);
        return path;
    }
}
