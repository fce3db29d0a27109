using Demarche.Language;
using Demarche.Language.De;

namespace Demarche.Tests.Language.De;

public sealed class InflectionTest
{
    [Theory]
    [InlineData("Der Minister sprach mit der Botschafterin.", "Botschafterin", Cases.Dative)]
    [InlineData("Die Antwort des Ministers kam spät.", "Ministers", Cases.Genitive)]
    [InlineData("Er las den Brief.", "Brief", Cases.Accusative)]
    [InlineData("Der Kanzler kam.", "Kanzler", Cases.Nominative)]
    public void Apply_CaseOfAPhrase(string text, string form, Cases found) => Assert.Equal(found, Of(text, form).Case);

    [Theory]
    [InlineData("Er sagte, er habe nichts gewusst.", "habe", Mood.SubjunctiveI)]
    [InlineData("Das habe ich nicht gewusst.", "habe", Mood.Indicative)]
    [InlineData("Sie wäre gern gekommen.", "wäre", Mood.SubjunctiveII)]
    [InlineData("Er kam am Montag.", "kam", Mood.Indicative)]
    [InlineData("In Madrid hieß es, die Wagen steckten fest.", "steckten", Mood.SubjunctiveII)]
    [InlineData("Die Wagen steckten fest.", "steckten", Mood.Indicative)]
    [InlineData("Er klagte über den Hass, der ihm entgegenschlage.", "entgegenschlage", Mood.SubjunctiveI)]
    [InlineData("Er sprach dafür, dass alle zahlen sollten.", "sollten", Mood.SubjunctiveII)]
    public void Apply_MoodOfAVerb(string text, string form, Mood found) => Assert.Equal(found, Of(text, form).Mood);

    [Fact]
    public void Apply_WordWithoutInflection() => Assert.True(Of("Er kam nicht.", "nicht").IsEmpty);

    [Fact]
    public void Meaning_EveryLabelIsItsOwn() =>
        Assert.Equal(InflectionLabels.Count, Enumerable.Range(0, InflectionLabels.Count).Select(InflectionLabels.Meaning).Distinct().Count());

    private static Inflection Of(string text, string form)
    {
        var analysis = new Analysed(text).Analysis;
        return analysis.Words.ToArray().First(word => word.Span.In(analysis.Text).SequenceEqual(form)).Inflection;
    }
}
