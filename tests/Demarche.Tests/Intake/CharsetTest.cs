using System.Text;
using Demarche.Intake;

namespace Demarche.Tests.Intake;

public sealed class CharsetTest : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void Decode_Windows1252WhereNothingIsUtf8()
    {
        byte[] bytes = [.. "Er sagte: "u8, 0x84, .. "Gr"u8, 0xFC, 0xDF, .. "e"u8, 0x93, .. ", 5 "u8, 0x80, 0x20, 0x81];
        Assert.Equal(new DecodedText("Er sagte: „Grüße“, 5 € \u0081", "windows-1252", 0), Charset.Decode(bytes, null));
    }

    [Fact]
    public void Decode_DamagedUtf8StaysUtf8()
    {
        byte[] bytes = [.. "Grüße "u8, 0xFC];
        Assert.Equal(new DecodedText("Grüße \uFFFD", "utf-8", 1), Charset.Decode(bytes, null));
    }

    [Fact]
    public void Decode_ReplacementThatStoodThereIsNotCounted() =>
        Assert.Equal(0, Charset.Decode("Gr\uFFFDße"u8, null).Undecodable);

    [Fact]
    public void Decode_MarkBeatsDeclaration() =>
        Assert.Equal("ü", Charset.Decode([0xEF, 0xBB, 0xBF, 0xC3, 0xBC], Encoding.Latin1).Text);

    [Theory]
    [InlineData("iso-8859-1", 1252)]
    [InlineData("us-ascii", 1252)]
    [InlineData("iso-8859-15", 28605)]
    [InlineData("KOI8-R", 20866)]
    [InlineData("UTF-8", 65001)]
    public void Find_Declared(string name, int page) => Assert.Equal(page, Charset.Find(name)!.CodePage);

    [Theory]
    [InlineData("")]
    [InlineData("utf-7")]
    [InlineData("klingonisch")]
    public void Find_Unknown(string name) => Assert.Null(Charset.Find(name));

    [Fact]
    public void Read_CharsetOfTheSidecar()
    {
        folder.Write("a.txt", [.. "Der Preis ist 5 "u8, 0xA4, .. " und sonst nichts."u8]);
        folder.Write("a.txt.json", """{"charset":"iso-8859-15"}""");
        Assert.Equal("Der Preis ist 5 € und sonst nichts.", Assert.Single(folder.Read()).Report!.Text.Value);
    }

    [Fact]
    public void Read_CharsetOfTheOptionsUnknown()
    {
        folder.Write("a.txt", "Der Rat tagt für sich.");
        var report = Assert.Single(folder.Read(new IntakeOptions { Charset = "klingonisch" })).Report!;
        Assert.Equal("Der Rat tagt für sich.", report.Text.Value);
        Assert.Equal(ProblemCodes.CharsetUnknown, Assert.Single(report.Problems).Code);
    }

    public void Dispose() => folder.Dispose();
}
