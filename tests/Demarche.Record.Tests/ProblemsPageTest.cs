using System.Reflection;
using System.Runtime.CompilerServices;

namespace Demarche.Record.Tests;

/// <summary>docs/problems.md names every error of a record.</summary>
public sealed class ProblemsPageTest
{
    public static TheoryData<string> Codes =>
        [.. typeof(RecordErrors).GetFields(BindingFlags.Public | BindingFlags.Static).Select(code => (string)code.GetRawConstantValue()!)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Page_NamesTheError(string code) => Assert.Contains($"| `{code}` |", Page(), StringComparison.Ordinal);

    private static string Page([CallerFilePath] string path = "") => File.ReadAllText(Path.Combine(Path.GetDirectoryName(path)!, "..", "..", "docs", "problems.md"));
}
