namespace Demarche.Cli;

/// <summary>Whether colour is wanted: <c>--color</c>, else <c>NO_COLOR</c> and <c>TERM=dumb</c>, else a terminal has it.</summary>
internal static class Colors
{
    public static bool Wanted(string? asked, Surroundings surroundings) => asked switch
    {
        "always" => true,
        "never" => false,
        _ => surroundings.OutputIsTerminal && string.IsNullOrEmpty(surroundings.Environment("NO_COLOR"))
            && surroundings.Environment("TERM") != "dumb",
    };
}
