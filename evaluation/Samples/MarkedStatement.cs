using Demarche.RecordFormat;
using Demarche.Reports;
using Demarche.Statements;

namespace Demarche.Evaluation.Samples;

/// <summary>A statement that a person marked in a sample report.</summary>
/// <param name="Report">The uri of the report: its file name.</param>
/// <param name="Content">The words of the statement, one string for each stretch.</param>
/// <param name="Speaker">The words that name the speaker; empty where nobody does.</param>
/// <param name="Via">The words that name the source in a chain; empty outside one.</param>
public sealed record MarkedStatement(string Report, StatementForm Form, IReadOnlyList<string> Content, string Speaker, string Via)
{
    private const char Gap = '¦';

    /// <summary>The list of a file: tab-separated, lines that begin with # are notes.</summary>
    public static IReadOnlyList<MarkedStatement> ReadAll(string path) =>
        [.. File.ReadLines(path).Where(line => line.Length > 0 && line[0] != '#').Select(line => Parse(line.Split('\t')))];

    /// <summary>Where the words stand in their report, in text order; none where they do not.</summary>
    public IReadOnlyList<TextSpan>? Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        List<TextSpan> spans = [];
        foreach (var words in Content)
        {
            var start = text.IndexOf(words, spans.Count == 0 ? 0 : spans[^1].End, StringComparison.Ordinal);
            if (start < 0) return null;
            spans.Add(new(start, start + words.Length));
        }

        return spans;
    }

    private static MarkedStatement Parse(string[] cells) => new(
        cells[0] + ".txt",
        FormatNames.Parse<StatementForm>(cells[1]) ?? throw new DemarcheException("gold-malformed", $"'{cells[1]}' is no form"),
        cells[2].Split(Gap, StringSplitOptions.TrimEntries),
        cells[3],
        cells[4]);
}
