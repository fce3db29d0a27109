namespace Demarche.Intake;

/// <summary>What is read, by the end of a file's name.</summary>
internal static class Formats
{
    /// <summary>For people.</summary>
    public const string List = ".txt, .md and .jsonl";

    public static bool IsJsonLines(string path) => HasEnding(path, ".jsonl");

    public static bool IsPlain(string path) => HasEnding(path, ".txt") || HasEnding(path, ".md");

    public static bool IsKnown(string path) => IsPlain(path) || IsJsonLines(path);

    private static bool HasEnding(string path, string ending) => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase);
}
