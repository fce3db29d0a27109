using System.Globalization;
using System.Runtime.InteropServices;
using Demarche.Evaluation;

namespace Demarche.Benchmarks;

/// <summary>Keeps rows in <c>bench/results.md</c>, each under the heading of its table.</summary>
internal static class Results
{
    public const string Reading = "## Reading";

    public const string ReadingHead =
        "| day | reports from | reports | cores | reports/s | sentences/s | tokens/s | CPU µs/report | statements | peak MiB | floor reports/s | times the floor |";

    public const string Languages = "## Languages";

    public const string LanguagesHead = "| day | language | reports | words | reports/s | words/s | thousand letters/s | CPU µs/word |\n|---|---|---|---|---|---|---|---|";

    public const string Keeping = "## Keeping";

    public const string KeepingHead =
        "| day | reports from | reports | reports/s | at the start | at the end | end of start | CPU µs/report, start | end | MiB |\n|---|---|---|---|---|---|---|---|---|---|";

    public const string Links = "## Links";

    public const string LinksHead = "| day | reports | µs to read and sketch one | µs to link one | links | stories |\n|---|---|---|---|---|---|";

    public const string Lists = "## Lists";

    public const string ListsHead = "| day | reports kept | asked for | median ms | most ms |\n|---|---|---|---|---|";

    public const string Room = "## Reading room";

    public const string RoomHead = "| day | statements | readers | reports read/s meanwhile | asked for | answers | median ms | 95th percentile ms | most ms |\n|---|---|---|---|---|---|---|---|---|";

    public const string Start = "## Start";

    public const string StartHead = "| day | command | runs | median ms | least ms | most ms |";

    public static string Today { get; } = TimeProvider.System.GetLocalNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string File { get; } = Path.Combine(ProjectFolder.Path, "bench", "results.md");

    /// <summary>Puts a row at the end of a table.</summary>
    public static void Add(string heading, string row)
    {
        var lines = System.IO.File.ReadAllLines(File).ToList();
        var at = lines.IndexOf(heading) + 1;
        if (at == 0) throw new DemarcheException("bench-results", $"{File} has no heading '{heading}'");
        while (!lines[at].StartsWith('|')) at++;
        while (at < lines.Count && lines[at].StartsWith('|')) at++;
        lines.Insert(at, row);
        System.IO.File.WriteAllLines(File, lines);
    }

    /// <summary>The machine in words: cores, memory, system, runtime.</summary>
    public static string Machine => string.Create(CultureInfo.InvariantCulture,
        $"{Environment.ProcessorCount} cores ({RuntimeInformation.ProcessArchitecture}), {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes >> 30} GiB, {RuntimeInformation.FrameworkDescription}");
}
