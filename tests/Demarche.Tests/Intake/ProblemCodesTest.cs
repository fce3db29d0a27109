using System.Reflection;
using Demarche.Intake;
using Demarche.Wording;

namespace Demarche.Tests.Intake;

public sealed class ProblemCodesTest
{
    public static TheoryData<string> All =>
        [.. typeof(ProblemCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (string)f.GetRawConstantValue()!)];

    [Theory]
    [MemberData(nameof(All))]
    public void HasWordsInBothLanguages(string code)
    {
        Assert.NotNull(Labels.German.Find("problem." + code));
        Assert.NotNull(Labels.English.Find("problem." + code));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void IsInTheCatalogue(string code) => Assert.Contains($"| `{code}` |", Catalogue(), StringComparison.Ordinal);

    private static string Catalogue()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Demarche.slnx"))) folder = folder.Parent;
        return File.ReadAllText(Path.Combine(folder.FullName, "docs", "problems.md"));
    }
}
