using Demarche.Actors;

namespace Demarche.Tests.Actors;

/// <summary>Finding somebody by what a person types.</summary>
public sealed class WorldSearchTest
{
    [Theory]
    [InlineData("Island", "state:ISL")]
    [InlineData("iceland", "state:ISL")]
    [InlineData("USA", "state:USA")]
    [InlineData("NATO", "org:NATO")]
    [InlineData(" state:KEN ", "state:KEN")]
    [InlineData("office:RUS/foreign-minister", "office:RUS/foreign-minister")]
    public void Search_BestFirst(string words, string expected) => Assert.Equal(expected, World.Shared.Search(words, 3)[0].Id);

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("Zwergpinguinland")]
    [InlineData("\ud800")]
    public void Search_NobodyIsCalledThat(string words) => Assert.Empty(World.Shared.Search(words, 3));

    [Fact]
    public void Search_NoMoreThanAsked() => Assert.Equal(5, World.Shared.Search("a", 5).Count);
}
