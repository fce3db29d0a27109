using Demarche.Evaluation.Exchanges;
using Demarche.Evaluation.Links;
using Demarche.Evaluation.Samples;
using Demarche.Exchanges.Links;
using Demarche.Intake;

namespace Demarche.Tests.Evaluation;

/// <summary>The links between the samples that people marked.</summary>
public sealed class LinkGoldTest
{
    private static readonly IReadOnlyList<MarkedLink> Marked = MarkedLink.ReadAll(MarkedLink.Gold);
    private static readonly Lazy<ReadFolder> Samples = new(() => ReadFolder.At(SamplesCommand.Folder));

    [Fact]
    public void Gold_StandsInItsReports()
    {
        var reports = new ReportIntake().Read([SamplesCommand.Folder], Stream.Null).Select(received => received.Report!).ToDictionary(report => report.Uri, StringComparer.Ordinal);
        Assert.All(Marked, link =>
        {
            Assert.Contains(link.One.Words, reports[link.One.Report].Text.Value, StringComparison.Ordinal);
            Assert.Contains(link.Other.Words, reports[link.Other.Report].Text.Value, StringComparison.Ordinal);
        });
    }

    /// <summary>The least that must be found; raise it when more is.</summary>
    [Fact]
    public void Links_MostOfTheMarked()
    {
        var found = Marked.Where(link => Samples.Value.Links.Any(made => link.Fits(made, Samples.Value))).ToList();
        Assert.InRange(found.Count(link => link.Kind == MarkedKind.Same), 24, 1000);
        Assert.InRange(found.Count(link => link.Kind == MarkedKind.Conflict), 7, 1000);
    }

    [Fact]
    public void Links_AcrossLanguagesMostOfTheMarkedAndEveryStory()
    {
        var (marked, both) = (MarkedLink.ReadAll(MarkedLink.GoldAcross), ReadFolder.At(SamplesCommand.Folder, SamplesCommand.Folder + "-en"));
        var found = marked.Where(link => both.Links.Any(made => link.Fits(made, both))).ToList();
        Assert.InRange(found.Count(link => link.Kind == MarkedKind.Same), 28, 1000);
        Assert.InRange(found.Count(link => link.Kind == MarkedKind.Conflict), 2, 1000);
        Assert.Equal(marked.Count(link => link.Kind == MarkedKind.Story), found.Count(link => link.Kind == MarkedKind.Story));
    }

    /// <summary>The least that must be found between the reports of invented exchanges, German and English; and nothing that is only near may be taken for the same.</summary>
    [Fact]
    public void Links_OfInventedExchanges()
    {
        var (marked, folder) = (MarkedLink.ReadAll(MarkedLink.GoldOfExchanges), ReadFolder.At(ExchangesCommand.Invented));
        var found = marked.Where(link => folder.Links.Any(made => link.Fits(made, folder))).ToList();
        Assert.InRange(found.Count(link => link.Kind == MarkedKind.Same), 140, 1000);
        Assert.InRange(found.Count(link => link.Kind == MarkedKind.Conflict), 26, 1000);
        Assert.DoesNotContain(found, link => link.Kind == MarkedKind.Near);
        Assert.Equal(marked.Count(link => link.Kind == MarkedKind.Story), found.Count(link => link.Kind == MarkedKind.Story));
    }

    [Fact]
    public void Gold_OfInventedExchangesStandsInItsReports()
    {
        var reports = new ReportIntake().Read([ExchangesCommand.Invented], Stream.Null).Where(received => received.Report is not null).Select(received => received.Report!).ToDictionary(report => report.Uri, StringComparer.Ordinal);
        Assert.All(MarkedLink.ReadAll(MarkedLink.GoldOfExchanges), link =>
        {
            Assert.Contains(link.One.Words, reports[link.One.Report].Text.Value, StringComparison.Ordinal);
            Assert.Contains(link.Other.Words, reports[link.Other.Report].Text.Value, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Gold_AcrossLanguagesStandsInItsReports()
    {
        var reports = new ReportIntake().Read([SamplesCommand.Folder, SamplesCommand.Folder + "-en"], Stream.Null).Where(received => received.Report is not null).Select(received => received.Report!).ToDictionary(report => report.Uri, StringComparer.Ordinal);
        Assert.All(MarkedLink.ReadAll(MarkedLink.GoldAcross), link =>
        {
            Assert.Contains(link.One.Words, reports[link.One.Report].Text.Value, StringComparison.Ordinal);
            Assert.Contains(link.Other.Words, reports[link.Other.Report].Text.Value, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Links_EachTellsWhyItIsSoSure() => Assert.All(Samples.Value.Links, link => Assert.NotEmpty(link.Reasons));

    [Fact]
    public void Links_NothingMergedThatIsNotMarked() => Assert.DoesNotContain(Samples.Value.Links, link =>
        link is { Type: LinkType.SameStatement, Certainty: <= Certainty.Probable } && !Marked.Any(marked => marked.Fits(link, Samples.Value)));

    /// <summary>Troops from Georgia and troops from the border are two demands, if of one party in one word.</summary>
    [Fact]
    public void Links_OneDeedAboutTwoThingsIsOnlyPossible() => Assert.DoesNotContain(Samples.Value.Links, link =>
        link is { Type: LinkType.SameAct, Certainty: <= Certainty.Probable } && link.Members.Any(member => Samples.Value.WordsOf(member).Contains("aus Georgien", StringComparison.Ordinal)) && link.Members.Any(member => Samples.Value.WordsOf(member).Contains("von der Grenze", StringComparison.Ordinal)));

    /// <summary>A quarter of the pairs that the command makes.</summary>
    [Fact]
    public void Pairs_NearlyAllFoundAndNothingMerged()
    {
        var facts = ToldFact.ReadAll();
        var score = PairScore.Of(Enumerable.Range(0, 50).Select(number => PlantedPair.Of(number, facts)));
        Assert.Equal(100, score.Same);
        Assert.InRange(score.SameFound, 93, 100);
        Assert.InRange(score.ConflictsFound, 46, score.Conflicts);
        Assert.Equal(0, score.FalseMerges);
    }
}
