using System.Text.Json;

namespace Demarche.Evaluation.Peers;

/// <summary>The files of the folder <c>events</c> of the corpora.</summary>
public static class EventCorpus
{
    /// <summary>The records of a file, or none with a word on the output where it is not there.</summary>
    public static IReadOnlyList<JsonElement>? Read(string? corpora, string file, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var path = corpora is null ? null : Path.Combine(corpora, "events", file);
        if (path is not null && File.Exists(path)) return [.. File.ReadLines(path).Where(line => line.Length > 0).Select(line => JsonDocument.Parse(line).RootElement)];
        output.WriteLine($"skipped: no events/{file} in DEMARCHE_CORPORA");
        return null;
    }
}
