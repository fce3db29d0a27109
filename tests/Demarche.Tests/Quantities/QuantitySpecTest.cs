using Demarche.Tests.Time;

namespace Demarche.Tests.Quantities;

/// <summary>The rules for quantities as <c>Specs/*.md</c> tell them.</summary>
public sealed class QuantitySpecTest
{
    private static readonly Dictionary<string, SpecSentence> Sentences = SpecPage.ReadAll("Quantities");

    private static readonly Dictionary<string, SpecSentence> English = SpecPage.ReadAll("Quantities", "en");

    public static TheoryData<string> Places => [.. Sentences.Keys];

    public static TheoryData<string> EnglishPlaces => [.. English.Keys];

    [Theory]
    [MemberData(nameof(Places))]
    public void Example_IsReadSo(string place)
    {
        var sentence = Sentences[place];
        var found = Dated.Quantities(Dated.Read(sentence.Text, "2022-01-27"));
        Assert.Equal(sentence.Listing, found.Length == 0 ? "-" : found);
    }

    [Theory]
    [MemberData(nameof(EnglishPlaces))]
    public void EnglishExample_IsReadSo(string place)
    {
        var sentence = English[place];
        var found = Dated.Quantities(Dated.ReadIn("en", sentence.Text, "2022-01-27"));
        Assert.Equal(sentence.Listing, found.Length == 0 ? "-" : found);
    }

    [Fact]
    public void Pages_ShowEnough()
    {
        Assert.InRange(Sentences.Count, 150, 1000);
        Assert.InRange(English.Count, 30, 1000);
    }
}
