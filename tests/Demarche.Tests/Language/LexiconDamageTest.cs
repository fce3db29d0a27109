using Demarche.Language;

namespace Demarche.Tests.Language;

public class LexiconDamageTest
{
    private static readonly byte[] Whole = ReadCarried();

    [Fact]
    public void Open_CopyOfCarried_ReadsTheSame()
    {
        var copy = Lexicon.Open(Whole);

        Assert.Equal(Lexicon.German.FormCount, copy.FormCount);
        Assert.Equal("mitteilen", copy.Find("mitteilte").FirstLemma(WordClasses.FiniteVerb));
    }

    [Fact]
    public void Open_StreamThatIsNoMemory_ReadsTheSame()
    {
        using var stream = new BufferedStream(new MemoryStream(Whole));

        Assert.Equal("mitteilen", Lexicon.Open(stream).Find("mitteilte").FirstLemma(WordClasses.FiniteVerb));
    }

    [Fact]
    public void Verify_Carried_IsWhole() => Lexicon.German.Verify();

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(71)]
    [InlineData(72)]
    [InlineData(100_000)]
    [InlineData(-1)]
    public void Open_CutShort_IsDamaged(int length) => AssertDamaged(Whole.AsSpan(0, length < 0 ? Whole.Length + length : length));

    [Fact]
    public void Open_BytesBehindTheEnd_IsDamaged() => AssertDamaged([.. Whole, 0]);

    [Theory]
    [InlineData(0, "not a lexicon")]
    [InlineData(4, "version")]
    [InlineData(8, "header")]
    [InlineData(16, "not complete")]
    [InlineData(20, "header")]
    [InlineData(64, "header")]
    [InlineData(72, "tables")]
    [InlineData(1_000_001, "tables")]
    [InlineData(-1, "tables")]
    public void Open_ChangedByte_IsDamaged(int at, string why)
    {
        var changed = Whole.ToArray();
        changed[at < 0 ? changed.Length + at : at] ^= 0x11;

        Assert.Contains(why, AssertDamaged(changed).Message, StringComparison.Ordinal);
    }

    /// <summary>Even a file whose checksum was made to fit its wrong sizes opens nothing outside its bounds.</summary>
    [Theory]
    [InlineData(20)]
    [InlineData(24)]
    [InlineData(32)]
    [InlineData(48)]
    public void Open_WrongTableSizeUnderRightChecksum_IsDamaged(int at)
    {
        foreach (var count in new uint[] { 0, 1 << 25, uint.MaxValue })
        {
            var forged = Whole.ToArray();
            BitConverter.TryWriteBytes(forged.AsSpan(at), count);
            BitConverter.TryWriteBytes(forged.AsSpan(8), LexiconFormat.Checksum(forged.AsSpan(LexiconFormat.CountsStart..LexiconFormat.HeaderLength)));

            AssertDamaged(forged);
        }
    }

    [Fact]
    public void Open_Empty_IsDamaged() => Assert.Equal("lexicon-damaged", Assert.Throws<DemarcheException>(() => Lexicon.Open(Stream.Null)).Code);

    private static DemarcheException AssertDamaged(ReadOnlySpan<byte> bytes)
    {
        var copy = bytes.ToArray();
        var error = Assert.Throws<DemarcheException>(() => Lexicon.Open(copy));
        Assert.Equal("lexicon-damaged", error.Code);
        return error;
    }

    private static byte[] ReadCarried()
    {
        using var stream = typeof(Lexicon).Assembly.GetManifestResourceStream("models/de.lexicon")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
