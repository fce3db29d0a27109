using System.Text;

namespace Demarche.Cli.Output;

/// <summary>Writes a file beside its place and moves it there when it is whole, so that a full disk leaves what was there.</summary>
internal static class NewFile
{
    /// <returns>The full path.</returns>
    public static string Write(string path, Action<TextWriter> write)
    {
        var full = Path.GetFullPath(path);
        var draft = full + ".new";
        try
        {
            using (var output = new StreamWriter(draft, append: false, new UTF8Encoding(false))) write(output);
            File.Move(draft, full, overwrite: true);
            return full;
        }
        catch
        {
            File.Delete(draft);
            throw;
        }
    }
}
