using Demarche.Language;
using Demarche.Reports;

namespace Demarche.Tests.Language;

public sealed class TextAnalysisTest
{
    [Fact]
    public void Of_Report_ReadsItsRunningText()
    {
        var report = new Report
        {
            Id = "r",
            Uri = "u",
            Text = FrozenText.Freeze("Titel\n\nFoto: dpa\n\nEr kam."),
            Parts = [new(PartRole.Headline, new(0, 5)), new(PartRole.Credit, new(7, 16)), new(PartRole.Body, new(18, 25))],
        };
        var analysis = TextAnalysis.Of(report);
        Assert.Equal(["Titel", "Er", "kam", "."], Enumerable.Range(0, analysis.Words.Length).Select(word => analysis.Form(word).ToString()));
        Assert.Equal([0, 1], analysis.Sentences.Select(sentence => sentence.Paragraph));
    }

    [Fact]
    public void Span_CountsInTheFrozenText()
    {
        const string text = "\uFEFFEr er\u00ADkla\u0308rte es.";
        var analysis = new Analysed(text).Analysis;
        Assert.Equal("erklärte", analysis.Form(1).ToString());
        Assert.Equal("er\u00ADkla\u0308rte", analysis.Span(1, 2).In(text).ToString());
        Assert.Equal("Er er\u00ADkla\u0308rte es", analysis.Span(0, 3).In(text).ToString());
    }

    [Fact]
    public void QuotationOf_IsTheInnermost()
    {
        var analysis = new Analysed("Er: „Wir ‚warten‘ noch.“").Analysis;
        Assert.Equal([-1, -1, 0, 0, 1, 1, 1, 0, 0, 0], Enumerable.Range(0, analysis.Words.Length).Select(analysis.QuotationOf));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(2, 0)]
    [InlineData(3, 1)]
    [InlineData(6, 1)]
    [InlineData(7, 2)]
    public void FirstQuotation_OpensAtTheWordOrBehind(int word, int quotation) =>
        Assert.Equal(quotation, new Analysed("Die zwei „a“ und „b“ da").Analysis.FirstQuotation(word));
}
