using Demarche.Evaluation.ReadingGerman;
using Demarche.Reports;
using Demarche.Statements;

namespace Demarche.Tests.Statements;

/// <summary>The rules as <c>Specs/*.md</c> tell them.</summary>
public sealed class SpecTest
{
    private static readonly Reader Reader = new();

    private static readonly Dictionary<string, SpecExample> Examples =
        Specification.All.Concat(Specification.Common).Concat(Specification.English).Concat(Specification.EnglishCommon).SelectMany(rule => rule.Examples).ToDictionary(example => example.Place, StringComparer.Ordinal);

    public static TheoryData<string> Places(string claim) =>
        [.. Examples.Values.Where(example => example.Claim == Enum.Parse<Claim>(claim)).Select(example => example.Place)];

    public static TheoryData<string, string> Rules
    {
        get
        {
            var rules = new TheoryData<string, string>();
            foreach (var rule in Specification.All.Concat(Specification.English)) rules.Add(rule.Language, rule.Rule);
            return rules;
        }
    }

    [Theory]
    [MemberData(nameof(Places), nameof(Claim.Found))]
    public void Example_IsFound(string place)
    {
        var example = Examples[place];
        AssertFound(example);
    }

    [Theory]
    [MemberData(nameof(Places), nameof(Claim.NearMiss))]
    public void NearMiss_IsNotTaken(string place)
    {
        var example = Examples[place];
        AssertFound(example);
        Assert.DoesNotContain(Read(example).Statements, statement => statement.Rule == example.Rule);
    }

    [Theory]
    [MemberData(nameof(Places), nameof(Claim.NotYet))]
    public void NotYet_IsStillWrong(string place)
    {
        var example = Examples[place];
        Assert.False(Found(example) == example.Listing, $"{place} is right now: move it up, out of the section \"Not yet\"");
    }

    [Fact]
    public void EveryRule_HasASpecification()
    {
        Assert.Equal(RuleNames("De"), Specification.All.Select(rule => rule.Rule));
        Assert.Equal(RuleNames("En"), Specification.English.Select(rule => rule.Rule));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Specification_ShowsEnough(string language, string rule)
    {
        var examples = Examples.Values.Where(example => example.Language == language && example.Rule == rule).ToList();
        Assert.InRange(examples.Count(example => example.Claim == Claim.Found && Read(example).Statements.Any(statement => statement.Rule == rule)), language == "de" ? 8 : 2, 100);
        Assert.InRange(examples.Count(example => example.Claim == Claim.NearMiss), 3, 100);
    }

    [Fact]
    public void Page_IsMadeOfTheSpecifications() => Assert.True(
        ReadingGermanPage.Current == File.ReadAllText(ReadingGermanPage.Place).ReplaceLineEndings("\n"),
        "docs/reading-german.md is not what the specifications make: dotnet run --project evaluation -c Release -- reading-german");

    [Fact]
    public void EnglishPage_IsMadeOfTheSpecifications() => Assert.True(
        ReadingEnglishPage.Current == File.ReadAllText(ReadingEnglishPage.Place).ReplaceLineEndings("\n"),
        "docs/reading-english.md is not what the specifications make: dotnet run --project evaluation -c Release -- reading-english");

    /// <summary>The names that statements bear: those of the rules; direct-frame, which two of them give to a quotation in marks; and that of the layout of an interview.</summary>
    private static IEnumerable<string> RuleNames(string folder) => typeof(IStatementRule).Assembly.GetTypes()
        .Where(type => type is { IsClass: true, IsAbstract: false } && type.Namespace is { } room && room.EndsWith(folder, StringComparison.Ordinal) && type.IsAssignableTo(typeof(IStatementRule)))
        .Select(type => ((IStatementRule)Activator.CreateInstance(type)!).Name)
        .Append("direct-frame").Append(InterviewTurns.Rule).Order(StringComparer.Ordinal);

    private static void AssertFound(SpecExample example)
    {
        var found = Found(example);
        Assert.True(found == example.Listing, $"{example.Place}\n{example.Text}\n\nexpected:\n{example.Listing}\n\nfound:\n{found}\n");
    }

    private static string Found(SpecExample example) => Listing.Of(Read(example), example.Rule);

    private static ReadReport Read(SpecExample example) => Read(example.Text, example.Language);

    private static ReadReport Read(string example, string language)
    {
        var text = FrozenText.Freeze(example);
        return Reader.Read(new Report { Id = ReportId.Of("", text), Uri = "", Text = text, Language = language });
    }
}
