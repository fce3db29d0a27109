using System.Net;
using System.Net.Sockets;
using Microsoft.Data.Sqlite;

namespace Demarche.Cli.Tests.Verbs;

/// <summary>The command that opens the reading room.</summary>
public sealed class ServeVerbTest : IDisposable
{
    private readonly CancellationTokenSource closing = new();
    private readonly Cli cli;

    public ServeVerbTest() => cli = new Cli { Interrupted = closing.Token };

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        cli.Dispose();
        closing.Dispose();
    }

    [Theory]
    [InlineData("--port", "achtzig")]
    [InlineData("--port", "70000")]
    [InlineData("--address", "daheim")]
    [InlineData("--address", "0.0.0.0")]
    public void Serve_BadOptionsSaySo(string option, string value)
    {
        var ended = cli.Run("serve", option, value);
        Assert.Equal((ExitCode.Usage, ""), (ended.Code, ended.Output));
        Assert.Contains(option == "--port" ? "--port" : "--", ended.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Serve_TakenPortNamesAnother()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var ended = cli.Run("serve", "--port", ((IPEndPoint)other.LocalEndpoint).Port.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(ExitCode.Usage, ended.Code);
        Assert.Contains("is taken", ended.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Serve_EndsWhenInterrupted()
    {
        closing.CancelAfter(TimeSpan.FromSeconds(1));
        var ended = cli.Run("serve", "--port", "0");
        Assert.Equal(ExitCode.Done, ended.Code);
        Assert.StartsWith("http://127.0.0.1:", ended.Output, StringComparison.Ordinal);
    }
}
