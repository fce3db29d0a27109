using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Demarche.Acts;
using Demarche.Language;
using Demarche.Reports;

namespace Demarche.Tests.Acts;

/// <summary>The frames of each language keep to their own header, and each tells the act of its example.</summary>
public sealed partial class ActFramesTest
{
    private const string NoAct = "none";

    private static readonly Reader Reader = new();

    private static readonly Dictionary<string, string[][]> Tables = ((string[])["de", "en"]).ToDictionary(language => language, language => WordList.Rows($"lexicon/{language}/act-frames.tsv").ToArray(), StringComparer.Ordinal);

    public static TheoryData<string> Languages => [.. Tables.Keys];

    public static TheoryData<string, string> Examples => Of(row => row[1] is "verb" or "noun" or "adjective");

    public static TheoryData<string, string> StatusExamples => Of(row => row[1] == "status");

    [Theory]
    [MemberData(nameof(Languages))]
    public void Rows_HaveFiveColumnsAndAKind(string language) => Assert.All(Tables[language], row =>
    {
        Assert.Equal(5, row.Length);
        Assert.Contains(row[1], new[] { "verb", "noun", "adjective", "status", "class", "same" });
    });

    [Theory]
    [MemberData(nameof(Languages))]
    public void Frames_CoverEveryAct(string language) =>
        Assert.Equal(Enum.GetNames<ActName>().Select(name => name.ToLowerInvariant()).Order(StringComparer.Ordinal), Frames(language).Select(NameOf).Where(name => name != NoAct).Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Languages))]
    public void Frames_AreMany(string language) => Assert.True(Frames(language).Sum(row => row[0].Split('|').Length) > 1500);

    [Theory]
    [MemberData(nameof(Languages))]
    public void Qualifiers_StandInTheTableOfActs(string language) => Assert.All(Frames(language).Where(row => row[3].Contains('/', StringComparison.Ordinal)), row =>
        Assert.Equal(QualifierOf(row), ActTable.Shared.Find(Enum.Parse<ActName>(NameOf(row), ignoreCase: true), QualifierOf(row)).Qualifier));

    [Theory]
    [MemberData(nameof(Languages))]
    public void Arguments_AreSlotsWithRoles(string language) => Assert.All(Frames(language), row =>
        Assert.All(row[2].Split(' '), argument => Assert.Matches(Argument(), argument)));

    [Theory]
    [MemberData(nameof(Languages))]
    public void Status_NamesAStatus(string language) => Assert.All(Tables[language].Where(row => row[1] == "status"), row => Assert.True(row[3] == NoAct || Enum.TryParse<ActStatus>(row[3], ignoreCase: true, out _), row[3]));

    [Theory]
    [MemberData(nameof(Languages))]
    public void Frames_HaveAnExampleOfTheirOwn(string language)
    {
        var frames = Frames(language).ToList();
        Assert.All(frames, row => Assert.Matches(row[2].StartsWith("title!", StringComparison.Ordinal) ? @"[^.“]$" : @"[.“]$", row[4]));
        Assert.Distinct(frames.Select(row => row[4]));
        Assert.Distinct(frames.Select(row => string.Join('\t', row[..4])));
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_TellsTheAct(string language, string example)
    {
        var row = Frames(language).Single(row => row[4] == example);
        if (NameOf(row) == NoAct) Assert.Empty(Read(language, example));
        else Assert.Contains(NameOf(row), Read(language, example).Select(act => act.Name.ToString().ToLowerInvariant()));
    }

    [Theory]
    [MemberData(nameof(StatusExamples))]
    public void StatusExample_TellsAnActOfThatStatus(string language, string example)
    {
        var row = Tables[language].Single(row => row[1] == "status" && row[4] == example);
        if (row[3] == NoAct) Assert.Empty(Read(language, example));
        else Assert.Contains(row[3], Read(language, example).Select(act => act.Status.ToString().ToLowerInvariant()));
    }

    [Theory]
    [InlineData("Oslo did not attack the port.", "attack denied")]
    [InlineData("Oslo will visit Mali in May.", "visit announced")]
    [InlineData("Oslo could attack the port.", "attack hypothetical")]
    [InlineData("Oslo will not send tanks.", "refuse done")]
    [InlineData("If Oslo attacks the port, the case is closed.", "attack hypothetical")]
    [InlineData("The port was attacked by rebels.", "attack done")]
    public void EnglishStatus_IsWhatTheVerbSays(string sentence, string act) => Assert.Contains(act, Read("en", sentence).Select(found => $"{found.Name} {found.Status}".ToLowerInvariant()));

    [Fact]
    public void EnglishRoles_OfAPassive()
    {
        const string sentence = "The mayor was arrested by soldiers in Kidal.";
        var act = Assert.Single(Read("en", sentence));
        Assert.Equal("soldiers in Kidal", act.Actors.Single().Spans.Single().In(sentence).ToString());
        Assert.Equal("The mayor", act.Recipients.Single().Spans.Single().In(sentence).ToString());
    }

    [Theory]
    [InlineData("Oslo offered Spain berths for 20 ships.", "Spain", "berths for 20 ships")]
    [InlineData("Oslo promised Mali electricity supplies.", "Mali", "electricity supplies")]
    [InlineData("Oslo handed Spain a draft.", "Spain", "a draft")]
    [InlineData("Oslo promised the Philippines patrol boats.", "the Philippines", "patrol boats")]
    public void EnglishRoles_WhomSomethingIsGiven(string sentence, string recipient, string matter)
    {
        var act = Assert.Single(Read("en", sentence));
        Assert.Equal(recipient, act.Recipients.Single().Spans.Single().In(sentence).ToString());
        Assert.Equal(matter, act.Matter.Single().In(sentence).ToString());
    }

    [Theory]
    [InlineData("Oslo offered to mediate between them, and Mali welcomed the offer.", "to mediate between them")]
    [InlineData("Oslo is ready to talk about fish, but it refused to pay.", "to talk about fish")]
    public void EnglishMatter_EndsBeforeTheSubjectOfTheNextVerb(string sentence, string matter) => Assert.Equal(matter, Read("en", sentence)[0].Matter.Single().In(sentence).ToString());

    [Fact]
    public void EnglishRead_WordsWithoutEnd_IsBorne() => Assert.All(Read("en", string.Concat(Enumerable.Repeat("Oslo agreed to attack and to free ", 20_000))), act => Assert.NotEmpty(act.Evidence));

    private static IEnumerable<string[]> Frames(string language) => Tables[language].Where(row => row[1] is "verb" or "noun" or "adjective");

    private static TheoryData<string, string> Of(Func<string[], bool> isOne)
    {
        var data = new TheoryData<string, string>();
        foreach (var (language, rows) in Tables)
            foreach (var row in rows.Where(isOne)) data.Add(language, row[4]);
        return data;
    }

    private static string NameOf(string[] row) => row[3].Split('/', ':')[0];

    private static string QualifierOf(string[] row) => row[3].Split(':')[0].Split('/')[1];

    private static ImmutableArray<Act> Read(string language, string text)
    {
        var frozen = FrozenText.Freeze(text);
        return Reader.Read(new Report { Id = ReportId.Of("urn:example", frozen), Uri = "urn:example", Text = frozen, Language = language }).Acts;
    }

    // A slot with its role, or in English a phrase with a blank or two; behind a colon the heads.
    [GeneratedRegex(@"^(refl|es|[\w]+|~?[*^\w]+(\+\w+)?!?=(actor|recipient|matter|items|condition|-)(:[\w,~$€£%.-]+)?)$")]
    private static partial Regex Argument();
}
