using Demarche.Acts;
using Demarche.Evaluation.Acts;
using Demarche.Reports;

namespace Demarche.Tests.Evaluation;

/// <summary>The gold of acts is what its guideline says.</summary>
public sealed class ActGoldTest
{
    private static readonly IReadOnlyList<MarkedSentence> Dev = ActGold.ReadPart("dev");

    private static readonly IReadOnlyList<MarkedSentence> Held = ActGold.ReadPart("held");

    public static TheoryData<ActName> Names => [.. Enum.GetValues<ActName>()];

    [Theory]
    [MemberData(nameof(Names))]
    public void EveryName_HasTwentySentencesAndTenNearMisses(ActName name)
    {
        Assert.InRange(Dev.Concat(Held).Count(sentence => sentence.Topic == name && !sentence.NearMiss), 20, 100);
        Assert.InRange(Dev.Concat(Held).Count(sentence => sentence.Topic == name && sentence.NearMiss), 10, 100);
        Assert.InRange(Held.Count(sentence => sentence.Topic == name), 9, 50);
    }

    [Fact]
    public void Sentences_HaveTheActOfTheirFile() =>
        Assert.All(Dev.Concat(Held), sentence => Assert.True(sentence.Acts.Any(act => act.Name == sentence.Topic) != sentence.NearMiss, sentence.Place));

    [Fact]
    public void Sentences_StandOnlyOnce() => Assert.Distinct(Dev.Concat(Held).Select(sentence => sentence.Text));

    [Theory]
    [InlineData("wordings")]
    [InlineData("wordings-held")]
    public void Wordings_TellEveryName(string part) =>
        Assert.All(Enum.GetValues<ActName>(), name => Assert.InRange(ActGold.ReadNames(part).Count(sentence => sentence.Acts.Any(act => act.Name == name)), 30, 200));

    [Fact]
    public void Statuses_AreAllThere() => Assert.All(Enum.GetValues<ActStatus>(), status =>
    {
        Assert.InRange(Dev.Count(sentence => sentence.Acts.Any(act => act.Status == status)), 10, 5000);
        Assert.InRange(Held.Count(sentence => sentence.Acts.Any(act => act.Status == status)), 5, 5000);
    });

    [Fact]
    public void Parse_ReadsRoles()
    {
        var sentence = Assert.Single(Parse("- Kiew bat Rom um Hilfe, sagte Rossi.", "  - request done | actor: Kiew | recipient: Rom | word: Rossi"));
        var act = Assert.Single(sentence.Acts);
        Assert.Equal((ActName.Request, ActStatus.Done, "dev/request.md:1"), (act.Name, act.Status, sentence.Place));
        Assert.Equal([new TextSpan(9, 12)], act.Role("recipient"));
        Assert.Empty(act.Role("matter"));
    }

    [Fact]
    public void Parse_WordsOnTheirOwn()
    {
        var sentence = Assert.Single(Parse("- Romanow bat Rom und Bonn um US-Hilfe.", "  - request done | recipient: Rom ; Bonn | matter: US"));
        Assert.Equal([new TextSpan(12, 15), new TextSpan(20, 24)], sentence.Acts[0].Role("recipient"));
        Assert.Equal([new TextSpan(28, 30)], sentence.Acts[0].Role("matter"));
    }

    [Fact]
    public void Parse_NearMissesStandBehindTheirHeading()
    {
        var sentences = Parse("- Er bat.", "  - request done | actor: Er", "", "## Near misses", "- Er badete.", "  - none");
        Assert.Equal([false, true], sentences.Select(sentence => sentence.NearMiss));
        Assert.Empty(sentences[1].Acts);
    }

    [Fact]
    public void Report_HasItsSentencesInOneText()
    {
        var report = MarkedReport.Of(Parse("## Kiew", "- Kiew bittet", "  - request done | actor: Kiew", "- Rossi kam.", "  - none", "- Man helfe Kiew.", "  - aid done | actor: Rossi | recipient: Kiew"));
        Assert.Equal("Kiew bittet\n\nRossi kam. Man helfe Kiew.", report.Whole.Text);
        Assert.Equal([0, 13, 24], report.Starts);
        Assert.Equal([new TextSpan(13, 18)], report.Whole.Acts[1].Role("actor"));
        Assert.Equal([new TextSpan(34, 38)], report.Whole.Acts[1].Role("recipient"));
        Assert.Equal([0, 2], report.Whole.Acts.Select(report.SentenceOf));
    }

    [Theory]
    [InlineData("  - request done | actor: Sie")]
    [InlineData("  - request done | actor: ba")]
    [InlineData("  - request done | actor: ")]
    [InlineData("  - request done | hero: Er")]
    [InlineData("  - request soon | actor: Er")]
    [InlineData("  - plead done | actor: Er")]
    [InlineData("  - request | actor: Er")]
    [InlineData("  none")]
    public void Parse_Malformed(string act)
    {
        var problem = Assert.Throws<DemarcheException>(() => Parse("- Er bat um Ruhe.", act));
        Assert.Equal("gold-malformed", problem.Code);
    }

    private static IReadOnlyList<MarkedSentence> Parse(params string[] lines) => ActGold.Parse(lines, "dev/request.md", ActName.Request);
}
