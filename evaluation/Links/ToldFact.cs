namespace Demarche.Evaluation.Links;

/// <summary>A fact that invented reports tell, in several wordings with places for a number, a day and a state.</summary>
/// <param name="Denied">The opposite in indirect speech; empty where it has none.</param>
public sealed record ToldFact(string Name, string Direct, string Indirect, string OtherWords, string Denied)
{
    /// <summary>The list in the project.</summary>
    public static string Place { get; } = Path.Combine(ProjectFolder.Path, "evaluation", "gold", "links", "facts.tsv");

    public bool HasNumber => Direct.Contains("{n}", StringComparison.Ordinal);

    public bool HasDay => Direct.Contains("{d}", StringComparison.Ordinal);

    public bool HasState => Direct.Contains("{t}", StringComparison.Ordinal);

    public static IReadOnlyList<ToldFact> ReadAll() => [.. File.ReadLines(Place).Where(line => line.Length > 0 && line[0] != '#').Select(line => Parse(line.Split('\t')))];

    private static ToldFact Parse(string[] cells) => new(cells[0], cells[1], cells[2], cells[3], cells[4] == "-" ? "" : cells[4]);
}
