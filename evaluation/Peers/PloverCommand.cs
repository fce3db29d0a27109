using System.Text.Json;

namespace Demarche.Evaluation.Peers;

/// <summary>Scores the acts of English sentences by PLOVER: 1,050 sentences with a root, 322 with root, source and target.</summary>
public static class PloverCommand
{
    /// <summary>How it is called.</summary>
    public const string Help = """
        plover [--errors]
          Scores English acts by the sets plv_train.jsonl and plover_gsr_cameo.jsonl; --errors lists what differs.
        """;

    /// <summary>Reads both sets and prints the scores.</summary>
    public static void Run(string? corpora, bool errors, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var reader = new Reader();
        if (EventCorpus.Read(corpora, "plv_train.jsonl", output) is { } plv) Plv(reader, plv, errors, output);
        if (EventCorpus.Read(corpora, "plover_gsr_cameo.jsonl", output) is { } gsr) Gsr(reader, gsr, errors, output);
    }

    private static void Plv(Reader reader, IReadOnlyList<JsonElement> records, bool errors, TextWriter output)
    {
        var score = new RootScore();
        foreach (var record in records)
        {
            var (text, gold) = (Text(record, "text"), Text(record, "root"));
            var sentence = CodedSentence.Read(reader, Text(record, "id"), text);
            score.Add(gold, sentence.Root);
            if (errors && sentence.Root != gold) output.WriteLine($"{gold,-10}{sentence.Root ?? "-",-10} {Told(sentence)} | {text}");
        }

        output.WriteLine($"PLV {score}");
        output.WriteLine(score.Table());
    }

    private static void Gsr(Reader reader, IReadOnlyList<JsonElement> records, bool errors, TextWriter output)
    {
        var score = new RootScore();
        var dyads = 0;
        foreach (var record in records)
        {
            var (text, gold) = (Text(record, "text"), Type(Text(record, "event")));
            var sentence = CodedSentence.Read(reader, Text(record, "id"), text);
            score.Add(gold, sentence.Root);
            var right = sentence.Root == gold && HasDyad(record, sentence);
            if (right) dyads++;
            else if (errors) output.WriteLine($"{gold,-10}{sentence.Root ?? "-",-10} {Told(sentence)} | {string.Join(',', Codes(record, "source"))} > {string.Join(',', Codes(record, "target"))} | {text}");
        }

        output.WriteLine(FormattableString.Invariant($"GSR {score}; dyad {dyads} ({100.0 * dyads / records.Count:F1} %)"));
    }

    private static bool HasDyad(JsonElement record, CodedSentence sentence)
    {
        var act = sentence.First!;
        var (sources, targets) = (Codes(record, "source"), Codes(record, "target"));
        var both = sources.Count > 1 && targets.Count == 0;
        var (actors, recipients) = (sentence.Actors(act), sentence.Recipients(act));
        if (both) actors.UnionWith(recipients);
        return (sources.Count == 0 || actors.Overlaps(sources)) && (targets.Count == 0 || recipients.Overlaps(targets));
    }

    private static HashSet<string> Codes(JsonElement record, string role) => record.GetProperty(role) is { ValueKind: JsonValueKind.Array } list
        ? [.. list.EnumerateArray().Select(actor => actor.TryGetProperty("code", out var code) ? code.GetString() ?? "" : "").Select(Country)]
        : [];

    private static string Country(string code) => code switch { "JAP" => "JPN", "ITL" => "ITA", "VTN" => "VNM", "NGO" => "", _ => code };

    private static string Type(string type) => type switch
    {
        "DEMAND" => "REQUEST",
        "DISAPPROVE" or "INVESTIGATE" => "ACCUSE",
        "FIGHT" => "ASSAULT",
        "CONCEDE" or "RETREAT" => "YIELD",
        _ => type,
    };

    private static string Told(CodedSentence sentence) => string.Join("; ", sentence.Acts.Take(3).Select(act => $"{act.Rule} {act.Status} [{string.Join(',', sentence.Actors(act))}>{string.Join(',', sentence.Recipients(act))}]"));

    private static string Text(JsonElement record, string name) => record.GetProperty(name).GetString()!;
}
