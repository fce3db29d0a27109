using Spectre.Console;

namespace Demarche.Cli.Output;

/// <summary>The terminal as Spectre.Console sees it, with the colours and the width of the session.</summary>
internal static class Screen
{
    public static IAnsiConsole Of(Session session)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = session.Color ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = session.Color ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(session.Out),
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Width = session.Surroundings.Width;
        return console;
    }
}
