using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Demarche.Acts;
using Demarche.Language;
using Demarche.Reports;

namespace Demarche.Tests.Acts;

/// <summary>The frames keep to their own header, and each tells the act of its example.</summary>
public sealed partial class ActFramesTest
{
    private const string NoAct = "none";

    private static readonly Reader Reader = new();

    private static readonly string[][] Rows = [.. WordList.Rows("lexicon/de/act-frames.tsv")];

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
        Assert.Equal(Enum.GetNames<ActName>().Select(name => name.ToLowerInvariant()).Order(StringComparer.Ordinal), Frames.Select(NameOf).Where(name => name != NoAct).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Qualifiers_StandInTheTableOfActs() => Assert.All(Frames.Where(row => row[3].Contains('/', StringComparison.Ordinal)), row =>
        Assert.Equal(QualifierOf(row), ActTable.Shared.Find(Enum.Parse<ActName>(NameOf(row), ignoreCase: true), QualifierOf(row)).Qualifier));

    [Fact]
    public void Arguments_AreSlotsWithRoles() => Assert.All(Frames, row =>
        Assert.All(row[2].Split(' '), argument => Assert.Matches(Argument(), argument)));

    [Fact]
    public void Status_NamesAStatus() => Assert.All(Rows.Where(row => row[1] == "status"), row => Assert.True(Enum.TryParse<ActStatus>(row[3], ignoreCase: true, out _), row[3]));

    [Fact]
    public void Frames_HaveAnExampleOfTheirOwn()
    {
        Assert.All(Frames, row => Assert.Matches(@"[.“]$", row[4]));
        Assert.Distinct(Frames.Select(row => row[4]));
        Assert.Distinct(Frames.Select(row => string.Join('\t', row[..4])));
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_TellsTheAct(string example)
    {
        var row = Frames.Single(row => row[4] == example);
        if (NameOf(row) == NoAct) Assert.Empty(Read(example));
        else Assert.Contains(NameOf(row), Read(example).Select(act => act.Name.ToString().ToLowerInvariant()));
    }

    [Theory]
    [MemberData(nameof(StatusExamples))]
    public void StatusExample_TellsAnActOfThatStatus(string example)
    {
        var row = Rows.Single(row => row[4] == example);
        Assert.Contains(row[3], Read(example).Select(act => act.Status.ToString().ToLowerInvariant()));
    }

    private static string NameOf(string[] row) => row[3].Split('/', ':')[0];

    private static string QualifierOf(string[] row) => row[3].Split(':')[0].Split('/')[1];

    private static ImmutableArray<Act> Read(string text)
    {
        var frozen = FrozenText.Freeze(text);
        return Reader.Read(new Report { Id = ReportId.Of("urn:example", frozen), Uri = "urn:example", Text = frozen, Language = "de" }).Acts;
    }

    [GeneratedRegex(@"^(refl|es|[\w]+(\+\w+)?!?=(actor|recipient|matter|items|condition|-)(:[\w,]+)?)$")]
    private static partial Regex Argument();
}
