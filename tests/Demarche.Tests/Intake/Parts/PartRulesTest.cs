using Demarche.Intake.Parts;

namespace Demarche.Tests.Intake.Parts;

public sealed class PartRulesTest
{
    [Theory]
    [InlineData("Brüssel (AFP) – Die Allianz", "Brüssel (AFP) –")]
    [InlineData("Berlin (Deutschland), 12.03.2006 – Die Feuerwehr", "Berlin (Deutschland), 12.03.2006 –")]
    [InlineData("BERLIN/MOSKAU, 27. Januar (dpa) – Die", "BERLIN/MOSKAU, 27. Januar (dpa) –")]
    [InlineData("Den Haag (dpa/AFP). Der Gerichtshof", "Den Haag (dpa/AFP).")]
    [InlineData("New York (dts Nachrichtenagentur) - Der Rat", "New York (dts Nachrichtenagentur) -")]
    [InlineData("Wien, 3. Okt. 2022 (APA) -- Der Rat", "Wien, 3. Okt. 2022 (APA) --")]
    [InlineData("(27.01.2022) Die Note", "(27.01.2022)")]
    [InlineData("Kiew – Der Präsident sprach. Er ging – und kam.", "Kiew –")]
    [InlineData("Genf (xyz) – Der Rat", "Genf (xyz) –")]
    [InlineData("PEKING/GENF. Im Streit", "PEKING/GENF.")]
    [InlineData("BONN. Im Streit", "BONN.")]
    [InlineData("Bonn/Genf. Der Rat", "Bonn/Genf.")]
    [InlineData("PARIS/GENF, 28. Januar. Der Rat", "PARIS/GENF, 28. Januar.")]
    [InlineData("Schade. Der Rat tagt nicht.", "")]
    [InlineData("Merkel (CDU) – Der Rat", "")]
    [InlineData("EIL – Rat tagt", "")]
    [InlineData("Eilmeldung. Der Rat tagt", "")]
    [InlineData("Am Montag, 27. Januar – einen Tag zuvor", "")]
    [InlineData("Putin – Präsident seit 2000 – sagte", "")]
    [InlineData("Putin – der Präsident", "")]
    [InlineData("Die Agentur (TASS) meldete", "")]
    [InlineData("Russlands Botschafter (dpa) sagte", "")]
    [InlineData("Der Minister sagte: Nein.", "")]
    [InlineData("GENEVA, March 4 - Talks ended.", "GENEVA, March 4 -")]
    [InlineData("GENEVA, March 4 (Coastal Press) -- Talks ended.", "GENEVA, March 4 (Coastal Press) --")]
    [InlineData("KYIV, Ukraine, Feb. 24, 2022 (AFP) - Shells fell.", "KYIV, Ukraine, Feb. 24, 2022 (AFP) -")]
    [InlineData("UNITED NATIONS, 4 March (Xinhua) -- The council met.", "UNITED NATIONS, 4 March (Xinhua) --")]
    [InlineData("KYIV, Ukraine — Shells fell.", "KYIV, Ukraine —")]
    [InlineData("Nobody, March said - it rained.", "")]
    public void Dateline_AtTheStart(string paragraph, string dateline) =>
        Assert.Equal(dateline, paragraph[..Dateline.LengthAtStart(paragraph, opens: true)]);

    [Theory]
    [InlineData("Kiew – Der Präsident sprach.", "")]
    [InlineData("Kiew (dpa) – Der Präsident sprach.", "Kiew (dpa) –")]
    [InlineData("Kiew (xyz) – Der Präsident sprach.", "")]
    [InlineData("BONN/GENF. Der Präsident sprach.", "")]
    public void Dateline_LaterOnNeedsMoreThanAPlace(string paragraph, string dateline) =>
        Assert.Equal(dateline, paragraph[..Dateline.LengthAtStart(paragraph, opens: false)]);

    [Theory]
    [InlineData("Foto: Max Muster/dpa", true)]
    [InlineData("Foto: dpa", true)]
    [InlineData("© AFP", true)]
    [InlineData("(Foto: Jana Beispiel/Getty Images)", true)]
    [InlineData("Jana Beispiel/Pool Reuters/AP/dpa", true)]
    [InlineData("picture alliance/dpa", true)]
    [InlineData("(dpa/AFP)", true)]
    [InlineData("CDU/CSU", false)]
    [InlineData("Bild: Blick auf das Ministerium bei Nacht", false)]
    [InlineData("Die dpa/AFP meldete das.", false)]
    public void Credit_Is(string line, bool credit) => Assert.Equal(credit, Credit.Is(line));

    [Theory]
    [InlineData("Max Muster/AP Der Minister in Genf", "Max Muster/AP")]
    [InlineData("Foto: Max Muster/dpa Der Minister in Genf", "Foto: Max Muster/dpa")]
    [InlineData("AFP/Getty Images Blick auf Moskau", "AFP/Getty Images")]
    [InlineData("SPD/Grüne Die Fraktionen", "")]
    [InlineData("Berlin/dpa – Die Fraktionen", "")]
    [InlineData("Nach Angaben von AP/dpa sagte er", "")]
    public void Credit_AtTheStart(string line, string credit) => Assert.Equal(credit, line[..Credit.LengthAtStart(line)]);

    [Theory]
    [InlineData("Bild: Blick auf das Ministerium bei Nacht", true)]
    [InlineData("Der Minister beim Empfang der Botschafter (Genf, 21. Januar 2022)", true)]
    [InlineData("Der russische Minister spricht in Moskau. (Archivbild)", true)]
    [InlineData("Ein Soldat prüft Helme im Depot (Archivbild vom 14. Mai 2019).", true)]
    [InlineData("Er sprach mit dem Rat (Genf, 21. Januar 2022).", false)]
    [InlineData("Der Rat tagte lange. Dann kam die Absage aus Moskau (Genf, 21.1.2022)", false)]
    [InlineData("Verwandter Artikel (21.01.2022)", false)]
    public void Caption_Is(string paragraph, bool caption) => Assert.Equal(caption, Caption.Is(paragraph));

    [Theory]
    [InlineData("Aktualisiert: 2:24 p.m.", true)]
    [InlineData("(aktualisiert um 14.05 Uhr)", true)]
    [InlineData("Zuletzt aktualisiert am 27. Januar 2022, 14:05", true)]
    [InlineData("Stand: 27.01.2022, 14:05 Uhr", true)]
    [InlineData("Letzte Änderung: 27.01.2022", true)]
    [InlineData("Stand der Verhandlungen", false)]
    [InlineData("Aktualisiert wurde auch das Dokument von 2014", false)]
    public void UpdateLine_Is(string line, bool update) => Assert.Equal(update, UpdateLine.Is(line));

    [Theory]
    [InlineData("Von Max Muster", true)]
    [InlineData("Von Jana Beispiel und Max von Muster, Brüssel", true)]
    [InlineData("Von unserem Korrespondenten Max Muster", true)]
    [InlineData("Von Krieg und Frieden", false)]
    [InlineData("Von Berlin nach Moskau", false)]
    [InlineData("Von der Leyen warnt", false)]
    [InlineData("Max Muster", false)]
    public void Byline_Is(string line, bool byline) => Assert.Equal(byline, Byline.Is(line));

    [Theory]
    [InlineData("Moskau schweigt. Kiew wartet", true)]
    [InlineData("Prof. Muster warnt vor Eile", false)]
    [InlineData("Die Antwort kommt. bald", false)]
    public void Shape_HasStopInside(string line, bool stop) => Assert.Equal(stop, Shape.HasStopInside(line));

    [Theory]
    [InlineData("»Absage  mit Angebot«", "Absage mit Angebot", true)]
    [InlineData("ABSAGE MIT ANGEBOT", "Absage mit Angebot", true)]
    [InlineData("Absage mit Angebot", "Absage mit Angebot | Die Zeitung", false)]
    [InlineData("Absage mit Angebot an Kiew", "Absage mit Angebot", false)]
    [InlineData("***", "", false)]
    public void Headline_IsTitle(string line, string title, bool same) => Assert.Equal(same, Headline.IsTitle(line, title));

    [Theory]
    [InlineData("am 27. Januar 2022 in", "2022-01-27")]
    [InlineData("3. März 2022", "2022-03-03")]
    [InlineData("3. Mai 2022", "2022-05-03")]
    [InlineData("1. Jun. 2022", "2022-06-01")]
    [InlineData("31.07.2022", "2022-07-31")]
    [InlineData("2022-12-01", "2022-12-01")]
    [InlineData("31.02.2022, 1.3.2022", "2022-03-01")]
    [InlineData("27. Januar", null)]
    [InlineData("27.01.22", null)]
    public void PrintedDate_Find(string line, string? day) => Assert.Equal(day, PrintedDate.Find(line));
}
