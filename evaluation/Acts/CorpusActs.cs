using System.Globalization;
using Demarche.Evaluation.Quotations;
using Demarche.Language;
using Demarche.Reports;

namespace Demarche.Evaluation.Acts;

/// <summary>Acts that a person marked in reports of the quotation corpus, of which no text ships: <c>evaluation/gold/acts/wikinews.tsv</c> has their names and where the words of their roles stand.</summary>
/// <remarks>A line is an act: part, number of the report, beginning of the SHA-256 of its text, name, status, and each role as <c>actor=0-12,20-31</c>, divided by blanks. A report without acts has one line with <c>none</c>.
/// Offsets count UTF-16 code units of the headline, a blank line and the corpus' text.</remarks>
public static class CorpusActs
{
    private const string None = "none";
    private const string Header = "part\t";
    private static readonly string[] Files = ["train.jsonl.gz", "dev.jsonl.gz"];

    /// <summary>The reports of a part in the order of the list.</summary>
    /// <exception cref="DemarcheException"><c>corpus-missing</c>: no corpus is at hand; else as in <see cref="Parse"/>.</exception>
    public static IReadOnlyList<MarkedReport> Read(string part, string? corpora)
    {
        var paths = Files.Select(file => Path.Combine(corpora ?? "", "quotations-de", file)).ToList();
        if (paths.Find(path => !File.Exists(path)) is { } missing) throw new DemarcheException("corpus-missing", $"DEMARCHE_CORPORA holds no quotations-de/{Path.GetFileName(missing)}");
        return Parse(File.ReadLines(Path.Combine(ActGold.Folder, "wikinews.tsv")), part, paths.SelectMany(path => CorpusDocument.ReadAll(path).Values));
    }

    /// <summary>The reports of a part, whose text is taken from the corpus.</summary>
    /// <exception cref="DemarcheException"><c>gold-malformed</c>: a line is none of the format; <c>corpus-changed</c>: the corpus has another text than the one that was marked, or none.</exception>
    public static IReadOnlyList<MarkedReport> Parse(IEnumerable<string> lines, string part, IEnumerable<CorpusDocument> corpus)
    {
        var documents = corpus.ToDictionary(document => document.Number, StringComparer.Ordinal);
        return [.. lines.Where(line => !line.StartsWith('#') && !line.StartsWith(Header, StringComparison.Ordinal)).Select(Cells).Where(cells => cells[0] == part).GroupBy(cells => (Number: cells[1], Hash: cells[2]))
            .Select(report => Mark($"{part}/{report.Key.Number}", TextOf(report.Key.Number, report.Key.Hash, documents), report))];
    }

    private static string[] Cells(string line) => line.Split('\t') is { Length: 6 } cells ? cells : throw ActGold.Malformed(line, "not six cells");

    private static string TextOf(string number, string hash, Dictionary<string, CorpusDocument> documents)
    {
        if (documents.GetValueOrDefault(number) is { } document && document.Headline + MarkedReport.BelowHeadline + document.Text is var text
            && FrozenText.Freeze(text).Sha256.StartsWith(hash, StringComparison.Ordinal)) return text;
        throw new DemarcheException("corpus-changed", $"report {number} of the corpus is not the text that was marked");
    }

    private static MarkedReport Mark(string place, string text, IEnumerable<string[]> acts)
    {
        var marked = acts.Where(cells => cells[3] != None).Select(cells => ParseAct(cells, place, text.Length));
        return new(new(place, null, false, text, [.. marked], place), [.. TextAnalysis.SentencesOf(text, [new TextSpan(0, text.Length)]).Select(sentence => sentence.Start)]);
    }

    private static MarkedAct ParseAct(string[] cells, string place, int length)
    {
        var roles = cells[5].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(cell => ParseRole(cell, place, length));
        return new(ActGold.NameOf(cells[3], place), ActGold.StatusOf(cells[4], place), roles.ToDictionary(role => role.Key, role => role.Spans, StringComparer.Ordinal));
    }

    private static (string Key, IReadOnlyList<TextSpan> Spans) ParseRole(string cell, string place, int length)
    {
        if (cell.Split('=') is not [var key, var spans] || !MarkedAct.Keys.Contains(key)) throw ActGold.Malformed(place, $"'{cell}' is no role");
        return (key, [.. spans.Split(',').Select(span => ParseSpan(span, place, length))]);
    }

    private static TextSpan ParseSpan(string span, string place, int length) =>
        span.Split('-') is [var from, var to] && int.TryParse(from, NumberStyles.None, CultureInfo.InvariantCulture, out var start) && int.TryParse(to, NumberStyles.None, CultureInfo.InvariantCulture, out var end) && start < end && end <= length
            ? new(start, end)
            : throw ActGold.Malformed(place, $"'{span}' is no stretch of the text");
}
