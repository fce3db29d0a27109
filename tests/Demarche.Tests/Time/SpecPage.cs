using System.Runtime.CompilerServices;

namespace Demarche.Tests.Time;

/// <summary>A sentence of a specification and the listing below it; a listing of "-" says that nothing is found.</summary>
/// <param name="Place">Page and number.</param>
/// <param name="Published">The day that the page's introduction names; none where it names none.</param>
/// <param name="Text">The sentence.</param>
/// <param name="Listing">What is found in it, one line each.</param>
internal sealed record SpecSentence(string Place, string? Published, string Text, string Listing);

/// <summary>The pages of a folder <c>Specs</c>: prose with quoted sentences, each before a listing of what is found in it.</summary>
internal static class SpecPage
{
    /// <param name="room">The folder of the room.</param>
    /// <param name="language">Those of German stand in Specs itself, others in a folder there.</param>
    public static Dictionary<string, SpecSentence> ReadAll(string room, string language = "de") =>
        Directory.EnumerateFiles(Path.Combine(Tests(), room, "Specs", language == "de" ? "" : "En"), "*.md").Order(StringComparer.Ordinal).SelectMany(Read).ToDictionary(sentence => sentence.Place, StringComparer.Ordinal);

    private static List<SpecSentence> Read(string path)
    {
        var lines = File.ReadAllLines(path);
        var day = lines.TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal)).Select(Day).FirstOrDefault(found => found is not null);
        List<SpecSentence> sentences = [];
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith("> ", StringComparison.Ordinal)) continue;
            var first = Array.IndexOf(lines, "```", i) + 1;
            var end = Array.IndexOf(lines, "```", first);
            sentences.Add(new($"{Path.GetFileNameWithoutExtension(path)} {sentences.Count + 1}", day, lines[i][2..], string.Join('\n', lines[first..end])));
        }

        return sentences;
    }

    private static string? Day(string line)
    {
        const string words = "published on ";
        var at = line.IndexOf(words, StringComparison.Ordinal);
        return at < 0 ? null : line.Substring(at + words.Length, 10);
    }

    private static string Tests([CallerFilePath] string path = "") => Path.GetDirectoryName(Path.GetDirectoryName(path)!)!;
}
