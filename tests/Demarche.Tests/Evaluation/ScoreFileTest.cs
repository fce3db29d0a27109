using Demarche.Evaluation;

namespace Demarche.Tests.Evaluation;

public sealed class ScoreFileTest
{
    private const string One = "| a |\n|---|\n";
    private const string Two = "## Two\n\n| b |\n|---|\n";

    [Fact]
    public void Append_EachRowBelowTheLastOfItsTable()
    {
        var folder = Directory.CreateTempSubdirectory("scores-").FullName;
        try
        {
            foreach (var (head, row) in new[] { (One, "| 1 |\n"), (Two, "| x |\n"), (One, "| 2 |\n"), (Two, "| y |\n") }) ScoreFile.Append(folder, head, row);
            var text = File.ReadAllText(Path.Combine(folder, "scores.md"));
            Assert.StartsWith("# Scores\n", text, StringComparison.Ordinal);
            Assert.EndsWith("\n\n| a |\n|---|\n| 1 |\n| 2 |\n\n## Two\n\n| b |\n|---|\n| x |\n| y |\n", text, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, true);
        }
    }
}
