using Demarche.Language;
using Demarche.Language.De;
using Demarche.Reports;
using FsCheck;
using FsCheck.Fluent;

namespace Demarche.Tests.Language;

/// <summary>What holds of the analysis of any text whatever.</summary>
public sealed class AnyTextAnalysisTest
{
    [Fact]
    public void Tokens_StandInOrderAndCoverAllInk() => Check(analysis =>
    {
        var at = 0;
        foreach (var word in analysis.Words)
        {
            Assert.True(word.Token.Start >= at && word.Token.End > word.Token.Start, $"token {word.Token}");
            Assert.True(string.IsNullOrWhiteSpace(analysis.Text[at..word.Token.Start]), $"ink before {word.Token}");
            at = word.Token.End;
        }

        Assert.True(string.IsNullOrWhiteSpace(analysis.Text[at..]), "ink at the end");
    });

    [Fact]
    public void Sentences_PartTheTokens() => Check(analysis =>
    {
        var (at, paragraph) = (0, 0);
        foreach (var sentence in analysis.Sentences)
        {
            Assert.Equal(at, sentence.First);
            Assert.True(sentence.End > sentence.First);
            Assert.InRange(sentence.Paragraph, paragraph, paragraph + 1);
            (at, paragraph) = (sentence.End, sentence.Paragraph);
        }

        Assert.Equal(analysis.Words.Length, at);
    });

    [Fact]
    public void Span_StandsInOrderInTheFrozenText() => Prop.ForAll(AnyText.Broken, text =>
    {
        var analysis = TextAnalysis.Of(text, [new TextSpan(0, text.Length)]);
        var at = 0;
        for (var i = 0; i < analysis.Words.Length; i++)
        {
            var span = analysis.Span(i, i + 1);
            Assert.True(span.Start >= at && span.End > span.Start && span.End <= text.Length, $"{span} behind {at}");
            at = span.End;
        }
    }).Check(AnyText.Config);

    [Fact]
    public void Quotations_Nest() => Check(analysis =>
    {
        foreach (var (i, quotation) in analysis.Quotations.Index())
        {
            Assert.True(quotation.End - quotation.First >= 2);
            var outer = analysis.Quotations.Take(i).Where(other => other.Contains(quotation.First)).ToList();
            Assert.All(outer, other => Assert.True(quotation.End <= other.End, $"{quotation} crosses {other}"));
            Assert.True(i == 0 || analysis.Quotations[i - 1].First < quotation.First);
        }
    });

    [Fact]
    public void Quotations_StayInTheirParagraph() => Check(analysis =>
    {
        var paragraphOf = analysis.Sentences.SelectMany(sentence => Enumerable.Repeat(sentence.Paragraph, sentence.End - sentence.First)).ToArray();
        Assert.All(analysis.Quotations, quotation => Assert.Equal(paragraphOf[quotation.First], paragraphOf[quotation.End - 1]));
    });

    [Fact]
    public void Clauses_StandInOrderInTheirSentence() => Check(analysis => Assert.All(analysis.Sentences, sentence =>
    {
        var at = sentence.First;
        foreach (var clause in ClauseSplitter.Split(analysis, sentence))
        {
            Assert.True(clause.First >= at && clause.End > clause.First, $"{clause}");
            Assert.True(clause.Verb == -1 || clause.Contains(clause.Verb), $"{clause}");
            at = clause.End;
        }

        Assert.True(at <= sentence.End);
    }));

    [Fact]
    public void NounPhrases_EndBetweenTheirStartAndTheLimit() => Check(analysis =>
    {
        for (var i = 0; i < analysis.Words.Length; i++)
            Assert.InRange(NounPhrase.End(analysis, i, analysis.Words.Length, Reach.Wide), i, analysis.Words.Length);
    });

    private static void Check(Action<TextAnalysis> holds) =>
        Prop.ForAll(AnyText.Broken, text => holds(TextAnalysis.Of(text, [new TextSpan(0, text.Length)]))).Check(AnyText.Config);
}
