using System.Text;
using Demarche.Intake;
using Demarche.Intake.Parts;
using Demarche.Reports;
using FsCheck;
using FsCheck.Fluent;

namespace Demarche.Tests.Intake;

/// <summary>Whatever bytes come in: a report that holds together or a problem with a code, and no exception.</summary>
public sealed class AnyBytesTest : IDisposable
{
    private static readonly byte[][] Pieces =
    [
        [0], [0xFF, 0xFE], [0xFE, 0xFF], [0xEF, 0xBB, 0xBF], [0xC3], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0x84], [0x1B], .. Utf8(
        "\n", "\r\n", "\u00A0", "\u2028", "😀", "„", "“", "»", "\"", "\\", "\\u", "\\ud800", "\\udc00", "{", "}", "[", ":", ",", "\"text\":\"", "{\"text\":\"",
        "\"}\n", "\"rights\":{", "\"credits\":[", "\"published\":\"2022-01-27T99:00Z\"", "\"zone\":\"x\"", "Von ", "Max Muster", "Foto: ", "/dpa", "© ",
        "(Genf, 1.1.2022)", "99.99.9999", "Berlin, 27. Januar 2022 – ", "(dpa) – ", "Stand: 1", "Aktualisiert: ", "Frage: ", "Wie?", "Der Rat tagt.", " ", "ä", "a\u0308", "1e400"),
    ];

    private readonly TemporaryFolder folder = new();

    [Fact]
    public void Read_AnyFile() => Check(bytes => TemporaryFolder.Read(folder.Write("a.txt", bytes)));

    [Fact]
    public void Read_AnySidecar() => Check(bytes =>
    {
        folder.Write("a.txt", "Der Rat tagt.");
        folder.Write("a.txt.json", bytes);
        return TemporaryFolder.Read(folder["a.txt"]);
    });

    [Fact]
    public void Read_AnyLines() => Check(bytes => [.. new ReportIntake().Read(["-"], new MemoryStream(bytes))]);

    [Fact]
    public void Read_AnyText() => Check(bytes =>
        [.. new ReportIntake().Read(["-"], new MemoryStream([.. "{\"text\":"u8, .. Quoted(bytes), .. "}"u8]))]);

    public void Dispose() => folder.Dispose();

    private static byte[] Quoted(byte[] bytes) =>
        Encoding.UTF8.GetBytes("\"" + System.Text.Json.JsonEncodedText.Encode(Encoding.UTF8.GetString(bytes)) + "\"");

    private static void Check(Func<byte[], List<Received>> read)
    {
        var pieces = Gen.Elements(Pieces).ListOf().Select(list => list.SelectMany(p => p).ToArray());
        var any = ArbMap.Default.GeneratorFor<byte[]>();
        Prop.ForAll(Gen.OneOf(pieces, pieces, any).ToArbitrary(), bytes => read(bytes).All(HoldsTogether))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300).WithEndSize(60));
    }

    private static bool HoldsTogether(Received received) =>
        received.Report is { } report ? HoldsTogether(report) : received.Problem is { Code.Length: > 0, Message.Length: > 0 };

    private static bool HoldsTogether(Report report)
    {
        var text = report.Text.Value;
        var ends = report.Parts.Aggregate(0, (end, part) => part.Span.Start >= end && !part.Span.IsEmpty ? part.Span.End : int.MaxValue);
        return ends <= text.Length
            && report.Id == ReportId.Of(report.Uri, report.Text)
            && Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)) == text
            && report.Parts.All(p => report.Text.CodePoints.ToUtf16(report.Text.CodePoints.FromUtf16(p.Span).Start, report.Text.CodePoints.FromUtf16(p.Span).End) == p.Span)
            && report.Problems.All(p => p.Report == report.Id)
            && PartFinder.Find(text, report.Metadata.Genre, report.Metadata.Title).SequenceEqual(report.Parts);
    }

    private static byte[][] Utf8(params string[] pieces) => [.. pieces.Select(Encoding.UTF8.GetBytes)];
}
