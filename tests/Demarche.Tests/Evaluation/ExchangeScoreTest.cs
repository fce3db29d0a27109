using Demarche.Evaluation.Exchanges;
using Demarche.Tests.Exchanges;

namespace Demarche.Tests.Evaluation;

public sealed class ExchangeScoreTest
{
    private static ExchangeScore Score(params string[] expected) => ExchangeScore.Of(
        [.. expected.Select(line => line.Split('\t')).Select(row => new ExpectedEntry(row[0], [row[1]], row[2] == "-" ? [] : [row[2]], [row[3]], row[4].Split('|'), []))],
        Disputes.Fishing, ExchangeReader.Read(Disputes.Fishing));

    [Theory]
    [InlineData("thread\tstate:FRA\tstate:GBR\tFanglizenz\tpartly|rejected", true)]
    [InlineData("thread\tstate:FRA\tstate:DEU\tFanglizenz\tpartly", false)]
    [InlineData("thread\tstate:GBR\t-\tFanglizenz\tpartly", false)]
    [InlineData("position\tstate:GBR\t-\tFanglizenz\trejects", true)]
    [InlineData("position\tstate:GBR\t-\tFanglizenz\tdemands", false)]
    [InlineData("position\tstate:GBR\t-\tMondgestein\trejects", false)]
    public void Of_PartyIssueAndStateMustFit(string expected, bool found) => Assert.Equal(found, Score(expected).Missed.ToList().Count == 0);

    [Fact]
    public void Unexpected_IsWhatNobodyExpected()
    {
        Assert.Contains(Score().Unexpected, entry => entry.Kind == "thread");
        Assert.DoesNotContain(Score("thread\tstate:FRA\t-\tFanglizenz\tpartly").Unexpected, entry => entry.Kind == "thread");
    }

    [Fact]
    public void Gold_CanBeReadAndHasEveryKind() =>
        Assert.Equal(["document", "help", "position", "thread"], ExpectedEntry.Read(ExchangesCommand.Gold).Select(entry => entry.Kind).Distinct().Order(StringComparer.Ordinal));

    /// <summary>The least that must be found of each invented exchange, documents, threads, positions and help together; raise it when more is. Each is one exchange.</summary>
    [Theory]
    [InlineData("crew", 30)]
    [InlineData("dam", 23)]
    [InlineData("fish", 34)]
    [InlineData("plates", 15)]
    [InlineData("winter", 27)]
    public void Score_OfInventedExchanges(string name, int least)
    {
        var reads = ExchangeScore.ReadFolder(Path.Combine(ExchangesCommand.Invented, name + ".jsonl"));
        var exchanges = ExchangeReader.Read(reads);
        Assert.Single(exchanges);
        var score = ExchangeScore.Of([.. ExpectedEntry.Read(Path.Combine(ExchangesCommand.Invented, name + ".tsv"))], reads, exchanges);
        Assert.InRange(score.Pairs.Count(pair => pair.Found is not null), least, score.Pairs.Count);
    }
}
