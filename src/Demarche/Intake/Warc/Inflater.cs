using System.Buffers.Binary;

namespace Demarche.Intake.Warc;

/// <summary>Unpacks DEFLATE (RFC 1951). It stands here because the stream of .NET gives the first half of a cut-off file without a word and reads beyond
/// the end of a member, and an archive must be told to the byte where it is damaged and where the next record begins.</summary>
internal sealed class Inflater(ByteSource source)
{
    private const int Window = 1 << 15;
    private const int Longest = 258;
    private const int EndOfBlock = 256;

    private static readonly ushort[] LengthBase = [3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258];
    private static readonly byte[] LengthExtra = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
    private static readonly ushort[] DistanceBase = [1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577];
    private static readonly byte[] DistanceExtra = [0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13];
    private static readonly byte[] Order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

    private readonly byte[] output = new byte[Window + (1 << 17) + Longest];
    private readonly HuffmanTable literals = new();
    private readonly HuffmanTable distances = new();
    private State state;
    private int start;
    private int end;
    private ulong bits;
    private int count;
    private bool last;
    private int stored;

    private enum State
    {
        Header,
        Stored,
        Codes,
        Done,
    }

    /// <summary>Begins at the next byte of the source.</summary>
    public void Begin()
    {
        (state, start, end, bits, count, last) = (State.Header, 0, 0, 0, 0, false);
    }

    /// <summary>The next unpacked bytes, valid until the next call; empty at the end, where the source stands behind the last byte.</summary>
    /// <exception cref="InvalidDataException">The bytes are damaged or cut off.</exception>
    public ReadOnlySpan<byte> Next()
    {
        if (end > Window)
        {
            output.AsSpan(end - Window, Window).CopyTo(output);
            end = Window;
        }

        start = end;
        var limit = output.Length - Longest;
        while (end < limit && state != State.Done) Step(limit);
        return output.AsSpan(start, end - start);
    }

    private void Step(int limit)
    {
        if (state == State.Header) Header();
        else if (state == State.Stored) Stored(limit);
        else Codes(limit);
    }

    private void Header()
    {
        if (last)
        {
            source.Unread(count >> 3);
            (bits, count, state) = (0, 0, State.Done);
            return;
        }

        last = Bits(1) == 1;
        var type = Bits(2);
        if (type == 0) BeginStored();
        else if (type == 1) Fixed();
        else if (type == 2) Dynamic();
        else throw new InvalidDataException("a block of an unknown kind");
    }

    private void BeginStored()
    {
        Bits(count & 7);
        stored = Bits(16);
        if (Bits(16) != (stored ^ 0xFFFF)) throw new InvalidDataException("a stored block with a wrong length");
        source.Unread(count >> 3);
        (bits, count, state) = (0, 0, State.Stored);
    }

    private void Stored(int limit)
    {
        while (stored > 0 && end < limit)
        {
            var ahead = source.Ahead;
            if (ahead.IsEmpty) throw CutOff();
            var length = Math.Min(Math.Min(stored, ahead.Length), limit - end);
            ahead[..length].CopyTo(output.AsSpan(end));
            source.Skip(length);
            end += length;
            stored -= length;
        }

        if (stored == 0) state = State.Header;
    }

    private void Fixed()
    {
        Span<byte> lengths = stackalloc byte[288];
        lengths[..144].Fill(8);
        lengths[144..256].Fill(9);
        lengths[256..280].Fill(7);
        lengths[280..].Fill(8);
        literals.Build(lengths);
        Span<byte> distant = stackalloc byte[30];
        distant.Fill(5);
        distances.Build(distant);
        state = State.Codes;
    }

    private void Dynamic()
    {
        var (literal, distance, code) = (Bits(5) + 257, Bits(5) + 1, Bits(4) + 4);
        Span<byte> lengths = stackalloc byte[320];
        lengths.Clear();
        for (var i = 0; i < code; i++) lengths[Order[i]] = (byte)Bits(3);
        literals.Build(lengths[..19]);
        Span<byte> all = stackalloc byte[320];
        all.Clear();
        for (var i = 0; i < literal + distance;) i = CodeLength(all, i, literal + distance);
        literals.Build(all[..literal]);
        distances.Build(all.Slice(literal, distance));
        state = State.Codes;
    }

    private int CodeLength(Span<byte> all, int i, int most)
    {
        var symbol = Symbol(literals);
        if (symbol < 16)
        {
            all[i] = (byte)symbol;
            return i + 1;
        }

        var (value, times) = symbol switch
        {
            16 => (i > 0 ? all[i - 1] : throw new InvalidDataException("a repeated length without a first"), 3 + Bits(2)),
            17 => ((byte)0, 3 + Bits(3)),
            _ => ((byte)0, 11 + Bits(7)),
        };
        if (i + times > most) throw new InvalidDataException("more code lengths than codes");
        all.Slice(i, times).Fill(value);
        return i + times;
    }

    private void Codes(int limit)
    {
        while (end < limit)
        {
            var symbol = Symbol(literals);
            if (symbol < EndOfBlock) output[end++] = (byte)symbol;
            else if (symbol > EndOfBlock) Copy(symbol - EndOfBlock - 1);
            else
            {
                state = State.Header;
                return;
            }
        }
    }

    private void Copy(int index)
    {
        if (index >= LengthBase.Length) throw new InvalidDataException("an unknown length");
        var length = LengthBase[index] + Bits(LengthExtra[index]);
        var code = Symbol(distances);
        if (code >= DistanceBase.Length) throw new InvalidDataException("an unknown distance");
        var distance = DistanceBase[code] + Bits(DistanceExtra[code]);
        if (distance > end) throw new InvalidDataException("a distance beyond the beginning");
        if (distance >= length) output.AsSpan(end - distance, length).CopyTo(output.AsSpan(end));
        else
            for (var i = 0; i < length; i++) output[end + i] = output[end + i - distance];
        end += length;
    }

    private int Symbol(HuffmanTable table)
    {
        if (count < HuffmanTable.Longest) Refill();
        var entry = table.Find(bits);
        var length = entry & 15;
        if (length == 0) throw new InvalidDataException("an unknown code");
        if (length > count) throw CutOff();
        bits >>= length;
        count -= length;
        return entry >> 4;
    }

    private int Bits(int number)
    {
        if (count < number) Refill();
        if (count < number) throw CutOff();
        var value = (int)(bits & ((1UL << number) - 1));
        bits >>= number;
        count -= number;
        return value;
    }

    private void Refill()
    {
        var ahead = source.Ahead;
        if (ahead.Length >= 8)
        {
            bits |= BinaryPrimitives.ReadUInt64LittleEndian(ahead) << count;
            var taken = (63 - count) >> 3;
            source.Skip(taken);
            count += taken << 3;
            if (count < 64) bits &= (1UL << count) - 1;
            return;
        }

        while (count <= 56 && source.Next() is var next and >= 0)
        {
            bits |= (ulong)next << count;
            count += 8;
        }
    }

    private static InvalidDataException CutOff() => new("the packed bytes are cut off");
}
