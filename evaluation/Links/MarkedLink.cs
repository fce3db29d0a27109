using Demarche.Exchanges.Links;

namespace Demarche.Evaluation.Links;

/// <summary>What a person marked as said by two reports, alike or otherwise.</summary>
/// <param name="IsConflict">They contradict each other; else it is the same statement or act.</param>
/// <param name="One">A report's uri, and words that stand in the entry.</param>
/// <param name="Field">What the conflict is about; empty for what is the same.</param>
public sealed record MarkedLink(bool IsConflict, (string Report, string Words) One, (string Report, string Words) Other, string Field)
{
    /// <summary>The list beside the samples.</summary>
    public static string Gold { get; } = Path.Combine(ProjectFolder.Path, "evaluation", "gold", "links", "security-guarantees.tsv");

    /// <summary>The rows of a list: tab-separated, lines that begin with # are notes.</summary>
    public static IReadOnlyList<MarkedLink> ReadAll(string path) =>
        [.. File.ReadLines(path).Where(line => line.Length > 0 && line[0] != '#').Select(line => Parse(line.Split('\t')))];

    /// <summary>Whether a link is the marked one.</summary>
    public bool Fits(Link link, ReadFolder folder)
    {
        ArgumentNullException.ThrowIfNull(link);
        ArgumentNullException.ThrowIfNull(folder);
        var type = IsConflict ? link.Type == LinkType.Conflict && link.Differs.Any(difference => difference.Field == Field) : link.Type is LinkType.SameStatement or LinkType.SameAct;
        return type && ((Is(One, link.Members[0], folder) && Is(Other, link.Members[1], folder)) || (Is(One, link.Members[1], folder) && Is(Other, link.Members[0], folder)));
    }

    private static bool Is((string Report, string Words) marked, string member, ReadFolder folder) =>
        folder.ReportOf(member) == marked.Report && folder.WordsOf(member).Contains(marked.Words, StringComparison.Ordinal);

    private static MarkedLink Parse(string[] cells) => new(
        cells[0] switch { "same" => false, "conflict" => true, _ => throw new DemarcheException("gold-malformed", $"'{cells[0]}' is no kind of link") },
        (cells[1] + ".txt", cells[2]),
        (cells[3] + ".txt", cells[4]),
        cells.Length > 5 ? cells[5] : "");
}
