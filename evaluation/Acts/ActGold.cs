using Demarche.Acts;
using Demarche.Reports;

namespace Demarche.Evaluation.Acts;

/// <summary>The project's own gold of acts: <c>evaluation/gold/acts</c>. <c>docs/acts-guidelines.md</c> has the format, and what was marked.</summary>
public static class ActGold
{
    private const string SentenceSign = "- ";
    private const string ActSign = "  - ";
    private const string HeadingSign = "## ";
    private const string NearMisses = "Near misses";
    private const string None = "none";
    private const string Mixed = "mixed";
    private static readonly Dictionary<string, IReadOnlyList<TextSpan>> NoRoles = new(StringComparer.Ordinal);

    /// <summary>The folder of the gold in the project.</summary>
    public static string Folder { get; } = Path.Combine(ProjectFolder.Path, "evaluation", "gold", "acts");

    /// <summary>All sentences of a part, <c>dev</c> or <c>held</c>, by file name.</summary>
    /// <exception cref="DemarcheException"><c>gold-malformed</c>: a line is none of the format, an act, status or key is unknown, or words do not stand in their sentence.</exception>
    public static IReadOnlyList<MarkedSentence> ReadPart(string part) =>
        [.. Directory.EnumerateFiles(Path.Combine(Folder, part), "*.md").Order(StringComparer.Ordinal).SelectMany(Read)];

    /// <summary>The sentences of a part of which only the names of acts are marked, <c>wordings</c> or <c>wordings-held</c>: lines of names divided by commas, or none, a tab and the sentence.</summary>
    /// <exception cref="DemarcheException"><c>gold-malformed</c>: a line is none of the format, or an act is unknown.</exception>
    public static IReadOnlyList<MarkedSentence> ReadNames(string part)
    {
        List<MarkedSentence> sentences = [];
        foreach (var line in File.ReadLines(Path.Combine(Folder, part + ".tsv")))
        {
            var place = $"{part}.tsv:{sentences.Count + 1}";
            if (line.Split('\t') is not [var names, var text]) throw Malformed(place, "not names, a tab and a sentence");
            sentences.Add(new(place, null, NearMiss: names == None, text, names == None ? [] : [.. names.Split(',').Select(name => new MarkedAct(NameOf(name, place), ActStatus.Done, NoRoles))]));
        }

        return sentences;
    }

    /// <summary>The sentences of a file, which is named after an act, or <c>mixed</c> where its sentences have no topic.</summary>
    public static IReadOnlyList<MarkedSentence> Read(string path)
    {
        var file = $"{Path.GetFileName(Path.GetDirectoryName(path))}/{Path.GetFileName(path)}";
        var name = Path.GetFileNameWithoutExtension(path);
        return Parse(File.ReadAllLines(path), file, name == Mixed ? null : NameOf(name, file));
    }

    /// <summary>The sentences of the lines of a file.</summary>
    public static IReadOnlyList<MarkedSentence> Parse(string[] lines, string file, ActName? topic)
    {
        List<MarkedSentence> sentences = [];
        var (heading, before) = ("", "");
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith(HeadingSign, StringComparison.Ordinal)) (heading, before) = (lines[i][HeadingSign.Length..], "");
            if (!lines[i].StartsWith(SentenceSign, StringComparison.Ordinal)) continue;
            var (place, text) = ($"{file}:{i + 1}", lines[i][SentenceSign.Length..]);
            List<string> acts = [];
            while (i + 1 < lines.Length && lines[i + 1].StartsWith(ActSign, StringComparison.Ordinal)) acts.Add(lines[++i][ActSign.Length..]);
            if (acts.Count == 0) throw Malformed(place, "no acts and no 'none'");
            sentences.Add(new(place, topic, heading == NearMisses, text, acts is [None] ? [] : [.. acts.Select(act => ParseAct(act, text, place, before))], heading));
            if (heading.Length > 0 && heading != NearMisses) before = MarkedReport.Behind(before, text);
        }

        return sentences;
    }

    /// <summary>An act of a sentence, written as <c>demand done | actor: Quito</c>; each value is found in the text from its beginning.</summary>
    /// <param name="line">The act.</param>
    /// <param name="text">The sentence.</param>
    /// <param name="place">Where it stands in the gold.</param>
    /// <param name="before">What the report says before: words that are not in the sentence stand there, and places are counted from its beginning.</param>
    public static MarkedAct ParseAct(string line, string text, string place, string before = "")
    {
        ArgumentNullException.ThrowIfNull(line);
        var cells = line.Split(" | ");
        if (cells[0].Split(' ') is not [var name, var status]) throw Malformed(place, $"'{cells[0]}' is not a name and a status");
        var roles = cells.Skip(1).Select(cell => ParseRole(cell, text, place, before)).ToDictionary(role => role.Key, role => role.Spans, StringComparer.Ordinal);
        return new(NameOf(name, place), StatusOf(status, place), roles);
    }

    private static (string Key, IReadOnlyList<TextSpan> Spans) ParseRole(string cell, string text, string place, string before)
    {
        if (cell.Split(": ", 2) is not [var key, var words] || !MarkedAct.Keys.Contains(key)) throw Malformed(place, $"'{cell}' is no role");
        return (key, [.. words.Split(" ; ").Select(part => Find(part, text, place, before))]);
    }

    /// <summary>The first place where the words stand on their own; words of a hyphenated name may end at its hyphen.</summary>
    private static TextSpan Find(string words, string text, string place, string before)
    {
        var offset = MarkedReport.Gap(before);
        for (var at = text.IndexOf(words, StringComparison.Ordinal); words.Length > 0 && at >= 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            var end = at + words.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end]))) return new(at + offset, end + offset);
        }

        if (words.Length > 0 && before.LastIndexOf(words, StringComparison.Ordinal) is >= 0 and var earlier) return new(earlier, earlier + words.Length);
        throw Malformed(place, $"'{words}' does not stand in the sentence");
    }

    internal static ActName NameOf(string name, string place) =>
        Enum.TryParse<ActName>(name, ignoreCase: true, out var known) ? known : throw Malformed(place, $"'{name}' is no act");

    internal static ActStatus StatusOf(string status, string place) =>
        Enum.TryParse<ActStatus>(status, ignoreCase: true, out var known) ? known : throw Malformed(place, $"'{status}' is no status");

    internal static DemarcheException Malformed(string place, string what) => new("gold-malformed", $"{place}: {what}");
}
