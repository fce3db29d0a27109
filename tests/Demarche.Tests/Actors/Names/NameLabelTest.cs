using Demarche.Actors.Names;

namespace Demarche.Tests.Actors.Names;

public sealed class NameLabelTest
{
    [Fact]
    public void EveryClass_HasABeginningAndWhatFollows()
    {
        var labels = new HashSet<int> { NameLabel.None };
        foreach (var its in Enum.GetValues<NameClass>())
        {
            Assert.True(labels.Add(NameLabel.Begin(its)));
            Assert.True(labels.Add(NameLabel.Inside(its)));
            Assert.Equal(its, NameLabel.ClassOf(NameLabel.Begin(its)));
            Assert.Equal(its, NameLabel.ClassOf(NameLabel.Inside(its)));
            Assert.False(NameLabel.IsInside(NameLabel.Begin(its)));
            Assert.True(NameLabel.IsInside(NameLabel.Inside(its)));
        }

        Assert.Equal(NameLabel.Count, labels.Count);
        Assert.Equal(NameLabel.Count - 1, labels.Max());
    }

    [Fact]
    public void ANameGoesOn_OnlyBehindItself()
    {
        var person = NameLabel.Inside(NameClass.Person);
        Assert.True(NameLabel.MayFollow(person, NameLabel.Begin(NameClass.Person)));
        Assert.True(NameLabel.MayFollow(person, person));
        Assert.False(NameLabel.MayFollow(person, NameLabel.None));
        Assert.False(NameLabel.MayFollow(person, NameLabel.Begin(NameClass.Place)));
        Assert.True(NameLabel.MayFollow(NameLabel.Begin(NameClass.Place), person));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(NameLabel.Count)]
    public void NoName_HasNoClass(int label) => Assert.Throws<ArgumentOutOfRangeException>(() => NameLabel.ClassOf(label));
}
