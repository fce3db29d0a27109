using System.Collections.Immutable;
using Demarche.Acts;
using Demarche.Language;
using Demarche.Reports;

namespace Demarche.Tests.Acts;

/// <summary>The English frames keep to their own header, and each tells the act of its example.</summary>
public sealed class EnglishActFramesTest
{
    private static readonly Reader Reader = new();

    private static readonly string[][] Rows = [.. WordList.Rows("lexicon/en/act-frames.tsv")];

    private static readonly string[][] Frames = [.. Rows.Where(row => row[1] is "verb" or "noun" or "adjective")];

    public static TheoryData<string> Examples => [.. Frames.Select(row => row[4])];

    public static TheoryData<string> StatusExamples => [.. Rows.Where(row => row[1] == "status").Select(row => row[4])];

    [Fact]
    public void Rows_HaveFiveColumnsAndAKind() => Assert.All(Rows, row =>
    {
        Assert.Equal(5, row.Length);
        Assert.Contains(row[1], new[] { "verb", "noun", "adjective", "status", "class" });
    });

    [Fact]
    public void Frames_CoverEveryAct() =>
        Assert.Equal(Enum.GetNames<ActName>().Select(name => name.ToLowerInvariant()).Order(StringComparer.Ordinal), Frames.Select(NameOf).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Frames_AreManyAndHaveExamplesOfTheirOwn()
    {
        Assert.True(Frames.Sum(row => row[0].Split('|').Length) > 1500);
        Assert.Distinct(Frames.Select(row => row[4]));
    }

    [Fact]
    public void Qualifiers_StandInTheTableOfActs() => Assert.All(Frames.Where(row => row[3].Contains('/', StringComparison.Ordinal)), row =>
        Assert.Equal(QualifierOf(row), ActTable.Shared.Find(Enum.Parse<ActName>(NameOf(row), ignoreCase: true), QualifierOf(row)).Qualifier));

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_TellsTheAct(string example)
    {
        var row = Frames.Single(row => row[4] == example);
        Assert.Contains(NameOf(row), Read(example).Select(act => act.Name.ToString().ToLowerInvariant()));
    }

    [Theory]
    [MemberData(nameof(StatusExamples))]
    public void StatusExample_TellsAnActOfThatStatus(string example)
    {
        var row = Rows.Single(row => row[4] == example);
        Assert.Contains(row[3], Read(example).Select(act => act.Status.ToString().ToLowerInvariant()));
    }

    [Theory]
    [InlineData("Oslo did not attack the port.", "attack denied")]
    [InlineData("Oslo will visit Mali in May.", "visit announced")]
    [InlineData("Oslo could attack the port.", "attack hypothetical")]
    [InlineData("Oslo will not send tanks.", "refuse done")]
    [InlineData("If Oslo attacks the port, the case is closed.", "attack hypothetical")]
    [InlineData("The port was attacked by rebels.", "attack done")]
    public void Status_IsWhatTheVerbSays(string sentence, string act) => Assert.Contains(act, Read(sentence).Select(found => $"{found.Name} {found.Status}".ToLowerInvariant()));

    [Fact]
    public void Roles_OfAPassive()
    {
        const string sentence = "The mayor was arrested by soldiers in Kidal.";
        var act = Assert.Single(Read(sentence));
        Assert.Equal("soldiers in Kidal", act.Actors.Single().Spans.Single().In(sentence).ToString());
        Assert.Equal("The mayor", act.Recipients.Single().Spans.Single().In(sentence).ToString());
    }

    [Fact]
    public void Read_WordsWithoutEnd_IsBorne() => Assert.All(Read(string.Concat(Enumerable.Repeat("Oslo agreed to attack and to free ", 20_000))), act => Assert.NotEmpty(act.Evidence));

    private static string NameOf(string[] row) => row[3].Split('/', ':')[0];

    private static string QualifierOf(string[] row) => row[3].Split(':')[0].Split('/')[1];

    private static ImmutableArray<Act> Read(string text)
    {
        var frozen = FrozenText.Freeze(text);
        return Reader.Read(new Report { Id = ReportId.Of("urn:example", frozen), Uri = "urn:example", Text = frozen, Language = "en" }).Acts;
    }
}
