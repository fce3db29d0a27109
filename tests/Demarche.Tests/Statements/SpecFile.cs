using System.Runtime.CompilerServices;

namespace Demarche.Tests.Statements;

/// <summary>What an example of a specification claims.</summary>
internal enum Claim
{
    /// <summary>The reader finds exactly this.</summary>
    Found,

    /// <summary>The reader finds exactly this, and none of it by the specification's own rule.</summary>
    NearMiss,

    /// <summary>This should be found, and something else still is.</summary>
    NotYet,
}

/// <summary>A text and the listing of what stands in it.</summary>
internal sealed record SpecExample(string Place, string Rule, Claim Claim, string Text, string Listing);

/// <summary>The specification of a rule: prose, and examples that are a block quotation (the text) followed by a fenced block (the listing). In the text a line break counts as a space and
/// an empty line divides paragraphs. Examples under the heading <c>Near misses</c> and <c>Not yet</c> claim what <see cref="Claim"/> says.</summary>
internal static class SpecFile
{
    public static IReadOnlyList<string> Rules { get; } = [.. Directory.EnumerateFiles(Folder(), "*.md").Select(file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal)];

    private static readonly Lazy<Dictionary<string, SpecExample>> Loaded = new(() => Rules.SelectMany(Read).ToDictionary(example => example.Place, StringComparer.Ordinal));

    /// <summary>The table of all rules.</summary>
    public static string Overview => Path.GetFullPath(Path.Combine(Folder(), "../../../../docs/rules.md"));

    /// <summary>By place, which is file and line.</summary>
    public static IReadOnlyDictionary<string, SpecExample> Examples => Loaded.Value;

    private static List<SpecExample> Read(string rule)
    {
        var (examples, claim) = (new List<SpecExample>(), Claim.Found);
        var lines = File.ReadAllLines(Path.Combine(Folder(), rule + ".md"));
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith("## ", StringComparison.Ordinal)) claim = ClaimOf(lines[i][3..]);
            if (!IsQuoted(lines[i])) continue;
            var place = $"{rule}.md:{i + 1}";
            var text = Take(lines, ref i, IsQuoted).Select(line => line[1..].Trim());
            while (i < lines.Length && lines[i].Length == 0) i++;
            if (i == lines.Length || lines[i++] != "```") throw new InvalidDataException($"{place}: no listing behind the text");
            examples.Add(new SpecExample(place, rule, claim, Joined(text), string.Join('\n', Take(lines, ref i, line => line != "```"))));
        }

        return examples;
    }

    private static Claim ClaimOf(string heading) => heading switch
    {
        "Near misses" => Claim.NearMiss,
        "Not yet" => Claim.NotYet,
        _ => Claim.Found,
    };

    private static bool IsQuoted(string line) => line.StartsWith('>');

    private static List<string> Take(string[] lines, ref int at, Func<string, bool> belongs)
    {
        var first = at;
        while (at < lines.Length && belongs(lines[at])) at++;
        return [.. lines[first..at]];
    }

    private static string Joined(IEnumerable<string> lines) =>
        string.Join(' ', lines.Select(line => line.Length == 0 ? "\n\n" : line)).Replace(" \n\n ", "\n\n", StringComparison.Ordinal);

    private static string Folder([CallerFilePath] string file = "") => Path.Combine(Path.GetDirectoryName(file)!, "Specs");
}
