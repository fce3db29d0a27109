using Demarche.Evaluation.Acts;
using Demarche.Reports;

namespace Demarche.Tests.Reports;

/// <summary>A report may end anywhere: feeds and tickers cut texts within a sentence.</summary>
public sealed class TruncatedTextsTest
{
    private static readonly Reader Reader = new();

    [Theory]
    [InlineData("de", "press14")]
    [InlineData("en", "en/press2")]
    [InlineData("en", "en/builds")]
    public void EveryBeginningOfASentence_IsRead(string language, string part) => Assert.All(ActGold.ReadPart(part), sentence =>
    {
        for (var end = sentence.Text.IndexOf(' ', StringComparison.Ordinal); end > 0; end = sentence.Text.IndexOf(' ', end + 1)) Read(sentence.Text[..end], language);
    });

    [Theory]
    [InlineData("agreed : displaying : in")]
    [InlineData("opposition visit the and inviting")]
    [InlineData("the minister told")]
    public void WordsThatEndWithAVerbOfSpeech_AreRead(string text) => Assert.Empty(Read(text, "en").Statements);

    private static ReadReport Read(string text, string language)
    {
        var frozen = FrozenText.Freeze(text);
        return Reader.Read(new Report { Id = ReportId.Of("urn:example", frozen), Uri = "urn:example", Text = frozen, Language = language });
    }
}
