namespace Demarche.Evaluation;

/// <summary>The file <c>evaluation/scores.md</c>: a table for each kind of measurement, each row below the last one of its table.</summary>
public static class ScoreFile
{
    private const string Start = """
        # Scores

        `evaluation/` adds a row here when it is run with `--keep`. All numbers are per cent, macro over annotations; joint pools quote, speaker, cue, frame and addressee.


        """;

    /// <summary>Puts a row into a table. Makes the table at the end of the file where it is not there yet, and the file where there is none.</summary>
    /// <param name="folder">The folder of the file.</param>
    /// <param name="head">What the table begins with, up to its rule; a heading may stand before it.</param>
    /// <param name="row">One line with its line feed.</param>
    public static void Append(string folder, string head, string row)
    {
        ArgumentNullException.ThrowIfNull(head);
        var path = Path.Combine(folder, "scores.md");
        var text = File.Exists(path) ? File.ReadAllText(path) : Start;
        if (!text.Contains(head, StringComparison.Ordinal)) text = $"{text.TrimEnd('\n')}\n\n{head}";
        var at = text.IndexOf(head, StringComparison.Ordinal) + head.Length;
        while (at < text.Length && text[at] == '|') at = text.IndexOf('\n', at) + 1;
        File.WriteAllText(path, text.Insert(at, row));
    }
}
