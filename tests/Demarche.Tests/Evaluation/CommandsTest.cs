using Demarche.Evaluation;

namespace Demarche.Tests.Evaluation;

public sealed class CommandsTest
{
    [Fact]
    public void All_StandByNameOnceEach()
    {
        var names = Commands.All.Select(command => command.Name).ToList();
        Assert.Equal(names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), names);
    }

    [Fact]
    public void All_AreFoundByTheirNameAndSayWhatTheyDo() => Assert.All(Commands.All, command =>
    {
        Assert.Same(command, Commands.Named(command.Name));
        Assert.Contains(command.Name, command.Help, StringComparison.Ordinal);
    });

    [Fact]
    public void Named_UnknownWord_IsNoCommand() => Assert.Null(Commands.Named("quotation"));

    [Fact]
    public void With_PassesWhatIsAllowedAndRefusesTheRest()
    {
        string[]? told = null;
        var command = new Command("count", "count [--errors]", options => told = options).With("--errors");

        Assert.Equal(0, command.Run(["--errors"]));
        Assert.Equal(["--errors"], told ?? []);
        Assert.Equal("usage", Assert.Throws<DemarcheException>(() => command.Run(["--error"])).Code);
    }
}
