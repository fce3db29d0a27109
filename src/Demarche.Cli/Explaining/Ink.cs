using System.Text;
using Demarche.Cli.Output;
using Spectre.Console.Rendering;

namespace Demarche.Cli.Explaining;

/// <summary>Writes lines of shaded words and breaks them at blanks, and behind a comma, where the terminal ends; what goes on stands as far right as the line asks. Foreign text is made fit to be shown.</summary>
/// <param name="to">Where the lines go.</param>
/// <param name="width">Columns.</param>
/// <param name="color">Whether shades show; without it the words alone tell.</param>
internal sealed class Ink(TextWriter to, int width, bool color)
{
    private const string Reset = "\e[0m";

    private readonly StringBuilder line = new();
    private int column;
    private Shade shade;

    public void Blank() => to.WriteLine();

    /// <param name="hanging">The column where the line goes on when it is broken.</param>
    /// <param name="runs">What stands in it; the first begins at column 0.</param>
    public void Line(int hanging, params IEnumerable<Run> runs)
    {
        var word = new List<Run>();
        foreach (var piece in runs.SelectMany(Pieces))
        {
            if (piece.Text[0] != ' ') word.Add(piece);
            if (piece.Text[^1] is ' ' or ',') Place(word, hanging);
            if (piece.Text[0] == ' ') Space(piece.Text.Length);
        }

        Place(word, hanging);
        End();
    }

    /// <summary>Columns that words take on a terminal.</summary>
    public static int WidthOf(string text) => new Segment(text).CellCount();

    // Blanks and words by turns; the ids of a group's members one by one.
    private static IEnumerable<Run> Pieces(Run run)
    {
        var text = Plain.Line(run.Text);
        for (int at = 0, end; at < text.Length; at = end)
        {
            for (end = at + 1; end < text.Length && text[end] == ' ' == (text[at] == ' ') && !(text[end - 1] == ',' && char.IsLetter(text[end])); end++) { }
            yield return run with { Text = text[at..end] };
        }
    }

    private void Place(List<Run> word, int hanging)
    {
        if (word.Count == 0) return;
        var length = word.Sum(run => WidthOf(run.Text));
        if (column > hanging && column + length > width)
        {
            End();
            Space(hanging);
        }

        foreach (var run in word)
        {
            Change(run.Shade);
            line.Append(run.Text);
        }

        column += length;
        word.Clear();
    }

    private void Space(int count)
    {
        line.Append(' ', count);
        column += count;
    }

    private void End()
    {
        Change(Shade.Plain);
        to.WriteLine(line.ToString().TrimEnd(' '));
        (column, line.Length) = (0, 0);
    }

    private void Change(Shade next)
    {
        if (next == shade || !color) return;
        var blanks = line.Length;
        while (blanks > 0 && line[blanks - 1] == ' ') blanks--;
        if (shade != Shade.Plain) line.Insert(blanks, Reset);
        if (next != Shade.Plain) line.Append(Code(next));
        shade = next;
    }

    // The sixteen colours, which every terminal fits to its background.
    private static string Code(Shade shade) => shade switch
    {
        Shade.Dim => "\e[2m",
        Shade.Heading => "\e[1m",
        Shade.Content => "\e[32m",
        Shade.Cue => "\e[1;33m",
        Shade.Speaker => "\e[36m",
        Shade.Mark => "\e[1;35m",
        _ => "",
    };
}
