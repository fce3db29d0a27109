using Demarche.Actors;

namespace Demarche.Tests.Actors;

public sealed class PlainNameTest
{
    [Theory]
    [InlineData("Lucía Arrieta", "Lucia Arrieta")]
    [InlineData("Søren Łukasz Müller-Öztürk", "Soren Lukasz Muller-Ozturk")]
    [InlineData("Nguyễn Văn Định", "Nguyen Van Dinh")]
    [InlineData("Groß", "Groß")]
    [InlineData("Иван", "Иван")]
    [InlineData("a\uD800b", "a\uD800b")]
    [InlineData("", "")]
    public void Of_LeavesTheMarksAway(string name, string plain) => Assert.Equal(plain, PlainName.Of(name));
}
