namespace Demarche.Tests.Time;

/// <summary>The rules for times as <c>Specs/*.md</c> tell them.</summary>
public sealed class TimeSpecTest
{
    private static readonly Dictionary<string, SpecSentence> Sentences = SpecPage.ReadAll("Time");

    private static readonly Dictionary<string, SpecSentence> English = SpecPage.ReadAll("Time", "en");

    public static TheoryData<string> Places => [.. Sentences.Keys];

    public static TheoryData<string> EnglishPlaces => [.. English.Keys];

    [Theory]
    [MemberData(nameof(Places))]
    public void Example_IsReadSo(string place)
    {
        var sentence = Sentences[place];
        var found = Dated.Times(Dated.Read(sentence.Text, sentence.Published));
        Assert.Equal(sentence.Listing, found.Length == 0 ? "-" : found);
    }

    [Theory]
    [MemberData(nameof(EnglishPlaces))]
    public void EnglishExample_IsReadSo(string place)
    {
        var sentence = English[place];
        var found = Dated.Times(Dated.ReadIn("en", sentence.Text, sentence.Published));
        Assert.Equal(sentence.Listing, found.Length == 0 ? "-" : found);
    }

    [Fact]
    public void Pages_ShowEnough()
    {
        Assert.InRange(Sentences.Count, 150, 1000);
        Assert.InRange(English.Count, 30, 1000);
    }
}
