using System.Runtime.CompilerServices;

namespace Demarche.Web.Tests;

/// <summary>The working copy that the tests were built from.</summary>
internal static class Repository
{
    public static string Folder(string path) => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "../..", path));

    private static string Here([CallerFilePath] string file = "") => file;
}
