using Demarche.Reports;
using Demarche.Statements;

namespace Demarche.Tests.Statements;

/// <summary>The rules as <c>Specs/*.md</c> and <c>docs/rules.md</c> tell them.</summary>
public sealed class SpecTest
{
    private static readonly Reader Reader = new();

    public static TheoryData<string> Places(string claim) =>
        [.. SpecFile.Examples.Values.Where(example => example.Claim == Enum.Parse<Claim>(claim)).Select(example => example.Place)];

    public static TheoryData<string> Rules => [.. SpecFile.Rules];

    [Theory]
    [MemberData(nameof(Places), nameof(Claim.Found))]
    public void Example_IsFound(string place)
    {
        var example = SpecFile.Examples[place];
        AssertFound(example);
    }

    [Theory]
    [MemberData(nameof(Places), nameof(Claim.NearMiss))]
    public void NearMiss_IsNotTaken(string place)
    {
        var example = SpecFile.Examples[place];
        AssertFound(example);
        Assert.DoesNotContain(Read(example).Statements, statement => statement.Rule == example.Rule);
    }

    [Theory]
    [MemberData(nameof(Places), nameof(Claim.NotYet))]
    public void NotYet_IsStillWrong(string place)
    {
        var example = SpecFile.Examples[place];
        Assert.False(Found(example) == example.Listing, $"{place} is right now: move it up, out of the section \"Not yet\"");
    }

    [Fact]
    public void EveryRule_HasASpecification() => Assert.Equal(RuleNames(), SpecFile.Rules);

    [Theory]
    [MemberData(nameof(Rules))]
    public void Specification_ShowsEnough(string rule)
    {
        var examples = SpecFile.Examples.Values.Where(example => example.Rule == rule).ToList();
        Assert.InRange(examples.Count(example => example.Claim == Claim.Found && Read(example).Statements.Any(statement => statement.Rule == rule)), 8, 100);
        Assert.InRange(examples.Count(example => example.Claim == Claim.NearMiss), 3, 100);
    }

    [Fact]
    public void Overview_HasAnExampleForEachRule()
    {
        var rows = File.ReadAllLines(SpecFile.Overview).Where(line => line.StartsWith("| [", StringComparison.Ordinal)).Select(line => line.Trim('|').Split(" | ")).ToList();
        Assert.Equal(RuleNames(), rows.Select(Name).Order(StringComparer.Ordinal));
        Assert.All(rows, row =>
        {
            var example = row[2].Replace("**", "", StringComparison.Ordinal).Trim();
            var content = string.Join('|', row[2].Split("**").Where((_, part) => part % 2 == 1));
            var found = Read(example).Statements.Single(statement => statement.Rule == Name(row));
            Assert.Equal(content, string.Join('|', found.Content.Select(span => span.In(example).ToString())));
        });

        static string Name(string[] row) => row[0][(row[0].IndexOf('[', StringComparison.Ordinal) + 1)..row[0].IndexOf(']', StringComparison.Ordinal)];
    }

    /// <summary>The names that statements bear: those of the rules, and direct-frame, which two of them give to a quotation in marks.</summary>
    private static IEnumerable<string> RuleNames() => typeof(IStatementRule).Assembly.GetTypes()
        .Where(type => type.IsClass && type.IsAssignableTo(typeof(IStatementRule)))
        .Select(type => ((IStatementRule)Activator.CreateInstance(type)!).Name)
        .Append("direct-frame").Order(StringComparer.Ordinal);

    private static void AssertFound(SpecExample example)
    {
        var found = Found(example);
        Assert.True(found == example.Listing, $"{example.Place}\n{example.Text}\n\nexpected:\n{example.Listing}\n\nfound:\n{found}\n");
    }

    private static string Found(SpecExample example) => Listing.Of(Read(example), example.Rule);

    private static ReadReport Read(SpecExample example) => Read(example.Text);

    private static ReadReport Read(string example)
    {
        var text = FrozenText.Freeze(example);
        return Reader.Read(new Report { Id = ReportId.Of("", text), Uri = "", Text = text, Language = "de" });
    }
}
