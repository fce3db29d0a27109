using Demarche.Reports;

namespace Demarche.Intake;

/// <summary>A file of a folder, or a problem met on the way. <paramref name="Uri"/> is the path relative to the folder, with <c>/</c>.</summary>
internal readonly record struct Found(string Path, string Uri, Problem? Problem);

/// <summary>The files of a folder and of the folders in it, in ordinal order of their relative paths, one folder's names in memory at a time.
/// Hidden entries and linked folders are not entered, so no loop of links can be; sidecars belong to their files, and a README to its folder.</summary>
internal sealed class FolderWalk(string root, IntakeLimits limits)
{
    private readonly Dictionary<string, int> others = new(StringComparer.Ordinal);
    private int files;

    public IEnumerable<Found> Files()
    {
        foreach (var found in In(root, "", 0))
        {
            if (found.Problem is null && ++files > limits.Files)
            {
                yield return new("", "", new Origin(root).Problem(ProblemCodes.FilesTooMany, $"Only the first {limits.Files} files were read."));
                yield break;
            }

            yield return found;
        }

        if (others.Count > 0) yield return new("", "", Others());
    }

    private IEnumerable<Found> In(string folder, string prefix, int depth)
    {
        var (entries, failure) = Entries(folder);
        if (failure is not null) yield return new("", "", failure);
        var names = entries.Select(e => e.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var entry in entries.OrderBy(Key, StringComparer.Ordinal))
        {
            if (entry is DirectoryInfo)
            {
                foreach (var found in Below(entry, prefix, depth)) yield return found;
            }
            else if (Formats.IsAboutFolder(entry.Name) || IsSidecar(entry.Name, names)) continue;
            else if (Formats.IsKnown(entry.Name)) yield return IsVoid(entry) ? new("", "", Void(entry)) : new(entry.FullName, prefix + entry.Name, null);
            else Count(entry.Extension);
        }
    }

    private IEnumerable<Found> Below(FileSystemInfo folder, string prefix, int depth)
    {
        if (folder.LinkTarget is not null) return [];
        return depth < limits.FolderDepth
            ? In(folder.FullName, prefix + folder.Name + "/", depth + 1)
            : [new("", "", new Origin(folder.FullName).Problem(ProblemCodes.FoldersTooDeep, $"Folders are read {limits.FolderDepth} deep; this one was left out."))];
    }

    // Pipes, sockets and devices have no length, and opening one would wait for ever; an empty file need not be opened either.
    private static bool IsVoid(FileSystemInfo entry)
    {
        try
        {
            var target = entry.LinkTarget is null ? entry : entry.ResolveLinkTarget(returnFinalTarget: true);
            return target is FileInfo { Exists: true, Length: 0 };
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static Problem Void(FileSystemInfo entry) =>
        new Origin(entry.FullName).Problem(ProblemCodes.FileEmpty, "The file is empty, or it is a pipe or device, which is only read when it is named.");

    // A folder's files stand behind its name and a slash.
    private static string Key(FileSystemInfo entry) => entry is DirectoryInfo ? entry.Name + "/" : entry.Name;

    private static (List<FileSystemInfo> Entries, Problem? Failure) Entries(string folder)
    {
        try
        {
            return ([.. new DirectoryInfo(folder).EnumerateFileSystemInfos().Where(e => !e.Name.StartsWith('.'))], null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or System.Security.SecurityException)
        {
            return ([], new Origin(folder).Problem(ProblemCodes.FileUnreadable, $"The folder cannot be read: {e.Message}"));
        }
    }

    private static bool IsSidecar(string name, HashSet<string> names) =>
        name.EndsWith(".json", StringComparison.Ordinal) && names.Contains(name[..^5]);

    private void Count(string extension) => others[extension] = others.GetValueOrDefault(extension) + 1;

    private Problem Others()
    {
        var kinds = string.Join(", ", others.OrderBy(o => o.Key, StringComparer.Ordinal).Take(10).Select(o => $"{o.Value} {(o.Key.Length == 0 ? "without ending" : o.Key)}"));
        return new Origin(root).Problem(ProblemCodes.FormatUnknown, $"Files of other formats were left out: {kinds}. Read are {Formats.List}.");
    }
}
