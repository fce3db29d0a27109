using Demarche.Actors;
using Demarche.Reports;
using Demarche.Statements;
using Demarche.Web.Dossiers;
using Demarche.Wording;

namespace Demarche.Web.Tests;

/// <summary>Three short reports on the exchange of January 2022, and two in which something is wrong or withheld. The sentences are the project's own.</summary>
internal static class Exchange
{
    public const string Title = "Sicherheitsgarantien: die Antworten der USA und der NATO";

    public static readonly DossierOptions Options = new()
    {
        Made = new DateOnly(2026, 11, 22),
        Measured = new RuleMeasurement
        {
            Set = "quotations-de (dev)",
            Day = new DateOnly(2026, 11, 21),
            Rules = new Dictionary<(string, string), RulePrecision>
            {
                [("de", "said-after-quotation")] = new(412, 431),
                [("de", "dass-clause")] = new(301, 344),
                [("de", "source-phrase")] = new(188, 203),
                [("de", "free-konjunktiv")] = new(140, 197),
                [("de", "speech-verb-report")] = new(96, 141),
            },
        },
    };

    private static readonly Actor Russia = new("state:RUS", ActorType.State, "Russland", "Russia") { Country = "RUS" };
    private static readonly Actor Usa = new("state:USA", ActorType.State, "Vereinigte Staaten", "United States") { Country = "USA" };
    private static readonly Actor Nato = new("org:NATO", ActorType.Alliance, "NATO", "NATO");
    private static readonly Actor Tass = new("agency:TASS", ActorType.Agency, "TASS", "TASS") { Country = "RUS" };
    private static readonly Actor Peskow = new("person:Q1364216", ActorType.Person, "Dmitri Peskow", "Dmitry Peskov") { Country = "RUS" };
    private static readonly Actor Lawrow = new("person:Q58217", ActorType.Person, "Sergej Lawrow", "Sergey Lavrov") { Country = "RUS" };
    private static readonly Actor Blinken = new("person:Q7821917", ActorType.Person, "Antony Blinken", "Antony Blinken") { Country = "USA" };
    private static readonly Actor Stoltenberg = new("person:Q57665", ActorType.Person, "Jens Stoltenberg", "Jens Stoltenberg");
    private static readonly Actor Spokesman = new("office:RUS/president-spokesperson", ActorType.Office, "Sprecher des russischen Präsidenten", "spokesman of the Russian president") { Country = "RUS" };
    private static readonly Actor RussianMinister = new("office:RUS/foreign-minister", ActorType.Office, "Außenminister Russlands", "foreign minister of Russia") { Country = "RUS" };
    private static readonly Actor AmericanMinister = new("office:USA/foreign-minister", ActorType.Office, "Außenminister der Vereinigten Staaten", "secretary of state of the United States") { Country = "USA" };
    private static readonly Actor SecretaryGeneral = new("office:NATO/secretary-general", ActorType.Office, "Generalsekretär der NATO", "secretary general of NATO");

    public static IReadOnlyList<ReadReport> Reports => [Newspaper(), Agency(), Translated(), Undated(), Withheld()];

    public static string Page(Labels? labels = null, bool share = false, IReadOnlyList<ReadReport>? reports = null, string title = Title)
    {
        using var page = new StringWriter();
        new DossierWriter(labels ?? Labels.German, Options with { Share = share }).Write(page, reports ?? Reports, title);
        return page.ToString();
    }

    public static ReadReport Agency()
    {
        const string text = """
            Washington und Brüssel übergeben schriftliche Antworten

            Moskau/Washington (eig) – Die Vereinigten Staaten haben Russland am Mittwoch eine schriftliche Antwort auf dessen Forderungen nach Sicherheitsgarantien übergeben. US-Außenminister Antony Blinken sagte vor Journalisten in Washington, das Schreiben enthalte „keine Zugeständnisse bei der offenen Tür der NATO“. „Wir haben einen ernsthaften Weg der Diplomatie aufgezeigt, falls Russland ihn gehen will“, sagte Blinken. Nun sei es an Moskau, sich zu entscheiden.

            Nach Angaben von NATO-Generalsekretär Jens Stoltenberg ging am selben Abend auch die Antwort des Bündnisses an Russland. Er forderte Moskau auf, seine Truppen von der ukrainischen Grenze abzuziehen. Der Botschafter habe das Papier persönlich überbracht, hieß es.

            Aktualisiert: 21.40 Uhr
            """;
        var report = new Sketch("https://agentur.example/2022/01/26/antworten", text)
        {
            Published = "2022-01-26T21:40+01:00",
            Metadata = new ReportMetadata { Title = "Washington und Brüssel übergeben schriftliche Antworten", Outlet = "Agentur Mitte", Genre = "agency", Credits = ["eig"] },
        };
        var blinken = report.Role("US-Außenminister Antony Blinken", Blinken.Id, AmericanMinister.Id);
        const string indirect = "das Schreiben enthalte „keine Zugeständnisse bei der offenen Tür der NATO“";
        return report
            .Part(PartRole.Headline, "Washington und Brüssel übergeben schriftliche Antworten")
            .Part(PartRole.Dateline, "Moskau/Washington (eig) –")
            .Part(PartRole.Update, "Aktualisiert: 21.40 Uhr")
            .Knows(Blinken, AmericanMinister, Stoltenberg, SecretaryGeneral, Russia, Usa, Nato)
            .Says(StatementForm.Indirect, indirect, blinken, "sagte", "US-Außenminister Antony Blinken sagte vor Journalisten in Washington,", s => s with
            {
                Medium = Medium.Speech,
                Rule = "said-before-konjunktiv",
                Translated = true,
                Place = report.Role("Washington#3", "place:washington"),
                Time = new TimeReference("2022-01-26", "publication", []),
            })
            .Says(StatementForm.Direct, "„keine Zugeständnisse bei der offenen Tür der NATO“", blinken, more: s => s with
            {
                Within = report.StatementId(indirect),
                Rule = "quotation-within",
                Translated = true,
                Medium = Medium.Speech,
            })
            .Says(StatementForm.Direct, "„Wir haben einen ernsthaften Weg der Diplomatie aufgezeigt, falls Russland ihn gehen will“", report.Role("Blinken#2", Blinken.Id, AmericanMinister.Id), "sagte#2", ", sagte Blinken", s => s with
            {
                Medium = Medium.Speech,
                Rule = "said-after-quotation",
                Translated = true,
            })
            .Says(StatementForm.IndirectFreeIndirect, "Nun sei es an Moskau, sich zu entscheiden.", report.Role("Blinken#2", Blinken.Id), more: s => s with { Rule = "free-konjunktiv", Medium = Medium.Speech })
            .Says(StatementForm.Indirect, "ging am selben Abend auch die Antwort des Bündnisses an Russland", report.Role("NATO-Generalsekretär Jens Stoltenberg", Stoltenberg.Id, SecretaryGeneral.Id), "Nach Angaben von", "Nach Angaben von NATO-Generalsekretär Jens Stoltenberg", s => s with
            {
                Medium = Medium.SpeechOrWriting,
                Rule = "source-phrase",
            })
            .Says(StatementForm.Reported, "Er forderte Moskau auf, seine Truppen von der ukrainischen Grenze abzuziehen.", report.Role("Er", Stoltenberg.Id, SecretaryGeneral.Id), "forderte|auf#2", more: s => s with
            {
                Addressees = [report.Role("Moskau#3", Russia.Id)],
                Medium = Medium.SpeechOrWriting,
                Rule = "speech-verb-report",
            })
            .Says(StatementForm.Indirect, "Der Botschafter habe das Papier persönlich überbracht", null, "hieß es", ", hieß es", s => s with { Rule = "passive-cue", Medium = Medium.SpeechOrWriting })
            .Read();
    }

    public static ReadReport Newspaper()
    {
        const string text = """
            REAKTION AUS MOSKAU
            Kreml: Wichtigste Sorge bleibt unbeantwortet

            Foto: Archiv/eig
            Der russische Außenminister Sergej Lawrow am Donnerstag in Moskau

            Russland sieht seine wichtigsten Anliegen in den Schreiben aus Washington und Brüssel nicht berücksichtigt. Das erklärte Kremlsprecher Dmitri Peskow am Donnerstag, wie die Nachrichtenagentur TASS meldete. Man werde sich mit der Bewertung »Zeit lassen«, so Peskow weiter. Es gebe wenig Anlass für Optimismus, aber der Dialog müsse fortgesetzt werden.

            »Auf die Hauptfrage«, sagte Außenminister Sergej Lawrow, »gibt es in diesem Dokument keine positive Antwort.« Gemeint sei die Erweiterung der NATO nach Osten. Lawrow bestritt, dass Russland einen Angriff plane.

            Wie es weitergeht

            Die Antworten sollen auf Bitte der USA angeblich vertraulich bleiben. Präsident Wladimir Putin soll nach der Lektüre über die nächsten Schritte entscheiden. Die NATO sei »auf das Schlimmste vorbereitet, hoffe aber auf das Beste«, sagte deren Generalsekretär Jens Stoltenberg.
            """;
        var report = new Sketch("https://zeitung.example/politik/kreml-reaktion", text)
        {
            Published = "2022-01-27",
            Metadata = new ReportMetadata { Outlet = "Neue Tageszeitung", Author = "M. Beispiel", Credits = ["eig", "TASS"], Rights = new ReportRights("© Neue Tageszeitung", TextRights.Keep) },
        };
        var peskow = report.Role("Kremlsprecher Dmitri Peskow", Peskow.Id, Spokesman.Id);
        var lawrow = report.Role("Außenminister Sergej Lawrow#2", Lawrow.Id, RussianMinister.Id);
        const string prepared = "Die NATO sei »auf das Schlimmste vorbereitet, hoffe aber auf das Beste«";
        return report
            .Part(PartRole.Kicker, "REAKTION AUS MOSKAU")
            .Part(PartRole.Headline, "Kreml: Wichtigste Sorge bleibt unbeantwortet")
            .Part(PartRole.Credit, "Foto: Archiv/eig")
            .Part(PartRole.Caption, "Der russische Außenminister Sergej Lawrow am Donnerstag in Moskau")
            .Part(PartRole.Crosshead, "Wie es weitergeht")
            .Knows(Peskow, Spokesman, Lawrow, RussianMinister, Stoltenberg, SecretaryGeneral, Tass, Russia, Nato)
            .Says(StatementForm.Indirect, "Russland sieht seine wichtigsten Anliegen in den Schreiben aus Washington und Brüssel nicht berücksichtigt|Das", peskow, "erklärte", "erklärte Kremlsprecher Dmitri Peskow am Donnerstag, wie die Nachrichtenagentur TASS meldete", s => s with
            {
                Via = [report.Source("die Nachrichtenagentur TASS", Tass.Id)],
                Medium = Medium.SpeechOrWriting,
                Rule = "back-pointing-das",
            })
            .Says(StatementForm.Indirect, "Man werde sich mit der Bewertung »Zeit lassen«", report.Role("Peskow#2", Peskow.Id), "so", ", so Peskow weiter", s => s with { Rule = "so-X", Medium = Medium.Speech, Translated = true })
            .Says(StatementForm.Direct, "»Zeit lassen«", report.Role("Peskow#2", Peskow.Id), more: s => s with { Within = report.StatementId("Man werde sich mit der Bewertung »Zeit lassen«"), Rule = "quotation-within", Translated = true })
            .Says(StatementForm.IndirectFreeIndirect, "Es gebe wenig Anlass für Optimismus, aber der Dialog müsse fortgesetzt werden.", report.Role("Peskow#2", Peskow.Id), more: s => s with { Rule = "free-konjunktiv", Medium = Medium.Speech })
            .Says(StatementForm.Direct, "»Auf die Hauptfrage«|»gibt es in diesem Dokument keine positive Antwort.«", lawrow, "sagte", ", sagte Außenminister Sergej Lawrow,", s => s with { Rule = "said-after-quotation", Medium = Medium.Speech, Translated = true })
            .Says(StatementForm.IndirectFreeIndirect, "Gemeint sei die Erweiterung der NATO nach Osten.", lawrow, more: s => s with { Rule = "free-konjunktiv" })
            .Says(StatementForm.Indirect, "dass Russland einen Angriff plane", report.Role("Lawrow#3", Lawrow.Id, RussianMinister.Id), "bestritt", "Lawrow bestritt,", s => s with { Polarity = Polarity.Denied, Rule = "dass-clause", Medium = Medium.Speech })
            .Says(StatementForm.FreeIndirect, "Die Antworten sollen auf Bitte der USA angeblich vertraulich bleiben.", null, more: s => s with { Hedge = [report.Find("angeblich")], Rule = "sollen" })
            .Says(StatementForm.FreeIndirect, "Präsident Wladimir Putin soll nach der Lektüre über die nächsten Schritte entscheiden.", report.Role("Präsident Wladimir Putin"), more: s => s with { Rule = "sollen", Origin = Origin.Person })
            .Says(StatementForm.Indirect, prepared, report.Role("deren Generalsekretär Jens Stoltenberg", Stoltenberg.Id, SecretaryGeneral.Id), "sagte#2", ", sagte deren Generalsekretär Jens Stoltenberg", s => s with { Rule = "said-after-konjunktiv", Medium = Medium.Speech })
            .Says(StatementForm.Direct, "»auf das Schlimmste vorbereitet, hoffe aber auf das Beste«", report.Role("deren Generalsekretär Jens Stoltenberg", Stoltenberg.Id, SecretaryGeneral.Id), more: s => s with { Within = report.StatementId(prepared), Rule = "quotation-within" })
            .Read();
    }

    public static ReadReport Translated()
    {
        const string text = """
            Chronik: Januar 2022

            Der Sekretär sagte, das Dokument „legt den Ball in das Gericht Russlands“ und die Verbündeten seien einig.

            „Wir bleiben bei unseren Grund­sätzen“, sagte er den Report\u200Bern.
            """;
        var report = new Sketch("https://chronik.example/en-de/2022-01", text.Replace("\\u200B", "\u200B", StringComparison.Ordinal))
        {
            Published = "2022-01",
            Metadata = new ReportMetadata { Outlet = "Chronik des Weltgeschehens", TranslatedFrom = "en", Rights = new ReportRights("CC BY-SA 4.0", TextRights.Excerpt) },
        };
        const string ball = "das Dokument „legt den Ball in das Gericht Russlands“ und die Verbündeten seien einig";
        return report
            .Part(PartRole.Headline, "Chronik: Januar 2022")
            .Knows(Blinken, AmericanMinister)
            .Says(StatementForm.Indirect, ball, report.Role("Der Sekretär", Blinken.Id, AmericanMinister.Id), "sagte", "Der Sekretär sagte,", s => s with { Rule = "said-before-konjunktiv", Medium = Medium.Speech })
            .Says(StatementForm.Direct, "„legt den Ball in das Gericht Russlands“", report.Role("Der Sekretär", Blinken.Id), more: s => s with { Within = report.StatementId(ball), Rule = "quotation-within" })
            .Says(StatementForm.Direct, "„Wir bleiben bei unseren Grund­sätzen“", report.Role("er", Blinken.Id), "sagte#2", ", sagte er den Report\u200Bern", s => s with { Rule = "said-after-quotation", Medium = Medium.Speech })
            .Read();
    }

    private static ReadReport Undated() => new Sketch("notizen/anruf.txt", "Lawrow und Blinken wollen nächste Woche telefonieren.")
    {
        Problems = [new Problem("language-guessed", "The text is too short to be sure of its language.") { Source = "notizen/anruf.txt" }],
    }.Read();

    private static ReadReport Withheld()
    {
        var report = new Sketch("urn:beispiel:gesperrt", "„Kein Wort davon“, sagte Stoltenberg.")
        {
            Published = "2022-01-28",
            Metadata = new ReportMetadata { Title = "Der Generalsekretär im Gespräch", Outlet = "Wochenblatt", Rights = new ReportRights("Alle Rechte vorbehalten", TextRights.None), Status = "corrected" },
        };
        return report.Knows(Stoltenberg, SecretaryGeneral)
            .Says(StatementForm.Direct, "„Kein Wort davon“", report.Role("Stoltenberg", Stoltenberg.Id, SecretaryGeneral.Id), "sagte", more: s => s with { Rule = "said-after-quotation", Medium = Medium.Speech })
            .Read();
    }
}
