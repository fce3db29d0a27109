namespace Demarche.Intake;

/// <summary>What is read, by the end of a file's name.</summary>
internal static class Formats
{
    /// <summary>For people.</summary>
    public const string List = ".txt, .md and .jsonl";

    public static bool IsJsonLines(string path) => HasEnding(path, ".jsonl");

    public static bool IsPlain(string path) => HasEnding(path, ".txt") || HasEnding(path, ".md");

    public static bool IsKnown(string path) => IsPlain(path) || IsJsonLines(path);

    /// <summary>Tells of its folder and is no report: README.md, LICENSE.txt. One that somebody names is read.</summary>
    public static bool IsAboutFolder(string name)
    {
        var dot = name.IndexOf('.');
        return (dot < 0 ? name : name[..dot]).ToUpperInvariant() is "README" or "LIESMICH" or "LICENSE" or "LICENCE" or "LIZENZ" or "COPYING" or "NOTICE" or "CHANGELOG";
    }

    private static bool HasEnding(string path, string ending) => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase);
}
