namespace Demarche.Cli;

/// <summary>The way in. What must answer at once answers before the rest of the program is loaded.</summary>
internal static class Program
{
    private static int Main(string[] args) => args is ["--version"] ? Version() : Start(args);

    private static int Version()
    {
        using var output = Console.OpenStandardOutput();
        output.Write(System.Text.Encoding.UTF8.GetBytes("demarche " + Product.Version + "\n"));
        return ExitCode.Done;
    }

    private static int Start(string[] args)
    {
        using var process = new ProcessSurroundings();
        return CommandLine.Run(args, process.Surroundings);
    }
}
