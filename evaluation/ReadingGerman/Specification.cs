namespace Demarche.Evaluation.ReadingGerman;

/// <summary>The specification of a rule: prose, and examples that are a block quotation (the text) followed by a fenced block (the listing). In the text a line break counts as a space and
/// an empty line divides paragraphs. Examples under the heading <c>Near misses</c> and <c>Not yet</c> claim what <see cref="Claim"/> says.</summary>
/// <param name="Rule">The name of the file.</param>
/// <param name="Intro">What the rule is: the prose before the first heading of a section.</param>
public sealed record Specification(string Rule, string Intro, IReadOnlyList<SpecExample> Examples)
{
    /// <summary>Every specification of the project, by name.</summary>
    public static IReadOnlyList<Specification> All { get; } =
        [.. Directory.EnumerateFiles(Folder, "*.md").Order(StringComparer.Ordinal).Select(file => Read(Path.GetFileNameWithoutExtension(file), File.ReadAllLines(file)))];

    /// <summary>What the statements of all rules have in common: occasions, places. Their examples run as those of the rules do.</summary>
    public static IReadOnlyList<Specification> Common { get; } =
        [.. Directory.EnumerateFiles(Path.Combine(Folder, "parts"), "*.md").Order(StringComparer.Ordinal).Select(file => Read("parts/" + Path.GetFileNameWithoutExtension(file), File.ReadAllLines(file)))];

    private static string Folder => Path.Combine(ProjectFolder.Path, "tests", "Demarche.Tests", "Statements", "Specs");

    /// <exception cref="InvalidDataException">A text without a listing.</exception>
    public static Specification Read(string rule, string[] lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var (examples, prose, section, intro) = (new List<SpecExample>(), new List<string>(), "", "");
        for (var i = 1; i < lines.Length; i++)
        {
            if (lines[i].StartsWith("## ", StringComparison.Ordinal))
            {
                if (section.Length == 0) intro = Paragraphs(prose);
                section = lines[i][3..];
                prose.Clear();
            }
            else if (lines[i].StartsWith('>'))
            {
                examples.Add(Example(rule, lines, ref i, section, Paragraphs(prose)));
                prose.Clear();
            }
            else prose.Add(lines[i]);
        }

        return new Specification(rule, intro, examples);
    }

    private static SpecExample Example(string rule, string[] lines, ref int at, string section, string prose)
    {
        var place = $"{rule}.md:{at + 1}";
        var text = Take(lines, ref at, line => line.StartsWith('>')).Select(line => line[1..].Trim());
        while (at < lines.Length && lines[at].Length == 0) at++;
        if (at == lines.Length || lines[at++] != "```") throw new InvalidDataException($"{place}: no listing behind the text");
        return new SpecExample(place, rule, section, prose, Joined(text), string.Join('\n', Take(lines, ref at, line => line != "```")));
    }

    private static List<string> Take(string[] lines, ref int at, Func<string, bool> belongs)
    {
        var first = at;
        while (at < lines.Length && belongs(lines[at])) at++;
        return [.. lines[first..at]];
    }

    private static string Joined(IEnumerable<string> lines) =>
        string.Join(' ', lines.Select(line => line.Length == 0 ? "\n\n" : line)).Replace(" \n\n ", "\n\n", StringComparison.Ordinal);

    private static string Paragraphs(List<string> lines) => Joined(lines).Trim();
}
