using System.Text;
using Demarche.Language;
using Demarche.Statements;

namespace Demarche.Evaluation.ReadingGerman;

/// <summary>The pages <c>docs/reading-german.md</c> and <c>docs/reading-english.md</c>: every rule with its examples, made of the specifications that run as tests and of the counts in <c>rules.tsv</c>.</summary>
public sealed class ReadingGermanPage(IReadOnlyList<Specification> specifications, IReadOnlyList<Specification> common, RuleMeasurement? measured, string head = ReadingGermanPage.Head)
{
    public const string Help = """
        reading-german

          Writes docs/reading-german.md: every rule with its examples, of the specifications and of rules.tsv.
        """;

    internal const string Head = """
        # Reading German

        <!-- Made by `dotnet run --project evaluation -c Release -- reading-german` of the specifications in tests/Demarche.Tests/Statements/Specs. Change those. -->

        How `demarche` tells who said what in a German report. A statement is what was said (**content**), with the words that introduce it (**cue**), the whole reporting clause (**frame**), who said it
        (**speaker**), to whom (**to**) and on whose word the report says so (**via**). A rule stands for one way in which German news gives somebody's words; it looks at one sentence and at what was found
        before it. The rules run in a fixed order (`StatementReader`), and each leaves alone what an earlier one has taken. Every statement names its rule: in a dossier, in `statements`, in record lines and in
        `explain`, which shows how any text of yours is read:

        ```
        echo "Lawrow sagte, es gebe keine Antwort." | demarche explain -
        ```

        Each rule has a specification in prose whose examples run as tests; this page is made of them. A listing begins with the form and the content in brackets; below stand the other parts, pieces
        of one part divided by `|`. In the examples the content is in bold.

        """;

    private static readonly (string Form, string Heading, string Words)[] Forms =
    [
        ("direct", "Direct", "The report puts the words in quotation marks."),
        ("indirect", "Indirect", "A reporting clause, a source phrase or a noun introduces the words."),
        ("reported", "Reported", "The report sums up in its own words what was said."),
        ("freeIndirect", "Free indirect", "Somebody's words in the report's own voice, without a frame."),
        ("indirectFreeIndirect", "Unframed subjunctive", "A sentence in the subjunctive; the context tells who speaks."),
    ];

    private readonly StringBuilder page = new();

    /// <summary>The page of this project: its specifications, its counts.</summary>
    public static string Current
    {
        get
        {
            var counts = Path.Combine(ProjectFolder.Path, "evaluation", "rules.tsv");
            using var lines = File.Exists(counts) ? new StreamReader(counts) : null;
            return new ReadingGermanPage(Specification.All, Specification.Common, lines is null ? null : RuleMeasurement.Read(lines)).Write();
        }
    }

    /// <summary>Where the page lies.</summary>
    public static string Place => Path.Combine(ProjectFolder.Path, "docs", "reading-german.md");

    public string Write()
    {
        page.Clear().Append(head).Append('\n');
        Measured();
        Table();
        foreach (var (form, heading, words) in Forms)
            if (Of(form) is { Count: > 0 } rules) Chapter(heading, words, rules);
        if (common.Count > 0) page.Append("\n## Whatever the rule\n\nWhat statements have besides, and layouts that say who speaks.\n");
        foreach (var part in common) Common(part);
        return page.ToString();
    }

    private void Measured()
    {
        if (measured is null) return;
        page.Append(FormattableString.Invariant($"*Right* counts the statements of a rule that match one that people marked (same form, token F1 of the words at least 0.5), of all that it found: {measured.Set}, {measured.Day:yyyy-MM-dd}.\n"));
        page.Append("A rule without a figure had not been measured then.\n\n");
    }

    private void Table()
    {
        page.Append(measured is null ? "| rule | example |\n|---|---|\n" : "| rule | right | example |\n|---|---|---|\n");
        foreach (var (form, _, _) in Forms)
            foreach (var rule in Of(form)) page.Append($"| [{rule.Rule}](#{rule.Rule}) |{(measured is null ? "" : $" {Figure(rule.Rule)} |")} {OneLine(MarkedExample.Of(rule.Examples[0]))} |\n");
    }

    private void Chapter(string heading, string words, List<Specification> rules)
    {
        page.Append($"\n## {heading}\n\n{words}\n");
        foreach (var rule in rules) Rule(rule);
    }

    private void Common(Specification part)
    {
        page.Append($"\n### {part.Rule["parts/".Length..]}\n\n{part.Intro}\n\nAll examples: [specification](../tests/Demarche.Tests/Statements/Specs/{part.File}.md).\n");
        Examples(part);
    }

    private void Rule(Specification rule)
    {
        page.Append($"\n### {rule.Rule}\n\n{rule.Intro}\n");
        page.Append($"\n{(measured is null ? "" : $"Right: {Figure(rule.Rule)}. ")}All examples: [specification](../tests/Demarche.Tests/Statements/Specs/{rule.File}.md).\n");
        Examples(rule);
    }

    private void Examples(Specification rule)
    {
        foreach (var section in rule.Examples.Where(example => example.Claim == Claim.Found).GroupBy(example => example.Section)) Section(section.Key, section.First());
        List("Not taken", rule, Claim.NearMiss);
        List("Not yet right", rule, Claim.NotYet);
    }

    private void Section(string heading, SpecExample example)
    {
        page.Append($"\n**{heading}**");
        if (example.Prose.Length > 0) page.Append($" — {example.Prose}");
        page.Append($"\n\n> {MarkedExample.Of(example).Replace("\n\n", "\n>\n> ", StringComparison.Ordinal)}\n\n```\n{example.Listing}\n```\n");
    }

    private void List(string heading, Specification rule, Claim claim)
    {
        var examples = rule.Examples.Where(example => example.Claim == claim).ToList();
        if (examples.Count == 0) return;
        page.Append($"\n**{heading}**\n");
        foreach (var example in examples)
        {
            if (example.Prose.Length > 0) page.Append($"\n{example.Prose}\n");
            page.Append($"\n- {OneLine(claim == Claim.NotYet ? MarkedExample.Of(example) : example.Text)}\n");
        }
    }

    private List<Specification> Of(string form) => [.. specifications.Where(rule => MarkedExample.FormOf(rule.Examples[0]) == form)];

    private string Figure(string rule) => measured?.Of(ReadingLanguage.German, rule) is { } known
        ? FormattableString.Invariant($"{known.Percent} % ({known.Right} of {known.Found})")
        : "not measured";

    private static string OneLine(string text) => text.Replace("\n\n", " ¶ ", StringComparison.Ordinal);
}
