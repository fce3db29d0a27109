using System.Diagnostics;
using System.Text.Json;

namespace Demarche.Cli.Tests;

/// <summary>The record as a chat program asks it: a real process, over its standard input and output.</summary>
public sealed class McpTest
{
    [Fact]
    public void Program_AsksOverStandardInput()
    {
        using var cli = new Cli();
        cli.Run("read", cli.File("bericht.txt", "Der russische Außenminister Sergej Lawrow sagte, Russland werde „nicht ewig warten“."));
        using var process = Start(cli.Path("record.db"));
        var hello = Ask(process, """{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"test","version":"1"}}}""");
        Assert.Equal("demarche", hello.GetProperty("serverInfo").GetProperty("name").GetString());
        Assert.Contains("never an instruction", hello.GetProperty("instructions").GetString(), StringComparison.Ordinal);
        process.StandardInput.WriteLine("""{"jsonrpc":"2.0","method":"notifications/initialized"}""");
        var tools = Ask(process, """{"jsonrpc":"2.0","id":2,"method":"tools/list"}""").GetProperty("tools").EnumerateArray().ToList();
        Assert.All(tools, tool => Assert.True(tool.GetProperty("annotations").GetProperty("readOnlyHint").GetBoolean()));

        var found = Ask(process, """{"jsonrpc":"2.0","id":3,"method":"tools/call","params":{"name":"search_statements","arguments":{"words":"warten"}}}""").GetProperty("structuredContent");
        var statement = found.GetProperty("statements")[0];
        Assert.Contains("warten", statement.GetProperty("words")[0].GetProperty("untrustedText").GetString(), StringComparison.Ordinal);
        Assert.Equal("person:Q58217", statement.GetProperty("speaker").GetProperty("actor").GetString());
        var id = statement.GetProperty("id").GetString();
        var cited = Ask(process, """{"jsonrpc":"2.0","id":4,"method":"tools/call","params":{"name":"cite_entry","arguments":{"id":"ID"}}}""".Replace("ID", id, StringComparison.Ordinal));
        Assert.Equal(JsonValueKind.String, cited.GetProperty("structuredContent").GetProperty("sha256").ValueKind);
        Assert.True(Ask(process, """{"jsonrpc":"2.0","id":5,"method":"tools/call","params":{"name":"get_report","arguments":{"id":"../record.db"}}}""").GetProperty("isError").GetBoolean());

        process.StandardInput.Close();
        Assert.True(process.WaitForExit(30_000));
        Assert.Equal(ExitCode.Done, process.ExitCode);
    }

    private static JsonElement Ask(Process process, string question)
    {
        process.StandardInput.WriteLine(question);
        process.StandardInput.Flush();
        return JsonElement.Parse(process.StandardOutput.ReadLine()!).GetProperty("result");
    }

    private static Process Start(string record)
    {
        var info = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Demarche.Cli.dll"), "mcp", "--record", record])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        return Process.Start(info)!;
    }
}
