namespace Demarche.Evaluation.Extraction;

/// <summary>Writes articles, teasers, readers' comments and notices from a small stock of German sentences. Equal seeds give equal texts.</summary>
internal sealed class Newsroom(Random random)
{
    private static readonly string[] People =
    [
        "Außenministerin Vera Lindqvist", "Regierungssprecher Tom Aderhold", "Botschafter Ilja Marenko", "Präsidentin Salome Keller", "Verteidigungsminister Jan Oster", "Generalsekretärin Ada Brunn",
        "der Gesandte Paul Henning", "Kanzlerin Ruth Salzmann", "Vizeaußenminister Anton Weller", "die Abgeordnete Mira Thoma",
    ];

    private static readonly string[] Places = ["Berlin", "Wien", "Bern", "Brüssel", "Genf", "Prag", "Warschau", "Paris", "Kiew", "Den Haag"];

    private static readonly string[] Matters =
    [
        "das Abkommen über den Grenzverkehr", "die Lieferung von Getreide", "den Entwurf der Erklärung", "die Freigabe der eingefrorenen Gelder", "den Abzug der Beobachter", "das Mandat der Mission",
        "die Frist für eine schriftliche Antwort", "den Austausch der Gefangenen", "die Öffnung der Vertretungen", "das Gutachten der Kommission",
    ];

    private static readonly string[] Sentences =
    [
        "{0} sagte am {2} in {1}, man werde {3} noch in diesem Monat prüfen.", "Nach Angaben aus {1} lehnt {0} {3} weiterhin ab.", "„Wir haben {3} mehrfach angeboten“, sagte {0} vor Journalisten in {1}.",
        "Die Gespräche in {1} dauerten bis in die Nacht, über {3} wurde jedoch nicht entschieden.", "Damit reagierte {0} auf eine Note, die am {2} in {1} übergeben worden war.",
        "Ob {3} zustande kommt, hängt nach Einschätzung von Beobachtern auch von {1} ab.", "{0} forderte, {3} nicht länger aufzuschieben, und verwies auf die Lage an der Grenze.",
        "Aus Delegationskreisen hieß es, die Haltung in {1} habe sich seit {2} nicht geändert.", "Es sei zu früh, über {3} zu sprechen, erklärte {0} nach der Sitzung.",
        "Die Opposition in {1} warf der Regierung vor, {3} ohne Beteiligung des Parlaments vorzubereiten.", "Ein Sprecher bestätigte am {2} den Eingang des Schreibens, wollte sich zum Inhalt aber nicht äußern.",
        "Zuvor hatte {0} angekündigt, {3} zum Thema des nächsten Treffens in {1} zu machen.", "In {1} wird die Entwicklung mit Sorge verfolgt, denn {3} gilt dort als Voraussetzung für alles Weitere.",
        "Die Unterhändler vereinbarten, sich am {2} erneut in {1} zu treffen.", "Dem Vernehmen nach soll {0} bereit sein, {3} unter Bedingungen zu unterstützen.",
        "„Das ist kein Ultimatum“, betonte {0}.", "Eine Antwort steht aus.", "Der Vorschlag war am {2} bekannt geworden.", "Beide Seiten nannten das Treffen nützlich, Einzelheiten wurden nicht mitgeteilt.",
        "Im vergangenen Jahr waren mehrere Anläufe gescheitert, {3} zu regeln.",
    ];

    private static readonly string[] Heads =
    [
        "Streit über Grenzverkehr: {1} wartet auf Antwort", "{0} lehnt neue Frist ab", "Warum {1} jetzt auf Zeit spielt", "Gespräche in {1} ohne Ergebnis vertagt", "Neue Note aus {1} sorgt für Unruhe",
        "{0} stellt Bedingungen für Treffen in {1}", "Delegationen einigen sich auf weiteren Termin in {1}", "Was der Entwurf aus {1} vorsieht",
    ];

    private static readonly string[] Subheads = ["Kritik aus dem Parlament", "Wie es weitergeht", "Keine Annäherung in Sicht", "Der Streit um die Frist", "Reaktionen aus den Hauptstädten", "Was bisher bekannt ist"];

    private static readonly string[] Kickers = ["Grenzstreit", "Diplomatie", "Verhandlungen", "Sicherheitspolitik", "Konflikt um Getreide"];

    private static readonly string[] Days = ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag"];

    private static readonly string[] Opinions =
    [
        "Endlich sagt das mal jemand, das war doch seit Jahren abzusehen und keiner wollte es hören.", "Ich verstehe nicht, warum hier immer nur eine Seite zu Wort kommt, das ist schlicht einseitig.",
        "Guter Artikel, danke! Mir fehlt allerdings der Blick auf die Vorgeschichte der Verhandlungen.", "Wer soll das bezahlen? Am Ende bleibt es doch wieder an uns hängen, wie immer eigentlich.",
        "@GrauerWolf: Da liegen Sie falsch, lesen Sie bitte noch einmal genau, was im Vertrag steht.", "Man muss nicht alles glauben, was in der Zeitung steht, aber ein bisschen Respekt wäre schon schön.",
    ];

    public string Pick(string[] list) => list[random.Next(list.Length)];

    public int Number(int from, int to) => random.Next(from, to);

    public bool Chance(double share) => random.NextDouble() < share;

    public string Sentence() => Fill(Pick(Sentences));

    public string Headline() => Fill(Pick(Heads));

    public string Opinion() => Pick(Opinions);

    public string Paragraph(int from = 1, int to = 5) => string.Join(' ', Enumerable.Range(0, random.Next(from, to)).Select(_ => Sentence()));

    public string Person() => Pick(People);

    public string Place() => Pick(Places);

    public string Caption() => $"{Upper(Person())} bei einem Treffen in {Place()}";

    public PageText Article(int from = 4, int to = 14)
    {
        var body = new List<PageParagraph>();
        var paragraphs = random.Next(from, to);
        for (var i = 0; i < paragraphs; i++)
        {
            if (i > 1 && i < paragraphs - 1 && Chance(0.25)) body.Add(new(Pick(Subheads), true));
            body.Add(new(Paragraph()));
        }

        var captions = Enumerable.Range(0, random.Next(0, 3)).Select(_ => Caption()).Distinct().ToList();
        return new(Pick(Kickers), Headline(), Paragraph(2, 4), body, captions, "Jana Beispiel", "2026-03-" + random.Next(10, 29));
    }

    private string Fill(string sentence) => Upper(string.Format(System.Globalization.CultureInfo.InvariantCulture, sentence, Person(), Place(), Pick(Days), Pick(Matters)));

    private static string Upper(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
