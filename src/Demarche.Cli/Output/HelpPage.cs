using Demarche.Wording;

namespace Demarche.Cli.Output;

/// <summary>Lays out help: paragraphs, and lists whose terms stand in a column of their own.</summary>
internal sealed class HelpPage(TextWriter to, Labels labels, int width)
{
    private const int WidestTerm = 24;

    public void Paragraph(string words)
    {
        foreach (var line in Wrap(words, width)) to.WriteLine(line);
    }

    public void Usage(string words) => to.WriteLine($"\n{labels["cli.help.usage"]} {words}");

    public void Example(string command) => to.WriteLine($"\n{labels["cli.help.example"]}\n  {command}");

    public void List(string title, IEnumerable<(string Term, string Words)> entries)
    {
        var all = entries.ToList();
        if (all.Count == 0) return;
        to.WriteLine($"\n{labels[title]}");
        var column = Math.Min(WidestTerm, all.Max(entry => entry.Term.Length)) + 4;
        foreach (var (term, words) in all) Entry(term, words, column);
    }

    private void Entry(string term, string words, int column)
    {
        var start = "  " + term;
        if (start.Length + 2 > column)
        {
            to.WriteLine(start);
            start = "";
        }

        foreach (var line in Wrap(words, width - column))
        {
            to.WriteLine(start.PadRight(column) + line);
            start = "";
        }
    }

    private static IEnumerable<string> Wrap(string words, int width)
    {
        var line = "";
        foreach (var word in words.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line;
                line = "";
            }

            line = line.Length == 0 ? word : $"{line} {word}";
        }

        yield return line;
    }
}
