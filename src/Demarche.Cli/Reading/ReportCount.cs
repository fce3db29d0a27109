using Demarche.Intake;

namespace Demarche.Cli.Reading;

/// <summary>How many reports a command line names, where that can be known without reading them: plain files, one report each.</summary>
internal static class ReportCount
{
    // Counting should cost less than it is worth.
    private const int Most = 100_000;

    public static long? Of(IEnumerable<string> paths)
    {
        long count = 0;
        foreach (var path in paths)
        {
            if (path == ReportIntake.StandardInput || IsLines(path)) return null;
            if (!Directory.Exists(path)) count++;
            else if (In(path) is { } inside) count += inside;
            else return null;
        }

        return count;
    }

    private static long? In(string folder)
    {
        long count = 0;
        var options = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true, MaxRecursionDepth = 64 };
        foreach (var file in Directory.EnumerateFiles(folder, "*", options))
        {
            if (IsLines(file) || ++count > Most) return null;
            if (file.EndsWith(".json", StringComparison.OrdinalIgnoreCase)) count--;
        }

        return count;
    }

    private static bool IsLines(string path) =>
        path.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".ndjson", StringComparison.OrdinalIgnoreCase);
}
