using Demarche.Intake.Parts;

namespace Demarche.Tests.Intake.Parts;

public sealed class PartFinderTest
{
    private const string Body = "Die Außenministerin hat die Antwort am Mittwoch übergeben.";

    [Fact]
    public void Find_HeadOfAnOnlineText() => Check(
        "Streit um Sicherheitsgarantien\nMoskau prüft die schriftliche Antwort\n\nDie Note ist da. Nun wird gelesen.\n\nVon Jana Beispiel und Max Muster, Brüssel\n\nStand: 27.01.2022, 14:05 Uhr\n\n"
            + Body + "\n\nKeine Frist genannt\n\n" + Body,
        """
        Kicker: Streit um Sicherheitsgarantien
        Headline: Moskau prüft die schriftliche Antwort
        Teaser: Die Note ist da. Nun wird gelesen.
        Byline: Von Jana Beispiel und Max Muster, Brüssel
        Update: Stand: 27.01.2022, 14:05 Uhr
        Body: Die Außenministerin hat die Antwort am Mittwoch übergeben.
        Crosshead: Keine Frist genannt
        Body: Die Außenministerin hat die Antwort am Mittwoch übergeben.
        """);

    [Fact]
    public void Find_TeaserUnderAShortHeadline() => Check(
        "Absage mit Angebot\n\nWashington antwortet schriftlich. Moskau vermisst das Wesentliche, Peking mahnt\n\nVon Jana Beispiel\n\n" + Body,
        """
        Headline: Absage mit Angebot
        Teaser: Washington antwortet schriftlich. Moskau vermisst das Wesentliche, Peking mahnt
        Byline: Von Jana Beispiel
        Body: Die Außenministerin hat die Antwort am Mittwoch übergeben.
        """);

    [Fact]
    public void Find_TitleTellsTheHeadline() => Check(
        "Absage mit Angebot\n\nWashington antwortet schriftlich\n\n" + Body,
        """
        Headline: Absage mit Angebot
        Teaser: Washington antwortet schriftlich
        Body: Die Außenministerin hat die Antwort am Mittwoch übergeben.
        """,
        title: "»Absage mit Angebot«");

    [Fact]
    public void Find_TitleUnderAKicker() => Check(
        "Streit um Garantien\n\nMoskau prüft. Und Kiew?\n\n" + Body,
        """
        Kicker: Streit um Garantien
        Headline: Moskau prüft. Und Kiew?
        Body: Die Außenministerin hat die Antwort am Mittwoch übergeben.
        """,
        title: "Moskau prüft. Und Kiew?");

    [Fact]
    public void Find_TitleThatIsTheWholeTextIsBody() => Check("NATO lehnt Forderung ab", "Body: NATO lehnt Forderung ab", title: "NATO lehnt Forderung ab");

    [Fact]
    public void Find_HeadOfAnInterview() => Check(
        "„Eine Note ist noch kein Vertrag“\n\nDie Forscherin über Briefe aus Washington, die Lesart des Kremls und das Angebot darin\n\nFrau Beispiel, was steht darin?\n\n" + Body,
        """
        Headline: „Eine Note ist noch kein Vertrag“
        Teaser: Die Forscherin über Briefe aus Washington, die Lesart des Kremls und das Angebot darin
        Question: Frau Beispiel, was steht darin?
        Body: Die Außenministerin hat die Antwort am Mittwoch übergeben.
        """,
        "interview");

    [Fact]
    public void Find_TeaserOverAPicture() => Check(
        "Moskau prüft\n\nDie Note ist gekommen. Nun wird gelesen.\n\nFoto: Max Muster/dpa\nDer Botschafter verlässt das Ministerium\n\n" + Body,
        """
        Headline: Moskau prüft
        Teaser: Die Note ist gekommen. Nun wird gelesen.
        Credit: Foto: Max Muster/dpa
        Caption: Der Botschafter verlässt das Ministerium
        Body: Die Außenministerin hat die Antwort am Mittwoch übergeben.
        """);

    [Fact]
    public void Find_CaptionOverItsCredit() => Check(
        Body + "\n\nDer Botschafter verlässt das Ministerium.\nFoto: Max Muster/dpa\n\n" + Body,
        """
        Body: Die Außenministerin hat die Antwort am Mittwoch übergeben.
        Caption: Der Botschafter verlässt das Ministerium.
        Credit: Foto: Max Muster/dpa
        Body: Die Außenministerin hat die Antwort am Mittwoch übergeben.
        """);

    [Fact]
    public void Find_CreditAmongLinesWithoutBlankOnes() => Check(
        Body + "\nFoto: Max Muster/dpa\n" + Body + "\n" + Body,
        """
        Body: Die Außenministerin hat die Antwort am Mittwoch übergeben.
        Credit: Foto: Max Muster/dpa
        Body: Die Außenministerin hat die Antwort am Mittwoch übergeben.
        Body: Die Außenministerin hat die Antwort am Mittwoch übergeben.
        """);

    [Fact]
    public void Find_AgencyMarkIsNoDateline() => Check(
        "EIL – USA antworten schriftlich\n\nGenf (xyz) – " + Body,
        """
        Headline: EIL – USA antworten schriftlich
        Dateline: Genf (xyz) –
        Body: Die Außenministerin hat die Antwort am Mittwoch übergeben.
        """);

    [Fact]
    public void Find_HeadlineBeforeABodyLine() => Check(
        "NATO bleibt bei ihrer Haltung\n" + Body,
        """
        Headline: NATO bleibt bei ihrer Haltung
        Body: Die Außenministerin hat die Antwort am Mittwoch übergeben.
        """);

    [Fact]
    public void Find_NoBreakSpaceInBlankLine() => Check(
        "2022/02: Noch eine Note\n\n" + Body + "\n\u00A0\n" + Body + "\n \u00A0 \nAktualisiert: 6:10 p.m.\n",
        """
        Headline: 2022/02: Noch eine Note
        Body: Die Außenministerin hat die Antwort am Mittwoch übergeben.
        Body: Die Außenministerin hat die Antwort am Mittwoch übergeben.
        Update: Aktualisiert: 6:10 p.m.
        """);

    [Fact]
    public void Find_CreditAndCaptionInOneParagraph() => Check(
        "Jana Beispiel/Pool Reuters/AP/dpa Schulter an Schulter: Die Ministerin und der Generalsekretär (Genf, 14.6.2021)\n\n" + Body,
        """
        Credit: Jana Beispiel/Pool Reuters/AP/dpa
        Caption: Schulter an Schulter: Die Ministerin und der Generalsekretär (Genf, 14.6.2021)
        Body: Die Außenministerin hat die Antwort am Mittwoch übergeben.
        """);

    [Fact]
    public void Find_CaptionBeforeCredit() => Check(
        Body + "\n\nDer Botschafter verlässt das Ministerium. Foto: Max Muster/dpa\n\n" + Body,
        """
        Body: Die Außenministerin hat die Antwort am Mittwoch übergeben.
        Caption: Der Botschafter verlässt das Ministerium.
        Credit: Foto: Max Muster/dpa
        Body: Die Außenministerin hat die Antwort am Mittwoch übergeben.
        """);

    [Fact]
    public void Find_DatelineIsCutOffItsParagraph() => Check(
        "USA antworten schriftlich\n\nBERLIN/MOSKAU, 27. Januar (dpa) – " + Body + "\n\n" + Body,
        """
        Headline: USA antworten schriftlich
        Dateline: BERLIN/MOSKAU, 27. Januar (dpa) –
        Body: Die Außenministerin hat die Antwort am Mittwoch übergeben.
        Body: Die Außenministerin hat die Antwort am Mittwoch übergeben.
        """);

    [Fact]
    public void Find_QuestionsOfAnInterview() => Check(
        "Frage: Wann kommt die Antwort?\n\n" + Body + "\n\nUnd dann?\n\n" + Body,
        """
        Question: Frage: Wann kommt die Antwort?
        Body: Die Außenministerin hat die Antwort am Mittwoch übergeben.
        Question: Und dann?
        Body: Die Außenministerin hat die Antwort am Mittwoch übergeben.
        """,
        "interview");

    [Fact]
    public void Find_WrappedLinesAreOneParagraph() => Check(
        "Die Außenministerin hat die Antwort am Mittwoch in Moskau\nübergeben. Der Inhalt soll auf Wunsch beider Seiten zunächst\nvertraulich bleiben.\n\nDanach reiste sie weiter.",
        """
        Body: Die Außenministerin hat die Antwort am Mittwoch in Moskau
        übergeben. Der Inhalt soll auf Wunsch beider Seiten zunächst
        vertraulich bleiben.
        Body: Danach reiste sie weiter.
        """);

    [Fact]
    public void Find_OneLineIsBody() => Check("NATO lehnt Forderung ab", "Body: NATO lehnt Forderung ab");

    [Fact]
    public void Find_QuotationOfItsOwnIsBody() => Check(
        Body + "\n\n„Das ist der richtige Weg“\n\n" + Body,
        """
        Body: Die Außenministerin hat die Antwort am Mittwoch übergeben.
        Body: „Das ist der richtige Weg“
        Body: Die Außenministerin hat die Antwort am Mittwoch übergeben.
        """);

    [Theory]
    [InlineData("")]
    [InlineData(" \n\u00A0\n\t")]
    public void Find_Nothing(string text) => Assert.Empty(PartFinder.Find(text));

    private static void Check(string text, string listing, string? genre = null, string? title = null)
    {
        var parts = PartFinder.Find(text, genre, title);
        Assert.Equal(listing, string.Join('\n', parts.Select(p => $"{p.Role}: {p.Span.In(text)}")));
        Assert.Equal(parts.OrderBy(p => p.Span), parts);
    }
}
