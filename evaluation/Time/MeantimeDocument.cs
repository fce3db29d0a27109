using System.Formats.Tar;
using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using Demarche.Reports;

namespace Demarche.Evaluation.Time;

/// <summary>An English report of MEANTIME: the sentences that people annotated, put together of its tokens, with the times and the numbers marked in them.</summary>
/// <param name="Times">The report with its times; the creation time and its line are left out.</param>
/// <param name="Numbers">The places of numbers, money and shares.</param>
public sealed record MeantimeDocument(TimeDocument Times, IReadOnlyList<TextSpan> Numbers)
{
    private const string Folder = "intra_cross-doc_annotation/";

    /// <summary>The last sentence that is annotated in every report.</summary>
    private const int LastSentence = 5;

    /// <summary>Every report of the archive, in the order of their names.</summary>
    public static IReadOnlyList<MeantimeDocument> ReadAll(string archive)
    {
        using var tar = new TarReader(new GZipStream(File.OpenRead(archive), CompressionMode.Decompress));
        List<MeantimeDocument> documents = [];
        while (tar.GetNextEntry() is { } entry)
            if (entry.DataStream is { } data && entry.Name.Contains(Folder, StringComparison.Ordinal) && entry.Name.EndsWith(".xml", StringComparison.Ordinal) && !Path.GetFileName(entry.Name).StartsWith('.'))
                if (Read(Path.GetFileNameWithoutExtension(entry.Name), XDocument.Load(data).Root!) is { } document)
                    documents.Add(document);
        return [.. documents.OrderBy(document => document.Times.Name, StringComparer.Ordinal)];
    }

    /// <summary>None for a report without a day.</summary>
    private static MeantimeDocument? Read(string name, XElement root)
    {
        if (root.Descendants("TIMEX3").FirstOrDefault(time => (string?)time.Attribute("functionInDocument") == "CREATION_TIME") is not { } created) return null;
        var line = Anchors(created).ToHashSet(StringComparer.Ordinal);
        var (text, places) = Compose(root, line);
        var times = root.Descendants("TIMEX3").Where(time => time != created).Select(time => (Time: time, Span: SpanOf(time, places))).Where(mark => mark.Span is not null)
            .Select(mark => new MarkedTime(mark.Span!.Value, (string?)mark.Time.Attribute("type") ?? "", (string?)mark.Time.Attribute("value") ?? "")).OrderBy(mark => mark.Span);
        var numbers = root.Descendants("VALUE").Select(value => SpanOf(value, places)).OfType<TextSpan>();
        return new(new(name, text, (string?)created.Attribute("value") ?? "", [.. times]), [.. numbers.Order()]);
    }

    private static IEnumerable<string> Anchors(XElement mark) => mark.Elements("token_anchor").Select(anchor => (string)anchor.Attribute("t_id")!);

    private static TextSpan? SpanOf(XElement mark, Dictionary<string, TextSpan> places)
    {
        var spans = Anchors(mark).Where(places.ContainsKey).Select(anchor => places[anchor]).ToList();
        return spans.Count == 0 ? null : spans.Aggregate((one, other) => one.Cover(other));
    }

    private static (string Text, Dictionary<string, TextSpan> Places) Compose(XElement root, HashSet<string> left)
    {
        var (text, places, last) = (new StringBuilder(), new Dictionary<string, TextSpan>(StringComparer.Ordinal), -1);
        foreach (var token in root.Elements("token"))
        {
            var (sentence, id, form) = ((int)token.Attribute("sentence")!, (string)token.Attribute("t_id")!, token.Value);
            if (sentence > LastSentence || left.Contains(id)) continue;
            if (text.Length > 0) text.Append(sentence != last ? last == 0 ? "\n\n" : " " : Joins(text[^1], form) ? "" : " ");
            places[id] = new TextSpan(text.Length, text.Length + form.Length);
            text.Append(form);
            last = sentence;
        }

        return (text.ToString(), places);
    }

    private static bool Joins(char before, string form) => before is '(' or '$' or '€' or '£' or '#' || form is "." or "," or ";" or ":" or "!" or "?" or ")" or "%" or "'s" or "n't" or "'" or "'re" or "'ve" or "'ll";
}
