using Demarche.Cli.Output;

namespace Demarche.Cli.Tests.Output;

public sealed class PlainTest
{
    [Theory]
    [InlineData("Grüße „an“ alle 😊", "Grüße „an“ alle 😊")]
    [InlineData("a\tb\r\nc\u2028d", "a b  c d")]
    [InlineData("a\u001b[2Jb", "a\uFFFD[2Jb")]
    [InlineData("a\u009bb", "a\uFFFDb")]
    [InlineData("a\u202eb\u2066c", "a\uFFFDb\uFFFDc")]
    [InlineData("Auf\u00ADrüstung", "Auf\u00ADrüstung")]
    public void Line_IsFitToBeShown(string text, string shown) => Assert.Equal(shown, Plain.Line(text));
}
