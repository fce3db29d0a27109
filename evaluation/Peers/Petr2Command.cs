using System.Text.Json;
using Demarche.Acts;

namespace Demarche.Evaluation.Peers;

/// <summary>Scores the acts of English sentences by the events that a peer's own suite expects of each.</summary>
public static class Petr2Command
{
    /// <summary>How it is called.</summary>
    public const string Help = """
        petr2 [--errors]
          Scores English acts by the peer's suite petr2_gsr_ud.jsonl: sets of root, source state and target state; --errors lists what differs.
        """;

    private const string Nobody = "---";

    /// <summary>Reads the suite and prints the scores.</summary>
    public static void Run(string? corpora, bool errors, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        if (EventCorpus.Read(corpora, "petr2_gsr_ud.jsonl", output) is not { } records) return;
        var reader = new Reader();
        int exact = 0, expectedCount = 0, foundCount = 0, rightCount = 0;
        foreach (var record in records)
        {
            var (expected, found) = (Expected(record), Found(reader, record));
            var right = expected.Intersect(found, StringComparer.Ordinal).Count();
            (expectedCount, foundCount, rightCount) = (expectedCount + expected.Count, foundCount + found.Count, rightCount + right);
            if (expected.SetEquals(found)) exact++;
            else if (errors) output.WriteLine($"{string.Join(' ', expected)} | {string.Join(' ', found)} | {record.GetProperty("text").GetString()}");
        }

        output.WriteLine(FormattableString.Invariant($"PETR-2 {records.Count} records: exact {exact} ({100.0 * exact / records.Count:F1} %); events expected {expectedCount}, found {foundCount}, right {rightCount}; precision {(double)rightCount / foundCount:F2}, recall {(double)rightCount / expectedCount:F2}"));
    }

    private static HashSet<string> Expected(JsonElement record)
    {
        HashSet<string> events = new(StringComparer.Ordinal);
        foreach (var one in record.GetProperty("expected").EnumerateArray())
            if (one.ValueKind == JsonValueKind.Object && one.TryGetProperty("eventcode", out var code) && code.GetString() is { Length: >= 2 } cameo)
                events.Add($"{cameo[..2]}:{State(one, "sourcecode")}>{State(one, "targetcode")}");
        events.RemoveWhere(triple => triple.EndsWith($"{Nobody}>{Nobody}", StringComparison.Ordinal));
        return events;
    }

    private static string State(JsonElement record, string name) => record.GetProperty(name).GetString() is { Length: >= 3 } code ? code[..3] : Nobody;

    private static HashSet<string> Found(Reader reader, JsonElement record)
    {
        HashSet<string> events = new(StringComparer.Ordinal);
        if (record.GetProperty("text").GetString() is not { Length: > 0 } text) return events;
        var date = record.GetProperty("date").GetString() is { Length: 8 } day ? $"{day[..4]}-{day[4..6]}-{day[6..]}" : null;
        var sentence = CodedSentence.Read(reader, record.GetProperty("id").GetString()!, text, date);
        foreach (var act in sentence.Acts.Where(act => act.Status != ActStatus.Hypothetical))
            foreach (var source in sentence.Actors(act))
                foreach (var target in sentence.Recipients(act))
                    if (source.Length + target.Length > 0 && !(source == target && sentence.IsMutual(act))) events.Add($"{act.Code.Cameo[..2]}:{(source.Length > 0 ? source : Nobody)}>{(target.Length > 0 ? target : Nobody)}");
        return events;
    }
}
