using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Demarche.Tests.Docs;

/// <summary>Holds the papers of the house to what is there.</summary>
public sealed partial class PapersTest
{
    private static readonly string[] Made = ["bin", "obj", "artifacts", "TestResults", ".git", ".vs", ".idea"];
    private static readonly string[] Texts = [".cs", ".csproj", ".css", ".cff", ".json", ".jsonl", ".md", ".props", ".slnx", ".sql", ".tsv", ".txt", ""];

    [Fact]
    public void Links_LeadSomewhere()
    {
        var pages = Files().Where(file => file.EndsWith(".md", StringComparison.Ordinal)).ToList();
        Assert.Contains("README.md", pages);
        var dead =
            from page in pages
            from link in Links(File.ReadAllText(Full(page)))
            where !Path.Exists(Path.Combine(Path.GetDirectoryName(Full(page))!, link))
            select $"{page}: {link}";
        Assert.Empty(dead);
    }

    [Theory]
    [InlineData("docs", "README.md")]
    [InlineData("docs/decisions", "README.md")]
    public void Contents_NamesEveryPage(string folder, string contents)
    {
        var links = Links(File.ReadAllText(Full(Path.Combine(folder, contents)))).ToHashSet(StringComparer.Ordinal);
        var pages = Directory.EnumerateFiles(Full(folder), "*.md").Select(file => Path.GetFileName(file)!).Where(name => name != contents);
        Assert.Empty(pages.Except(links));
    }

    [Fact]
    public void Files_NameNobodysMachine()
    {
        var wrong =
            from file in Files()
            where Texts.Contains(Path.GetExtension(file), StringComparer.Ordinal)
            let found = Machine().Match(File.ReadAllText(Full(file)))
            where found.Success
            select $"{file}: {found.Value}";
        Assert.Empty(wrong);
    }

    [Fact]
    public void Files_HaveNoVagueNames()
    {
        // A name says what a thing is.
        var wrong = Files().Where(file => file.EndsWith(".cs", StringComparison.Ordinal) && VagueName().IsMatch(Path.GetFileName(file)));
        Assert.Empty(wrong);
    }

    [Fact]
    public void WordLists_NameSourceLicenceAndDate()
    {
        var lists = Files().Where(file => file.StartsWith("lexicon/", StringComparison.Ordinal) && file.EndsWith(".tsv", StringComparison.Ordinal)).ToList();
        Assert.True(lists.Count > 10);
        string[] words = ["source:", "licence:", "date:"];
        var wrong =
            from list in lists
            let header = string.Join('\n', File.ReadLines(Full(list)).TakeWhile(line => line.StartsWith('#')))
            from word in words
            where !header.Contains(word, StringComparison.OrdinalIgnoreCase)
            select $"{list}: {word}";
        Assert.Empty(wrong);
    }

    private static IEnumerable<string> Links(string page) =>
        Link().Matches(page).Select(match => match.Groups[1].Value.Split('#')[0])
            .Where(link => link.Length > 0 && !link.Contains(':', StringComparison.Ordinal));

    /// <summary>What the project consists of, relative to its folder, with slashes.</summary>
    private static IEnumerable<string> Files() =>
        Below(new DirectoryInfo(Root())).Select(file => Path.GetRelativePath(Root(), file).Replace('\\', '/'))
            .Where(file => !file.StartsWith("demarche-dossier", StringComparison.Ordinal));

    private static IEnumerable<string> Below(DirectoryInfo folder) =>
        folder.EnumerateFiles().Select(file => file.FullName)
            .Concat(folder.EnumerateDirectories().Where(inner => !Made.Contains(inner.Name, StringComparer.Ordinal)).SelectMany(Below));

    private static string Full(string file) => Path.Combine(Root(), file);

    private static string Root([CallerFilePath] string path = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "..", "..", ".."));

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"(?<![\w.:/~$-])/(?:home|root|work|Users|tmp)/\w|\.\./shared/|[A-Z]:\\Users\\")]
    private static partial Regex Machine();

    [GeneratedRegex(@"(?:Helper|Util|Utils|Utilities|Manager|Misc)\.cs$")]
    private static partial Regex VagueName();
}
