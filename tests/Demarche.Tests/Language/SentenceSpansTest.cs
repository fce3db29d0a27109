using Demarche.Language;
using Demarche.Reports;

namespace Demarche.Tests.Language;

public sealed class SentenceSpansTest
{
    [Fact]
    public void SentencesOf_TwoStretches_AreThoseOfTheAnalysis()
    {
        const string text = "Antwort erwartet\n\nMoskau wartet. „Wir prüfen das“, sagte Peskow am 27. Januar.\n\nEr schwieg. Bildunterschrift ohne Punkt";
        TextSpan[] stretches = [new(0, 16), new(18, 80), new(80, text.Length)];
        var analysis = TextAnalysis.Of(text, stretches);
        Assert.Equal(5, analysis.Sentences.Count);
        Assert.Equal(analysis.Sentences.Select(sentence => analysis.Span(sentence.First, sentence.End)), TextAnalysis.SentencesOf(text, stretches));
    }
}
