using System.Net.Sockets;
using System.Text;
using Demarche.Intake;
using Demarche.Reports;

namespace Demarche.Tests.Intake;

/// <summary>Input that is broken, hostile or merely odd: it gives a report or a problem and never an exception.</summary>
public sealed class BadInputTest : IDisposable
{
    private const string Sentence = "Die Außenministerin sagte, die Antwort sei übergeben worden.";

    private readonly TemporaryFolder folder = new();

    [Theory]
    [InlineData("nirgends.txt")]
    [InlineData("nirgends")]
    [InlineData("")]
    [InlineData("\0")]
    public void Read_MissingPath(string name) =>
        Assert.Equal(ProblemCodes.PathMissing, Assert.Single(TemporaryFolder.Read(name)).Problem!.Code);

    [Fact]
    public void Read_DanglingLink()
    {
        File.CreateSymbolicLink(folder["verweis.txt"], folder["nirgends.txt"]);
        Assert.Equal(ProblemCodes.PathMissing, OnlyProblem(folder.Read()).Code);
    }

    // A socket can be opened by nobody, not even by the superuser whom permissions do not stop.
    [Fact]
    public void Read_UnreadableFile()
    {
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(folder["a.txt"]));
        folder.Write("b.txt", Sentence);
        var received = folder.Read();
        Assert.Equal((ProblemCodes.FileEmpty, folder["a.txt"]), (received[0].Problem!.Code, received[0].Problem!.Source));
        Assert.Equal("b.txt", received[1].Report!.Uri);
        Assert.Equal(ProblemCodes.FileUnreadable, Assert.Single(TemporaryFolder.Read(folder["a.txt"])).Problem!.Code);
    }

    [Fact]
    public void Read_StreamThatBreaksOff()
    {
        var line = Encoding.UTF8.GetBytes("{\"text\":\"" + Sentence + "\"}\n");
        using var stream = new BreakingStream([.. line, .. line]);
        var received = new ReportIntake().Read(["-"], stream).ToList();
        Assert.Equal([true, true, false], received.Select(r => r.Report is not null));
        Assert.Equal((ProblemCodes.FileUnreadable, "-", 3), Place(received[2].Problem!));
    }

    [Theory]
    [InlineData(new byte[0])]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF })]
    public void Read_EmptyFile(byte[] bytes)
    {
        var path = folder.Write("leer.txt", bytes);
        Assert.Equal((ProblemCodes.FileEmpty, path, null), Place(OnlyProblem(TemporaryFolder.Read(path))));
    }

    [Theory]
    [InlineData(new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D })]
    [InlineData(new byte[] { 0x25, 0x50, 0x44, 0x46, 0x2D, 0x31, 0x2E, 0x37 })]
    [InlineData(new byte[] { 0x50, 0x4B, 3, 4, 0x14, 0 })]
    [InlineData(new byte[] { 1, 2, 0x41, 0, 0x42, 3, 4, 5, 0, 0, 0, 7 })]
    public void Read_BinaryFile(byte[] bytes)
    {
        Assert.Equal(ProblemCodes.FileBinary, OnlyProblem(TemporaryFolder.Read(folder.Write("bild.txt", bytes))).Code);
        Assert.Contains(TemporaryFolder.Read(folder.Write("bild.jsonl", bytes)), r => r.Problem is { Code: ProblemCodes.FileBinary or ProblemCodes.JsonMalformed });
    }

    [Fact]
    public void Read_InvalidUtf8()
    {
        var report = OnlyReport(folder.Write("kaputt.txt", [.. Encoding.UTF8.GetBytes(Sentence), 0xC3, 0x28, 0xE2, 0x82, 0x20, 0xFF]));
        Assert.Equal(Sentence + "\uFFFD(\uFFFD \uFFFD", report.Text.Value);
        var problem = Assert.Single(report.Problems);
        Assert.Equal((ProblemCodes.TextUndecodable, report.Id), (problem.Code, problem.Report));
        Assert.StartsWith("3 ", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_InvalidUtf8InAJsonLine()
    {
        byte[] line = [.. "{\"text\":\"Die Note \\u201eheute\\u201c "u8, 0xFF, .. " ist da, sagte er.\"}"u8];
        var report = Assert.Single(Lines(line)).Report!;
        Assert.Equal("Die Note „heute“ \uFFFD ist da, sagte er.", report.Text.Value);
        Assert.Equal((ProblemCodes.TextUndecodable, "-", 1), Place(Assert.Single(report.Problems)));
    }

    [Theory]
    [InlineData("utf-16", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-16BE", false)]
    [InlineData("utf-32", true)]
    [InlineData("utf-32BE", true)]
    [InlineData("utf-8", true)]
    public void Read_Utf16WithAndWithoutMark(string charset, bool mark)
    {
        var encoding = Encoding.GetEncoding(charset);
        byte[] bytes = [.. mark ? encoding.GetPreamble() : [], .. encoding.GetBytes(Sentence + " „😀“")];
        var report = OnlyReport(folder.Write("breit.txt", bytes));
        Assert.Equal(Sentence + " „😀“", report.Text.Value);
        Assert.Empty(report.Problems);
    }

    [Fact]
    public void Read_NulAndLoneSurrogates()
    {
        var report = Assert.Single(Lines("""{"text":"Der Minister\u0000 sagte \ud800, die Note \udc00\ud83d\ude00 sei da.","outlet":"A\ud800"}"""u8)).Report!;
        Assert.Equal("Der Minister\uFFFD sagte \uFFFD, die Note \uFFFD😀 sei da.", report.Text.Value);
        Assert.Equal([ProblemCodes.TextNul, ProblemCodes.TextSurrogate], report.Problems.Select(p => p.Code));
        Assert.Equal("A\uFFFD", report.Metadata.Outlet);
    }

    [Fact]
    public void Read_LoneSurrogateInUtf16()
    {
        var report = OnlyReport(folder.Write("halb.txt", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("Der Rat sagt "), 0x00, 0xD8, .. Encoding.Unicode.GetBytes(" nein.")]));
        Assert.Equal("Der Rat sagt \uFFFD nein.", report.Text.Value);
        Assert.Equal(ProblemCodes.TextUndecodable, Assert.Single(report.Problems).Code);
    }

    [Theory]
    [InlineData("Der \u202Eretsinim\u202C sagte, \u2066das\u2069 sei so.")]
    [InlineData("Der Mi\u200Bnis\u200Dter\u2060 sagte, das sei so.\uFEFF")]
    [InlineData("Der Bundes\u00ADkanzler sagte, das sei so.")]
    [InlineData("Der Au\u0308ßenminister sagte, das sei schön und mo\u0308glich.")]
    public void Read_InvisibleCharactersAreKept(string text)
    {
        var report = OnlyReport(folder.Write("zeichen.txt", text));
        Assert.Equal(text, report.Text.Value);
        Assert.Equal("de", report.Language);
        Assert.Empty(report.Problems);
    }

    [Fact]
    public void Read_EmojiBeforeAQuotation()
    {
        var report = OnlyReport(folder.Write("emoji.txt", "👩‍👩‍👧 Der Rat: „Nein“, hieß es."));
        var start = report.Text.Value.IndexOf('„', StringComparison.Ordinal);
        Assert.Equal((15, 21), report.Text.CodePoints.FromUtf16(new TextSpan(start, start + 6)));
    }

    [Fact]
    public void Read_TenMegabytesInOneLine()
    {
        var text = string.Concat(Enumerable.Repeat(Sentence + ' ', 10_000_000 / (Sentence.Length + 1) + 1));
        var report = OnlyReport(folder.Write("lang.txt", text));
        Assert.Equal(text, report.Text.Value);
        Assert.Equal(text.TrimEnd().Length, Assert.Single(report.Parts).Span.Length);
        Assert.Equal(text.Length, Assert.Single(Lines(Encoding.UTF8.GetBytes("{\"text\":\"" + text + "\"}"))).Report!.Text.Value.Length);
    }

    [Theory]
    [InlineData("„")]
    [InlineData("\"")]
    [InlineData("(")]
    [InlineData("A/")]
    [InlineData("\n„")]
    [InlineData("Von A\n")]
    [InlineData("a.\nB\n")]
    [InlineData("Foto: A/")]
    [InlineData("Wie?\n")]
    public void Read_AHundredThousandMarks(string mark)
    {
        var text = string.Concat(Enumerable.Repeat(mark, 100_000));
        Assert.Equal(text, OnlyReport(folder.Write("zeichen.txt", text)).Text.Value);
    }

    [Fact]
    public void Read_MalformedJsonLine()
    {
        var lines = Enumerable.Range(1, 20).Select(n => n == 17 ? "{\"text\": \"abgebr" : $"{{\"uri\":\"{n}\",\"text\":\"{Sentence}\"}}");
        var received = Lines(Encoding.UTF8.GetBytes(string.Join('\n', lines)));
        Assert.Equal((ProblemCodes.JsonMalformed, "-", 17), Place(OnlyProblem(received)));
        Assert.Equal(19, received.Count(r => r.Report is not null));
    }

    public void Dispose() => folder.Dispose();

    private static List<Received> Lines(ReadOnlySpan<byte> bytes) => [.. new ReportIntake().Read(["-"], new MemoryStream(bytes.ToArray()))];

    private static Report OnlyReport(string path) => Assert.Single(TemporaryFolder.Read(path)).Report!;

    private static Problem OnlyProblem(List<Received> received) => Assert.Single(received, r => r.Problem is not null).Problem!;

    private static (string Code, string? Source, int? Line) Place(Problem problem) => (problem.Code, problem.Source, problem.Line);

    private sealed class BreakingStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) =>
            base.Read(buffer, offset, count) is var read and > 0 ? read : throw new IOException("The pipe broke.");
    }
}
