using System.Text;
using Demarche.Wording;

namespace Demarche.Cli;

/// <summary>One run of one command: where it reads and writes, and in which words.</summary>
internal sealed class Session : IDisposable
{
    public Session(Surroundings surroundings, Labels labels, bool color)
    {
        Surroundings = surroundings;
        Labels = labels;
        Color = color;
        Out = new StreamWriter(surroundings.Output, new UTF8Encoding(false), 1 << 14, leaveOpen: true) { NewLine = "\n" };
        People = new StreamWriter(surroundings.Error, new UTF8Encoding(false), 1 << 10, leaveOpen: true) { NewLine = "\n", AutoFlush = true };
    }

    public Surroundings Surroundings { get; }

    public Labels Labels { get; }

    /// <summary>Whether colour may be used on the terminal.</summary>
    public bool Color { get; }

    /// <summary>Data; flushed when the command ends.</summary>
    public TextWriter Out { get; }

    /// <summary>Words for people, on standard error.</summary>
    public TextWriter People { get; }

    public CancellationToken Interrupted => Surroundings.Interrupted;

    public void Dispose() => Out.Dispose();
}
