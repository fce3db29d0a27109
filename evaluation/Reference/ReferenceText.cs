using System.Text;
using Demarche.Reports;

namespace Demarche.Evaluation.Reference;

/// <summary>A speaker that a person marked.</summary>
/// <param name="Span">The words.</param>
/// <param name="Who">Names and ids, sorted; none where nobody can be named.</param>
public sealed record MarkedSpeaker(TextSpan Span, IReadOnlyList<string> Who);

/// <summary>A text of <c>evaluation/gold/reference</c>.</summary>
/// <param name="IsHeldBack">Rules are not made by it.</param>
public sealed record ReferenceText(string Name, Report Report, IReadOnlyList<MarkedSpeaker> Speakers, bool IsHeldBack)
{
    private const string Head = "published: ";

    /// <summary>Every text of the folder, by name.</summary>
    public static IEnumerable<ReferenceText> ReadAll(string folder) =>
        Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal).Select(path => Parse(Path.GetFileNameWithoutExtension(path), File.ReadAllText(path)));

    /// <summary>Takes the marks out of a text.</summary>
    /// <exception cref="DemarcheException">A mark is not closed, or the first line gives no day.</exception>
    public static ReferenceText Parse(string name, string marked)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(marked);
        marked = marked.ReplaceLineEndings("\n");
        if (!marked.StartsWith(Head, StringComparison.Ordinal)) throw Malformed(name, "no day");
        var line = marked.IndexOf('\n', StringComparison.Ordinal);
        var (text, speakers) = Unmark(name, marked[(line + 1)..].Trim());
        var report = new Report { Id = name, Uri = name, Text = FrozenText.Freeze(text), Language = "de", Published = new(marked[Head.Length..line].Trim(), PublishedBasis.Given) };
        return new(name, report, speakers, int.Parse(name.AsSpan(0, 2), System.Globalization.CultureInfo.InvariantCulture) % 3 == 0);
    }

    private static (string Text, List<MarkedSpeaker> Speakers) Unmark(string name, string marked)
    {
        var text = new StringBuilder();
        List<MarkedSpeaker> speakers = [];
        for (var at = 0; at < marked.Length;)
        {
            if (marked[at] != '{')
            {
                text.Append(marked[at++]);
                continue;
            }

            var close = marked.IndexOf('}', at);
            var equals = close < 0 ? -1 : marked.LastIndexOf('=', close);
            if (equals < at) throw Malformed(name, marked[at..Math.Min(marked.Length, at + 30)]);
            speakers.Add(new(new(text.Length, text.Length + equals - at - 1), Who(marked[(equals + 1)..close])));
            text.Append(marked, at + 1, equals - at - 1);
            at = close + 1;
        }

        return (text.ToString(), speakers);
    }

    /// <summary>Names and ids, sorted; none for <c>-</c>.</summary>
    public static IReadOnlyList<string> Who(string words) => words is null or "-" ? [] : words.Split(" + ").Order(StringComparer.Ordinal).ToArray();

    private static DemarcheException Malformed(string name, string what) => new("gold-malformed", $"{name}: {what}");
}
