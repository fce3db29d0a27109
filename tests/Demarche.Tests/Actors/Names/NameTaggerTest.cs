using Demarche.Actors.Names;

namespace Demarche.Tests.Actors.Names;

public sealed class NameTaggerTest
{
    private static readonly int BeginPerson = NameLabel.Begin(NameClass.Person);
    private static readonly int InsidePerson = NameLabel.Inside(NameClass.Person);

    [Fact]
    public void BestLabels_AreThoseOfTheWholeSentence()
    {
        // The second word speaks for going on: then the first has to begin a name, though it rather would not.
        var scorer = new Given((0, NameLabel.None, 3), (0, BeginPerson, 2), (1, InsidePerson, 5));
        Assert.Equal([BeginPerson, InsidePerson], Tag(2, scorer));
    }

    [Fact]
    public void NoName_BeginsInTheMiddle() => Assert.DoesNotContain(InsidePerson, Tag(1, new Given((0, InsidePerson, 100), (0, NameLabel.None, 1))));

    [Fact]
    public void WithoutScores_NothingIsAName() => Assert.All(Tag(5, new Given()), label => Assert.Equal(NameLabel.None, label));

    [Fact]
    public void WithoutWords_ThereIsNothing() => Assert.Empty(Tag(0, new Given()));

    private static int[] Tag(int words, Given scorer)
    {
        var labels = new byte[words];
        NameTagger.Tag(new NameLook[words], 0, labels, ref scorer);
        return [.. labels.Select(label => (int)label)];
    }

    private sealed class Given(params (int At, int Label, int Score)[] scores) : INameScorer
    {
        public void Score(int at, ReadOnlySpan<uint> features, Span<int> into)
        {
            Assert.False(features.IsEmpty);
            foreach (var (word, label, score) in scores)
                if (word == at) into[label] += score;
        }

        public void Step(int kind, int before, Span<int> into)
        {
        }
    }
}
