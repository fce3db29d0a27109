using System.Formats.Tar;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Demarche.Evaluation.Quotations;

namespace Demarche.Evaluation.Bundestag;

/// <summary>A speech of the Bundestag with its speech events: the text made of its tokens, the tokens, and the events that have a message.</summary>
public sealed class Debate
{
    private const string TokensName = nameof(Tokens);

    private Debate(string name, JsonElement root)
    {
        Name = name;
        var sentences = root.GetProperty("Sentences").EnumerateArray().Select(sentence => sentence.GetProperty(TokensName).EnumerateArray().Select(token => token.GetString()!).ToArray()).ToList();
        (Text, var begins) = Joined(sentences);
        Tokens = new TokenOffsets(Text);
        var first = new List<int>(sentences.Count);
        for (var s = 0; s < sentences.Count; s++)
        {
            first.Add(Tokens.Count);
            Tokens.AddSentence(begins[s], sentences[s]);
        }

        Gold = [.. root.GetProperty("Annotations").EnumerateArray().Select(annotation => Event(annotation, first)).Where(gold => gold[Part.Quote].Count > 0)];
    }

    public string Name { get; }

    public string Text { get; }

    public TokenOffsets Tokens { get; }

    /// <summary>The message as quote, the source as speaker; events without a message are left out, forms and media are not marked.</summary>
    public IReadOnlyList<Annotation> Gold { get; }

    /// <summary>The speeches of a part, read from the packed corpus, in the order of their names.</summary>
    public static IReadOnlyList<Debate> ReadAll(string path, string part)
    {
        var debates = new List<Debate>();
        using var packed = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);
        using var files = new TarReader(packed);
        while (files.GetNextEntry() is { } entry)
        {
            if (entry.DataStream is not { } data || !entry.Name.Contains($"/{part}/task1/", StringComparison.Ordinal) || !entry.Name.EndsWith(".json", StringComparison.Ordinal)) continue;
            using var json = JsonDocument.Parse(data);
            debates.Add(new Debate(Path.GetFileNameWithoutExtension(entry.Name), json.RootElement));
        }

        return [.. debates.OrderBy(debate => debate.Name, StringComparer.Ordinal)];
    }

    private static (string Text, List<int> Begins) Joined(List<string[]> sentences)
    {
        var (text, begins, astral) = (new StringBuilder(), new List<int>(sentences.Count), 0);
        foreach (var sentence in sentences)
        {
            if (text.Length > 0) text.Append(' ');
            begins.Add(text.Length - astral);
            astral += sentence.Sum(token => token.Count(char.IsLowSurrogate));
            for (var t = 0; t < sentence.Length; t++)
            {
                if (t > 0 && !IsClosing(sentence[t]) && !IsOpening(sentence[t - 1])) text.Append(' ');
                text.Append(sentence[t]);
            }
        }

        return (text.ToString(), begins);
    }

    private static bool IsClosing(string token) => token is "." or "," or ";" or ":" or "!" or "?" or ")" or "“";

    private static bool IsOpening(string token) => token is "(" or "„";

    private static Annotation Event(JsonElement annotation, List<int> first)
    {
        var parts = new TokenSet[Annotation.AllParts.Count];
        Array.Fill(parts, TokenSet.Empty);
        parts[(int)Part.Quote] = Set(annotation, "Message", first);
        parts[(int)Part.Speaker] = Set(annotation, "Source", first);
        parts[(int)Part.Cue] = Set(annotation, "Cue", first);
        parts[(int)Part.Addressee] = Set(annotation, "Addr", first);
        return new Annotation("", "", parts);
    }

    /// <summary>Tokens written as sentence and place in it, "3:6".</summary>
    private static TokenSet Set(JsonElement annotation, string role, List<int> first) => TokenSet.Of(annotation.GetProperty(role).EnumerateArray().Select(token =>
    {
        var place = token.GetString()!.Split(':');
        return first[int.Parse(place[0], System.Globalization.CultureInfo.InvariantCulture)] + int.Parse(place[1], System.Globalization.CultureInfo.InvariantCulture);
    }));
}
