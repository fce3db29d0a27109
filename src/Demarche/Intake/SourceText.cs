using System.Text;
using Demarche.Reports;

namespace Demarche.Intake;

/// <summary>A stretch of composed text and the characters of the decoded source it stands for.</summary>
/// <param name="Text">Offset in the composed text.</param>
/// <param name="Length">Characters of the composed text.</param>
/// <param name="Source">Offset in the decoded source.</param>
/// <param name="SourceLength">Characters of the decoded source; the same as <paramref name="Length"/> where it stands letter for letter.</param>
internal readonly record struct SourcePiece(int Text, int Length, int Source, int SourceLength)
{
    public int End => Text + Length;

    public int SourceEnd => Source + SourceLength;
}

/// <summary>Text that is put together of pieces of a decoded source, and remembers where each came from.</summary>
internal sealed class SourceText
{
    private readonly StringBuilder text = new();
    private readonly List<SourcePiece> pieces = [];
    private bool lettersLast;

    public int Length => text.Length;

    public IReadOnlyList<SourcePiece> Pieces => pieces;

    public char Last => text.Length == 0 ? '\0' : text[^1];

    /// <summary>Adds what stands letter for letter in the source.</summary>
    public void Letters(ReadOnlySpan<char> letters, int source)
    {
        if (letters.IsEmpty) return;
        if (lettersLast && pieces[^1] is var last && last.SourceEnd == source && last.End == text.Length)
            pieces[^1] = last with { Length = last.Length + letters.Length, SourceLength = last.Length + letters.Length };
        else
            pieces.Add(new(text.Length, letters.Length, source, letters.Length));
        lettersLast = true;
        text.Append(letters);
    }

    /// <summary>Adds what stands for something else in the source, as a whole.</summary>
    public void Whole(ReadOnlySpan<char> value, int source, int sourceLength)
    {
        if (value.IsEmpty) return;
        if (value.Length == 1 && sourceLength == 1 && value[0] is not ('\0' or '\uFFFD'))
        {
            Letters(value, source);
            return;
        }

        pieces.Add(new(text.Length, value.Length, source, sourceLength));
        lettersLast = false;
        text.Append(value);
    }

    /// <summary>Adds what stands nowhere in the source.</summary>
    public void Put(string value) => text.Append(value);

    /// <summary>Adds another text with its pieces.</summary>
    public void Append(SourceText other)
    {
        var shift = text.Length;
        foreach (var piece in other.pieces) pieces.Add(piece with { Text = piece.Text + shift });
        lettersLast = false;
        text.Append(other.text);
    }

    public override string ToString() => text.ToString();
}

/// <summary>Turns offsets in decoded text into offsets in the bytes, as the charset decoded them.</summary>
internal static class SourceOffsets
{
    /// <summary>The map from a text to the bytes that its pieces were decoded of.</summary>
    public static SourceMap Map(IReadOnlyList<SourcePiece> pieces, ReadOnlySpan<byte> bytes, DecodedText decoded)
    {
        var offsets = new SortedSet<int>(pieces.SelectMany(piece => (int[])[piece.Source, piece.SourceEnd]));
        var at = Bytes([.. offsets], bytes, decoded);
        return new(decoded.Charset, [.. pieces.Select(piece => new SourceRun(new(piece.Text, piece.End), at[piece.Source], at[piece.SourceEnd]))]);
    }

    private static Dictionary<int, int> Bytes(int[] offsets, ReadOnlySpan<byte> bytes, DecodedText decoded)
    {
        var found = new Dictionary<int, int>(offsets.Length);
        var walk = new ByteWalk(decoded);
        foreach (var offset in offsets) found[offset] = walk.To(offset, bytes);
        return found;
    }

    // Goes along the bytes and counts the characters that they gave.
    private sealed class ByteWalk(DecodedText decoded)
    {
        private readonly Encoding encoding = Charset.Find(decoded.Charset) ?? Encoding.UTF8;
        private Decoder? decoder;
        private int at = decoded.Mark;
        private int chars;

        public int To(int offset, ReadOnlySpan<byte> bytes)
        {
            if (encoding.CodePage == 65001) Utf8(offset, bytes);
            else if (encoding.CodePage is 1200 or 1201) Fixed(offset, bytes, 2);
            else if (encoding.IsSingleByte) Fixed(offset, bytes, 1);
            else Any(offset, bytes);
            return at;
        }

        private void Fixed(int offset, ReadOnlySpan<byte> bytes, int width) => at = Math.Min(bytes.Length, decoded.Mark + (offset * width));

        private void Utf8(int offset, ReadOnlySpan<byte> bytes)
        {
            while (chars < offset && at < bytes.Length)
            {
                if (bytes[at] < 0x80)
                {
                    at++;
                    chars++;
                    continue;
                }

                var valid = Rune.DecodeFromUtf8(bytes[at..], out var rune, out var length) == System.Buffers.OperationStatus.Done;
                at += length;
                chars += valid ? rune.Utf16SequenceLength : 1;
            }
        }

        private void Any(int offset, ReadOnlySpan<byte> bytes)
        {
            decoder ??= encoding.GetDecoder();
            Span<char> room = stackalloc char[16];
            while (chars < offset && at < bytes.Length)
            {
                decoder.Convert(bytes.Slice(at, 1), room, flush: false, out _, out var made, out _);
                at++;
                chars += made;
            }
        }
    }
}
