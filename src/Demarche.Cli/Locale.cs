namespace Demarche.Cli;

/// <summary>The language of what people see: <c>--ui</c>, else the locale as POSIX orders it, else English. It must be known before the command
/// line is read, because the errors in it have a language too.</summary>
internal static class Locale
{
    private static readonly string[] Variables = ["LC_ALL", "LC_MESSAGES", "LANG"];

    /// <summary>A tag such as <c>de</c> or <c>de_AT.UTF-8</c>.</summary>
    public static string? Of(IReadOnlyList<string> args, Func<string, string?> environment) =>
        Asked(args) ?? Variables.Select(environment).FirstOrDefault(value => !string.IsNullOrEmpty(value));

    private static string? Asked(IReadOnlyList<string> args)
    {
        for (var i = 0; i < args.Count && args[i] != "--"; i++)
        {
            if (args[i] == "--ui" && i + 1 < args.Count) return args[i + 1];
            if (args[i].StartsWith("--ui=", StringComparison.Ordinal)) return args[i][5..];
        }

        return null;
    }
}
