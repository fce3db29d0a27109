using System.Text.Json;

namespace Demarche.Evaluation.Quotations;

/// <summary>What a system found, taken from record lines: annotations by the name of the document. A statement of an unknown report or form is
/// passed over; a via entry with a frame is a second annotation of the same content, as the corpus writes two sources of one quotation.</summary>
public sealed class SystemRecord
{
    private readonly OrderedDictionary<string, CorpusDocument> corpus;
    private readonly Dictionary<string, string?> uris = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Annotation>> found = new(StringComparer.Ordinal);
    private int misquoted;

    private SystemRecord(OrderedDictionary<string, CorpusDocument> corpus) => this.corpus = corpus;

    /// <summary>The fingerprint of the reader that made the record, as its header says.</summary>
    public string Reader { get; private set; } = "unknown";

    /// <summary>The annotations of a document; none for an unknown one.</summary>
    public IReadOnlyList<Annotation> Of(string document) => found.TryGetValue(document, out var list) ? list : [];

    /// <summary>Reads record lines; the caller's lines are disposed one by one.</summary>
    /// <exception cref="DemarcheException"><c>record-misquotes</c>: the words of a span do not stand at its offsets.</exception>
    public static SystemRecord Read(IEnumerable<JsonDocument> lines, OrderedDictionary<string, CorpusDocument> corpus)
    {
        var record = new SystemRecord(corpus);
        foreach (var line in lines)
            using (line) record.Add(line.RootElement);
        return record.misquoted == 0 ? record : throw new DemarcheException("record-misquotes",
            $"{record.misquoted} spans do not quote their report: offsets are code points of the frozen text");
    }

    private void Add(JsonElement line)
    {
        switch (Text(line, "kind"))
        {
            case "header": Reader = Text(line, "reader") ?? Reader; break;
            case "report": uris[Text(line, "id") ?? ""] = Text(line, "uri"); break;
            case "statement": AddStatement(line); break;
        }
    }

    private void AddStatement(JsonElement line)
    {
        if (uris.GetValueOrDefault(Text(line, "report") ?? "") is not { } uri || !corpus.TryGetValue(uri, out var document)) return;
        if (CorpusNames.Form(Text(line, "form")) is not { } form || Items(line, "content").Length == 0) return;
        var addressees = Items(line, "addressees").SelectMany(role => Items(role, "spans"));
        AddSource(document, form, line, line, line.TryGetProperty("speaker", out var speaker) ? speaker : default, addressees);
        foreach (var via in Items(line, "via").Where(via => Items(via, "frame").Length > 0))
            AddSource(document, form, line, via, via, []);
    }

    private void AddSource(
        CorpusDocument document, string form, JsonElement line, JsonElement holder, JsonElement speaker, IEnumerable<JsonElement> addressees)
    {
        IEnumerable<JsonElement>[] spans = [Items(line, "content"), addressees, Items(holder, "cue"), Items(holder, "frame"), Items(speaker, "spans")];
        var parts = spans.Select(part => Tokens(document, part)).ToArray();
        if (parts[(int)Part.Quote].Count == 0) return;
        var list = found.TryGetValue(document.Name, out var known) ? known : found[document.Name] = [];
        var isVia = !holder.TryGetProperty("content", out _);
        list.Add(new(form, CorpusNames.Medium(Text(line, "medium")), parts, Text(line, "rule"), isVia));
    }

    private TokenSet Tokens(CorpusDocument document, IEnumerable<JsonElement> spans)
    {
        List<int> ids = [];
        foreach (var span in spans)
        {
            var (start, end) = (span.GetProperty("start").GetInt32(), span.GetProperty("end").GetInt32());
            if (Text(span, "text") is { } words && !document.Quotes(start, end, words)) misquoted++;
            ids.AddRange(document.Tokens.Touching(start, end));
        }

        return TokenSet.Of(ids);
    }

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static JsonElement[] Items(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array
            ? [.. value.EnumerateArray()]
            : [];
}
