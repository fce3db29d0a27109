namespace Demarche.Tests.Language;

public sealed class QuotationMarksTest
{
    [Theory]
    [InlineData("„Ja, gut.“")]
    [InlineData("„Ja, gut.”")]
    [InlineData("„Ja, gut.\"")]
    [InlineData("»Ja, gut.«")]
    [InlineData("«Ja, gut.»")]
    [InlineData("“Ja, gut.”")]
    [InlineData("”Ja, gut.”")]
    [InlineData("\"Ja, gut.\"")]
    [InlineData(",,Ja, gut.''")]
    [InlineData(",,Ja, gut.“")]
    [InlineData("``Ja, gut.''")]
    [InlineData("‚Ja, gut.‘")]
    [InlineData("›Ja, gut.‹")]
    [InlineData("‹Ja, gut.›")]
    [InlineData("'Ja, gut.'")]
    public void Find_EveryStyle(string quotation)
    {
        Assert.Equal(quotation, new Analysed(quotation).Quotations);
        Assert.Equal(quotation, new Analysed($"Er sagte: {quotation} Dann ging er.").Quotations);
        Assert.Equal(quotation, new Analysed($"{quotation}, sagte er.").Quotations);
        Assert.Equal(quotation, new Analysed($"Das war ({quotation}) alles.").Quotations);
        Assert.Equal($"{quotation} | {quotation}", new Analysed($"{quotation} und {quotation}").Quotations);
    }

    [Theory]
    [InlineData("„Er sagte: ‚Ja, gut.‘“", "‚Ja, gut.‘")]
    [InlineData("»Er sagte: ›Ja, gut.‹«", "›Ja, gut.‹")]
    [InlineData("„Er nannte es ‚gut‘, nicht mehr.“", "‚gut‘")]
    [InlineData("\"Er nannte es 'gut', nicht mehr.\"", "'gut'")]
    [InlineData("„Er sagte: „Ja, gut.“ Mehr nicht.“", "„Ja, gut.“")]
    [InlineData("„Er sagte: »Ja, gut.« Mehr nicht.“", "»Ja, gut.«")]
    public void Find_Nested(string text, string inner) => Assert.Equal($"{text} | {inner}", new Analysed(text).Quotations);

    [Theory]
    [InlineData("Merkel's Plan und Putin's Antwort")]
    [InlineData("Das geht's nicht, 's ist spät.")]
    [InlineData("Hans' Haus und Fritz' Hof")]
    [InlineData("Die Länge: 5' 3\"")]
    [InlineData("Er las Grass’ Roman.")]
    public void Find_Apostrophes_AreNone(string text) => Assert.Equal("", new Analysed(text).Quotations);

    [Theory]
    [InlineData("Er sagte „Ja und ging.")]
    [InlineData("Ja, gut.“")]
    [InlineData("Er sagte “ und ging.")]
    [InlineData("„ “")]
    [InlineData("„“")]
    [InlineData("\"\"")]
    public void Find_Unbalanced_IsNoise(string text) => Assert.Equal("", new Analysed(text).Quotations);

    [Theory]
    [InlineData("„Ja, gut.", "„Ja, gut. …")]
    [InlineData("Er sagte: „Ja, gut.", "„Ja, gut. …")]
    [InlineData("„Wir sind „bereit“, sagte er.", "„Wir sind „bereit“, sagte er. … | „bereit“")]
    public void Find_OpenFromTheStartOrAColon_GoesToTheEndOfTheParagraph(string text, string quotations) => Assert.Equal(quotations, new Analysed(text).Quotations);

    [Theory]
    [InlineData("„Wir sind bereit.\n\n„Wir warten.“", "„Wir sind bereit. … | „Wir warten.“")]
    [InlineData("»Wir sind bereit.\n\n»Wir warten.«", "»Wir sind bereit. … | »Wir warten.«")]
    [InlineData("\"Wir sind bereit.\n\n\"Wir warten.\"", "\"Wir sind bereit. … | \"Wir warten.\"")]
    [InlineData("Er sagte: „Wir sind bereit.\n\n„Wir warten.\n\n„Das ist alles.“ Dann ging er.", "„Wir sind bereit. … | „Wir warten. … | „Das ist alles.“")]
    public void Find_OpenedAgainByEachParagraph(string text, string quotations) => Assert.Equal(quotations, new Analysed(text).Quotations);

    [Theory]
    [InlineData("„Ja“-Sager", "„Ja“")]
    [InlineData("die „Zeit“-Leser", "„Zeit“")]
    [InlineData("–„Ja, gut.“", "„Ja, gut.“")]
    [InlineData("„Ja, gut“.", "„Ja, gut“")]
    public void Find_BesideLettersAndDashes(string text, string quotations) => Assert.Equal(quotations, new Analysed(text).Quotations);

    [Theory]
    [InlineData("„")]
    [InlineData("“")]
    [InlineData("\"")]
    [InlineData("'")]
    [InlineData("»")]
    public void Find_HundredThousandMarks_AreNoise(string mark) => Assert.InRange(new Analysed("Er kam. " + string.Concat(Enumerable.Repeat(mark, 100_000))).Analysis.Quotations.Count, 0, 100_000);

    [Fact]
    public void Find_FiftyThousandPairs() => Assert.Equal(50_000, new Analysed(string.Concat(Enumerable.Repeat("„ja“ ", 50_000))).Analysis.Quotations.Count);

    [Fact]
    public void Find_NestsNoDeeperThanEight() =>
        Assert.Equal(7, new Analysed(string.Concat(Enumerable.Repeat("„a ", 20)) + string.Concat(Enumerable.Repeat("b“ ", 20))).Analysis.Quotations.Max(quotation => quotation.Depth));
}
