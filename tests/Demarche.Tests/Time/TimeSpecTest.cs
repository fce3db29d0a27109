namespace Demarche.Tests.Time;

/// <summary>The rules for times as <c>Specs/*.md</c> tell them.</summary>
public sealed class TimeSpecTest
{
    private static readonly Dictionary<string, SpecSentence> Sentences = SpecPage.ReadAll("Time");

    public static TheoryData<string> Places => [.. Sentences.Keys];

    [Theory]
    [MemberData(nameof(Places))]
    public void Example_IsReadSo(string place)
    {
        var sentence = Sentences[place];
        var found = Dated.Times(Dated.Read(sentence.Text, sentence.Published));
        Assert.Equal(sentence.Listing, found.Length == 0 ? "-" : found);
    }

    [Fact]
    public void Pages_ShowEnough() => Assert.InRange(Sentences.Count, 150, 1000);
}
