using System.IO.Compression;
using System.Text;
using Demarche.Intake;
using Demarche.Intake.Warc;

namespace Demarche.Tests.Intake.Warc;

public sealed class WarcFormatTest
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Read_PagesAmongOtherRecords(bool packed)
    {
        var received = Read(Archive(packed, Records()));
        Assert.Equal(["https://bote.example/1", "https://bote.example/2", "https://bote.example/3%20a"], received.Select(r => r.Report?.Uri ?? r.Problem!.Message));
        Assert.All(received, r => Assert.Equal("2022-01-27T14:05:00Z", r.Report!.Metadata.Retrieved));
        Assert.Equal("de", received[0].Report!.Language);
    }

    [Fact]
    public void Read_OneMemberForAll()
    {
        var received = Read(Pack([.. Records().SelectMany(r => r)]));
        Assert.Equal(3, received.Count(r => r.Report is not null));
    }

    [Fact]
    public void Read_DamagedMemberInTheMidst()
    {
        var members = Records().Select(Pack).ToList();
        members[1][members[1].Length / 2] ^= 0x55;
        var received = Read([.. members.SelectMany(m => m)]);
        Assert.Contains(received, r => r.Problem?.Code == ProblemCodes.WarcMalformed && r.Problem.Source == "a.warc#" + members[0].Length);
        Assert.Equal(["https://bote.example/1", "https://bote.example/3%20a"], received.Where(r => r.Report is not null).Select(r => r.Report!.Uri));
    }

    [Theory]
    [InlineData(4, 3)]
    [InlineData(9, 2)]
    [InlineData(60, 2)]
    public void Read_CutOff(int bytes, int whole)
    {
        var received = Read(Archive(true, Records())[..^bytes]);
        Assert.Equal(whole, received.Count(r => r.Report is not null));
        Assert.Equal(ProblemCodes.WarcMalformed, received[^1].Problem!.Code);
    }

    [Fact]
    public void Read_WrongLengthInAPlainFile()
    {
        var records = Records();
        records[1] = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(records[1]).Replace("Content-Length: ", "Content-Length: 9", StringComparison.Ordinal).Replace("Content-Length: 9", "Content-Length: x", StringComparison.Ordinal));
        var received = Read([.. records.SelectMany(r => r)]);
        Assert.Equal([null, ProblemCodes.WarcMalformed, null], received.Select(r => r.Problem?.Code));
    }

    [Fact]
    public void PackedRatio_OfAMember()
    {
        var bomb = Pack([.. Encoding.ASCII.GetBytes("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: x\r\nContent-Length: 8000000\r\n\r\n"), .. new byte[8_000_000]]);
        var received = Read([.. bomb, .. Pack(Records()[2])]);
        Assert.Equal([ProblemCodes.PackedTooTightly, null], received.Select(r => r.Problem?.Code));
    }

    [Fact]
    public void HeaderBytes_OfARecord()
    {
        var record = "WARC/1.0\r\n" + string.Concat(Enumerable.Range(0, 99).Select(i => $"X-{i}: aaaaaaaaaaaaaaaaaaaa\r\n")) + "Content-Length: 0\r\n\r\n";
        Assert.Empty(Read(Encoding.ASCII.GetBytes(record)));
        Assert.Equal(ProblemCodes.WarcMalformed, Assert.Single(Read(Encoding.ASCII.GetBytes(record), new() { HeaderBytes = 1000 })).Problem!.Code);
    }

    [Fact]
    public void Inflater_UnpacksWhatOthersPack()
    {
        var random = new Random(7);
        foreach (var level in Enum.GetValues<CompressionLevel>())
            foreach (var size in (int[])[0, 1, 300, 70_000, 400_000])
            {
                var bytes = new byte[size];
                for (var i = 0; i < size; i++) bytes[i] = random.Next(3) == 0 ? (byte)random.Next(256) : (byte)(i % 7);
                var packed = Pack(bytes, level);
                var unpacked = new MemoryStream();
                new GzipStream(new ByteSource(new MemoryStream([.. packed, .. packed])), 1000).CopyTo(unpacked);
                Assert.Equal([.. bytes, .. bytes], unpacked.ToArray());
            }
    }

    private static List<byte[]> Records() =>
    [
        Record("response", "https://bote.example/1", Http("", Page(1))),
        Record("response", "<https://bote.example/2>", Http("Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n", Chunk(Pack(Page(2))))),
        [.. Record("request", "https://bote.example/1", "GET / HTTP/1.1\r\n\r\n"u8.ToArray()), .. Record("response", "https://bote.example/b", "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\nweg"u8.ToArray()),
            .. Record("response", "https://bote.example/3 a", Http("", Page(3)))],
    ];

    private static byte[] Page(int number) =>
        Encoding.UTF8.GetBytes($"<html><body><h1>Bericht Nummer {number} aus Genf</h1><p>Die Ministerin sagte am Mittwoch in Genf, man werde den Entwurf Nummer {number} noch prüfen.</p></body></html>");

    private static byte[] Http(string headers, byte[] body) => [.. Encoding.ASCII.GetBytes("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=UTF-8\r\n" + headers + "\r\n"), .. body];

    private static byte[] Record(string type, string uri, byte[] block) =>
        [.. Encoding.ASCII.GetBytes($"WARC/1.1\r\nWARC-Type: {type}\r\nWARC-Target-URI: {uri}\r\nWARC-Date: 2022-01-27T14:05:00Z\r\nContent-Length: {block.Length}\r\n\r\n"), .. block, .. "\r\n\r\n"u8];

    private static byte[] Chunk(byte[] body) => [.. Encoding.ASCII.GetBytes($"{body.Length:x}\r\n"), .. body, .. "\r\n0\r\n\r\n"u8];

    private static byte[] Archive(bool packed, List<byte[]> records) => [.. records.SelectMany(record => packed ? Pack(record) : record)];

    private static byte[] Pack(byte[] bytes) => Pack(bytes, CompressionLevel.Optimal);

    private static byte[] Pack(byte[] bytes, CompressionLevel level)
    {
        var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, level, leaveOpen: true)) gzip.Write(bytes);
        return packed.ToArray();
    }

    private static List<Received> Read(byte[] archive, IntakeLimits? limits = null) =>
        [.. WarcFormat.Read(new MemoryStream(archive), "a.warc", new() { Limits = limits ?? IntakeLimits.Default })];
}
