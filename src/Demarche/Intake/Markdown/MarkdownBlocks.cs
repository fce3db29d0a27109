using Demarche.Reports;

namespace Demarche.Intake.Markdown;

/// <summary>The paragraphs of a Markdown text, from an offset on.</summary>
internal sealed class MarkdownBlocks(string source, int from)
{
    private readonly Composition composition = new();
    private readonly List<SourceText> captions = [];
    private SourceText paragraph = new();
    private int at = from;
    private bool fenced;

    /// <summary>The first heading.</summary>
    public string? Title { get; private set; }

    public Composition Compose()
    {
        while (at < source.Length) Line();
        Flush(PartRole.Body);
        foreach (var caption in captions) composition.Add(PartRole.Caption, caption);
        return composition;
    }

    private void Line()
    {
        var start = at;
        var length = source.AsSpan(at).IndexOf('\n');
        var end = length < 0 ? source.Length : at + length;
        at = length < 0 ? source.Length : end + 1;
        while (end > start && source[end - 1] is '\r' or ' ' or '\t') end--;
        while (start < end && source[start] is ' ' or '\t') start++;
        Take(start, end);
    }

    private void Take(int start, int end)
    {
        var line = source.AsSpan(start, end - start);
        if (line.StartsWith("```") || line.StartsWith("~~~"))
        {
            Flush(PartRole.Body);
            fenced = !fenced;
        }
        else if (line.IsEmpty) Flush(PartRole.Body);
        else if (fenced) Words(start, end);
        else if (Heading(line) is var level and > 0) AddHeading(start + level, end);
        else if (paragraph.Length > 0 && (IsAll(line, '=') || IsAll(line, '-'))) Flush(Role());
        else if (IsRule(line)) Flush(PartRole.Body);
        else Text(start + Marker(line), end, Marker(line) > 0);
    }

    private PartRole Role() => Title is null ? PartRole.Headline : PartRole.Crosshead;

    private static int Heading(ReadOnlySpan<char> line)
    {
        var level = line.IndexOfAnyExcept('#');
        return level is > 0 and <= 6 && line[level] == ' ' ? level + 1 : 0;
    }

    private void AddHeading(int start, int end)
    {
        Flush(PartRole.Body);
        while (end > start && source[end - 1] is '#' or ' ') end--;
        Words(start, end);
        Flush(Role());
    }

    private static bool IsAll(ReadOnlySpan<char> line, char sign) => line.Length > 1 && !line.ContainsAnyExcept(sign);

    private static bool IsRule(ReadOnlySpan<char> line) => line.Length > 2 && line[0] is '*' or '-' or '_' && !line.ContainsAnyExcept(line[0], ' ') && line.Count(line[0]) > 2;

    // ">", "- ", "* ", "+ " before the words. A number stays: "27. Januar" is no item of a list.
    private static int Marker(ReadOnlySpan<char> line)
    {
        if (line[0] == '>') return line.Length > 1 && line[1] == ' ' ? 2 : 1;
        if (line.Length > 2 && line[0] is '-' or '*' or '+' && line[1] == ' ') return 2;
        return 0;
    }

    private void Text(int start, int end, bool item)
    {
        if (item && source[start - 1] != '>' && source[Math.Max(0, start - 2)] != '>') Flush(PartRole.Body);
        Words(start, end);
    }

    private void Words(int start, int end)
    {
        if (start >= end) return;
        if (paragraph.Length > 0) paragraph.Whole(" ", start - 1, 1);
        MarkdownWords.Append(source, start, end, paragraph, captions);
    }

    private void Flush(PartRole role)
    {
        if (role == PartRole.Headline && paragraph.Length > 0) Title = paragraph.ToString();
        composition.Add(role, paragraph);
        paragraph = new();
    }
}
