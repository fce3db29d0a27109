using System.Runtime.CompilerServices;

namespace Demarche.Cli.Tests;

/// <summary>Compares with a kept file. With DEMARCHE_GOLDEN=write it writes the file instead, for a person to look at.</summary>
internal static class Golden
{
    public static void Check(string name, string actual)
    {
        var path = Path.Combine(Here(), "Golden", name);
        if (Environment.GetEnvironmentVariable("DEMARCHE_GOLDEN") == "write")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
        }

        Assert.True(File.Exists(path), $"{path} is missing: run the test once with DEMARCHE_GOLDEN=write and look at what it wrote");
        Assert.Equal(File.ReadAllText(path), actual);
    }

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
