using System.Text;
using Demarche.RecordFormat;
using Demarche.Tests.RecordFormat;
using Microsoft.Data.Sqlite;

namespace Demarche.Cli.Tests.Verbs;

/// <summary><c>acts</c>, on acts that record lines bring.</summary>
public sealed class ActsVerbTest : IDisposable
{
    private readonly Cli cli = new();

    public ActsVerbTest()
    {
        using var lines = new MemoryStream();
        using (var writer = new RecordWriter(lines)) writer.Write(ActSample.Whole());
        cli.File("akte.jsonl", Encoding.UTF8.GetString(lines.ToArray()));
        Assert.Equal(ExitCode.Done, cli.Run("load", cli.Path("akte.jsonl")).Code);
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        cli.Dispose();
    }

    [Fact]
    public void Acts_OneLineAnAct()
    {
        var line = cli.Run("acts", "--name", "request").Output;
        Assert.StartsWith("\t\tUkraine\trequest\tDeutschland\tmindestens 283 Tonnen Munition\tdenied\t\tKiew habe […] gebeten\t", line, StringComparison.Ordinal);
        Assert.Equal(2, cli.Run("acts").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Theory]
    [InlineData(2, "--actor", "Ukraine")]
    [InlineData(0, "--actor", "Deutschland")]
    [InlineData(2, "--recipient", "state:DEU")]
    [InlineData(1, "--name", "warn")]
    [InlineData(0, "--status", "done")]
    [InlineData(0, "--since", "2022-01-01")]
    [InlineData(1, "--limit", "1")]
    [InlineData(0, "--report", "nowhere")]
    public void Acts_Filters(int count, params string[] filter) => Assert.Equal(count, cli.Run(["acts", .. filter]).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);

    [Fact]
    public void Acts_Jsonl()
    {
        using var lines = new MemoryStream();
        using (var writer = new RecordWriter(lines)) writer.Write(ActSample.Whole());
        var own = Encoding.UTF8.GetString(lines.ToArray()).Split('\n').Where(line => line.Contains("\"kind\":\"act\"", StringComparison.Ordinal));
        Assert.Equal(own, cli.Run("acts", "--format", "jsonl").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void Acts_Csv()
    {
        var rows = cli.Run("acts", "--format", "csv", "--name", "request").Output.Split("\r\n");
        Assert.StartsWith("act,report,uri,title,outlet,day,name,qualifier,plover,cameo,actors,", rows[0], StringComparison.Ordinal);
        Assert.Contains("request,militaryAid,REQUEST-assist,0232,state:UKR,Kiew,state:DEU,Berlin,mindestens 283 Tonnen Munition,atLeast 283 t Munition,falls Moskau angreife,2022-01-26", rows[1], StringComparison.Ordinal);
        Assert.Equal(ExitCode.Usage, cli.Run("acts", "--spreadsheet-safe").Code);
    }
}
