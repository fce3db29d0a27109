namespace Demarche.Tests.Language.De;

public sealed class SentenceSplitterTest
{
    [Theory]
    [InlineData("Der Minister kam. | Er schwieg.")]
    [InlineData("Kommt er? | Ja! | Er kommt…")]
    [InlineData("Er kam … | Dann ging er.")]
    [InlineData("Das Jahr war 2021. | Die Krise begann.")]
    [InlineData("Er sagte: Die Zeit drängt. | Dann ging er.")]
    [InlineData("Sie kamen um 14.30 Uhr. | Er nicht.")]
    [InlineData("Er wurde 30. | Die anderen waren älter.")]
    public void Split_AtStops(string sentences) => AssertSplit(sentences);

    [Theory]
    [InlineData("Die Lage ist ernst. | ``Wir warten. | ``Wir gehen'', sagte er.")]
    public void Split_BeforeMarksThatNobodyCloses(string sentences) => AssertSplit(sentences);

    [Theory]
    [InlineData("Er kam ... und ging.")]
    [InlineData("Dr. Weiss und Prof. Dr. Braun sprachen.")]
    [InlineData("Waffen, z. B. Haubitzen, fehlen. | Helme kommen.")]
    [InlineData("Waffen, z.B. Haubitzen, fehlen. | Helme kommen.")]
    [InlineData("Das gilt u. a. für Polen. | Auch für Estland.")]
    [InlineData("Er kam bzw. sie ging.")]
    [InlineData("St. Petersburg ist groß. | St. Gallen ist klein.")]
    [InlineData("Das kostet 5 Mio. Euro. | Das ist viel.")]
    [InlineData("Laut Nr. 5 gilt das.")]
    [InlineData("Punkt Nr. 5. | Danach war Schluss.")]
    [InlineData("Die Erklärung kam um 2:24 p.m. in Washington. | Danach war Stille.")]
    [InlineData("usw. usf. | Das war alles.")]
    [InlineData("Es fehlen Helme, Waffen usw. | Die Lage ist ernst.")]
    [InlineData("Die Firma heißt Weiss & Co. KG. | Sie liefert Helme.")]
    [InlineData("www.beispiel.de meldete es. | Andere folgten.")]
    public void Split_NotBehindAbbreviations(string sentences) => AssertSplit(sentences);

    [Theory]
    [InlineData("Er kam am 20. Januar 2022 an.")]
    [InlineData("Am 20. Januar kam er. | Am 21. ging er.")]
    [InlineData("Der 3. Oktober ist ein Feiertag.")]
    [InlineData("Die 3. Runde endete ohne Ergebnis.")]
    [InlineData("W. W. Putin traf J. Biden. | Sie sprachen lange.")]
    [InlineData("Elisabeth II. kam. | Karl III. auch.")]
    [InlineData("Er spielte für Thailand I. | Die Damen gewannen.")]
    [InlineData("Elisabeth I. die Große kam.")]
    [InlineData("1. Abzug der Raketen. | 2. Rückzug der Truppen.")]
    public void Split_NotBehindOrdinalsAndInitials(string sentences) => AssertSplit(sentences);

    [Theory]
    [InlineData("Er fragte: „Wann? Und wo?“ | Niemand antwortete.")]
    [InlineData("„Wir warten. Wir sind bereit“, sagte er. | Dann ging er.")]
    [InlineData("„Wir sind bereit.“ | Der Minister ging.")]
    [InlineData("„Wir sind bereit.“ | – „Wir auch.“")]
    [InlineData("„Kommt er?“, fragte sie. | Er kam.")]
    public void Split_NotInsideQuotations(string sentences) => AssertSplit(sentences);

    [Theory]
    [InlineData("+++ 9:40 Geschäftsträger ins Amt zitiert +++ | Er blieb elf Minuten. | +++ Oslo schweigt +++ | Mehr am Abend.")]
    [InlineData("Oslo berät. | +++ Riga zieht nach +++ | +++ Oslo schweigt +++ | Ende")]
    [InlineData("Er ging. | Sie blieb. +++")]
    [InlineData("9.40 Uhr: +++ Oslo schweigt. | Riga berät. +++")]
    public void Split_HeadsOfTickers(string sentences) => AssertSplit(sentences);

    [Theory]
    [InlineData("Eine Zeile ohne Punkt\nDer Text beginnt hier.", "Eine Zeile ohne Punkt | Der Text beginnt hier.")]
    [InlineData("Eine Zeile ohne Punkt\n\nDer Text beginnt hier.", "Eine Zeile ohne Punkt | Der Text beginnt hier.")]
    [InlineData("Der Text ist am Rand\numbrochen.", "Der Text ist am Rand\numbrochen.")]
    [InlineData("Er kam.Sie ging.", "Er kam. | Sie ging.")]
    [InlineData("!!!", "!!!")]
    [InlineData("", "")]
    public void Split_Lines(string text, string sentences) => Assert.Equal(sentences, new Analysed(text).Sentences);

    [Theory]
    [InlineData("Wort ")]
    [InlineData("Wort, ")]
    [InlineData("„ja“ ")]
    public void Split_EndlessSentence_IsCut(string pattern)
    {
        var sentences = new Analysed(string.Concat(Enumerable.Repeat(pattern, 5000))).Analysis.Sentences;
        Assert.All(sentences, sentence => Assert.InRange(sentence.End - sentence.First, 1, 1003));
    }

    [Fact]
    public void Split_EndlessQuotation_IsCut()
    {
        var sentences = new Analysed("Er sagte: „" + string.Concat(Enumerable.Repeat("Das ist so. ", 3000)) + "“").Analysis.Sentences;
        Assert.All(sentences, sentence => Assert.InRange(sentence.End - sentence.First, 1, 1003));
    }

    private static void AssertSplit(string sentences) => Assert.Equal(sentences, new Analysed(sentences.Replace(" | ", " ", StringComparison.Ordinal)).Sentences);
}
