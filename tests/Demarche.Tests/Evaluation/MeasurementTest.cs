using Demarche.Evaluation.Quotations;

namespace Demarche.Tests.Evaluation;

/// <summary>Cases small enough to be counted by hand; the corpus' own tool gives the same numbers for them.</summary>
public sealed class MeasurementTest : IDisposable
{
    // Tokens: 0 Man 1 sei 2 bereit, 3 sagte 4 Kuhn. 5 Sie 6 lehnte 7 ab.
    private readonly LittleCorpus corpus = new LittleCorpus().Document(
        "A", "Man sei bereit, sagte Kuhn. Sie lehnte ab.",
        LittleCorpus.Gold("Indirect", "Speech", [0, 1, 2], speaker: [4], cue: [3], frame: [3, 4]),
        LittleCorpus.Gold("Reported", "Speech", [5, 6, 7], speaker: [5]));

    public void Dispose() => corpus.Dispose();

    [Fact]
    public void Of_NothingFound_IsZeroEverywhere()
    {
        var score = corpus.Measure().All;
        Assert.Equal((2, 0), (score.Gold, score.System));
        Assert.Equal(new Metric(0, 0), score.Joint);
        Assert.Equal(0, score.Joint.Harmonic);
        Assert.Equal(new Metric(0, 0), score.Form);
    }

    [Fact]
    public void Of_HalfFound_CountsByHand()
    {
        // Found: tokens 0 and 1 as content, 3 as cue, 3 and 4 as speaker, no frame; the second gold quotation not at all.
        var score = corpus.Measure(Report, Statement("indirect", "speech", 0, 7, """ "cue":[{"start":16,"end":21}],"speaker":{"spans":[{"start":16,"end":26}]} """)).All;
        Near(new(1, (2 / 3.0 + 0) / 2), score.Quote);
        Near(new(1, 1), score.Of(Part.Cue));
        Near(new(0, 0), score.Of(Part.Frame));
        Near(new(0.5, (1 + 0) / 2.0), score.Of(Part.Speaker));
        Near(new((1 + 0.5) / 2, (1 + 0 + 1 + 0) / 4.0), score.Roles);
        Near(new((1 + 1 + 0.5) / 3, (2 / 3.0 + 0 + 1 + 0 + 1 + 0) / 6), score.Joint);
        Near(new(1, 0.5), score.Form);
        Near(new(1, 0.5), score.Medium);
    }

    [Fact]
    public void Of_PairWithoutSharedWords_StillCountsItsForm()
    {
        // One quotation is found twice: its second finding is paired with the gold quotation that is left.
        var score = corpus.Measure(Report, Statement("indirect", "speech", 0, 15), Statement("reported", "writing", 0, 15)).All;
        Near(new(0.5, 0.5), score.Quote);
        Near(new(1, 1), score.Form);
        Near(new(0.5, 0.5), score.Medium);
    }

    [Fact]
    public void Of_DocumentNotInTheRecord_CountsAsMissed()
    {
        corpus.Document("B", "Er komme.", LittleCorpus.Gold("IndirectFreeIndirect", "none", [0, 1]));
        Near(new(1, 1 / 3.0), corpus.Measure(Report, Statement("indirect", "speech", 0, 15)).All.Quote);
    }

    [Fact]
    public void Form_TakesRecallFromTheGoldAndPrecisionFromTheSystem()
    {
        var measurement = corpus.Measure(Report, Statement("direct", "speech", 0, 15));
        Near(new(0, 1), measurement.Form("Indirect").Quote);
        Near(new(1, 0), measurement.Form("Direct").Quote);
        Assert.Equal((1, 0), (measurement.Form("Reported").Gold, measurement.Form("Reported").System));
    }

    [Fact]
    public void Rules_AreRightFromHalfTheWordsAndTheSameForm()
    {
        var rules = corpus.Measure(
            Report,
            Statement("indirect", "speech", 0, 3, """ "rule":"short" """),
            Statement("indirect", "speech", 0, 26, """ "rule":"long" """),
            Statement("direct", "speech", 0, 15, """ "rule":"long" """),
            Statement("indirect", "speech", 28, 42, """ "rule":"other-form" """)).Rules;
        Assert.Equal((1, 1), (rules["short"].Found, rules["short"].Right));
        Assert.Equal((2, 1), (rules["long"].Found, rules["long"].Right));
        Assert.Equal((1, 0), (rules["other-form"].Found, rules["other-form"].Right));
    }

    private const string Report = """{"kind":"report","id":"r","uri":"A"}""";

    private static string Statement(string form, string medium, int start, int end, string? more = null) =>
        $$"""{"kind":"statement","report":"r","form":"{{form}}","medium":"{{medium}}","content":[{"start":{{start}},"end":{{end}}}]{{(more is null ? "" : "," + more)}}}""";

    private static void Near(Metric expected, Metric actual)
    {
        Assert.Equal(expected.Precision, actual.Precision, 12);
        Assert.Equal(expected.Recall, actual.Recall, 12);
    }
}
