namespace Demarche.Evaluation.ReadingGerman;

/// <summary>The specification of a rule: prose, and examples that are a block quotation (the text) followed by a fenced block (the listing). In the text a line break counts as a space and
/// an empty line divides paragraphs. Examples under the heading <c>Near misses</c> and <c>Not yet</c> claim what <see cref="Claim"/> says.</summary>
/// <param name="File">The name of the file in the folder of specifications.</param>
/// <param name="Intro">What the rule is: the prose before the first heading of a section.</param>
public sealed record Specification(string File, string Intro, IReadOnlyList<SpecExample> Examples)
{
    /// <summary>Every specification of German, by name.</summary>
    public static IReadOnlyList<Specification> All { get; } = In("");

    /// <summary>What the statements of all rules have in common: occasions, places. Their examples run as those of the rules do.</summary>
    public static IReadOnlyList<Specification> Common { get; } = In("parts/");

    /// <summary>Every specification of English, by name.</summary>
    public static IReadOnlyList<Specification> English { get; } = In("En/");

    public static IReadOnlyList<Specification> EnglishCommon { get; } = In("En/parts/");

    private static IReadOnlyList<Specification> In(string prefix) =>
        [.. Directory.EnumerateFiles(Path.Combine(Folder, prefix), "*.md").Order(StringComparer.Ordinal).Select(file => Read(prefix + Path.GetFileNameWithoutExtension(file), System.IO.File.ReadAllLines(file)))];

    /// <summary>The language that the texts are in, as a BCP 47 tag.</summary>
    public string Language => File.StartsWith("En/", StringComparison.Ordinal) ? "en" : "de";

    /// <summary>The rule that a specification tells of: the name of its file, or the part's with its folder.</summary>
    public string Rule => Language == "en" ? File["En/".Length..] : File;

    private static string Folder => Path.Combine(ProjectFolder.Path, "tests", "Demarche.Tests", "Statements", "Specs");

    /// <exception cref="InvalidDataException">A text without a listing.</exception>
    public static Specification Read(string file, string[] lines)
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
                examples.Add(Example(file, lines, ref i, section, Paragraphs(prose)));
                prose.Clear();
            }
            else prose.Add(lines[i]);
        }

        return new Specification(file, intro, examples);
    }

    private static SpecExample Example(string file, string[] lines, ref int at, string section, string prose)
    {
        var (place, isEnglish) = ($"{file}.md:{at + 1}", file.StartsWith("En/", StringComparison.Ordinal));
        var text = Take(lines, ref at, line => line.StartsWith('>')).Select(line => line[1..].Trim());
        while (at < lines.Length && lines[at].Length == 0) at++;
        if (at == lines.Length || lines[at++] != "```") throw new InvalidDataException($"{place}: no listing behind the text");
        return new SpecExample(place, isEnglish ? "en" : "de", isEnglish ? file["En/".Length..] : file, section, prose, Joined(text), string.Join('\n', Take(lines, ref at, line => line != "```")));
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
