using Demarche.Actors;
using Demarche.Reports;

namespace Demarche.Tests.Actors;

public class ActorResolverTest
{
    private const string Day = "2022-01-27";

    [Theory]
    [InlineData("US-Außenminister Antony Blinken wies dies zurück.", "US-Außenminister Antony Blinken", "person:Q7821917", "office:USA/foreign-minister")]
    [InlineData("Der Sprecher des russischen Präsidenten, Dmitri Peskow, äußerte sich.", "Der Sprecher des russischen Präsidenten, Dmitri Peskow", "person:dmitry-peskov", "office:RUS/presidential-spokesperson")]
    [InlineData("Dmitri Peskow, Sprecher des russischen Präsidenten, äußerte sich.", "Dmitri Peskow, Sprecher des russischen Präsidenten", "person:dmitry-peskov", "office:RUS/presidential-spokesperson")]
    [InlineData("Auch der Außenminister Russlands, Sergej Lawrow, klagte.", "der Außenminister Russlands, Sergej Lawrow", "person:Q58217", "office:RUS/foreign-minister")]
    [InlineData("Kiews Bürgermeister Vitali Klitschko spottete.", "Kiews Bürgermeister Vitali Klitschko", "person:Q31919", "office:UKR/mayor-kyiv")]
    [InlineData("Der US-Botschafter in Russland, John Sullivan, kam.", "Der US-Botschafter in Russland, John Sullivan", "person:Q6241291", "office:USA/ambassador-RUS")]
    [InlineData("NATO-Generalsekretär Jens Stoltenberg sprach in Brüssel.", "NATO-Generalsekretär Jens Stoltenberg", "person:Q57665", "office:NATO/secretary-general")]
    [InlineData("Chinas Außenminister Wang Yi mahnte.", "Chinas Außenminister Wang Yi", "person:Q701801", "office:CHN/foreign-minister")]
    [InlineData("Außenminister Antony Blinken sprach.", "Außenminister Antony Blinken", "person:Q7821917", "office:USA/foreign-minister")]
    [InlineData("Außenministerin Baerbock reiste nach Kiew.", "Außenministerin Baerbock", "person:Q564328", "office:DEU/foreign-minister")]
    [InlineData("Frankreichs Präsident Emmanuel Macron telefonierte.", "Frankreichs Präsident Emmanuel Macron", "person:Q3052772", "office:FRA/president")]
    [InlineData("Der EU-Außenbeauftragte Josep Borrell warnte.", "Der EU-Außenbeauftragte Josep Borrell", "person:Q312901", "office:EU/high-representative")]
    [InlineData("Kommissionspräsidentin Ursula von der Leyen drohte.", "Kommissionspräsidentin Ursula von der Leyen", "person:Q60772", "office:EU-COMMISSION/president")]
    [InlineData("Präsident Biden gab nach.", "Präsident Biden", "person:Q6279", "office:USA/president")]
    [InlineData("Die stellvertretende US-Außenministerin Wendy Sherman kam.", "Die stellvertretende US-Außenministerin Wendy Sherman", "person:Q4169153", "office:USA/deputy-foreign-minister")]
    [InlineData("Der stellvertretende russische Außenminister Sergej Rjabkow kam.", "Der stellvertretende russische Außenminister Sergej Rjabkow", "person:sergey-ryabkov", "office:RUS/deputy-foreign-minister")]
    public void Resolve_Apposition_GivesPersonWithOffice(string text, string words, string actor, string office) => AssertRole(text, words, actor, office);

    [Theory]
    [InlineData("Chinas Außenminister rief zur Zurückhaltung auf.", "Chinas Außenminister", "person:Q701801", "office:CHN/foreign-minister")]
    [InlineData("Der russische Außenminister blieb hart.", "Der russische Außenminister", "person:Q58217", "office:RUS/foreign-minister")]
    [InlineData("Der Präsident der Ukraine widersprach.", "Der Präsident der Ukraine", "person:Q3874799", "office:UKR/president")]
    [InlineData("Der Präsident von Frankreich schwieg.", "Der Präsident von Frankreich", "person:Q3052772", "office:FRA/president")]
    [InlineData("Der britische Regierungschef kam.", "Der britische Regierungschef", "person:Q180589", "office:GBR/prime-minister")]
    [InlineData("Die deutsche Außenministerin kam.", "Die deutsche Außenministerin", "person:Q564328", "office:DEU/foreign-minister")]
    [InlineData("Der Bundeskanzler reiste ab.", "Der Bundeskanzler", "person:Q61053", "office:DEU/chancellor")]
    [InlineData("Der Kremlsprecher sagte nichts.", "Der Kremlsprecher", "person:dmitry-peskov", "office:RUS/presidential-spokesperson")]
    [InlineData("Der Generalsekretär der NATO sprach.", "Der Generalsekretär der NATO", "person:Q57665", "office:NATO/secretary-general")]
    [InlineData("Der NATO-Chef sprach.", "Der NATO-Chef", "person:Q57665", "office:NATO/secretary-general")]
    [InlineData("Der japanische Verteidigungsminister sprach.", "Der japanische Verteidigungsminister", "office:JPN/defence-minister", "office:JPN/defence-minister")]
    [InlineData("Eine Sprecherin des russischen Außenministeriums sprach.", "Eine Sprecherin des russischen Außenministeriums", "office:RUS/foreign-ministry-spokesperson", "office:RUS/foreign-ministry-spokesperson")]
    public void Resolve_OfficeWithState_GivesHolderOnTheDay(string text, string words, string actor, string office) => AssertRole(text, words, actor, office);

    [Theory]
    [InlineData("Der Präsident lehnte ab.", "Der Präsident")]
    [InlineData("Der Außenminister lehnte ab.", "Der Außenminister")]
    [InlineData("Der Präsident des Fußballverbands lehnte ab.", "Der Präsident des Fußballverbands")]
    [InlineData("Bayerns Innenminister lehnte ab.", "Bayerns Innenminister")]
    [InlineData("Der frühere russische Präsident lehnte ab.", "Der frühere russische Präsident")]
    [InlineData("Der russische Ex-Präsident lehnte ab.", "Der russische Ex-Präsident")]
    [InlineData("Ein Sprecher lehnte ab.", "Ein Sprecher")]
    [InlineData("Ein Sprecher des Außenministeriums lehnte ab.", "Ein Sprecher des Außenministeriums")]
    [InlineData("Die Polizei warnte.", "Die Polizei")]
    [InlineData("Russische Fachleute warnten.", "Russische Fachleute")]
    [InlineData("Menschen in Russland klagten.", "Menschen in Russland")]
    [InlineData("Ein Vertreter der USA klagte.", "Ein Vertreter der USA")]
    [InlineData("Die Welt schaut zu.", "Die Welt")]
    [InlineData("Merkel und ihre Fachleute berieten.", "Merkel und ihre Fachleute")]
    [InlineData("Die russische Außenministerin sprach.", "Die russische Außenministerin", "office:RUS/foreign-minister")]
    [InlineData("Der russische Sicherheitsrat tagte.", "Der russische Sicherheitsrat")]
    public void Resolve_TooLittle_NamesNobody(string text, string words, string? actor = null) => AssertRole(text, words, actor, actor);

    /// <summary>Two ministers in one sentence: whom a state's agency quotes, whom the report goes on with, else nobody.</summary>
    [Theory]
    [InlineData("US-Außenminister Antony Blinken traf Chinas Außenminister Wang Yi. Ruhe sei nötig, zitierte Xinhua den Minister.", "den Minister", "person:Q701801", "office:CHN/foreign-minister")]
    [InlineData("Chinas Außenminister Wang Yi traf US-Außenminister Antony Blinken. Ruhe sei nötig, zitierte Xinhua den Minister.", "den Minister", "person:Q701801", "office:CHN/foreign-minister")]
    [InlineData("Chinas Außenminister Wang Yi traf US-Außenminister Antony Blinken. Ruhe sei nötig, sagte der Minister.", "der Minister", "person:Q701801", "office:CHN/foreign-minister")]
    [InlineData("Am Montag trafen sich in Genf Chinas Außenminister Wang Yi und US-Außenminister Antony Blinken. Ruhe sei nötig, sagte der Minister.", "der Minister", null, null)]
    public void Resolve_OfficeThatTwoHave(string text, string words, string? actor, string? office) => AssertRole(text, words, actor, office);

    [Theory]
    [InlineData("Russland verlangt eine Antwort.", "Russland", "state:RUS")]
    [InlineData("Die russische Seite verlangt eine Antwort.", "Die russische Seite", "state:RUS")]
    [InlineData("Die russische Regierung verlangt eine Antwort.", "Die russische Regierung", "state:RUS")]
    [InlineData("Die Regierung der Ukraine verlangt eine Antwort.", "Die Regierung der Ukraine", "state:UKR")]
    [InlineData("Die Regierung in Kiew verlangt eine Antwort.", "Die Regierung in Kiew", "state:UKR")]
    [InlineData("Die Bundesregierung lehnt ab.", "Die Bundesregierung", "state:DEU")]
    [InlineData("Die Biden-Regierung warnt.", "Die Biden-Regierung", "state:USA")]
    [InlineData("Auch die Volksrepublik China mahnt.", "die Volksrepublik China", "state:CHN")]
    [InlineData("Moskau fordert mehr.", "Moskau", "state:RUS")]
    [InlineData("Das Weiße Haus widerspricht.", "Das Weiße Haus", "state:USA")]
    [InlineData("Der Kreml schweigt.", "Der Kreml", "state:RUS")]
    [InlineData("Die Vereinigten Staaten antworten.", "Die Vereinigten Staaten", "state:USA")]
    [InlineData("Die Russische Föderation antwortet.", "Die Russische Föderation", "state:RUS")]
    [InlineData("Die Haltung der Europäischen Union steht fest.", "der Europäischen Union", "org:EU")]
    [InlineData("Die Nordatlantikvertragsorganisation (NATO) tagt.", "Die Nordatlantikvertragsorganisation (NATO)", "org:NATO")]
    [InlineData("Das Pentagon widerspricht.", "Das Pentagon", "org:USA/defence-ministry")]
    [InlineData("Das russische Außenministerium bestellte ihn ein.", "Das russische Außenministerium", "org:RUS/foreign-ministry")]
    [InlineData("Das Auswärtige Amt warnt.", "Das Auswärtige Amt", "org:DEU/foreign-ministry")]
    [InlineData("Wie die russische Nachrichtenagentur TASS meldet.", "die russische Nachrichtenagentur TASS", "agency:TASS")]
    [InlineData("Wie die Nachrichtenagentur Xinhua meldet.", "Xinhua", "agency:XINHUA")]
    [InlineData("Wie die „Welt“ meldet.", "„Welt“", "agency:WELT")]
    [InlineData("Wie das Nachrichtenmagazin Spiegel meldet.", "das Nachrichtenmagazin Spiegel", "agency:SPIEGEL")]
    public void Resolve_BodyOrMetonym_GivesActor(string text, string words, string actor) => AssertRole(text, words, actor, null);

    [Theory]
    [InlineData("Laut Lena Brandt von der Universität Genf stimmt das.", "Lena Brandt von der Universität Genf", "local:r/Lena Brandt")]
    [InlineData("Tarik Omerov, der Leiter der Behörde, klagte.", "Tarik Omerov, der Leiter der Behörde", "local:r/Tarik Omerov")]
    [InlineData("Der Direktor des Amtes, Tarik Omerov, klagte.", "Der Direktor des Amtes, Tarik Omerov", "local:r/Tarik Omerov")]
    [InlineData("Tarik Omerov klagte.", "Tarik Omerov", "local:r/Tarik Omerov")]
    [InlineData("Tesla-Chef Tarik Omerov klagte.", "Tesla-Chef Tarik Omerov", "local:r/Tarik Omerov")]
    [InlineData("Die Ministerin für Bildung und Forschung, Lena Brandt, klagte.", "Die Ministerin für Bildung und Forschung, Lena Brandt", "local:r/Lena Brandt")]
    [InlineData("Sonja und Lena Brandt klagten.", "Sonja und Lena Brandt", null)]
    [InlineData("Boston Post klagte.", "Boston Post", null)]
    [InlineData("Der Außenminister Anfang Januar klagte.", "Der Außenminister Anfang Januar", null)]
    [InlineData("Nach Angaben der NATO stimmt das.", "Angaben der NATO", "org:NATO")]
    [InlineData("Nach Angaben von AFP und Reuters stimmt das.", "Angaben von AFP und Reuters", "group:agency:AFP,agency:REUTERS")]
    [InlineData("Nach Auffassung der Bundeskanzlerin Angela Merkel stimmt das.", "Auffassung der Bundeskanzlerin Angela Merkel", "person:Q567")]
    [InlineData("Die G7, die EU und die Ukraine klagten.", "Die G7, die EU und die Ukraine", "group:org:EU,org:G7,state:UKR")]
    [InlineData("Von der Leyen klagte.", "Von der Leyen", "person:Q60772")]
    [InlineData("Die SPD-Führung klagte.", "Die SPD-Führung", "org:SPD")]
    public void Resolve_NamesAndSources_EndWhereTheyEnd(string text, string words, string? actor) => Assert.Equal(actor, Resolver(text).Resolve([Find(text, words)]).Actor);

    [Fact]
    public void Resolve_Addressee_IsNotWhomAPronounMeans()
    {
        const string Text = "Blinken schrieb Lawrow. Er drohte.";
        var resolver = Resolver(Text);
        resolver.Resolve([Find(Text, "Blinken")]);
        resolver.Resolve([Find(Text, "Lawrow")], speaks: false);
        Assert.Equal("person:Q7821917", resolver.Resolve([Find(Text, "Er")]).Actor);
    }

    [Theory]
    [InlineData("Auch Kremlsprecher Dmitri Peskow dämpfte die Erwartungen. Das dauere, sagte er.", "er.", "person:dmitry-peskov")]
    [InlineData("Bundeskanzler Olaf Scholz lehnt das ab. Daran habe sich nichts geändert, bekräftigte er.", "er.", "person:Q61053")]
    [InlineData("Präsident Wladimir Putin habe das gelesen. Das dauere, sagte er.", "er.", "person:Q58217")]
    [InlineData("„Das ist falsch. Wladimir Putin lügt nicht“, sagte er.", "er.", "person:Q58217")]
    [InlineData("Der Schritt habe „große Folgen“, sollte Herr Putin das tun. Man prüfe, sagte er.", "er.", "person:Q58217")]
    [InlineData("Baerbock: Putin schweigt.\nEs dauere, sagte er.", "er.", "person:Q58217")]
    [InlineData("Mit Präsident Wladimir Putin ging es voran. Das dauere, sagte er.", "er.", "person:Q58217")]
    [InlineData("Dem Präsidenten Wladimir Putin lag das vor. Das dauere, sagte er.", "er.", "person:Q58217")]
    [InlineData("Nach seinen Angaben wird geprüft.", "seinen Angaben", "person:Q58217")]
    [InlineData("Außenministerin Annalena Baerbock drohte. Man prüfe, sagte die Grünen-Politikerin.", "die Grünen-Politikerin", "person:Q564328")]
    [InlineData("Bürgermeister Vitali Klitschko spottete. Man frage sich, sagte der frühere Boxweltmeister.", "der frühere Boxweltmeister", "person:Q31919")]
    [InlineData("Bürgermeister Vitali Klitschko spottete. Man frage sich, sagte der 50-Jährige.", "der 50-Jährige", "person:Q31919")]
    [InlineData("Das Pentagon hat nach eigenen Angaben Soldaten verlegt.", "eigenen Angaben", "org:USA/defence-ministry")]
    [InlineData("Nach eigenen Angaben hat Russland geantwortet.", "eigenen Angaben", "state:RUS")]
    [InlineData("Er sprach mit Politikern. Man frage sich, sagten die Politiker.", "die Politiker", null)]
    public void Resolve_AfterLawrowSpoke_MeansTheTopicSince(string text, string words, string? actor)
    {
        text = "Außenminister Sergej Lawrow sagte nichts.\n" + text;
        var resolver = Resolver(text);
        resolver.Resolve([Find(text, "Außenminister Sergej Lawrow")]);
        Assert.Equal(actor, resolver.Resolve([new(text.LastIndexOf(words, StringComparison.Ordinal), text.LastIndexOf(words, StringComparison.Ordinal) + words.TrimEnd('.').Length)]).Actor);
    }

    [Fact]
    public void Resolve_LaterInTheReport_RefersBack()
    {
        const string Text = "Außenminister Antony Blinken gab eine Antwort bekannt. Der Sekretär nannte keine Einzelheiten. Blinken blieb vage. "
            + "Der Minister drohte. Der Chefdiplomat schwieg. Russlands Sprecher des Präsidenten, Dmitri Peskow, klagte. Der russische Präsidentensprecher dankte. Der Außenminister fügte nichts hinzu.";
        var resolver = Resolver(Text);
        foreach (var words in new[] { "Außenminister Antony Blinken", "Der Sekretär", "Blinken", "Der Minister", "Der Chefdiplomat", "Der Außenminister" })
            Assert.Equal(("person:Q7821917", "office:USA/foreign-minister"), Pair(resolver.Resolve([Find(Text, words)])));
        Assert.Equal("person:dmitry-peskov", resolver.Resolve([Find(Text, "Der russische Präsidentensprecher")]).Actor);
    }

    [Fact]
    public void Resolve_SurnameBeforeTheFullName_IsTheSamePerson()
    {
        const string Text = "Müller droht mit Rücktritt\n\nDer Ökonom Hans Müller will gehen.";
        Assert.Equal("local:r/Hans Müller", Resolver(Text).Resolve([Find(Text, "Müller")]).Actor);
    }

    [Fact]
    public void Resolve_UnknownPerson_TakesOfficeAndStateFromTheApposition()
    {
        const string Text = "Der estnische Verkehrsminister Jüri Tamm sprach. Tamms Rede war kurz. Der Verkehrsminister dankte.";
        var resolver = Resolver(Text);
        Assert.Equal(("local:r/Jüri Tamm", "office:EST/transport-minister"), Pair(resolver.Resolve([Find(Text, "Der estnische Verkehrsminister Jüri Tamm")])));
        Assert.Equal("local:r/Jüri Tamm", resolver.Resolve([Find(Text, "Tamms")]).Actor);
        Assert.Equal("local:r/Jüri Tamm", resolver.Resolve([Find(Text, "Der Verkehrsminister")]).Actor);
        Assert.Equal("EST", resolver.Used.Single(actor => actor.Id == "local:r/Jüri Tamm").Country);
    }

    [Fact]
    public void Resolve_Namesake_IsNotTheKnownPerson()
    {
        const string Text = "Jamaikas Finanzminister Boris Johnson sprach. Johnson dankte.";
        Assert.Equal("local:r/Boris Johnson", Resolver(Text).Resolve([Find(Text, "Jamaikas Finanzminister Boris Johnson")]).Actor);
    }

    [Fact]
    public void Resolve_Pronoun_IsTheLastSpeakerOfThatGender()
    {
        const string Text = "Annalena Baerbock mahnte. Sie warnte. Olaf Scholz schwieg. Er reiste ab. Sie blieb.";
        var resolver = Resolver(Text);
        resolver.Resolve([Find(Text, "Annalena Baerbock")]);
        Assert.Equal("person:Q564328", resolver.Resolve([First(Find(Text, "Sie warnte"), 3)]).Actor);
        resolver.Resolve([Find(Text, "Olaf Scholz")]);
        Assert.Equal("person:Q61053", resolver.Resolve([First(Find(Text, "Er reiste"), 2)]).Actor);
        Assert.Equal("person:Q564328", resolver.Resolve([First(Find(Text, "Sie blieb"), 3)]).Actor);
    }

    [Theory]
    [InlineData("USA und NATO lehnten ab.", "USA und NATO", "group:org:NATO,state:USA")]
    [InlineData("Frankreich, Deutschland und Polen lehnten ab.", "Frankreich, Deutschland und Polen", "group:state:DEU,state:FRA,state:POL")]
    [InlineData("Scholz und Emmanuel Macron trafen Olaf Scholz.", "Scholz und Emmanuel Macron", "group:person:Q3052772,person:Q61053")]
    [InlineData("Angela Merkel, Bundeskanzlerin und CDU-Vorsitzende, kam.", "Angela Merkel, Bundeskanzlerin", "person:Q567")]
    public void Resolve_Group_KeepsItsMembersSorted(string text, string words, string actor)
    {
        var resolver = Resolver(text);
        Assert.Equal(actor, resolver.Resolve([Find(text, words)]).Actor);
        var group = resolver.Used.SingleOrDefault(one => one.Type == ActorType.Group);
        Assert.Equal(actor.StartsWith("group:", StringComparison.Ordinal) ? actor[6..].Split(',') : [], group?.Members ?? []);
    }

    [Fact]
    public void Resolve_Alliance_IsNatoOnlyWhereTheReportNamesIt()
    {
        const string With = "Die NATO tagt. Die Allianz droht.", Without = "Man tagt. Die Allianz droht.", Two = "Die NATO und die OVKS tagen. Das Bündnis droht.";
        Assert.Equal("org:NATO", Resolver(With).Resolve([Find(With, "Die Allianz")]).Actor);
        Assert.Null(Resolver(Without).Resolve([Find(Without, "Die Allianz")]).Actor);
        Assert.Null(Resolver(Two).Resolve([Find(Two, "Das Bündnis")]).Actor);
    }

    [Theory]
    [InlineData("2014-05-01", "person:Q157")]
    [InlineData("2018-05-01", "person:Q3052772")]
    [InlineData("2017-05-14", "person:Q3052772")]
    [InlineData("2017-05-13", "person:Q157")]
    [InlineData("2017", "office:FRA/president")]
    [InlineData("1950-01-01", "office:FRA/president")]
    [InlineData("2040-01-01", "office:FRA/president")]
    [InlineData("2022-13-40", "office:FRA/president")]
    [InlineData("9999-12-31", "office:FRA/president")]
    [InlineData(null, "office:FRA/president")]
    public void Resolve_Office_GoesByTheDay(string? published, string actor)
    {
        const string Text = "Der französische Präsident sprach.";
        Assert.Equal(actor, Resolver(Text, published).Resolve([Find(Text, "Der französische Präsident")]).Actor);
    }

    [Theory]
    [InlineData("Kanzler Schröder warnte.", "Kanzler Schröder", "person:gerhard-schroder")]
    [InlineData("Kanzler Laschet warnte.", "Kanzler Laschet", "local:r/Laschet")]
    [InlineData("Berlin. Kanzler Baerbock warnte.", "Kanzler Baerbock", "local:r/Baerbock")]
    [InlineData("Kanzler Scholz warnte.", "Kanzler Scholz", "person:Q61053")]
    public void Resolve_OfficeWithTheNameOfAnother_IsNotItsHolder(string text, string words, string? actor) =>
        Assert.Equal(actor, Resolver(text, "2026-03-12").Resolve([Find(text, words)]).Actor);

    [Fact]
    public void Resolve_WithoutDay_TakesTheReportsOwnWords()
    {
        const string Text = "Der französische Präsident François Hollande sprach. Der Präsident ging. Nicolas Sarkozy schwieg.";
        var resolver = Resolver(Text, null);
        Assert.Equal(("person:Q157", "office:FRA/president"), Pair(resolver.Resolve([Find(Text, "Der Präsident")])));
        Assert.Equal(("person:Q329", null), Pair(resolver.Resolve([Find(Text, "Nicolas Sarkozy")])));
    }

    [Fact]
    public void Resolve_AustrianChancellor_IsNotTheGermanOne()
    {
        const string Text = "In Österreich wird gewählt. Der Bundeskanzler sprach.";
        Assert.Null(Resolver(Text).Resolve([Find(Text, "Der Bundeskanzler")]).Actor);
    }

    [Fact]
    public void Used_HoldsEveryActorThatAnotherPointsTo()
    {
        const string Text = "Das russische Außenministerium und US-Außenminister Antony Blinken sprachen. Der UN-Sicherheitsrat tagte.";
        var resolver = Resolver(Text);
        resolver.Resolve([Find(Text, "Das russische Außenministerium und US-Außenminister Antony Blinken")]);
        resolver.Resolve([Find(Text, "Der UN-Sicherheitsrat")]);
        var ids = resolver.Used.Select(actor => actor.Id).ToHashSet();
        Assert.All(resolver.Used, actor => Assert.True(actor.Of is null || ids.Contains(actor.Of)));
        Assert.All(resolver.Used.SelectMany(actor => actor.Members), member => Assert.Contains(member, ids));
        Assert.Superset(new HashSet<string> { "org:RUS/foreign-ministry", "state:RUS", "org:UNSC", "org:UN" }, ids);
    }

    [Theory]
    [InlineData("Jens Stoltenberg kam. Der Norweger lächelte.", "Der Norweger", "person:Q57665")]
    [InlineData("Olaf Scholz kam mit Jens Stoltenberg. Der Norweger lächelte.", "Der Norweger", "person:Q57665")]
    [InlineData("Olaf Scholz kam. Der Norweger lächelte.", "Der Norweger", null)]
    [InlineData("Annalena Baerbock kam. Die Grüne lächelte.", "Die Grüne", "person:Q564328")]
    [InlineData("Annalena Baerbock kam. Der Sozialdemokrat lächelte.", "Der Sozialdemokrat", null)]
    [InlineData("Der Klimaforscher Hans Huber kam. Der Forscher lächelte.", "Der Forscher", "local:r/Hans Huber")]
    [InlineData("Bernhard Bogner kam. Der Staatsanwalt lächelte.", "Der Staatsanwalt", null)]
    [InlineData("Die Russen fordern mehr.", "Die Russen", "state:RUS")]
    [InlineData("Viele Russen fordern mehr.", "Viele Russen", null)]
    [InlineData("Die Amerikaner fordern mehr.", "Die Amerikaner", "state:USA")]
    [InlineData("Antony Blinken sprach. Sein russischer Amtskollege schwieg.", "Sein russischer Amtskollege", "person:Q58217")]
    [InlineData("Emmanuel Macron sprach. Sein Außenminister schwieg.", "Sein Außenminister", "person:jean-yves-le-drian")]
    [InlineData("Andrij Melnyk sprach. Gebeten hatte seine Botschaft um Helme.", "seine Botschaft", "org:UKR/embassy")]
    [InlineData("Annalena Baerbock sprach. Ihre Regierung zahlt.", "Ihre Regierung", "state:DEU")]
    [InlineData("Der Klimaforscher Hans Huber sprach. Seine Botschaft ist klar.", "Seine Botschaft", null)]
    [InlineData("Die NATO tagte. Der Generalsekretär schwieg.", "Der Generalsekretär", "person:Q57665")]
    [InlineData("Russland verlangt viel. Die Regierung drängt.", "Die Regierung", "state:RUS")]
    [InlineData("Marokko verlangt viel. Das Königreich drängt.", "Das Königreich", "state:MAR")]
    [InlineData("Die Küstenwache in Manila klagt.", "Die Küstenwache in Manila", "org:PHL/coast-guard")]
    [InlineData("Die USA antworteten schriftlich. Die NATO schickte einen Brief. Beide baten um Ruhe.", "Beide", "group:org:NATO,state:USA")]
    [InlineData("Botschafter John Sullivan brachte das Papier. Die NATO schickte einen Brief. Beide baten um Ruhe.", "Beide", "group:org:NATO,state:USA")]
    [InlineData("Die NATO schickte einen Brief. Beide baten um Ruhe.", "Beide", null)]
    [InlineData("Russland und die USA verlangen viel. Die Regierung drängt.", "Die Regierung", null)]
    [InlineData("Man sprach von Russland und den USA. Die Regierung drängt.", "Die Regierung", null)]
    [InlineData("Joe Biden kam. Der Präsident und seine Spitzenbeamten warnten.", "Der Präsident und seine Spitzenbeamten", "group:person:Q6279,state:USA")]
    [InlineData("Schoigu reiste ab.", "Schoigu", "person:Q32024")]
    [InlineData("Polizeisprecher Schoigu reiste ab.", "Polizeisprecher Schoigu", "local:r/Schoigu")]
    [InlineData("Unterhändler Xie Zhenhua kam.", "Unterhändler Xie Zhenhua", "local:r/Xie Zhenhua")]
    [InlineData("General Abdel Fattah al-Burhan kam.", "General Abdel Fattah al-Burhan", "local:r/Abdel Fattah al-Burhan")]
    [InlineData("Die Gewerkschaft Verdi ruft zum Streik auf.", "Die Gewerkschaft Verdi", "org:VERDI")]
    [InlineData("Das Moskauer Außenministerium schwieg.", "Das Moskauer Außenministerium", "org:RUS/foreign-ministry")]
    [InlineData("Der ukrainische Botschafter in Deutschland, Andrij Melnyk, kam. Der Botschafter sprach.", "Der Botschafter", "person:Q16706784")]
    [InlineData("Der Gouverneur der Region Belgorod, Iwan Huber, kam. Der Gouverneur sprach.", "Der Gouverneur sprach", "local:r/Iwan Huber")]
    [InlineData("In Seoul tagte der Nationale Sicherheitsrat.", "der Nationale Sicherheitsrat", "org:KOR/security-council")]
    [InlineData("China warnt. In Moskau hieß es, die Note der USA sei dem Außenministerium zugestellt worden.", "dem Außenministerium", "org:RUS/foreign-ministry")]
    [InlineData("China warnt. In Moskau gab es eine Note der USA. Das Außenministerium schwieg.", "Das Außenministerium", "org:CHN/foreign-ministry")]
    public void Resolve_WordsThatPointBack_GiveWhoIsMeant(string text, string words, string? actor)
    {
        var resolver = Resolver(text);
        Assert.Equal(actor, resolver.Resolve([Find(text, words)]).Actor);
    }

    [Theory]
    [InlineData("China lehnt das ab. Botschafter Hugo Brehm übergab in Manila eine Note.", "office:CHN/ambassador")]
    [InlineData("China lehnt das ab. Botschafter Hugo Brehm wurde in Peking gesehen.", null)]
    [InlineData("China lehnt das ab. Botschafter Hugo Brehm übergab eine Note.", null)]
    [InlineData("China lehnt das ab. Direktor Hugo Brehm übergab in Manila eine Note.", null)]
    public void Resolve_AnUnknownAmbassadorAbroad(string text, string? office)
    {
        var words = text.Contains("Direktor", StringComparison.Ordinal) ? "Direktor Hugo Brehm" : "Botschafter Hugo Brehm";
        Assert.Equal(office, Resolver(text).Resolve([Find(text, words)]).Office);
    }

    [Theory]
    [InlineData("Peru drohte Ecuador. Ecuador gab nicht nach, Peru auch nicht. Brasilien bot beiden Seiten Hilfe an.", "beiden Seiten", "group:state:ECU,state:PER")]
    [InlineData("Peru drohte Ecuador. Ecuador gab nicht nach. Vertreter beider Länder reisten an.", "Vertreter beider Länder", "group:state:ECU,state:PER")]
    [InlineData("Peru drohte Ecuador. Ecuador drohte Peru. Kolumbien mahnte die beiden Nachbarn.", "die beiden Nachbarn", "group:state:ECU,state:PER")]
    [InlineData("Peru drohte, Peru zürnte, Peru klagte. Kanada und Mexiko berieten. Beide Länder schwiegen.", "Beide Länder", "group:state:CAN,state:MEX")]
    [InlineData("Peru drohte Ecuador, Chile und Kolumbien. Beide Seiten schwiegen.", "Beide Seiten", null)]
    [InlineData("Sudans Armee rückte vor. Sudan, Sudan, Sudan, Sudan. Ägypten sah zu, Ägypten schwieg. Beide Seiten schossen.", "Beide Seiten", null)]
    [InlineData("Peru drohte Ecuador. Ecuador drohte Peru. Bürger beider Länder klagten.", "Bürger beider Länder", null)]
    [InlineData("Peru drohte Chile. Uruguay lud beide Regierungen ein.", "beide Regierungen", "group:state:CHL,state:PER")]
    [InlineData("Tonga drohte Nauru. Nauru drohte Tonga. Die Außenminister trafen sich.", "Die Außenminister", "group:office:NRU/foreign-minister,office:TON/foreign-minister")]
    [InlineData("Außenministerin Ana Lopo sprach mit Außenminister Jan Brok. Die Minister vertagten sich.", "Die Minister", "group:local:r/Ana Lopo,local:r/Jan Brok")]
    [InlineData("Tonga drohte Fidschi, Samoa und Nauru. Die Außenminister trafen sich.", "Die Außenminister", null)]
    public void Resolve_Both_AreTheTwoWhomTheReportIsAbout(string text, string words, string? actor) => AssertRole(text, words, actor, null);

    [Fact]
    public void Resolve_BodyThatActsOnAState_IsNotThatStates()
    {
        const string Text = "Die Lage zwischen Sofia und Ankara ist ernst. Das Außenministerium lud den türkischen Botschafter vor.";
        var span = Find(Text, "Das Außenministerium");
        Assert.Null(Resolver(Text).Resolve([span]).Actor);
        Assert.Equal("org:BGR/foreign-ministry", Resolver(Text).Resolve([span], opposite: "state:TUR").Actor);
    }

    [Fact]
    public void Resolve_Neighbour_IsTheOtherOfTheTwo()
    {
        const string Text = "Iran drohte Turkmenistan. Turkmenistan drohte Iran. Das Nachbarland schwieg.";
        Assert.Equal("state:TKM", Resolver(Text).Resolve([Find(Text, "Das Nachbarland")], opposite: "state:IRN").Actor);
        Assert.Equal("state:IRN", Resolver(Text).Resolve([Find(Text, "Das Nachbarland")], opposite: "state:TKM").Actor);
        Assert.Null(Resolver(Text).Resolve([Find(Text, "Das Nachbarland")], opposite: "state:FRA").Actor);
    }

    [Theory]
    [InlineData("China kritisierte den Vertrag. Die australische Opposition forderte die Regierung zur Umkehr auf.", "die Regierung", "state:AUS", null)]
    [InlineData("Peru klagte. Der Botschafter in Quito übergab eine Note.", "Der Botschafter in Quito", "office:PER/ambassador-ECU", "office:PER/ambassador-ECU")]
    [InlineData("Der stellvertretende turkmenische Regierungschef schwieg.", "Der stellvertretende turkmenische Regierungschef", "office:TKM/deputy-prime-minister", "office:TKM/deputy-prime-minister")]
    [InlineData("Der iranische Ölminister schwieg.", "Der iranische Ölminister", "office:IRN/energy-minister", "office:IRN/energy-minister")]
    [InlineData("Sofia schwieg.", "Sofia", "state:BGR", null)]
    [InlineData("Aus der slowakischen Hauptstadt kam ein Nein.", "der slowakischen Hauptstadt", "state:SVK", null)]
    [InlineData("Ungarn hat der Slowakei gedroht. Das Nachbarland müsse zahlen, so die Ministerin.", "Das Nachbarland", "state:SVK", null)]
    [InlineData("Australien bestreitet alles. Das stimme nicht, heißt es im Verteidigungsministerium.", "Verteidigungsministerium", "org:AUS/defence-ministry", null)]
    [InlineData("Kambodschas Kulturministerin Sophea Chan klagte. Nun schicke ihr Land Fachleute.", "ihr Land", "state:KHM", null)]
    [InlineData("Der iranische Minister schwieg.", "Der iranische Minister", "office:IRN/minister", "office:IRN/minister")]
    [InlineData("Gegen Willem Raes werde ermittelt, so Staatsanwältin Nele Claes. Er wurde befragt.", "Er", "local:r/Willem Raes", null)]
    public void Resolve_WhoseBodyOrOffice_FollowsTheSentence(string text, string words, string actor, string? office) => AssertRole(text, words, actor, office);

    [Fact]
    public void Resolve_ColleagueWithName_HasTheSameOfficeThere()
    {
        const string Text = "Außenminister Paolo Ferrante lud seine kenianische Kollegin Grace Wanjohi ein. Sofia Rossi reiste mit.";
        Assert.Equal(("local:r/Grace Wanjohi", "office:KEN/foreign-minister"), Pair(Resolver(Text).Resolve([Find(Text, "seine kenianische Kollegin Grace Wanjohi")])));
        Assert.Equal(("local:r/Sofia Rossi", null), Pair(Resolver(Text).Resolve([Find(Text, "Sofia Rossi")])));
    }

    [Fact]
    public void Resolve_PluralSie_IsTheGroupThatSpoke()
    {
        const string Text = "USA und NATO lehnten ab. Sie boten Gespräche an.";
        var resolver = Resolver(Text);
        resolver.Resolve([Find(Text, "USA und NATO")]);
        Assert.Equal("group:org:NATO,state:USA", resolver.Resolve([Find(Text, "Sie")]).Actor);
    }

    [Fact]
    public void Resolve_NoSpans_GivesAnEmptyRole() => Assert.Equal([], Resolver("Text.").Resolve([]).Spans);

    [Theory]
    [InlineData("A")]
    [InlineData("A ")]
    [InlineData("Blinken")]
    [InlineData("US-")]
    [InlineData("Sprecher des ")]
    [InlineData("der Sprecher der ")]
    [InlineData("Hans von der ")]
    [InlineData("Außenminister Müller ")]
    [InlineData("N’")]
    [InlineData("a.b")]
    [InlineData("\n")]
    public void Resolve_HostileText_EndsWithoutAnException(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 200_000 / piece.Length));
        var resolver = Resolver(text);
        for (var at = 0; at + 20 < text.Length; at += 997) resolver.Resolve([new TextSpan(at, at + 20)]);
        Assert.NotNull(resolver.Resolve([new TextSpan(0, text.Length)]));
    }

    private static void AssertRole(string text, string words, string? actor, string? office)
    {
        var resolver = Resolver(text);
        var role = resolver.Resolve([Find(text, words)]);
        Assert.Equal((actor, office), Pair(role));
        if (actor is not null) Assert.Contains(resolver.Used, one => one.Id == actor);
        if (office is not null) Assert.Contains(resolver.Used, one => one.Id == office);
    }

    private static (string?, string?) Pair(Role role) => (role.Actor, role.Office);

    private static ActorResolver Resolver(string text, string? published = Day) => new(World.Shared, new Report
    {
        Id = "r",
        Uri = "u",
        Text = FrozenText.Freeze(text),
        Published = published is null ? null : new(published, PublishedBasis.Given),
    });

    private static TextSpan First(TextSpan span, int length) => new(span.Start, span.Start + length);

    private static TextSpan Find(string text, string words)
    {
        var at = text.IndexOf(words, StringComparison.Ordinal);
        Assert.True(at >= 0, words);
        return new(at, at + words.Length);
    }
}
