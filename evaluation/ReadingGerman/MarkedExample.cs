using System.Text;

namespace Demarche.Evaluation.ReadingGerman;

/// <summary>The text of an example with the words that its own rule finds in bold.</summary>
internal static class MarkedExample
{
    public static string Of(SpecExample example)
    {
        var (marked, at) = (new StringBuilder(), 0);
        foreach (var (start, end) in Contents(example).OrderBy(content => content.Start))
        {
            if (start < at) continue;
            marked.Append(example.Text, at, start - at).Append("**").Append(example.Text, start, end - start).Append("**");
            at = end;
        }

        return marked.Append(example.Text, at, example.Text.Length - at).ToString();
    }

    /// <summary>The form of the first statement of a listing, such as <c>indirect</c>.</summary>
    public static string FormOf(SpecExample example) => Own(example)[0].Split(' ')[0];

    private static IEnumerable<(int Start, int End)> Contents(SpecExample example)
    {
        foreach (var statement in Own(example))
            foreach (var content in statement[(statement.IndexOf('[', StringComparison.Ordinal) + 1)..^1].Split("] ["))
                if (Find(example.Text, content) is { } found) yield return found;
    }

    // The first lines of the statements that name no other rule.
    private static List<string> Own(SpecExample example)
    {
        var own = new List<string>();
        foreach (var line in example.Listing.Split('\n'))
        {
            if (!line.StartsWith(' ')) own.Add(line);
            else if (line.StartsWith("  rule ", StringComparison.Ordinal)) own.RemoveAt(own.Count - 1);
        }

        return own;
    }

    // "@2" behind words tells that they stand in the text before.
    private static (int Start, int End)? Find(string text, string content)
    {
        var parts = content.Split('@');
        var words = parts is [var before, [>= '1' and <= '9']] ? before : content;
        var start = -1;
        for (var left = words == content ? 1 : parts[1][0] - '0'; left > 0; left--) start = text.IndexOf(words, start + 1, StringComparison.Ordinal);
        return start < 0 ? null : (start, start + words.Length);
    }
}
