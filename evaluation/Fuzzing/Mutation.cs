using System.Text;

namespace Demarche.Evaluation.Fuzzing;

/// <summary>Spoils bytes in the ways that files are spoiled: cut off, overwritten, doubled, put together with others, nested, with signs that formats mean something by.</summary>
internal sealed class Mutation(Random random)
{
    private const int Longest = 200_000;

    private static readonly byte[][] Tokens =
    [
        [0], [0xFF, 0xFE], [0xEF, 0xBB, 0xBF], [0xC3], [0xED, 0xA0, 0x80], [0x1F, 0x8B, 8], .. ((string[])
        [
            "<", ">", "</", "<!--", "-->", "<![CDATA[", "]]>", "<!DOCTYPE x [", "<script>", "</script>", "<div>", "</div>", "<p>", "<table><tr><td>", "<a href='", "&", "&#", "&#x110000;", "&#0;", "&amp", "&nbsp;",
            "\"", "'", "{", "}", "[", "]", "\\u", "\\ud800", "1e400", "\r\n\r\n", "\n--x\n", "=?utf-8?Q?=?=", "WARC/1.0\r\n", "Content-Length: 99999999999\r\n", "Content-Length: -1\r\n", "charset=utf-7", "charset=utf-16",
            "xmlns:x=\"", "<x:y>", "</title>", "<li>", "<h1>", "<option>", "<svg>", "\u0000", "\uFFFD", "😀", "„", "\u202E", "application/ld+json", "articleBody", "display:none", "class=\"comment\"",
        ]).Select(Encoding.UTF8.GetBytes),
    ];

    public byte[] Of(byte[] bytes)
    {
        var spoiled = new List<byte>(bytes);
        for (var times = 1 + random.Next(6); times > 0; times--) Once(spoiled);
        return [.. spoiled.Take(Longest)];
    }

    private void Once(List<byte> bytes)
    {
        var at = random.Next(bytes.Count + 1);
        var length = Math.Min(random.Next(1, 64), bytes.Count - at);
        switch (random.Next(8))
        {
            case 0: bytes.RemoveRange(at, bytes.Count - at); break;
            case 1: bytes.RemoveRange(at, length); break;
            case 2 when length > 0: bytes[at] = (byte)random.Next(256); break;
            case 3: bytes.InsertRange(at, bytes.GetRange(at, length)); break;
            case 4: bytes.InsertRange(at, Many(Tokens[random.Next(Tokens.Length)], random.Next(20) == 0 ? 3000 : 1)); break;
            case 5 when length > 0: bytes[at] ^= (byte)(1 << random.Next(8)); break;
            case 6: bytes.InsertRange(at, Enumerable.Repeat((byte)random.Next(256), random.Next(200))); break;
            default: bytes.InsertRange(random.Next(bytes.Count + 1), Tokens[random.Next(Tokens.Length)]); break;
        }
    }

    private static IEnumerable<byte> Many(byte[] token, int times) => Enumerable.Repeat(token, times).SelectMany(piece => piece);
}
