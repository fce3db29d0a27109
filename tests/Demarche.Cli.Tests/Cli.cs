using System.Text;

namespace Demarche.Cli.Tests;

/// <summary>Runs a command line in this process, with streams and variables of its own, in a folder that is gone afterwards.</summary>
internal sealed class Cli : IDisposable
{
    private readonly Dictionary<string, string> environment = new(StringComparer.Ordinal) { ["LC_ALL"] = "en_GB.UTF-8" };

    public Cli()
    {
        Folder = Directory.CreateTempSubdirectory("demarche-cli-").FullName;
        environment["DEMARCHE_RECORD"] = Path("record.db");
    }

    public string Folder { get; }

    public bool OnTerminal { get; init; }

    public int Width { get; init; } = 80;

    public TimeProvider Time { get; init; } = TimeProvider.System;

    public CancellationToken Interrupted { get; init; }

    public string DataFolder { get; init; } = "";

    public string Path(string name) => System.IO.Path.Combine(Folder, name);

    public string File(string name, string content)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path(name))!);
        System.IO.File.WriteAllText(Path(name), content);
        return Path(name);
    }

    public Cli With(string variable, string? value)
    {
        if (value is null) environment.Remove(variable);
        else environment[variable] = value;
        return this;
    }

    public Ended Run(params string[] args) => RunWith("", args);

    public Ended RunWith(string input, params string[] args)
    {
        var (output, error) = (new MemoryStream(), new MemoryStream());
        var code = RunOn(new MemoryStream(Encoding.UTF8.GetBytes(input)), output, error, args);
        return new(code, Encoding.UTF8.GetString(output.ToArray()), Encoding.UTF8.GetString(error.ToArray()));
    }

    public int RunOn(Stream input, Stream output, Stream error, params string[] args) => CommandLine.Run(
        args,
        new Surroundings(input, output, error, name => environment.GetValueOrDefault(name))
        {
            OutputIsTerminal = OnTerminal,
            ErrorIsTerminal = OnTerminal,
            Width = Width,
            Time = Time,
            DataFolder = DataFolder,
            RecordWait = TimeSpan.FromMilliseconds(50),
            Interrupted = Interrupted,
        });

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}

/// <summary>What a run left.</summary>
internal sealed record Ended(int Code, string Output, string Error)
{
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
