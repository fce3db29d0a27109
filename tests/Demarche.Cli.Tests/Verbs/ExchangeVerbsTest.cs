using System.Text;
using Demarche.RecordFormat;
using Demarche.Tests.Exchanges;
using Microsoft.Data.Sqlite;

namespace Demarche.Cli.Tests.Verbs;

/// <summary><c>exchange</c>, <c>positions</c>, <c>timeline</c> and <c>ledger</c>, on two invented disputes.</summary>
public sealed class ExchangeVerbsTest : IDisposable
{
    private readonly Cli cli = new();

    public ExchangeVerbsTest()
    {
        using var lines = new MemoryStream();
        using (var writer = new RecordWriter(lines))
            foreach (var read in Disputes.Fishing.Concat(Disputes.Steel)) writer.Write(read);
        cli.File("akte.jsonl", Encoding.UTF8.GetString(lines.ToArray()));
        Assert.Equal(ExitCode.Done, cli.Run("load", cli.Path("akte.jsonl")).Code);
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        cli.Dispose();
    }

    private static string[] Rows(string output) => output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    [Fact]
    public void Exchange_ListsThem()
    {
        var rows = Rows(cli.Run("exchange", "--ui", "de").Output);
        Assert.Equal(2, rows.Length);
        Assert.Matches("^exchange:[a-z2-7]{12}\t2021-10-05\t2022-03-01\t3\t0\t1\t.*: Fanglizenz [(][^\t]+[)]\tstate:(GBR state:FRA|FRA state:GBR)$", rows[0]);
    }

    [Fact]
    public void Exchange_OfANamedOneTheThreads()
    {
        var row = Assert.Single(Rows(cli.Run("exchange", "fanglizenz", "--ui", "de").Output));
        Assert.StartsWith("fordern\tpartly\t2021-12-20\tFrankreich\tGroßbritannien\tmehr Fanglizenzen", row, StringComparison.Ordinal);
        Assert.Contains("ablehnen", row, StringComparison.Ordinal);
    }

    [Fact]
    public void Exchange_OnADay()
    {
        Assert.Contains("\trejected\t2021-10-05\t", cli.Run("exchange", "Fanglizenz", "--on", "2021-10-31").Output, StringComparison.Ordinal);
        Assert.Equal("", cli.Run("exchange", "Fanglizenz", "--on", "2021-10-01").Output);
    }

    [Fact]
    public void Exchange_JsonlIsWhatTheExportSays()
    {
        var lines = Rows(cli.Run("exchange", "--format", "jsonl").Output);
        Assert.Contains(lines, line => line.StartsWith("{\"kind\":\"thread\"", StringComparison.Ordinal));
        var exported = Rows(cli.Run("export").Output);
        Assert.Equal(lines, exported.Where(line => !line.Contains("\"kind\":\"report\"", StringComparison.Ordinal)).Where(lines.Contains));
    }

    [Fact]
    public void Exchange_ThatIsNotThere() => Assert.Equal(ExitCode.NotFound, cli.Run("exchange", "Mondvertrag").Code);

    [Fact]
    public void Load_TakesTheIdsBack()
    {
        cli.File("alles.jsonl", cli.Run("export").Output);
        cli.Run("load", cli.Path("alles.jsonl"), "--record", cli.Path("zwei.db"));
        Assert.Equal(cli.Run("exchange", "--format", "jsonl").Output, cli.Run("exchange", "--format", "jsonl", "--record", cli.Path("zwei.db")).Output);
    }

    [Fact]
    public void Positions_OfOneActor()
    {
        var rows = Rows(cli.Run("positions", "Fanglizenz", "--actor", "state:GBR").Output);
        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.Contains("United Kingdom", row, StringComparison.Ordinal));
        Assert.Contains(rows, row => row.Contains("\trejects\t2021-10-05\t1\treport\t", StringComparison.Ordinal));
    }

    [Fact]
    public void Timeline_SaysHowExactADateIs()
    {
        var rows = Rows(cli.Run("timeline", "Fanglizenz").Output);
        Assert.Equal(5, rows.Length);
        Assert.StartsWith("2021-10-05\ttold\tFrance\tdemand\tUnited Kingdom\t", rows[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Ledger_WithoutHelp() => Assert.Equal((ExitCode.Done, ""), (cli.Run("ledger", "Fanglizenz").Code, cli.Run("ledger", "Fanglizenz").Output));
}
