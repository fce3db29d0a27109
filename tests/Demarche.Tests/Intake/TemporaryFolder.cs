using System.Text;
using Demarche.Intake;

namespace Demarche.Tests.Intake;

/// <summary>A folder of its own for one test, removed with all that is in it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("demarche-").FullName;

    public string this[string name] => Path.Combine(Root, name);

    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[name])!);
        File.WriteAllBytes(this[name], bytes);
        return this[name];
    }

    /// <summary>Everything that the intake gives for the folder.</summary>
    public List<Received> Read(IntakeOptions? options = null) => Read(Root, options);

    /// <summary>Everything that the intake gives for a path.</summary>
    public static List<Received> Read(string path, IntakeOptions? options = null) =>
        [.. new ReportIntake(options ?? IntakeOptions.Default).Read([path], Stream.Null)];

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
