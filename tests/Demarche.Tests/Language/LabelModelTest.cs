using Demarche.Language;

namespace Demarche.Tests.Language;

public sealed class LabelModelTest
{
    [Theory]
    [InlineData("models/de-tags.labels")]
    [InlineData("models/de-inflection.labels")]
    public void Verify_Carried(string resource) => LabelModel.Carried(resource).Verify();

    [Fact]
    public void Open_CutOff() => Assert.Equal("model-damaged", Assert.Throws<DemarcheException>(() => LabelModel.Open(Bytes().AsSpan(8))).Code);

    [Fact]
    public void Open_OneBitTurned()
    {
        var bytes = Bytes();
        bytes[bytes.Length / 2] ^= 1;
        Assert.Equal("model-damaged", Assert.Throws<DemarcheException>(() => LabelModel.Open(bytes)).Code);
    }

    [Fact]
    public void Carried_NoSuchModel() => Assert.Equal("model-missing", Assert.Throws<DemarcheException>(() => LabelModel.Carried("models/none.labels")).Code);

    [Fact]
    public void Highest_OfEqualsTheLowest() => Assert.Equal(1, LabelModel.Highest([0, 5, 5, 9], 0b0111));

    private static byte[] Bytes()
    {
        using var carried = typeof(LabelModel).Assembly.GetManifestResourceStream("models/de-inflection.labels")!;
        var bytes = new byte[carried.Length];
        carried.ReadExactly(bytes);
        return bytes;
    }
}
