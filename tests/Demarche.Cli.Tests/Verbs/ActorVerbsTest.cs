using Microsoft.Data.Sqlite;

namespace Demarche.Cli.Tests.Verbs;

/// <summary><c>actors</c> and <c>actor</c>, on two small reports.</summary>
public sealed class ActorVerbsTest : IDisposable
{
    private readonly Cli cli = new();

    public ActorVerbsTest()
    {
        Report("a", "2022-01-27", "Der russische Außenminister Sergej Lawrow sagte: „Es gibt keine positive Reaktion.“ Eine Sprecherin des russischen Außenministeriums sagte, man warte ab.");
        Report("b", "2022-01-29", "Außenministerin Annalena Baerbock sagte, sie sei zu Gesprächen bereit. Lawrow erklärte, er sei enttäuscht, und Sergej Rjabkow sagte, er warte.");
        cli.Run("read", cli.Path("berichte"));
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        cli.Dispose();
    }

    [Fact]
    public void Actors_NamesWhoSpeaksHowOftenAndInWhichOffice()
    {
        var lines = cli.Run("actors").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("Sergey Lavrov\t2\tperson\tRUS\tforeign minister (Russia)\tperson:Q58217", lines[0]);
        Assert.Contains("Annalena Baerbock\t1\tperson\tDEU\tforeign minister (Germany)\tperson:Q564328", lines);
        Assert.Contains("foreign ministry spokesperson (Russia)\t1\toffice\tRUS\t\toffice:RUS/foreign-ministry-spokesperson", lines);
        Assert.DoesNotContain(lines, line => line.EndsWith("office:RUS/foreign-minister", StringComparison.Ordinal));
    }

    [Fact]
    public void Actors_German_NamesAWomansOffice() => Assert.Contains("Außenministerin (Deutschland)", cli.Run("actors", "--ui", "de").Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("Baerbock", "--state", "DEU")]
    [InlineData("Baerbock", "--state", "Deutschland")]
    [InlineData("Baerbock", "--state", "germany")]
    [InlineData("foreign minister (Russia)", "--type", "office", "--state", "RUS")]
    public void Actors_Filters_KeepWhatFits(string first, params string[] options) =>
        Assert.Contains(first, cli.Run(["actors", .. options]).Output.Split('\n')[0], StringComparison.Ordinal);

    [Fact]
    public void Actors_Limit_SaysThatThereAreMore()
    {
        var ended = cli.Run("actors", "--limit", "1");
        Assert.Single(ended.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("The first 1 shown", ended.Error, StringComparison.Ordinal);
        Assert.Contains("Nothing", cli.Run("actors", "--state", "FRA").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Actors_Jsonl_IsRecordLines() =>
        Assert.StartsWith(
            """{"kind":"actor","id":"person:Q58217","type":"person","name":{"de":"Sergej Lawrow","en":"Sergey Lavrov"},"country":"RUS","wikidata":"Q58217","statements":2,"offices":["office:RUS/foreign-minister"]}""",
            cli.Run("actors", "--format", "jsonl").Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("Lavrov")]
    [InlineData("Sergej", "Lawrow")]
    [InlineData("person:Q58217")]
    public void Actor_ByNameOrId_GivesStatementsThroughTime(params string[] name)
    {
        var ended = cli.Run(["actor", .. name]);
        var lines = ended.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t')).ToArray();
        Assert.Equal(["2022-01-27", "2022-01-29"], lines.Select(line => line[0]));
        Assert.Equal(("Blatt", "foreign minister (Russia)", "direct", "„Es gibt keine positive Reaktion.“"), (lines[0][1], lines[0][2], lines[0][3], lines[0][4]));
        Assert.Contains("Sergey Lavrov (person:Q58217), person\n  foreign minister (Russia), since 9 March 2004", ended.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Actor_AmbiguousName_IsListed()
    {
        var ended = cli.Run("actor", "Serg");
        Assert.Equal(ExitCode.NotFound, ended.Code);
        Assert.Contains("Sergey Lavrov (person:Q58217)", ended.Error, StringComparison.Ordinal);
        Assert.Contains("Sergey Ryabkov (person:sergey-ryabkov)", ended.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.NotFound, cli.Run("actor", "Nobody").Code);
    }

    [Fact]
    public void Actor_Jsonl_IsTheActorAndHisStatements()
    {
        var lines = cli.Run("actor", "Baerbock", "--format", "jsonl").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.StartsWith("{\"kind\":\"actor\",\"id\":\"person:Q564328\"", lines[0], StringComparison.Ordinal);
        Assert.Contains("\"kind\":\"statement\"", Assert.Single(lines[1..]), StringComparison.Ordinal);
    }

    [Fact]
    public void Actor_Filters_AreThoseOfStatements() => Assert.Single(cli.Run("actor", "Lavrov", "--since", "2022-01-28").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));

    private void Report(string name, string day, string text)
    {
        cli.File($"berichte/{name}.txt", text);
        cli.File($"berichte/{name}.txt.json", $$"""{"title":"T","outlet":"Blatt","published":"{{day}}"}""");
    }
}
