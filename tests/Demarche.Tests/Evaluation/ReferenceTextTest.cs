using Demarche.Evaluation.Reference;

namespace Demarche.Tests.Evaluation;

public class ReferenceTextTest
{
    [Fact]
    public void Parse_Marks_AreTakenOut()
    {
        var text = ReferenceText.Parse("03-x", "published: 2022-01-27\n\n{Moskau und Kiew=state:UKR + state:RUS} schwiegen, sagte {ein Sprecher=-}.\n");
        Assert.Equal("Moskau und Kiew schwiegen, sagte ein Sprecher.", text.Report.Text.Value);
        Assert.Equal(["Moskau und Kiew", "ein Sprecher"], text.Speakers.Select(speaker => speaker.Span.In(text.Report.Text.Value).ToString()));
        Assert.Equal(["state:RUS", "state:UKR"], text.Speakers[0].Who);
        Assert.Empty(text.Speakers[1].Who);
        Assert.True(text.IsHeldBack);
        Assert.False(ReferenceText.Parse("04-x", "published: 2022\n\nx").IsHeldBack);
    }

    [Theory]
    [InlineData("Kein Tag")]
    [InlineData("published: 2022-01-27\n\n{offen")]
    [InlineData("published: 2022-01-27\n\n{ohne Namen}")]
    public void Parse_Malformed_IsNamed(string marked) => Assert.Equal("gold-malformed", Assert.Throws<DemarcheException>(() => ReferenceText.Parse("01-x", marked)).Code);

    /// <summary>What the project asks of itself: nine of ten right, at most three of a hundred a wrong person; in the words and as printed.</summary>
    [Fact]
    public void Gold_IsReferredToTheRightActors()
    {
        var texts = ReferenceCommand.All().ToArray();
        foreach (var results in new[] { texts.SelectMany(ReferenceScore.OfWords).ToArray(), texts.SelectMany(ReferenceScore.OfMentions).ToArray() })
        {
            Assert.True(results.Length >= 500);
            Assert.True(results.Count(result => result.Verdict == Verdict.Right) >= 0.9 * results.Length);
            Assert.True(results.Count(result => result.Verdict == Verdict.WrongPerson) <= 0.03 * results.Length);
        }
    }
}
