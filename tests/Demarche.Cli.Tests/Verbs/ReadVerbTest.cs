using System.IO.Pipelines;
using System.Text;
using System.Text.Json;

namespace Demarche.Cli.Tests.Verbs;

public sealed class ReadVerbTest
{
    private const string First = """{"uri":"a","text":"Der Minister sagte, er komme nicht."}""";
    private const string Second = """{"uri":"b","text":"Die Botschafterin sagte, sie bleibe in Kiew."}""";

    [Fact]
    public void Lines_HeaderThenReportsInOrder()
    {
        using var cli = new Cli();
        var ended = cli.RunWith($"{First}\n{Second}\n", "read", "-", "--format", "jsonl");
        Assert.Equal(ExitCode.Done, ended.Code);
        Assert.Equal("header", Kind(ended.Lines[0]));
        Assert.Equal(["a", "b"], Uris(ended));
        Assert.StartsWith("Read: 2 reports, ", ended.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_KeepNothing()
    {
        using var cli = new Cli();
        cli.RunWith(First, "read", "-", "--format", "jsonl");
        Assert.Empty(Directory.EnumerateFileSystemEntries(cli.Folder));
    }

    [Theory]
    [InlineData("1")]
    [InlineData("2")]
    [InlineData("7")]
    public void Lines_ManyJobs_SameBytes(string jobs)
    {
        using var cli = new Cli();
        var input = string.Concat(Enumerable.Range(0, 200).Select(i =>
            $$"""{"uri":"{{i}}","text":"{{string.Concat(Enumerable.Repeat("Der Minister sagte, er komme nicht. ", i % 13))}}"}""" + "\n"));
        var ended = cli.RunWith(input, "read", "-", "--format", "jsonl", "--jobs", jobs);
        Assert.Equal(Enumerable.Range(0, 200).Where(i => i % 13 > 0).Select(i => $"{i}"), Uris(ended).Where(uri => int.Parse(uri, null) % 13 > 0));
        Assert.Equal(cli.RunWith(input, "read", "-", "--format", "jsonl", "--jobs", "1").Output, ended.Output);
    }

    [Fact]
    public void Lines_MalformedLine_IsNamedAndTheRestRead()
    {
        using var cli = new Cli();
        var ended = cli.RunWith($"{First}\n{{\"uri\":\n{Second}\n", "read", "-", "--format", "jsonl");
        Assert.Equal(ExitCode.Problems, ended.Code);
        Assert.Equal(["a", "b"], Uris(ended));
        var problem = JsonDocument.Parse(ended.Lines.Single(line => Kind(line) == "problem")).RootElement;
        Assert.Equal((2, "json-malformed"), (problem.GetProperty("line").GetInt32(), problem.GetProperty("code").GetString()));
        Assert.Matches(@"(?m)^-:2: .+ \[json-malformed\]$", ended.Error);
    }

    [Fact]
    public void Lines_WithoutText_KeepTheWordsOfSpans()
    {
        using var cli = new Cli();
        var ended = cli.RunWith(First, "read", "-", "--format", "jsonl", "--without-text");
        var report = JsonDocument.Parse(ended.Lines.Single(line => Kind(line) == "report")).RootElement;
        Assert.False(report.TryGetProperty("text", out _));
        Assert.Equal(35, report.GetProperty("length").GetInt32());
    }

    [Fact]
    public async Task Lines_FirstBlockIsOutBeforeTheInputEnds()
    {
        using var cli = new Cli();
        var (input, output) = (new Pipe(), new Pipe());
        var run = Task.Run(() => cli.RunOn(input.Reader.AsStream(), output.Writer.AsStream(), new MemoryStream(), "read", "-", "--format", "jsonl"));
        await input.Writer.WriteAsync(Encoding.UTF8.GetBytes(First + "\n"));
        using var lines = new StreamReader(output.Reader.AsStream());
        Assert.Equal("header", Kind((await lines.ReadLineAsync())!));
        Assert.Equal("report", Kind((await lines.ReadLineAsync())!));
        await input.Writer.CompleteAsync();
        Assert.Equal(ExitCode.Done, await run);
    }

    [Fact]
    public void Lines_OutputGone_EndsQuietly()
    {
        using var cli = new Cli();
        var error = new MemoryStream();
        var code = cli.RunOn(new MemoryStream(Encoding.UTF8.GetBytes(First)), new BrokenStream(32), error, "read", "-", "--format", "jsonl");
        Assert.Equal((ExitCode.BrokenPipe, 0), (code, error.Length));
    }

    [Fact]
    public void Lines_DiskFull_SaysWhatToDo()
    {
        using var cli = new Cli();
        var error = new MemoryStream();
        var code = cli.RunOn(new MemoryStream(Encoding.UTF8.GetBytes(First)), new BrokenStream(28), error, "read", "-", "--format", "jsonl");
        Assert.Equal(ExitCode.Output, code);
        Assert.Equal("demarche: The disk is full; make room and try again. [disk-full]\n", Encoding.UTF8.GetString(error.ToArray()));
    }

    [Fact]
    public async Task Lines_Interrupted_EndsAlthoughTheInputDoesNot()
    {
        using var interrupt = new CancellationTokenSource();
        using var cli = new Cli { Interrupted = interrupt.Token };
        var (input, output, error) = (new Pipe(), new Pipe(), new MemoryStream());
        var run = Task.Run(() => cli.RunOn(input.Reader.AsStream(), output.Writer.AsStream(), error, "read", "-", "--format", "jsonl"));
        using var lines = new StreamReader(output.Reader.AsStream());
        Assert.Equal("header", Kind((await lines.ReadLineAsync())!));
        await interrupt.CancelAsync();
        Assert.Equal(ExitCode.Interrupted, await run);
        Assert.Equal("Interrupted. What had been kept is kept.\n", Encoding.UTF8.GetString(error.ToArray()));
    }

    [Fact]
    public void Options_AreTheMetadataOfAFileWithoutSidecar()
    {
        using var cli = new Cli();
        var file = cli.File("bericht.txt", "Der Minister sagte, er komme nicht.");
        var ended = cli.Run(
            "read", file, "--format", "jsonl", "--title", "Nein", "--outlet", "Blatt", "--author", "A. Muster", "--published", "2022-01-27",
            "--language", "de", "--zone", "Europe/Berlin", "--genre", "agency");
        var report = JsonDocument.Parse(ended.Lines.Single(line => Kind(line) == "report")).RootElement;
        Assert.Equal(
            ["Nein", "Blatt", "A. Muster", "2022-01-27", "de", "Europe/Berlin", "agency"],
            new[] { "title", "outlet", "author", "published", "language", "zone", "genre" }.Select(name => report.GetProperty(name).GetString()!));
    }

    [Fact]
    public void MissingPath_IsAProblemInTheUsersLanguage()
    {
        using var cli = new Cli();
        var ended = cli.Run("read", cli.Path("nichts"), "--format", "jsonl", "--ui", "de");
        Assert.Equal(ExitCode.Problems, ended.Code);
        Assert.EndsWith("Gelesen: 0 Berichte, 0 Äußerungen, 1 Problem.\n", ended.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void ManyProblems_TheFirstAreShownAndTheRestCounted()
    {
        using var cli = new Cli();
        var ended = cli.RunWith(string.Concat(Enumerable.Repeat("{\n", 25)), "read", "-", "--format", "jsonl");
        Assert.Equal(20, ended.Error.Split("[json-malformed]").Length - 1);
        Assert.Contains("… and 5 more problems\n", ended.Error, StringComparison.Ordinal);
        Assert.Equal(25, ended.Lines.Count(line => Kind(line) == "problem"));
    }

    private static string Kind(string line) => JsonDocument.Parse(line).RootElement.GetProperty("kind").GetString()!;

    private static IEnumerable<string> Uris(Ended ended) =>
        ended.Lines.Where(line => Kind(line) == "report").Select(line => JsonDocument.Parse(line).RootElement.GetProperty("uri").GetString()!);
}
