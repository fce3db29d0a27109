using Demarche.Exchanges.Links;

namespace Demarche.Evaluation.Links;

/// <summary>What is marked of two entries or reports.</summary>
public enum MarkedKind
{
    Same,
    Conflict,
    Story,

    /// <summary>They share words and are not the same: no certain or probable link may say that they are.</summary>
    Near,
}

/// <summary>What a person marked as said by two reports, alike or otherwise.</summary>
/// <param name="Kind">Whether they contradict each other, are the same statement or act, or whether two reports tell one story.</param>
/// <param name="One">A report's uri, and words that stand in the entry; none where the whole report is meant.</param>
/// <param name="Field">What the conflict is about; empty for what is the same.</param>
public sealed record MarkedLink(MarkedKind Kind, (string Report, string Words) One, (string Report, string Words) Other, string Field)
{
    /// <summary>The list for the German samples.</summary>
    public static string Gold { get; } = GoldOf("security-guarantees");

    /// <summary>The list for German and English samples beside each other.</summary>
    public static string GoldAcross { get; } = GoldOf("security-guarantees-en");

    /// <summary>The list for the reports of exchanges that were invented for it.</summary>
    public static string GoldOfExchanges { get; } = GoldOf("exchanges");

    /// <summary>The rows of a list: tab-separated, lines that begin with # are notes.</summary>
    public static IReadOnlyList<MarkedLink> ReadAll(string path) =>
        [.. File.ReadLines(path).Where(line => line.Length > 0 && line[0] != '#').Select(line => Parse(line.Split('\t')))];

    /// <summary>Whether a link is the marked one.</summary>
    public bool Fits(Link link, ReadFolder folder)
    {
        ArgumentNullException.ThrowIfNull(link);
        ArgumentNullException.ThrowIfNull(folder);
        var type = Kind switch
        {
            MarkedKind.Conflict => link.Type == LinkType.Conflict && link.Differs.Any(difference => difference.Field == Field),
            MarkedKind.Story => link is { Type: LinkType.SameStory, Certainty: <= Certainty.Probable },
            MarkedKind.Near => link is { Type: LinkType.SameStatement or LinkType.SameAct, Certainty: <= Certainty.Probable },
            _ => link.Type is LinkType.SameStatement or LinkType.SameAct,
        };
        return type && ((Is(One, link.Members[0], folder) && Is(Other, link.Members[1], folder)) || (Is(One, link.Members[1], folder) && Is(Other, link.Members[0], folder)));
    }

    private static bool Is((string Report, string Words) marked, string member, ReadFolder folder) =>
        folder.ReportOf(member) == marked.Report && (marked.Words.Length == 0 || folder.WordsOf(member).Replace(" ¦ ", " ", StringComparison.Ordinal).Contains(marked.Words, StringComparison.Ordinal));

    private static string GoldOf(string name) => Path.Combine(ProjectFolder.Path, "evaluation", "gold", "links", name + ".tsv");

    private static MarkedLink Parse(string[] cells) => new(
        cells[0] switch { "same" => MarkedKind.Same, "conflict" => MarkedKind.Conflict, "story" => MarkedKind.Story, "near" => MarkedKind.Near, _ => throw new DemarcheException("gold-malformed", $"'{cells[0]}' is no kind of link") },
        (cells[1] + ".txt", cells[2]),
        (cells[3] + ".txt", cells[4]),
        cells.Length > 5 ? cells[5] : "");
}
