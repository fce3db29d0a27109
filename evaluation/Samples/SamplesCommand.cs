using Demarche.RecordFormat;
using Demarche.Statements;

namespace Demarche.Evaluation.Samples;

/// <summary>Prints how many of the statements marked in <c>samples/</c> the reader finds, by form, and which it misses.</summary>
public static class SamplesCommand
{
    public const string Help = """
        samples
          Counts how many of the statements marked in samples/security-guarantees.gold.tsv the reader finds, and names the others.
        """;

    /// <summary>The folder of the sample reports.</summary>
    public static string Folder { get; } = Path.Combine(ProjectFolder.Path, "samples", "security-guarantees");

    /// <summary>The list of marked statements beside it.</summary>
    public static string Gold { get; } = Folder + ".gold.tsv";

    public static void Run(TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var results = SampleScore.Of(Folder, MarkedStatement.ReadAll(Gold));
        foreach (var result in results.Where(r => !r.WithSpeaker))
            output.WriteLine($"{(result.Found ? "speaker" : "missed"),-8}{result.Marked.Report}\t{FormatNames.Of(result.Marked.Form)}\t{string.Join(" ¦ ", result.Marked.Content)}\t{result.Marked.Speaker}");
        foreach (var form in Enum.GetValues<StatementForm>())
            Count(output, FormatNames.Of(form), [.. results.Where(r => r.Marked.Form == form)]);
        Count(output, "all", results);
    }

    private static void Count(TextWriter output, string label, IReadOnlyList<SampleResult> results) => output.WriteLine(
        $"{label,-22}{results.Count,4} marked,{results.Count(r => r.Found),4} found,{results.Count(r => r.WithSpeaker),4} with their speaker");
}
