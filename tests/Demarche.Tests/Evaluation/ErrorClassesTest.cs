using Demarche.Evaluation.Quotations;

namespace Demarche.Tests.Evaluation;

/// <summary>Classes of errors and constructions of quotations small enough to be told by hand.</summary>
public sealed class ErrorClassesTest : IDisposable
{
    private const string Report = """{"kind":"report","id":"r","uri":"A"}""";

    // Tokens: 0 Man 1 sei 2 bereit, 3 sagte 4 Kuhn. 5 Sie 6 lehnte 7 ab.
    private readonly LittleCorpus corpus = new LittleCorpus().Document(
        "A", "Man sei bereit, sagte Kuhn. Sie lehnte ab.",
        LittleCorpus.Gold("Indirect", "Speech", [0, 1, 2], speaker: [4], cue: [3], frame: [3, 4]),
        LittleCorpus.Gold("Reported", "Speech", [5, 6, 7], speaker: [5]));

    public void Dispose() => corpus.Dispose();

    [Fact]
    public void Nothing_IsMissedByConstruction() => Assert.Equal(
        ["missed, no rule fired: Indirect, inserted or following clause=1", "missed, no rule fired: Reported, reported speech=1"], Counts(Report));

    [Fact]
    public void Words_RolesAndForms()
    {
        var counts = Counts(Report, Statement("indirect", 0, 7, """ "cue":[{"start":16,"end":21}],"speaker":{"spans":[{"start":28,"end":31}]},"rule":"short" """), Statement("direct", 28, 42, """ "rule":"other" """));
        Assert.Equal(
            ["extent off, too short: Indirect by short=1", "frame: not found=1", "other form: Reported taken for Direct by other=1", "speaker: a later mention=1", "speaker: not found=1"], counts);
    }

    [Fact]
    public void Twice_AndSpurious()
    {
        corpus.Document("B", "Es schneite.");
        var counts = Counts(
            Report, """{"kind":"report","id":"b","uri":"B"}""",
            Statement("indirect", 0, 15, """ "rule":"one" """), Statement("indirect", 0, 3, """ "rule":"two" """), Statement("reported", 0, 12, """ "rule":"three" """, "b"));
        Assert.Contains("found twice: Indirect by two=1", counts);
        Assert.Contains("spurious: Reported by three=1", counts);
    }

    [Theory]
    [InlineData("Er sagte, dass sie komme.", new[] { 2, 3, 4 }, new[] { 1 }, new[] { 0, 1 }, "dass-clause")]
    [InlineData("Er fragte, warum sie komme.", new[] { 2, 3, 4 }, new[] { 1 }, new[] { 0, 1 }, "question")]
    [InlineData("Er drohte, die Grenze zu schließen", new[] { 2, 3, 4, 5 }, new[] { 1 }, new[] { 0, 1 }, "zu-infinitive")]
    [InlineData("Er sagte, sie sei da.", new[] { 2, 3, 4 }, new[] { 1 }, new[] { 0, 1 }, "verb second, subjunctive")]
    [InlineData("Laut Kuhn ist sie da.", new[] { 2, 3, 4 }, new[] { 0 }, new[] { 0, 1 }, "source phrase")]
    [InlineData("Wie Kuhn sagte , ist sie da.", new[] { 4, 5, 6 }, new[] { 2 }, new[] { 0, 1, 2 }, "wie-clause")]
    [InlineData("Es wurde bekannt, dass sie da sei.", new[] { 3, 4, 5, 6 }, new[] { 1, 2 }, new[] { 0, 1, 2 }, "passive or impersonal")]
    [InlineData("Ist die Forderung , sie freizulassen , vom Tisch?", new[] { 4, 5 }, new[] { 1, 2 }, new[] { 0, 1, 2, 3 }, "nominal cue")]
    public void Construction_IsTold(string text, int[] quote, int[] cue, int[] frame, string expected)
    {
        using var one = new LittleCorpus().Document("C", text, LittleCorpus.Gold("Indirect", "Speech", quote, cue: cue, frame: frame));
        var document = one.Read()["C"];
        Assert.Equal(expected, Construction.Of(document, document.Gold[0]));
        Assert.Contains(expected, Construction.Names);
    }

    [Fact]
    public void Run_Classes_PrintsBothTables()
    {
        corpus.Read();
        var output = new StringWriter();
        new QuotationsCommand(corpus.Folder, new ScoreKeeper(corpus.Folder, TimeProvider.System), output).Run(QuotationsOptions.Parse(["--classes", "--most", "1"]));
        var lines = output.ToString().Split('\n');
        Assert.Contains(lines, line => line.StartsWith("inserted or following clause ", StringComparison.Ordinal));
        Assert.Contains("errors by class", lines);
    }

    private IEnumerable<string> Counts(params string[] record) =>
        ErrorClasses.Of(corpus.Read(), corpus.Record(record)).Counts.Select(found => $"{found.Key}={found.Value}").Order(StringComparer.Ordinal);

    private static string Statement(string form, int start, int end, string more, string report = "r") =>
        $$"""{"kind":"statement","id":"{{report}}-s{{start}}-{{end}}","report":"{{report}}","form":"{{form}}","medium":"speech","content":[{"start":{{start}},"end":{{end}}}],{{more}}}""";
}
