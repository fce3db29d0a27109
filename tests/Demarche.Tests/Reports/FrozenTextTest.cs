using System.Security.Cryptography;
using System.Text;
using Demarche.Reports;

namespace Demarche.Tests.Reports;

public sealed class FrozenTextTest
{
    [Theory]
    [InlineData("Die Note.", "Die Note.", 0)]
    [InlineData("\0a\0", "\uFFFDa\uFFFD", 2)]
    [InlineData("😀", "😀", 0)]
    public void Freeze_NulAndWhole(string text, string frozen, int replaced)
    {
        var made = FrozenText.Freeze(text);
        Assert.Equal(frozen, made.Value);
        Assert.Equal(replaced, made.Replaced);
    }

    // Attribute arguments cannot hold lone surrogates, so they are made here.
    [Fact]
    public void Freeze_LoneSurrogate()
    {
        var made = FrozenText.Freeze("a" + '\uD83D' + "b" + '\uDE00' + '\uD83D' + "\uD83D\uDE00");
        Assert.Equal("a\uFFFDb\uFFFD\uFFFD😀", made.Value);
        Assert.Equal(3, made.Replaced);
    }

    [Theory]
    [InlineData("e\u0301 u\u0308")]
    [InlineData("  \uFEFF\u00AD\u200B\u202E Text \r\n ")]
    public void Freeze_NormalisesNothing(string text) => Assert.Equal(text, FrozenText.Freeze(text).Value);

    [Fact]
    public void Sha256_OfUtf8() =>
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes("Müßig 😀"))), FrozenText.Freeze("Müßig 😀").Sha256);
}
