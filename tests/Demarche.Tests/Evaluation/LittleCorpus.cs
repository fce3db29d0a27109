using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Demarche.Evaluation.Quotations;

namespace Demarche.Tests.Evaluation;

/// <summary>A corpus of the tests' own sentences: each document is one line of words, its tokens are what blanks part.</summary>
internal sealed class LittleCorpus : IDisposable
{
    private readonly StringBuilder lines = new();

    public LittleCorpus() => Directory.CreateDirectory(Path.Combine(Folder, "quotations-de"));

    public string Folder { get; } = Directory.CreateTempSubdirectory("demarche-evaluation").FullName;

    private string Dev => Path.Combine(Folder, "quotations-de", "dev.jsonl.gz");

    /// <summary>Adds a document; tokens of its sentence count from 0.</summary>
    public LittleCorpus Document(string name, string text, params JsonObject[] gold)
    {
        var sentence = new JsonObject { ["charBegin"] = 0, ["tokens"] = new JsonArray([.. text.Split(' ').Select(t => (JsonNode)t)]) };
        lines.AppendLine(new JsonObject
        {
            ["documentName"] = name,
            ["originalText"] = text,
            ["sentences"] = new JsonArray(sentence),
            ["annotations"] = new JsonArray([.. gold]),
        }.ToJsonString());
        return this;
    }

    /// <summary>A gold annotation; each part is a list of token numbers.</summary>
    public static JsonObject Gold(string type, string medium, int[] quote, int[]? speaker = null, int[]? cue = null, int[]? frame = null) => new()
    {
        ["type"] = type,
        ["medium"] = medium,
        ["quote"] = Tokens(quote),
        ["speaker"] = Tokens(speaker),
        ["cue"] = Tokens(cue),
        ["frame"] = Tokens(frame),
        ["addressee"] = null,
    };

    public OrderedDictionary<string, CorpusDocument> Read()
    {
        using (var packed = new GZipStream(File.Create(Dev), CompressionLevel.Fastest))
            packed.Write(Encoding.UTF8.GetBytes(lines.ToString()));
        return CorpusDocument.ReadAll(Dev);
    }

    /// <summary>What a record of those lines finds in this corpus.</summary>
    public SystemRecord Record(params string[] record) => SystemRecord.Read(Lines(record), Read());

    /// <summary>The measurement of a record of those lines.</summary>
    public Measurement Measure(params string[] record)
    {
        var corpus = Read();
        return Measurement.Of(corpus, SystemRecord.Read(Lines(record), corpus));
    }

    public static IEnumerable<JsonDocument> Lines(params string[] record) => record.Select(line => JsonDocument.Parse(line));

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static JsonObject? Tokens(int[]? ids) => ids is null ? null : new() { ["tokenIds"] = new JsonArray([.. ids.Select(id => (JsonNode)id)]) };
}
