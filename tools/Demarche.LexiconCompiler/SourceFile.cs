using System.ComponentModel;
using System.Diagnostics;

namespace Demarche.LexiconCompiler;

/// <summary>Opens the source where it lies: a folder, a .tsv, or a .tsv.xz, which the program <c>xz</c> decompresses.</summary>
internal static class SourceFile
{
    public const string Name = "german-pos-dict";

    /// <exception cref="FileNotFoundException">There is no source there, or no <c>xz</c> to read it with; the message says what to do.</exception>
    /// <exception cref="InvalidDataException">It cannot be decompressed.</exception>
    public static SourceLexicon Read(string path)
    {
        var file = Locate(path);
        if (!file.EndsWith(".xz", StringComparison.Ordinal))
            using (var plain = File.OpenRead(file))
                return SourceLexicon.Read(plain);
        using var xz = Start(file);
        var lexicon = SourceLexicon.Read(xz.StandardOutput.BaseStream);
        xz.WaitForExit();
        return xz.ExitCode == 0 ? lexicon : throw new InvalidDataException($"xz cannot decompress {file}: exit code {xz.ExitCode}.");
    }

    private static string Locate(string path)
    {
        string[] candidates = [path, Path.Combine(path, $"{Name}.tsv"), Path.Combine(path, $"{Name}.tsv.xz")];
        return candidates.FirstOrDefault(File.Exists)
            ?? throw new FileNotFoundException($"No lexicon source at {path}: give {Name}.tsv, {Name}.tsv.xz or the folder that holds one of them.");
    }

    private static Process Start(string file)
    {
        try
        {
            return Process.Start(new ProcessStartInfo("xz", ["--decompress", "--stdout", "--", file]) { RedirectStandardOutput = true })!;
        }
        catch (Win32Exception e)
        {
            throw new FileNotFoundException($"The program xz is needed to read {file}: install it (Debian: xz-utils), or decompress the file and give the .tsv.", e);
        }
    }
}
