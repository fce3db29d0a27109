using Demarche.Intake;

namespace Demarche.Tests.Intake;

public sealed class FolderWalkTest : IDisposable
{
    private const string Text = "Der Rat tagt.";

    private readonly TemporaryFolder folder = new();

    [Fact]
    public void Files_InOrdinalOrderOfTheirPaths()
    {
        foreach (var name in (string[])["b.txt", "a/z.txt", "a.txt", "B.md", "ä.txt", "a/b/c.TXT", "a-1.txt"]) folder.Write(name, Text);
        Assert.Equal(["B.md", "a-1.txt", "a.txt", "a/b/c.TXT", "a/z.txt", "b.txt", "ä.txt"], folder.Read().Select(r => r.Report!.Uri));
    }

    [Fact]
    public void Files_SidecarsAndHiddenOnesAreNoReports()
    {
        foreach (var name in (string[])["a.txt", ".b.txt", ".git/c.txt"]) folder.Write(name, Text);
        folder.Write("a.txt.json", "{}");
        Assert.Equal("a.txt", Assert.Single(folder.Read()).Report!.Uri);
    }

    [Fact]
    public void Files_WhatTellsOfAFolderIsNoReport()
    {
        foreach (var name in (string[])["README.md", "liesmich.txt", "x/LICENSE", "x/note.md"]) folder.Write(name, Text);
        Assert.Equal("x/note.md", Assert.Single(folder.Read()).Report!.Uri);
        Assert.Equal("README.md", Assert.Single(TemporaryFolder.Read(folder["README.md"])).Report!.Uri);
    }

    [Fact]
    public void Files_LoopOfLinks()
    {
        folder.Write("a/b.txt", Text);
        Directory.CreateSymbolicLink(folder["a/schleife"], folder.Root);
        Assert.Equal("a/b.txt", Assert.Single(folder.Read()).Report!.Uri);
    }

    [Fact]
    public void Files_OtherFormatsAreToldOnce()
    {
        foreach (var name in (string[])["a.pdf", "b.pdf", "c/d.docx", "e.txt", "f.odt"]) folder.Write(name, Text);
        var received = folder.Read();
        Assert.Equal("e.txt", received[0].Report!.Uri);
        Assert.Equal(ProblemCodes.FormatUnknown, received[1].Problem!.Code);
        Assert.Contains("1 .docx, 1 .odt, 2 .pdf", received[1].Problem!.Message, StringComparison.Ordinal);
        Assert.Equal(2, received.Count);
    }

    [Fact]
    public void Files_JsonLinesAmongThem()
    {
        folder.Write("a/b.jsonl", "{\"uri\":\"x\",\"text\":\"Der Rat tagt.\"}\nnein\n");
        var received = folder.Read();
        Assert.Equal("x", received[0].Report!.Uri);
        Assert.Equal((folder["a/b.jsonl"], 2), (received[1].Problem!.Source, received[1].Problem!.Line));
    }

    [Fact]
    public void Read_NamedFile()
    {
        Assert.Equal("a.txt", Assert.Single(TemporaryFolder.Read(folder.Write("x/a.txt", Text))).Report!.Uri);
        Assert.Equal("OHNE", Assert.Single(TemporaryFolder.Read(folder.Write("OHNE", Text))).Report!.Uri);
        Assert.Equal(ProblemCodes.FormatUnknown, Assert.Single(TemporaryFolder.Read(folder.Write("a.docx", Text))).Problem!.Code);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    public void Read_MalformedSidecar(string sidecar)
    {
        folder.Write("a.txt", Text);
        folder.Write("a.txt.json", sidecar);
        var report = Assert.Single(folder.Read()).Report!;
        var problem = Assert.Single(report.Problems);
        Assert.Equal((ProblemCodes.SidecarMalformed, folder["a.txt.json"], report.Id), (problem.Code, problem.Source, problem.Report));
    }

    [Fact]
    public void Read_SidecarBeforeOptions()
    {
        folder.Write("a.txt", Text);
        folder.Write("a.txt.json", """{"outlet":"Bote"}""");
        var report = Assert.Single(folder.Read(new() { Metadata = new() { Outlet = "Kurier", Author = "Max Muster" } })).Report!;
        Assert.Equal(("Bote", "Max Muster"), (report.Metadata.Outlet, report.Metadata.Author));
    }

    public void Dispose() => folder.Dispose();
}
