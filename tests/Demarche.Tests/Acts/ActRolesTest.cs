using Demarche.Actors;
using Demarche.Acts;
using Demarche.Reports;

namespace Demarche.Tests.Acts;

/// <summary>What fills the places of a German act: each rule of the grammar with a sentence, "A" actors, "R" recipients, "M" matter, "C" condition, "P" place, "T" time.</summary>
public sealed class ActRolesTest
{
    private static readonly Reader Reader = new();

    [Theory]
    [InlineData("Rom verurteilte die Hinrichtung aufs Schärfste.", "criticise done A Rom M die Hinrichtung")]
    [InlineData("Macron brachte die Entsendung von Soldaten ins Gespräch.", "propose done A Macron M die Entsendung von Soldaten")]
    [InlineData("Kiew forderte Berlin auf, Panzer zu liefern, und insbesondere zu bestätigen, dass Geld fließt.", "demand done A Kiew R Berlin M Panzer zu liefern + insbesondere zu bestätigen, dass Geld fließt")]
    [InlineData("Zum Abschluss der Woche rief Baerbock die Türkei auf, ihre Blockade aufzugeben.", "request done A Baerbock R die Türkei M ihre Blockade aufzugeben T Abschluss der Woche")]
    [InlineData("Rom und Wien unterbreiteten ein Angebot für Gespräche.", "offer done A Rom ; Wien M Gespräche")]
    [InlineData("Rom lobte die „mutige und kluge“ Haltung Wiens.", "praise done A Rom R Wiens M die „mutige und kluge“ Haltung Wiens")]
    [InlineData("Rom forderte eine „klare“ Antwort.", "demand done A Rom M eine „klare“ Antwort")]
    [InlineData("Die Europäer verlangen Änderungen.", "demand done A Die Europäer M Änderungen")]
    public void Matter_IsCutWell(string text, string expected) => Assert.Equal([expected], Acts(text));

    /// <summary>The place at the end is where a diplomat is sent, and the seat of a government.</summary>
    [Theory]
    [InlineData("Der Botschafter in Lima übergab eine Note.", null)]
    [InlineData("Das Regime in Lima übergab eine Note.", "state:PER")]
    public void Actor_OfAPlace(string text, string? actor)
    {
        var frozen = FrozenText.Freeze(text);
        var read = Reader.Read(new Report { Id = ReportId.Of("t", frozen), Uri = "t", Text = frozen, Language = "de" });
        Assert.Equal(actor, read.Acts.Single().Actors.Single().Actor);
    }

    [Theory]
    [InlineData("In einem Brief an den Präsidenten bat Armenien um Beobachter.", "request done A Armenien R den Präsidenten M Beobachter")]
    [InlineData("Die von Russland erhobenen Forderungen lehnt die NATO ab.", "demand done A Russland", "reject done A die NATO R Russland M Die von Russland erhobenen Forderungen")]
    [InlineData("Das Auswärtige Amt bestellte den Botschafter ein und forderte ihn auf, die Gewalt zu beenden.", "summon done A Das Auswärtige Amt R den Botschafter", "demand done A Das Auswärtige Amt R den Botschafter M die Gewalt zu beenden")]
    [InlineData("Jerewan beschuldigte Baku des Völkermords.", "accuse done A Jerewan R Baku M des Völkermords")]
    [InlineData("Der Iran hat dem Chef der Behörde zufolge zugesagt, Inspektoren zuzulassen.", "promise done A Der Iran M Inspektoren zuzulassen")]
    [InlineData("Paris sprach sich für eine Reform des Sicherheitsrats aus.", "support done A Paris M eine Reform des Sicherheitsrats")]
    [InlineData("Prag und Wien, unter ihnen Bern, bestellten die russischen Botschafter ein.", "summon done A Prag ; Wien R die russischen Botschafter")]
    public void Recipient_IsWhomTheWordsReach(string text, params string[] expected) => Assert.Equal(expected, Acts(text));

    [Theory]
    [InlineData("Der Kanzler besiegelte den Pakt mit einem Federstrich.", "sign done A Der Kanzler M den Pakt")]
    [InlineData("Lima hat die Straße mit Soldaten besetzt.", "coerce done A Lima M die Straße mit Soldaten")]
    [InlineData("Der Gouverneur verhängte über Lima und Callao den Notstand.", "coerce done A Der Gouverneur R Lima ; Callao M den Notstand")]
    [InlineData("Quito erkannte das Ergebnis der Wahl an.", "recognise done A Quito M das Ergebnis der Wahl")]
    [InlineData("Quito erkannte die Unabhängigkeit des Kosovo an.", "recognise done A Quito R des Kosovo M die Unabhängigkeit des Kosovo")]
    [InlineData("Der Ausschuss gab zwei Milliarden Euro für neue Brücken frei.", "authorise done A Der Ausschuss M zwei Milliarden Euro")]
    [InlineData("Die Versammlung fordert den Abzug Eritreas.", "demand done A Die Versammlung R Eritreas M den Abzug Eritreas")]
    [InlineData("Kairo hält an der Forderung nach eritreischem Abzug fest.", "demand done A Kairo R eritreischem M eritreischem Abzug")]
    [InlineData("Sofia setzt sich für den Beitritt Moldaus ein.", "support done A Sofia M den Beitritt Moldaus")]
    [InlineData("Die Ministerin hat gedroht, der Regierung den Strom abzustellen.", "threaten done A Die Ministerin R der Regierung M der Regierung den Strom abzustellen")]
    [InlineData("Der Kapitän lehnte es ab, die Beamten an Bord zu lassen.", "refuse done A Der Kapitän R die Beamten M die Beamten an Bord zu lassen")]
    public void Recipient_IsAPartyAndNoMeansOrThing(string text, string expected) => Assert.Equal([expected], Acts(text));

    [Theory]
    [InlineData("Der US-Botschafter in Russland, John Sullivan, lieferte das Dokument nach Moskau.", "deliver done A Der US-Botschafter in Russland, John Sullivan R Moskau M das Dokument")]
    [InlineData("Die Regierung von Mali wies den französischen Botschafter aus.", "expel done A Die Regierung von Mali R den französischen Botschafter")]
    [InlineData("Im Kabul trafen sich die Außenminister Japans und der Philippinen.", "meet done A die Außenminister Japans und der Philippinen P Kabul")]
    [InlineData("Die Regierung erklärte, dass sie keine Waffen liefern werde.", "refuse done A Die Regierung M keine Waffen")]
    [InlineData("Den Einsatz lehne er ab, sagte Bundespräsident Steinmeier.", "reject done A Bundespräsident Steinmeier M Den Einsatz")]
    [InlineData("Der Minister sagte, dass es mit Präsident Biden Segen geschickt wurde.", "authorise done A Präsident Biden")]
    [InlineData("Übergeben wurde das Schreiben laut Außenamt von Botschafter Sullivan.", "deliver done A Botschafter Sullivan M das Schreiben")]
    [InlineData("Die Note wurde nach Angaben des Ministeriums von Botschafter Sullivan überreicht.", "deliver done A Botschafter Sullivan M Die Note")]
    [InlineData("Der Beamte sagte, dass die Vereinigten Staaten Moskau gebeten haben, das Papier geheim zu halten.", "request done A die Vereinigten Staaten R Moskau M das Papier geheim zu halten")]
    [InlineData("„Das Papier enthält unsere Vorschläge für Gespräche“, sagte Blinken.", "propose done A Blinken M Gespräche")]
    public void Actor_IsWhoDoesIt(string text, params string[] expected) => Assert.Equal(expected, Acts(text));

    [Theory]
    [InlineData("Minsk wurde von der Kommission „völlig unfair“ behandelt.")]
    [InlineData("Japan lieferte Manila die ersten beiden Boote.", "deliver done A Japan R Manila M die ersten beiden Boote")]
    [InlineData("Moskau nannte das Vorgehen „rechtswidrig“.", "criticise done A Moskau M das Vorgehen")]
    [InlineData("Moskau nannte das Manöver „Steinadler“ illegal.", "criticise done A Moskau M das Manöver „Steinadler“")]
    [InlineData("Moskau nannte das Manöver „eine dreiste Provokation“.", "criticise done A Moskau M das Manöver")]
    [InlineData("Kiew warf Minsk Lügen vor. Minsk wies das zurück.", "accuse done A Kiew R Minsk M Lügen", "deny done A Minsk M das")]
    [InlineData("Washington rief Rom auf, die Zölle, die im Mai kamen, aufzuheben.", "request done A Washington R Rom M die Zölle, die im Mai kamen, aufzuheben")]
    [InlineData("Brüssel drängt Rom, die Panzer, die es zugesagt hatte, zu liefern.", "demand done A Brüssel R Rom M die Panzer, die es zugesagt hatte, zu liefern")]
    [InlineData("Der nach den Unruhen eingesetzte Präsident kritisierte die Reform.", "criticise done A Der nach den Unruhen eingesetzte Präsident M die Reform")]
    [InlineData("Die Rebellen haben das Lager in Kidal geräumt, das von der Armee besetzt wurde.", "withdraw done A Die Rebellen P Kidal", "coerce done A der Armee M das Lager")]
    public void Phrases_EndWhereTheyShould(string text, params string[] expected) => Assert.Equal(expected, Acts(text));

    [Theory]
    [InlineData("Moskau hat den Entwurf geprüft und zurückgewiesen.", "reject done A Moskau M den Entwurf")]
    [InlineData("Moskau hat den Entwurf geprüft und die Forderung zurückgewiesen.", "reject done A Moskau M die Forderung")]
    [InlineData("Zwei Männer wurden von der Polizei verhaftet und nach Minsk abgeschoben.", "arrest done A der Polizei R Zwei Männer", "expel done A der Polizei R Zwei Männer")]
    [InlineData("Am Montag verhinderte der Einspruch Nikosias den Beschluss.", "block done A Nikosias M den Beschluss T Montag")]
    [InlineData("Am Montag verhinderte der Nebel den Beschluss.")]
    [InlineData("Entschieden zurückgewiesen hat Peking das Urteil.", "reject done A Peking M das Urteil")]
    [InlineData("Die Regierung weigert sich nach wie vor, Raketen zu liefern.", "refuse done A Die Regierung M Raketen zu liefern")]
    [InlineData("Anerkannt hat die Republik das Regime nicht.", "recognise denied A die Republik R das Regime")]
    [InlineData("„Wir haben uns auf eine Feuerpause verständigt“, sagte Lawrow.", "agree done A Lawrow M eine Feuerpause")]
    public void WhatVerbsShare_IsFound(string text, params string[] expected) => Assert.Equal(expected, Acts(text));

    [Theory]
    [InlineData("Tokio beklagte, Seoul breche den Vertrag.", "criticise done A Tokio R Seoul M Seoul breche den Vertrag")]
    [InlineData("Tokio beklagte, der Vertrag sei wertlos.", "criticise done A Tokio M der Vertrag sei wertlos")]
    [InlineData("Der Minister stellte in Abrede, mit Washington gesprochen zu haben.", "deny done A Der Minister M mit Washington gesprochen zu haben")]
    [InlineData("Drei Staaten beorderten ihre Gesandten in Doha zurück.", "recall done A Drei Staaten R Doha M ihre Gesandten in Doha")]
    public void Recipient_StandsWithinTheMatter(string text, string expected) => Assert.Equal([expected], Acts(text));

    [Theory]
    [InlineData("Am Montag schloss die Union Mali aus.", "expel done A die Union R Mali T Montag")]
    [InlineData("Am Montag bombardierte Moskau Odessa.", "attack done A Moskau R Odessa T Montag")]
    [InlineData("Am Montag dankte der Premier Polen.", "praise done A der Premier R Polen T Montag")]
    [InlineData("Am Montag widersprach der Sprecher der Darstellung.", "deny done A der Sprecher M der Darstellung T Montag")]
    [InlineData("Am Montag bezichtigten die Rebellen die Truppen des Beschusses.", "accuse done A die Rebellen R die Truppen M des Beschusses T Montag")]
    [InlineData("Am Montag wies die Ministerin die Forderung bei einer Rede zurück.", "reject done A die Ministerin M die Forderung T Montag")]
    [InlineData("Am Montag bat Rom die Nato-geführte Truppe um Hilfe.", "request done A Rom R die Nato-geführte Truppe M Hilfe T Montag")]
    [InlineData("Am Montag bestritten beide Gruppen eine Beteiligung.", "deny done A beide Gruppen M eine Beteiligung T Montag")]
    [InlineData("Am Montag lehnte der Sprecher der Regierung den Plan ab.", "reject done A der Sprecher der Regierung M den Plan T Montag")]
    [InlineData("Am Montag bot das Nachbarland Polen Gespräche an.", "offer done A das Nachbarland Polen M Gespräche T Montag")]
    [InlineData("Am Montag kritisierte Präsident Macron den Plan.", "criticise done A Präsident Macron M den Plan T Montag")]
    public void SubjectAndObjectSideBySide_AreTwo(string text, string expected) => Assert.Equal([expected], Acts(text));

    [Theory]
    [InlineData("Die vom Iran unterstützte Miliz hat Raketen auf Haifa abgefeuert.", "attack done A Miliz R Haifa M Raketen")]
    [InlineData("Khan wurde vor einem Gericht in Islamabad von Sicherheitskräften festgenommen.", "arrest done A Sicherheitskräften R Khan")]
    [InlineData("Den Vorschlag, Vermögen zu nutzen, lehnte Rom ab.", "reject done A Rom M Den Vorschlag + Vermögen zu nutzen")]
    public void Words_GoWhereTheyBelong(string text, string expected) => Assert.Equal([expected], Acts(text));

    [Theory]
    [InlineData("Drei der fünf Länder lehnten den Plan ab.", "reject done A Drei der fünf Länder M den Plan")]
    [InlineData("Israels Kabinett hat am Abend der Vereinbarung zugestimmt.", "accept done A Israels Kabinett M der Vereinbarung T Abend")]
    [InlineData("Die Geheimdienste tauschen seit 2018 Erkenntnisse aus.", "cooperate done A Die Geheimdienste M Erkenntnisse T 2018")]
    [InlineData("Die Behörden zwingen Bauern zum Umzug.", "coerce done A Die Behörden R Bauern M Umzug")]
    [InlineData("Moskau reagierte mit der Ausweisung von zwei Diplomaten.", "expel done A Moskau R zwei Diplomaten")]
    [InlineData("Irland pocht gegenüber dem Ministerium auf Begleitschutz.", "demand done A Irland R dem Ministerium M Begleitschutz")]
    [InlineData("Gestern riet das Auswärtige Amt von Reisen in den Libanon ab.", "warn done A das Auswärtige Amt M Reisen in den Libanon T Gestern")]
    [InlineData("Vier Diplomaten müssen das Land verlassen.", "expel done R Vier Diplomaten")]
    [InlineData("Es werde keine Zugeständnisse geben, sagte Präsident Macron.", "refuse done A Präsident Macron M keine Zugeständnisse")]
    public void Phrases_BeginAndEndWhereTheyDo(string text, string expected) => Assert.Equal([expected], Acts(text));

    [Theory]
    [InlineData("Die Beamten setzten den Schauspieler fest.", "arrest done A Die Beamten R den Schauspieler")]
    [InlineData("Die Rebellen riefen eine Kampfpause aus.", "yield done A Die Rebellen M eine Kampfpause")]
    public void Frames_TakePersonsAndWordsThatMeanTheSame(string text, string expected) => Assert.Equal([expected], Acts(text));

    [Theory]
    [InlineData("Sollte die Nato Raketen stationieren, werde Moskau reagieren, drohte Rjabkow.", "threaten done A Rjabkow R die Nato M werde Moskau reagieren C Sollte die Nato Raketen stationieren")]
    [InlineData("Moskau erwähnte die Ansammlung von mehr als 100.000 Soldaten an der ukrainischen Grenze.", "deploy done M mehr als 100.000 Soldaten P der ukrainischen Grenze")]
    [InlineData("Im Streit über Raketen in Polen warnte Moskau vor einer Eskalation.", "warn done A Moskau M einer Eskalation")]
    [InlineData("Auf Antrag Russlands wurde die Sitzung vertagt.", "request done A Russlands", "suspend done M die Sitzung")]
    public void ConditionAndPlace_AreTheActs(string text, params string[] expected) => Assert.Equal(expected, Acts(text));

    [Theory]
    [InlineData("Deutschland kündigte die Lieferung von zwölf Panzern an.", "deliver announced A Deutschland M zwölf Panzern")]
    [InlineData("Die Übergabe von 50 Panzern an die Ukraine soll im Mai beginnen.", "deliver announced R die Ukraine M 50 Panzern")]
    [InlineData("Das Pentagon lehnte den Vorschlag als nicht haltbar ab.", "reject done A Das Pentagon M den Vorschlag")]
    [InlineData("Russischer Botschafter in Berlin einbestellt", "summon done R Russischer Botschafter in Berlin")]
    [InlineData("Japan erklärte sich bereit, die Kosten zu übernehmen.", "offer done A Japan M die Kosten zu übernehmen")]
    [InlineData("Lokführer in Peru legen ab Mittwoch die Arbeit nieder.", "protest announced A Lokführer T Mittwoch")]
    [InlineData("Die Luftwaffe will dabei ein Depot zerstört haben.", "attack done A Die Luftwaffe R ein Depot")]
    public void Status_IsThatOfTheDeed(string text, string expected) => Assert.Equal([expected], Acts(text));

    [Theory]
    [InlineData("Togo: Zwölf Journalisten festgenommen", "arrest done R Zwölf Journalisten")]
    [InlineData("Togo: Demonstranten verhaftet", "arrest done R Demonstranten")]
    [InlineData("Polizei verhaftet Demonstranten", "arrest done A Polizei R Demonstranten")]
    [InlineData("In der peruanischen Hauptstadt kam es zu Protesten gegen Präsidentin Boluarte.", "protest done R Präsidentin Boluarte P der peruanischen Hauptstadt")]
    [InlineData("Im Mai 2005 hatte der peruanische Präsident um die Rückgabe der Maske gebeten.", "request done A der peruanische Präsident M die Rückgabe der Maske T Mai 2005")]
    [InlineData("Zuletzt hatte im Mai 2005 der peruanische Präsident um die Rückgabe der Maske gebeten.", "request done A der peruanische Präsident M die Rückgabe der Maske T Mai 2005")]
    [InlineData("Die 58-jährige finnische Präsidentin Anna Lahti trat zurück.", "yield done A Die 58-jährige finnische Präsidentin Anna Lahti")]
    [InlineData("Rom hat Waffen, darunter auch Panzer, an Kiew geliefert.", "deliver done A Rom R Kiew M Waffen")]
    [InlineData("Der Iran dementierte einen Bericht, wonach Rom den Minister festgenommen hat.", "deny done A Der Iran M einen Bericht", "arrest done A Rom R den Minister")]
    public void Headlines_DatesAndExamples_DoNothing(string text, params string[] expected) => Assert.Equal(expected, Acts(text));

    [Theory]
    [InlineData("Peking hat keine Truppen, sondern Berater nach Goma entsandt.", "deploy done A Peking M Berater nach Goma")]
    [InlineData("Nicht Rom, sondern Kiew habe die Brücke gesprengt, sagte der General.", "attack done A Kiew R die Brücke")]
    [InlineData("Der Botschafter sei nicht einbestellt, sondern gelobt worden, sagte der Minister.", "summon denied R Der Botschafter", "praise done R Der Botschafter")]
    [InlineData("Gestern forderte der 2014 abgewählte Präsident Lund Hilfe.", "demand done A der 2014 abgewählte Präsident Lund M Hilfe T Gestern")]
    [InlineData("Zu dem Anschlag bekannte sich die Gruppe Islamischer Halbmond.", "admit done A die Gruppe Islamischer Halbmond M dem Anschlag")]
    [InlineData("Kurt von Lanz, Präsident der Universität Lima und Vorsitzender der Konferenz, forderte Hilfe.", "demand done A Kurt von Lanz, Präsident der Universität Lima und Vorsitzender der Konferenz M Hilfe")]
    [InlineData("Gestern wurde der Sprecher von Anton Miller festgenommen.", "arrest done R der Sprecher T Gestern")]
    [InlineData("Rom sagte, dass die Armee, die im Mai den Hafen besetzt hat, das Gesetz ablehne.", "coerce done A die Armee M den Hafen T Mai", "reject done A die Armee M das Gesetz")]
    [InlineData("Die Ministerin für Strafvollzug und der Innenminister sind von ihrem Amt zurückgetreten.", "yield done A Die Ministerin für Strafvollzug ; der Innenminister")]
    [InlineData("Die Uiguren forderten Hilfe.", "demand done A Die Uiguren M Hilfe")]
    [InlineData("Die Note wurde dem Schweizer Botschafter übergeben.", "deliver done R dem Schweizer Botschafter M Die Note")]
    [InlineData("Seinerseits forderte der Minister Hilfe.", "demand done A der Minister M Hilfe")]
    [InlineData("Die Miliz hat sich zu dem Anschlag bekannt.", "admit done A Die Miliz M dem Anschlag")]
    public void Contrasts_TitlesAndInsertedClauses(string text, params string[] expected) => Assert.Equal(expected, Acts(text));

    [Theory]
    [InlineData("Die Trockenheit zwingt Bauern zum Umdenken.")]
    [InlineData("Die Moschee fordert Ruhe.")]
    [InlineData("Gestern wurde bekannt, dass der Vertrag endet.")]
    [InlineData("Die Soldaten müssen das Land sehr lieben.")]
    [InlineData("Der Plan stieß auf Kritik.")]
    [InlineData("Der Plan stieß auf Kritik. Der Senator schwieg.")]
    [InlineData("Ecuadors Außenministerin sprach von einem Angriff auf die Souveränität.")]
    public void NothingIsTold(string text) => Assert.Empty(Acts(text));

    [Theory]
    [InlineData("Einige Zeit später wurde Navarro von der Geheimpolizei verhaftet.", "arrest done A der Geheimpolizei R Navarro")]
    [InlineData("Die Polizei schoss auf Steine werfende Demonstranten.", "attack done A Die Polizei R Steine werfende Demonstranten")]
    [InlineData("Die Soldaten hätten „unschuldige Bauern kaltblütig getötet“, so der Abgeordnete.", "attack done A Die Soldaten R unschuldige Bauern")]
    [InlineData("Eine Gruppe von Rebellen hat grundlos Bauern erschossen.", "attack done A Eine Gruppe von Rebellen R Bauern")]
    [InlineData("Nun ruft der Bund der Lehrer, eine in Lima ansässige Gruppe, alle Schulen des Landes dazu auf, keine Spenden anzunehmen.", "request done A der Bund der Lehrer, eine in Lima ansässige Gruppe R alle Schulen des Landes M keine Spenden anzunehmen")]
    [InlineData("Ein Vorauskommando landete am Donnerstag im Rahmen der Operation in Dili.", "visit done A Ein Vorauskommando R Dili T Donnerstag")]
    [InlineData("Weber forderte die Freilassung von Gefangenen.", "demand done A Weber M die Freilassung von Gefangenen")]
    [InlineData("Weber forderte die Rücknahme von Zöllen.", "demand done A Weber M die Rücknahme von Zöllen")]
    [InlineData("Weber forderte Zugeständnisse von Moskau.", "demand done A Weber R Moskau M Zugeständnisse")]
    [InlineData("Das Parlament hat eine Verlängerung der Gesetze abgelehnt.", "reject done A Das Parlament M eine Verlängerung der Gesetze")]
    [InlineData("Weber erklärte, dass die EU, die USA und Japan den Staat anerkennen würden.", "recognise hypothetical A die EU ; die USA ; Japan R den Staat")]
    [InlineData("Im Februar waren über 400 Soldaten in die Stadt gezogen und hatten die Absetzung des Kommandeurs gefordert.", "demand done A über 400 Soldaten M den Rücktritt des Kommandeurs")]
    [InlineData("Am Montag wurde den Ärzten erlaubt, das Gefängnis zu betreten.", "authorise done R den Ärzten M das Gefängnis zu betreten T Montag")]
    [InlineData("Am Montag wurde der seit Jahren gesuchte General von der Armee verhaftet.", "arrest done A der Armee R der seit Jahren gesuchte General T Montag")]
    [InlineData("Washington forderte die Bundesregierung auf, die Reform voranzutreiben.", "demand done A Washington R die Bundesregierung M die Reform voranzutreiben")]
    [InlineData("Weber forderte Brüssel auf, die Hilfe auszusetzen, bis Budapest nachgegeben hat.", "demand done A Weber R Brüssel M die Hilfe auszusetzen")]
    [InlineData("Rom verurteilte die Gewalt, die Einschränkung der Berichterstattung durch die Behörden sowie die Leugnung des Völkermords durch den Präsidenten.", "criticise done A Rom M die Gewalt, die Einschränkung der Berichterstattung durch die Behörden sowie die Leugnung des Völkermords durch den Präsidenten")]
    [InlineData("Der General kündigte an, er werde keine Soldaten einsetzen.", "refuse done A Der General M keine Soldaten")]
    [InlineData("Lehrer setzten ihre seit zwei Tagen andauernden Proteste gegen die Regierung fort.", "protest done A Lehrer R die Regierung")]
    [InlineData("Merkel lehnte den Vorschlag des Umweltministers ab, die Steuer zu senken.", "reject done A Merkel R des Umweltministers M den Vorschlag des Umweltministers")]
    [InlineData("Der Präsident drohte mit seinem Veto, falls dieser nicht einlenkt.", "threaten done A Der Präsident M seinem Veto C falls dieser nicht einlenkt")]
    [InlineData("Die Besitzer sollen von der Miliz zum Abzug aufgefordert worden sein.", "demand done A der Miliz R Die Besitzer M Abzug")]
    [InlineData("Laut der Gewerkschaft sollen die Besitzer zum Abzug aufgefordert worden sein.", "demand done R die Besitzer M Abzug")]
    [InlineData("Es drohe ein Krieg, sagte Obama bei seinem Treffen mit Medwedew.", "meet done A Obama R Medwedew")]
    [InlineData("Das Dokument regelt die Auslieferung von Verdächtigen an die USA.")]
    [InlineData("Rom erklärte, die Zeit zu Verhandlungen mit Iran sei befristet.")]
    [InlineData("Die Angriffe der Armee auf den Hafen von Odessa gehen weiter.", "attack done A der Armee R den Hafen von Odessa")]
    [InlineData("Einer der Angreifer bedrohte den Präsidenten.", "threaten done A Einer der Angreifer R den Präsidenten")]
    [InlineData("Staaten wie Ungarn lehnen den Plan ab.", "reject done A Staaten M den Plan")]
    [InlineData("Weder die Nato noch die EU oder die Ukraine erkennen die Republik an.", "recognise denied A die Nato ; die EU ; die Ukraine R die Republik")]
    [InlineData("Als Kämpfer die Stadt einnahmen, töteten sie 200 Bauern, teilten die Vereinten Nationen mit.", "attack done A Kämpfer R die Stadt", "attack done A Kämpfer R 200 Bauern")]
    [InlineData("Am Samstag wurde in Kairo eine Kundgebung von Gegnern des Präsidenten gewaltsam beendet.", "coerce done M eine Kundgebung von Gegnern des Präsidenten P Kairo T Samstag")]
    [InlineData("Mubarak hatte am Donnerstag angekündigt bei der Wahl anzutreten.", "announce done A Mubarak M bei der Wahl anzutreten T Donnerstag")]
    [InlineData("Chinesische Politiker haben dazu aufgerufen die Kontrollen zu verstärken und angekündigt, man werde handeln.", "request done A Chinesische Politiker M die Kontrollen zu verstärken", "announce done A Chinesische Politiker M man werde handeln")]
    [InlineData("Die Polizei nahm 20 Menschen fest, darunter auch Barakat, der Anwalt von Nour, dem Herausforderer von Mubarak.", "arrest done A Die Polizei R 20 Menschen")]
    [InlineData("Rom und Wien hatten bei der EU Hilfe beantragt, teilweise aber keine Liste übergeben oder keine Reformen vorgeschlagen.", "request done A Rom ; Wien R der EU M Hilfe", "deliver denied A Rom ; Wien M keine Liste", "propose denied A Rom ; Wien M keine Reformen")]
    [InlineData("Ein mit Messern bewaffneter „Mob“ griff eine Wache an.", "attack done A Ein mit Messern bewaffneter „Mob“ R eine Wache")]
    [InlineData("Den von Minister Wolfgang Huber (CDU) vorgeschlagenen Einsatz der Bundeswehr hat die Gewerkschaft abgelehnt.", "propose done A Minister Wolfgang Huber (CDU) M Einsatz der Bundeswehr", "reject done A die Gewerkschaft R Minister Wolfgang Huber (CDU) M Den von Minister Wolfgang Huber (CDU) vorgeschlagenen Einsatz der Bundeswehr")]
    [InlineData("Mit den Worten „Jetzt werden alle Fragen in Genf diskutiert“ reagierte der Minister.")]
    [InlineData("Die Regierung wird von einer Hungersnot bedroht.")]
    [InlineData("Die AfD fordert, die Grenzen sollten geschlossen werden.", "demand done A Die AfD M die Grenzen sollten geschlossen werden")]
    [InlineData("Man hörte dem Vorstandsmitglied Arnold Vaatz zu, der eine härtere Politik forderte.", "demand done A dem Vorstandsmitglied Arnold Vaatz M eine härtere Politik")]
    [InlineData("Die Menschenrechtsorganisation Pro Asyl lehnte die Pläne ab.", "reject done A Die Menschenrechtsorganisation Pro Asyl M die Pläne")]
    [InlineData("Die private Initiative Aktion Krähe ruft dazu auf, das Lied zu kaufen.", "request done A Die private Initiative Aktion Krähe M das Lied zu kaufen")]
    [InlineData("Die Union schwieg. Deren Sprecher Elias Perabo forderte Neuwahlen.", "demand done A Deren Sprecher Elias Perabo M Neuwahlen")]
    [InlineData("Ihr Sprecher Elias Perabo forderte Neuwahlen.", "demand done A Ihr Sprecher Elias Perabo M Neuwahlen")]
    [InlineData("Burkhardt nennt diese Vorgabe ein „integrationspolitisches Desaster“.", "criticise done A Burkhardt M diese Vorgabe")]
    [InlineData("Ihr wurde von den Behörden Verrat vorgeworfen.", "accuse done A den Behörden R Ihr M Verrat")]
    [InlineData("Von den Menschen wurden viele bedroht.", "threaten done R viele")]
    [InlineData("Auch weitere Minister kritisierten den Plan.", "criticise done A weitere Minister M den Plan")]
    [InlineData("Die Wahl war kurz. Auch sie forderten den Rücktritt der Regierung.", "demand done A sie M den Rücktritt der Regierung")]
    [InlineData("Bitte bestätigen Sie Ihre Anmeldung.")]
    [InlineData("Die Erklärung wurde dem Schweizer Botschafter in Bern übergeben.", "deliver done R dem Schweizer Botschafter in Bern M Die Erklärung")]
    [InlineData("Der Iran müsse die Anreicherung beenden, so US-Außenministerin Condoleezza Rice.", "demand done A US-Außenministerin Condoleezza Rice R Der Iran M Der Iran müsse die Anreicherung beenden")]
    [InlineData("Die Regierung legte einen Bericht vor, in dem sie die Opposition kritisiert.", "criticise done A sie R die Opposition")]
    [InlineData("Wird kein Vertrag unterzeichnet, dann droht Krieg.", "sign hypothetical M kein Vertrag")]
    [InlineData("Der noch im Amt befindliche Präsident Thaksin, der den Plan abgelehnt hatte, reiste ab.", "reject done A Der noch im Amt befindliche Präsident Thaksin M den Plan")]
    [InlineData("Die Soldaten wurden getötet, sieben Kilometer entfernt von Abyei.", "attack done R Die Soldaten")]
    [InlineData("Zuletzt seien mehr Einwanderer nach Spanien gekommen.")]
    [InlineData("Rebellen sagten, dass die Truppen al-Baschirs, der mit Haftbefehl gesucht wird, die Stadt angegriffen hätten.", "attack done A die Truppen al-Baschirs R die Stadt")]
    [InlineData("Der Alleingang wurde vom Sprecher der CDU/CSU-Fraktion Friedbert Pflüger begrüßt.", "support done A Sprecher der CDU/CSU-Fraktion Friedbert Pflüger M Der Alleingang")]
    [InlineData("Javier Solana, der Hohe Vertreter der EU, lehnte den Plan ab.", "reject done A Javier Solana, der Hohe Vertreter der EU M den Plan")]
    [InlineData("Der UN-Sicherheitsrat hat Sanktionen gegen Libyen wegen der Gewalt beim Vorgehen gegen Demonstranten beschlossen.", "sanction done A Der UN-Sicherheitsrat R Libyen M Sanktionen")]
    [InlineData("Laut der Agentur appellierte Außenminister Steinmeier an die Teilnehmer, sich zu einigen.", "request done A Außenminister Steinmeier R die Teilnehmer M sich zu einigen")]
    [InlineData("Von einigen Rednern wurde die Souveränität von Libyen verteidigt.", "support done R Libyen M die Souveränität von Libyen")]
    [InlineData("Insbesondere wird kritisiert, dass das Recht Elemente enthalte, die die regierende Partei, die Bewegung von Präsident Weber, begünstigten.", "criticise done M das Recht Elemente enthalte")]
    [InlineData("Nun fordert Rom seit gestern den Rücktritt von Präsident Weber.", "demand done A Rom R Präsident Weber M den Rücktritt T gestern")]
    [InlineData("Seiner Darstellung zufolge kamen Jets. Dabei hätten sie ohne Warnung eine Gruppe von Bauern bombardiert.", "attack done A sie R eine Gruppe von Bauern")]
    [InlineData("Annan fordert ein Ende der Rekrutierung von Kindersoldaten.", "demand done A Annan M ein Ende der Rekrutierung von Kindersoldaten")]
    [InlineData("Der als Schlichter bekannte Kiril Raschkow bedrohte die Angehörigen.", "threaten done A Der als Schlichter bekannte Kiril Raschkow R die Angehörigen")]
    [InlineData("Die Partei befürwortet die Wiedereinführung der Todesstrafe.", "support done A Die Partei M die Wiedereinführung der Todesstrafe")]
    [InlineData("Am Donnerstag kam es zu einem Anschlag auf einen Markt.", "attack done R einen Markt T Donnerstag")]
    [InlineData("Das Internationale Rote Kreuz kündigte einen Umbau an.", "announce done A Das Internationale Rote Kreuz M einen Umbau")]
    [InlineData("In Haiti wurde der Palast dem Erdboden gleichgemacht.")]
    [InlineData("Der von der Opposition erwartete Aufruhr blieb aus.")]
    [InlineData("Die EU-Außen- und Europaminister verurteilten den Angriff.", "criticise done A Die EU-Außen- und Europaminister M den Angriff")]
    public void RealReports_AreReadAsTheyAreWritten(string text, params string[] expected) => Assert.Equal(expected, Acts(text));

    [Fact]
    public void Reaction_IsTheActOfWhoeverIsQuotedNext()
    {
        var act = Assert.Single(Read("Das Angebot hat Reaktionen hervorgerufen, die bis hin zu Spott reichen. „Was kommt als Nächstes? Kissen?“, sagte Klitschko der Zeitung.").Acts);
        Assert.Equal(ActName.Criticise, act.Name);
        Assert.Equal(2, act.Evidence.Length);
        Assert.NotEmpty(act.Actors);
    }

    [Theory]
    [InlineData("In Chile wurden Reparationen für Verbrechen des Militärs gefordert.", "demand done M Reparationen P Chile")]
    [InlineData("Die Haltung der Regierung wurde kritisiert.", "criticise done R der Regierung M Die Haltung der Regierung")]
    [InlineData("Der Major war verurteilt worden.")]
    [InlineData("Rebellen griffen den Markt an. Dabei wurden 12 Händler getötet.", "attack done A Rebellen R den Markt", "attack done R 12 Händler")]
    [InlineData("Ein Zug entgleiste. Dabei wurden 12 Händler getötet.")]
    [InlineData("Der Rat erklärte, die Lage sei unter Kontrolle, die Häfen würden wieder geöffnet und das Verbot sei aufgehoben.", "yield done M die Häfen", "yield done M das Verbot")]
    [InlineData("Ex-General nach Lima überstellt", "cooperate done R Lima M Ex-General")]
    [InlineData("Kritiker des Dammes als „Verräter“ beschimpft", "criticise done R Kritiker des Dammes")]
    [InlineData("Ex-Präsident von Peru nach Chile überstellt", "cooperate done R Chile M Ex-Präsident von Peru")]
    [InlineData("Der Ex-General kritisierte den Plan.", "criticise done A Der Ex-General M den Plan")]
    [InlineData("Peter Lund, Ex-Präsident von Peru, wurde nach Chile überstellt.", "cooperate done R Chile M Peter Lund, Ex-Präsident von Peru")]
    [InlineData("Die Marine hat ein Schiff mit 16 Aktivisten (darunter keine Briten) gestürmt.", "attack done A Die Marine R ein Schiff")]
    [InlineData("Mehrere Bewaffnete griffen das Dorf an.", "attack done A Mehrere Bewaffnete R das Dorf")]
    [InlineData("Bewaffnete griffen die Bauern an. Sie steckten Läden in Brand.", "attack done A Bewaffnete R die Bauern", "attack done A Sie R Läden")]
    [InlineData("Erboste Muslime griffen daraufhin die Kopten an.", "attack done A Erboste Muslime R die Kopten")]
    [InlineData("Am Montag waren 3.000 Polizisten aufgeboten.", "mobilise done M 3.000 Polizisten T Montag")]
    [InlineData("Heute waren 62 Millionen Bürger zur Abgabe ihrer Stimme aufgerufen.", "request done R 62 Millionen Bürger M Abgabe ihrer Stimme")]
    [InlineData("Die Truppen sind aus Mali abgezogen.", "withdraw done A Die Truppen")]
    [InlineData("Die Regierung stellte den Insassen mehr Brot zur Verfügung.", "aid done A Die Regierung R den Insassen M mehr Brot")]
    [InlineData("Moskau gibt Verluste zu", "admit done A Moskau M Verluste")]
    [InlineData("Teheran räumt Abschuss ein", "admit done A Teheran M Abschuss")]
    [InlineData("Rom und Wien einigen sich auf einen Grenzvertrag.", "agree done A Rom ; Wien M einen Grenzvertrag")]
    public void PassivesHeadlinesAndFormerOfficials_AreRead(string text, params string[] expected) => Assert.Equal(expected, Acts(text));

    [Theory]
    [InlineData("Die Resolution fordert Peru auf, die Truppen abzuziehen.", "demand done A Die Resolution R Peru M die Truppen abzuziehen")]
    [InlineData("Die Hitze fordert die Bauern.")]
    [InlineData("Proteste in Lima", "protest done P Lima")]
    [InlineData("Bolivien: Schwere Unruhen in La Paz", "protest done P La Paz")]
    [InlineData("Neue Luftangriffe auf Goma", "attack done R Goma")]
    [InlineData("Die Angst vor Protesten in Lima wächst.")]
    [InlineData("Vertrag in Lima unterzeichnet", "sign done M Vertrag P Lima")]
    [InlineData("Waffenruhe in Goma vereinbart", "agree done M Waffenruhe in Goma")]
    [InlineData("Konzern dementiert", "deny done A Konzern")]
    [InlineData("Militär setzt Präsident Mbaé ab", "coerce done A Militär R Präsident Mbaé")]
    [InlineData("Soldaten gaben Schüsse auf die Mönche ab.", "attack done A Soldaten R die Mönche")]
    [InlineData("Der Minister bedauerte die Proteste in Lima nicht.")]
    [InlineData("Bei einem Luftangriff nahe der Grenze starben sechs Bauern.", "attack done R sechs Bauern")]
    [InlineData("Bei einem Unfall nahe der Grenze starben sechs Bauern.")]
    [InlineData("In Lima kam es zu 37 Festnahmen.", "arrest done P Lima")]
    public void EventsAndTexts_AreToldWithoutADoer(string text, params string[] expected) => Assert.Equal(expected, Acts(text));

    [Theory]
    [InlineData("Seit Chile die Einfuhr von Weizen untersagt hat, stauen sich die Lastwagen.", "sanction done A Chile M die Einfuhr von Weizen")]
    [InlineData("Die Lage ist ruhig, seit Peru Truppen verlegt hat.", "deploy done A Peru M Truppen")]
    [InlineData("Peru und Chile, die zwischen den Rebellen vermitteln, schwiegen.", "mediate done A Peru ; Chile R den Rebellen")]
    [InlineData("Peru rügte den Ausschuss für auswärtige Politik, der den Plan ablehnte.", "criticise done A Peru R den Ausschuss für auswärtige Politik", "reject done A den Ausschuss für auswärtige Politik M den Plan")]
    [InlineData("Das Institut für Frieden und Abrüstung forderte Chile auf, Panzer abzuziehen.", "demand done A Das Institut für Frieden und Abrüstung R Chile M Panzer abzuziehen")]
    [InlineData("Das Amt für Migration und die Polizei warnten Chile.", "warn done A Das Amt für Migration ; die Polizei R Chile")]
    [InlineData("Peru rügte das Amt für Versäumnisse.", "criticise done A Peru R das Amt M Versäumnisse")]
    [InlineData("Im Verlauf der Unruhen wurden 27 Menschen getötet.", "attack done R 27 Menschen")]
    [InlineData("Bei dem Sturm wurden 27 Menschen getötet.")]
    [InlineData("Peru dankte der Agentur für die Hilfe, die Chile geliefert hatte.", "praise done A Peru R der Agentur M die Hilfe", "deliver done A Chile M die Hilfe")]
    [InlineData("Die Minister aus Peru und Chile, die seit Mai vermitteln, schwiegen.", "mediate done A Die Minister T Mai")]
    [InlineData("„Wir werden uns nicht bewegen“, sagte der Rebellenführer.", "refuse done A der Rebellenführer M Wir werden uns nicht bewegen")]
    [InlineData("„Wir werden das nie vergessen“, sagte der Minister.")]
    [InlineData("Auf Befehl des Königs wurde das Parlament aufgelöst.", "coerce done A des Königs M das Parlament")]
    [InlineData("Auf Weisung von Präsident Lund wurde das Parlament aufgelöst.", "coerce done A Präsident Lund M das Parlament")]
    [InlineData("Lanz wird vorgeworfen, einen Wirt festgehalten und versucht zu haben, ihn zu töten.", "accuse done R Lanz M einen Wirt festgehalten und versucht zu haben + ihn zu töten")]
    [InlineData("Lanz wird vorgeworfen, er habe versucht, einen Wirt zu töten.", "accuse done R Lanz M er habe versucht + einen Wirt zu töten")]
    [InlineData("Kenianische Soldaten sind in Liboi in der Nähe der Grenze einmarschiert.", "attack done A Kenianische Soldaten R Liboi")]
    [InlineData("Der Rat rügte die TV-Berichterstattung.", "criticise done A Der Rat M die TV-Berichterstattung")]
    [InlineData("Der Rat hält die Überwachung für nicht hinnehmbar.", "criticise done A Der Rat M die Überwachung")]
    [InlineData("„Wir werden keine Panzer liefern“, sagte der Minister.", "refuse done A der Minister M keine Panzer")]
    public void ClausesOfReports_AreRead(string text, params string[] expected) => Assert.Equal(expected, Acts(text));

    [Theory]
    [InlineData("Peru pochte darauf, die Grenze zu öffnen.", "demand done A Peru M die Grenze zu öffnen")]
    [InlineData("Peru protestierte dagegen, dass Chile mitredet.", "criticise done A Peru R Chile M Chile mitredet")]
    [InlineData("Der Bischof ärgerte sich darüber, dass niemand kam.", "criticise done A Der Bischof M niemand kam")]
    [InlineData("Die Armee drohte damit, dass sie die Brücke sprengt.", "threaten done A Die Armee M sie die Brücke sprengt")]
    public void AClauseWithItsDaWord_StandsForAPhraseWithThePreposition(string text, string expected) => Assert.Equal([expected], Acts(text));

    [Theory]
    [InlineData("Fall Möller: Universität Kassel verurteilt „bewusste Täuschung“", "criticise done A Universität Kassel M „bewusste Täuschung“")]
    [InlineData("Spanien: Drogenboss Miguel Ortega verhaftet", "arrest done R Drogenboss Miguel Ortega")]
    [InlineData("Kritiker Ortega protestiert")]
    [InlineData("Wegen der Vorwürfe ermittelt die Staatsanwaltschaft Bonn gegen zu Rhein.", "investigate done A die Staatsanwaltschaft Bonn R zu Rhein M der Vorwürfe")]
    [InlineData("Karl zu Rhein schwieg. Zu Rhein war zuvor zurückgetreten.", "yield done A Zu Rhein")]
    [InlineData("Karl zu Rhein schwieg. Am Montag wies Zu Rhein die Vorwürfe zurück.", "deny done A Zu Rhein M die Vorwürfe T Montag")]
    [InlineData("Außerdem warf die Staatsanwaltschaft Berger vor, Vorschriften verletzt zu haben.", "accuse done A die Staatsanwaltschaft R Berger M Vorschriften verletzt zu haben")]
    [InlineData("In der Stadt wurden Hunderte Bauern verhaftet und viele später hingerichtet.", "arrest done R Hunderte Bauern P der Stadt", "attack done R viele")]
    [InlineData("Diese kündigte daraufhin ihren Vertrag.", "suspend done A Diese M ihren Vertrag")]
    [InlineData("Den Bericht hatte Präsident Mora erhalten, aber, um den Nachbarn zu schonen, vorerst nicht zur Veröffentlichung freigegeben.", "authorise denied A Präsident Mora M Den Bericht")]
    [InlineData("Ortiz führte die Milizen an, die im Mai die Stadt zerstörten, dabei über 400 Menschen töteten und den Hafen besetzten.", "attack done A die Milizen R die Stadt T Mai", "attack done A die Milizen R über 400 Menschen", "coerce done A die Milizen M den Hafen")]
    [InlineData("Der Polizei gelang es, einen der Anführer der Bande zu verhaften.", "arrest done A Der Polizei R einen der Anführer der Bande")]
    [InlineData("Das Auto wurde aus nicht ganz klaren Gründen von US-Truppen beschossen.", "attack done A US-Truppen R Das Auto")]
    [InlineData("Die Brücke wurde von russischen und indischen Soldaten besetzt.", "coerce done A russischen und indischen Soldaten M Die Brücke")]
    [InlineData("Die ADR (Alternativ Demokratesch Reformpartei) lehnt den Vorschlag ab.", "reject done A Die ADR (Alternativ Demokratesch Reformpartei) M den Vorschlag")]
    [InlineData("Außenminister Lanz – er ist seit Mai im Amt – forderte die Regierung auf, die Grenze zu öffnen.", "demand done A Außenminister Lanz R die Regierung M die Grenze zu öffnen")]
    [InlineData("Das Kabinett – alle zehn Minister – trat am Montag zurück.", "yield done A Das Kabinett T Montag")]
    [InlineData("Der Minister reagierte, indem er den Verband der Lüge beschuldigte.", "accuse done A Der Minister R den Verband M der Lüge")]
    [InlineData("Ermittelt wird gegen eine Vereinigung, welche einen Anschlag auf den Premier plante.", "investigate done R eine Vereinigung", "attack announced A eine Vereinigung R den Premier")]
    [InlineData("Ein Entwurf wird dem König am nächsten Sonntag vorgelegt.", "propose announced R dem König M Ein Entwurf T nächsten Sonntag")]
    [InlineData("Der Minister tritt in der kommenden Woche zurück.", "yield announced A Der Minister T der kommenden Woche")]
    [InlineData("Die Opposition fordert Neuwahlen in der kommenden Woche.", "demand done A Die Opposition M Neuwahlen T der kommenden Woche")]
    [InlineData("Die Täter wurden von der Polizei verhaftet und festgenommen.", "arrest done A der Polizei R Die Täter")]
    [InlineData("Die Regierung hat angekündigt, sollte Ortega die Macht ergreifen, ihre Hilfe auszusetzen.", "suspend announced A Die Regierung M ihre Hilfe C sollte Ortega die Macht ergreifen")]
    [InlineData("Bei den Unruhen waren 27 Bauern getötet und Hunderte Häuser zerstört worden.", "attack done R 27 Bauern")]
    [InlineData("Die Freien Demokraten lehnen den Plan ab.", "reject done A Die Freien Demokraten M den Plan")]
    [InlineData("Lanz hatte erklärt, er sei unschuldig, erkannte das Urteil nicht an und weigerte sich, seinen Namen zu nennen.", "reject done A Lanz M das Urteil", "refuse done A Lanz M seinen Namen zu nennen")]
    [InlineData("Die Regierung hat den Vorwurf, sie habe die Wahl gefälscht, zurückgewiesen.", "deny done A Die Regierung M den Vorwurf + sie habe die Wahl gefälscht")]
    [InlineData("Die Regierung wies den Vorwurf, sie habe die Wahl gefälscht, am Montag zurück.", "deny done A Die Regierung M den Vorwurf + sie habe die Wahl gefälscht T Montag")]
    [InlineData("Den Vorwurf, die Regierung habe die Wahl gefälscht, wies der Minister zurück.", "deny done A der Minister M Den Vorwurf + die Regierung habe die Wahl gefälscht")]
    [InlineData("Die Behauptung, Moskau habe Truppen entsandt, sei falsch, sagte Lanz.", "deny done A Lanz M Die Behauptung + Moskau habe Truppen entsandt")]
    [InlineData("Die Abgeordnete und Bürgermeisterin Petra Lanz forderte Neuwahlen.", "demand done A Die Abgeordnete und Bürgermeisterin Petra Lanz M Neuwahlen")]
    [InlineData("Jede Verantwortung für die Affäre im Bezirk Weser-Ems der SPD weist Lanz zurück.", "deny done A Lanz M Jede Verantwortung für die Affäre im Bezirk Weser-Ems")]
    [InlineData("Berlins Regierender Bürgermeister Kai Lanz kritisierte den Beschluss.", "criticise done A Berlins Regierender Bürgermeister Kai Lanz M den Beschluss")]
    [InlineData("Nordkorea hat wiederholt Südkorea gedroht.", "threaten done A Nordkorea R Südkorea")]
    [InlineData("Zwei ihrer Lehrer konnten von der Feuerwehr gerettet werden.", "aid done A der Feuerwehr R Zwei ihrer Lehrer")]
    [InlineData("Ein Schütze hatte in einem Zug auf Long Island sechs Bürger erschossen.", "attack done A Ein Schütze R sechs Bürger P Long Island")]
    [InlineData("Die Polizei suchte Angehörige des Stamms „al-Badr“, die den Markt angriffen.", "attack done A Angehörige des Stamms „al-Badr“ R den Markt")]
    [InlineData("Greenpeace Österreich kritisierte den Plan.", "criticise done A Greenpeace Österreich M den Plan")]
    [InlineData("Der Kanzler Wolfgang Hammer würdigte den Dirigenten.", "praise done A Der Kanzler Wolfgang Hammer M den Dirigenten")]
    [InlineData("Der Anwalt sagte, dass die Minister Delmars Partei vor Folgen gewarnt hätten.", "warn done A die Minister R Delmars Partei M Folgen")]
    [InlineData("Der Präsident von Haiti wurde im Juli in seinem Haus von kolumbianischen Söldnern erschossen.", "attack done A kolumbianischen Söldnern R Der Präsident T Juli")]
    [InlineData("Der Minister wurde am Flughafen von Manila verhaftet.", "arrest done R Der Minister P Flughafen")]
    [InlineData("Es wurden Vorwürfe laut, die Täter sprächen keinen Dialekt, sie wären demnach angeheuert worden.", "accuse done R die Täter M die Täter sprächen keinen Dialekt")]
    [InlineData("Rom lud den Präsidenten ein, was dieser ausschlug.", "offer done A Rom R den Präsidenten", "reject done A den Präsidenten M was")]
    [InlineData("Karl-Heinz zu Rhein schwieg. Zu Rhein war vom Amt zurückgetreten.", "yield done A Zu Rhein")]
    [InlineData("Die Gewerkschaft Erziehung und Wissenschaft und andere Verbände hatten zu einer Kundgebung aufgerufen.", "request done A Die Gewerkschaft Erziehung ; Wissenschaft ; andere Verbände M einer Kundgebung")]
    [InlineData("Die nicht im Landtag vertretenen Linken kritisierten die Pläne.", "criticise done A Die nicht im Landtag vertretenen Linken M die Pläne")]
    [InlineData("Die Partei hat die nicht genannten Spender verklagt.", "accuse done A Die Partei R die nicht genannten Spender")]
    [InlineData("US-Präsident Donald Trump sagte der Zeitung, er werde dem Beispiel nicht folgen.", "refuse done A US-Präsident Donald Trump M dem Beispiel")]
    [InlineData("US-Präsident Donald Trump schwieg am Montag. Er sei bereit, den Emir zu treffen.", "offer done A Er M den Emir zu treffen")]
    [InlineData("Die Miliz, die ihn bedrohte, schwieg.", "threaten done A Die Miliz R ihn")]
    [InlineData("Monarchisten haben den Plan kritisiert.", "criticise done A Monarchisten M den Plan")]
    [InlineData("Klimaschützer haben den Plan kritisiert.", "criticise done A Klimaschützer M den Plan")]
    [InlineData("Spezialeinheiten der Gendarmerie lösten die Mahnwache auf.", "coerce done A Spezialeinheiten der Gendarmerie M die Mahnwache")]
    [InlineData("Die Bauern protestieren weiter.", "protest done A Die Bauern")]
    [InlineData("Die Stationierung amerikanischer Raketen in Polen soll schrittweise erfolgen.", "deploy announced A amerikanischer M amerikanischer Raketen P Polen")]
    [InlineData("Der Minister hat bei einem Besuch in Kairo seine Haltung erklärt.", "visit done A Der Minister R Kairo")]
    [InlineData("Lima erklärte den Bankier zum Feind und verhängte Sanktionen gegen Quito.", "sanction done A Lima R Quito M Sanktionen")]
    [InlineData("Die Organisation verlangt, dass die Wärter besser bezahlt werden.", "demand done A Die Organisation M die Wärter besser bezahlt werden")]
    [InlineData("So wird in einer Mitteilung der Gewerkschaft gefordert, dass endlich die Regierung von Präsident Juan Soto zahlt.", "demand done A der Gewerkschaft R die Regierung von Präsident Juan Soto M endlich die Regierung von Präsident Juan Soto zahlt")]
    [InlineData("In einem Bericht des Verbands wurden 20 Bauern erschossen.", "attack done R 20 Bauern")]
    [InlineData("Die Armee hat bei einem Luftangriff Karim Soltan getötet, den Führer der Brigade.", "attack done A Die Armee R Karim Soltan")]
    [InlineData("Die Kommission kritisierte das Urteil ebenso wie die Haltung der Banken.", "criticise done A Die Kommission M das Urteil ebenso wie die Haltung der Banken")]
    [InlineData("Die Kommission kritisierte sowohl das Gesetz als auch die Haltung der Banken.", "criticise done A Die Kommission M das Gesetz als auch die Haltung der Banken")]
    [InlineData("Die Kommission kritisierte das Gesetz in scharfer Form.", "criticise done A Die Kommission M das Gesetz")]
    [InlineData("Der Präsident würdigte Petersen als „klugen Denker und guten Freund“.", "praise done A Der Präsident R Petersen")]
    [InlineData("Der Minister nannte die Absage Petersens einen Fehler.", "criticise done A Der Minister R Petersens M die Absage Petersens")]
    [InlineData("Trotz aller behördlichen Hürden leistet das Rote Kreuz Hilfe.", "aid done A das Rote Kreuz")]
    [InlineData("Am Montag hat Bern dann 40 Zelte geliefert.", "deliver done A Bern M 40 Zelte T Montag")]
    [InlineData("In der Provinz kommt es in 60 Prozent der Fälle zu keinen Verhaftungen.")]
    [InlineData("In Bern werden Wege gesucht, wie den Bauern geholfen werden könnte.")]
    [InlineData("Zunächst soll der König in die Mongolei reisen.", "visit announced A der König R die Mongolei")]
    [InlineData("Die Warnung des Ministers am Montag verhallte.", "warn done A des Ministers T Montag")]
    public void ClausesAndPhrasesOfRealReports_AreCutWell(string text, params string[] expected) => Assert.Equal(expected, Acts(text));

    [Theory]
    [InlineData("Rom stritt ab, dass Soldaten kämpften, und warf der Regierung in Wien Verrat vor.", false)]
    [InlineData("Rom sagte, dass Bern der Regierung in Wien Verrat vorgeworfen habe.", true)]
    [InlineData("Es wurden Vorwürfe laut, die Täter sprächen keinen Dialekt, sie wären demnach angeheuert worden.", false)]
    [InlineData("Der Anwalt wird nach Angaben seiner Schwester festgehalten; Bogotá verlangte seine Freilassung.", false)]
    [InlineData("Der Premier, der die Reform kritisiert hatte, ist laut „Kurier“ krank.", false)]
    [InlineData("Hanoi forderte einen Baustopp, ließ sich nach Angaben der Kommission jedoch vertrösten.", false)]
    [InlineData("Beide Seiten hätten sich auf eine Feuerpause verständigt, verlautete aus Kreisen in Ankara.", true)]
    [InlineData("Dem Vernehmen nach bestreitet Asmara jede Beteiligung.", false)]
    [InlineData("Washington prüft laut „Kurier“ die Entsendung von 500 Soldaten nach Haiti.", true)]
    [InlineData("Die Luftwaffe will dabei ein Depot zerstört haben.", true)]
    public void Word_IsNobodysWhereTheReportItselfTells(string text, bool isOnWord) => Assert.Equal(isOnWord, Read(text).Acts[^1].OnWord is not null);

    private static IEnumerable<string> Acts(string text)
    {
        var read = Read(text);
        return read.Acts.Select(act => Text(act, read.Report.Text.Value));
    }

    private static string Text(Act act, string text) => string.Concat($"{act.Name} {act.Status}".ToLowerInvariant(), Roles(" A ", act.Actors, text), Roles(" R ", act.Recipients, text), Spans(" M ", act.Matter, text), Spans(" C ", act.Condition, text), Roles(" P ", act.Place is { } place ? [place] : [], text), Spans(" T ", act.Time?.Spans ?? [], text));

    private static string Roles(string mark, IEnumerable<Role> roles, string text) => Joined(mark, " ; ", roles.Select(role => string.Join(" + ", role.Spans.Select(span => span.In(text).ToString()))));

    private static string Spans(string mark, IEnumerable<TextSpan> spans, string text) => Joined(mark, " + ", spans.Select(span => span.In(text).ToString()));

    private static string Joined(string mark, string between, IEnumerable<string> parts) => string.Join(between, parts) is { Length: > 0 } all ? mark + all : "";

    private static ReadReport Read(string text)
    {
        var frozen = FrozenText.Freeze(text);
        return Reader.Read(new Report { Id = ReportId.Of("urn:example", frozen), Uri = "urn:example", Text = frozen, Language = "de" });
    }
}
