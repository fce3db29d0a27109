using System.Text.Json;
using Demarche.Reports;

namespace Demarche.Evaluation.Quotations;

/// <summary>A hand-annotated report: its text, its tokens and the gold quotations.</summary>
public sealed class CorpusDocument
{
    private const string NumberEnd = " - ";
    private const int DayLength = 12;

    private readonly CodePoints points;

    private CorpusDocument(JsonElement line)
    {
        Name = line.GetProperty("documentName").GetString()!;
        Text = line.GetProperty("originalText").GetString()!;
        points = new CodePoints(Text);
        Tokens = ReadTokens(line, Text);
        Gold = [.. line.GetProperty("annotations").EnumerateArray().Select(ReadAnnotation)];
    }

    public string Name { get; }

    public string Text { get; }

    public TokenOffsets Tokens { get; }

    public IReadOnlyList<Annotation> Gold { get; }

    public string? Published => PublishedIn(Name);

    /// <summary>The number with which a document's name begins, in front of <c> - </c>; the whole name without one.</summary>
    public string Number => Name.Split(NumberEnd, 2)[0];

    /// <summary>The report's headline: the name without number and day.</summary>
    public string Headline => (Published is null ? Name : Name[..^DayLength]).Split(NumberEnd, 2)[^1].Trim();

    /// <summary>The day in parentheses that ends a document's name, if there is one.</summary>
    public static string? PublishedIn(string name) => name is [.., '(', _, _, _, _, '-', _, _, '-', _, _, ')'] ? name[^11..^1] : null;

    /// <summary>The documents of a corpus by name, in the order of the file; a file whose name ends in .gz is unpacked.</summary>
    public static OrderedDictionary<string, CorpusDocument> ReadAll(string path)
    {
        var documents = new OrderedDictionary<string, CorpusDocument>(StringComparer.Ordinal);
        foreach (var line in JsonLines.Read(path))
            using (line)
            {
                var document = new CorpusDocument(line.RootElement);
                documents[document.Name] = document;
            }

        return documents;
    }

    /// <summary>Whether the words stand between two code point offsets.</summary>
    public bool Quotes(int start, int end, string words) =>
        start >= 0 && start <= end && end <= points.Length && points.ToUtf16(start, end).In(Text).SequenceEqual(words);

    private static TokenOffsets ReadTokens(JsonElement line, string text)
    {
        var tokens = new TokenOffsets(text);
        foreach (var sentence in line.GetProperty("sentences").EnumerateArray())
            tokens.AddSentence(sentence.GetProperty("charBegin").GetInt32(), sentence.GetProperty("tokens").EnumerateArray().Select(t => t.GetString()!));
        return tokens;
    }

    private static Annotation ReadAnnotation(JsonElement annotation) => new(
        annotation.GetProperty("type").GetString()!,
        annotation.GetProperty("medium").GetString()!,
        [.. Annotation.AllParts.Select(part => ReadPart(annotation, part))]);

    private static TokenSet ReadPart(JsonElement annotation, Part part) =>
        annotation.TryGetProperty(part.ToString().ToLowerInvariant(), out var value)
        && value.ValueKind == JsonValueKind.Object && value.TryGetProperty("tokenIds", out var ids)
            ? TokenSet.Of(ids.EnumerateArray().Select(id => id.GetInt32()))
            : TokenSet.Empty;
}
