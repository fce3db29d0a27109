using Demarche.Actors;
using Demarche.Acts;
using Demarche.Reports;

namespace Demarche.Tests.Acts;

/// <summary>What is found as an act, by whom, to whom, with which status and on whose word.</summary>
public sealed class ActReaderTest
{
    private static readonly Reader Reader = new();

    [Theory]
    [InlineData("Wien lieferte keine Panzer.", "deliver denied")]
    [InlineData("Washington wird bald Hubschrauber liefern.", "deliver announced")]
    [InlineData("Moskau könnte Truppen nach Minsk verlegen.", "deploy hypothetical")]
    [InlineData("Moskau dürfte das Abkommen aussetzen.", "suspend expected")]
    [InlineData("Putin wird wahrscheinlich einen Angriff auf das Nachbarland anordnen.", "attack expected")]
    [InlineData("Der Vertrag soll am Montag unterzeichnet werden.", "sign announced")]
    [InlineData("Wien will keine Panzer liefern.", "refuse done")]
    [InlineData("18:20 Oslo stellt sich hinter Wien", "support done")]
    [InlineData("Oslo beschloss die Lieferung schwerer Waffen.", "deliver announced")]
    [InlineData("„Wir liefern keine Panzer“, sagte Außenminister Wadephul.", "refuse done")]
    [InlineData("„Mit Mördern verhandeln wir nicht“, sagte Außenminister Wadephul.", "refuse done")]
    [InlineData("Die Regierung will das Denkmal nicht versetzen.", "refuse done")]
    [InlineData("Der Minister sagte, er werde das Denkmal nicht versetzen.", "refuse done")]
    [InlineData("„Wir haben keine Panzer geliefert“, sagte Außenminister Wadephul.", "deliver denied")]
    [InlineData("Washington prüft die Entsendung von Soldaten.", "deploy hypothetical")]
    [InlineData("Die Bundeswehr wurde in Alarmbereitschaft versetzt.", "mobilise done")]
    [InlineData("Die Bande hatte möglicherweise Pläne, den Richter zu entführen.", "attack hypothetical")]
    [InlineData("Quito würde in Erwägung ziehen, die Botschaft zu schließen.", "coerce hypothetical")]
    [InlineData("Beobachter vermuten, dass Oslo das Angebot ablehnen wird.", "reject expected")]
    [InlineData("Beobachter vermuten, dass Rebellen die Brücke gesprengt haben.", "attack done")]
    public void Status_ComesFromTheGrammar(string text, string expected) => Assert.Equal([expected], Read(text).Acts.Select(Text));

    [Theory]
    [InlineData("Minsk brach das Treffen ab und verhängte Sanktionen.", "suspend done", "sanction done")]
    [InlineData("Als Prag die Diplomaten auswies, schloss Moskau ein Konsulat.", "expel done", "coerce done")]
    [InlineData("Der Fonds hatte Quito einen Kredit gewährt, im Gegenzug aber Reformen verlangt.", "aid done", "demand done")]
    [InlineData("Ein Sprecher nannte den Beschluss illegal.", "criticise done")]
    [InlineData("Kiew warf Minsk Lügen vor. Minsk wies dies zurück.", "accuse done", "deny done")]
    [InlineData("Das lehnt die Union ab.", "reject done")]
    [InlineData("Dies kritisierte die EU scharf.", "criticise done")]
    [InlineData("Das Volk lehnt die Union ab.", "reject done")]
    [InlineData("Die Grenze bleibt offen, wie es die Kommission verlangt.", "demand done")]
    [InlineData("Eine Obergrenze, wie sie die Union fordert, ist nicht geplant.", "demand done")]
    [InlineData("Der Plan bleibt, wie er ist.")]
    [InlineData("Polen ist dagegen ein Mitglied der Union.")]
    [InlineData("Die Vorwürfe sind haltlos.")]
    [InlineData("Das gab der Minister bekannt.")]
    [InlineData("Der Minister sagte, er werde den Flug nicht überstehen.")]
    [InlineData("Das Gesetz sei ungerecht, so rügte die Opposition.", "criticise done")]
    [InlineData("Kairo, so warnte die Weltbank, drohe der Ruin.", "warn done")]
    [InlineData("Die von Riad alimentierten Milizen schweigen dazu.", "aid done", "refuse done")]
    [InlineData("Das Außenministerium schweigt dazu.", "refuse done")]
    [InlineData("Moskau hatte am Dienstag davor gewarnt.", "warn done")]
    [InlineData("Davon hält Rom nichts.", "reject done")]
    [InlineData("Dazu gehört Rom.")]
    [InlineData("Der Grenzübergang bleibt bis auf Weiteres gesperrt.", "coerce done")]
    [InlineData("Der Bischof bleibt inhaftiert.", "arrest done")]
    [InlineData("Der Minister bleibt im Amt.")]
    [InlineData("Quito lasse sich von niemandem vorschreiben, wen es aufnehme, sagte Noboa.", "refuse done")]
    public void Acts_AreFoundOneByOne(string text, params string[] expected) => Assert.Equal(expected, Read(text).Acts.Select(Text));

    [Theory]
    [InlineData("Russland müsse seine Truppen abziehen, sagte US-Präsident Joe Biden.", "demand done")]
    [InlineData("„Israel muss die Grenzübergänge öffnen“, erklärte Bundeskanzlerin Angela Merkel.", "demand done")]
    [InlineData("Joe Biden sagte, dass der Iran keine Atomwaffen besitzen dürfe.", "demand done")]
    [InlineData("Russland müsse seine Truppen abziehen, forderte US-Präsident Joe Biden.", "demand done")]
    [InlineData("Die Regierung sei, so Joe Biden, schuld daran, dass das Land hungere.", "accuse done")]
    [InlineData("„Die Regierung ist für den Anschlag verantwortlich“, sagte US-Präsident Joe Biden.", "accuse done")]
    [InlineData("Die Regierung ist schuld an der Krise.")]
    [InlineData("Russland müsse mit weiteren Verlusten leben, sagte US-Präsident Joe Biden.")]
    [InlineData("Deutschland müsse mehr liefern, sagte Bundeskanzlerin Angela Merkel.")]
    [InlineData("Die USA müssten Truppen abziehen, wenn der Kongress es verlangt, schrieb die Zeitung.", "withdraw hypothetical")]
    [InlineData("Russland musste seine Truppen abziehen, sagte US-Präsident Joe Biden.", "withdraw done")]
    [InlineData("Der Iran muss die Anlage schließen.")]
    public void Duty_IsADemandOfWhoeverSaysSo(string text, params string[] expected) => Assert.Equal(expected, Read(text).Acts.Select(Text));

    [Fact]
    public void Verb_OfTwoLettersIsNone() => Assert.Empty(Read("Wir erten, dass sie es tut.").Acts);

    [Theory]
    [InlineData("Die Rebellen besetzten den Hafen. Sie drohten mit Gewalt.", "/Rebellen")]
    [InlineData("Die Rebellen wollen bleiben, darauf einigten sie sich in Doha.", "/Rebellen")]
    public void Pronoun_StandsForTheSubjectBefore(string text, string actor)
    {
        var act = Read(text).Acts[^1];
        Assert.EndsWith(actor, Assert.Single(act.Actors).Actor, StringComparison.Ordinal);
        Assert.Equal("sie", act.Actors[0].Spans[0].In(text), ignoreCase: true);
    }

    [Theory]
    [InlineData("Der Rebell besetzte den Hafen. Sie beschossen die Stadt.")]
    [InlineData("Der Hafen ist alt. Sie beschossen die Stadt.")]
    public void Pronoun_WithoutPartyBefore_TellsNoDeed(string text) => Assert.DoesNotContain(Read(text).Acts, act => act.Code.Name == ActName.Attack && act.Actors is [{ Spans: [var span] }] && span.In(text) is "Sie");

    [Fact]
    public void Pronoun_WithoutPartyBefore_SaysItsWords() => Assert.Equal("Sie", Assert.Single(Assert.Single(Read("Der Hafen ist alt. Sie drohten mit Gewalt.").Acts).Actors).Spans[0].In("Der Hafen ist alt. Sie drohten mit Gewalt."));

    [Theory]
    [InlineData("Liefert Berlin Panzer?")]
    [InlineData("Der Streit über die Lieferung von Panzern dauert an.")]
    [InlineData("Das Gericht verurteilte den Schmuggler zu acht Jahren Haft.")]
    [InlineData("Ein umgestürzter Baum blockierte die Straße.")]
    [InlineData("Der Trainer forderte mehr Einsatz.")]
    [InlineData("Man trifft sich auf dem Markt.")]
    [InlineData("Um den Vertrag zu unterzeichnen, braucht es Mut.")]
    public void NotEveryVerb_IsAnAct(string text) => Assert.Empty(Read(text).Acts);

    [Theory]
    [InlineData("Der dänische Torhüter wehrte den Ball ab.")]
    [InlineData("Die Behörde verhinderte vor dem Strafraum einen Treffer.")]
    [InlineData("In Lima ist Feuerwerk am Fluss verboten.")]
    [InlineData("Die Firmen sind gezwungen, ihre Preise zu senken.")]
    [InlineData("Damit soll verhindert werden, dass die Miliz angreift.")]
    [InlineData("Der Ausschuss stritt darüber, ob Kiew Panzer liefern soll.")]
    [InlineData("Der Abzug der Truppen gehört zu den Zielen der Partei.")]
    [InlineData("Die Drohungen Teherans verfolgen mehrere Ziele.")]
    [InlineData("Die Zeitung schrieb viel um den so genannten Rücktritt des Ministers.")]
    [InlineData("Nach Ermittlungen der Polizei fuhr der Bus zu schnell.")]
    [InlineData("Ermittlungen der Polizei zufolge fuhr der Bus zu schnell.")]
    [InlineData("Das Software-Angebot ist groß.")]
    public void GameRuleAimAndTopic_AreNone(string text) => Assert.Empty(Read(text).Acts);

    [Theory]
    [InlineData("Der Verband sagte das Endspiel in Rom ab.", "suspend done")]
    [InlineData("Ob das Gericht die Partei verbietet, ist offen.", "coerce hypothetical")]
    [InlineData("Damit soll der Vertrag am Montag unterzeichnet werden.", "sign announced")]
    [InlineData("Das NATO-Angebot an Tunis steht.", "offer done")]
    [InlineData("Die Partei ist am Montag verboten worden.", "coerce done")]
    public void WhatLooksAlike_IsAnAct(string text, string expected) => Assert.Equal([expected], Read(text).Acts.Select(Text));

    [Theory]
    [InlineData("Washington bietet an, Raketen zu liefern.", "militaryAid")]
    [InlineData("Washington bietet an, über 100 Raketen zu liefern.", "militaryAid")]
    [InlineData("Washington bietet an, über Raketen, Panzer und über Inspektionen zu sprechen.", "")]
    public void Qualifier_IsOfWhatIsGivenAndNotOfWhatIsSpokenOf(string text, string qualifier) => Assert.Equal(qualifier, Assert.Single(Read(text).Acts).Code.Qualifier);

    [Fact]
    public void Matter_IsNoSecondAct()
    {
        var act = Assert.Single(Read("Kiew forderte Berlin auf, Panzer zu liefern und Soldaten zu entsenden.").Acts);
        Assert.Equal("demand done", Text(act));
        Assert.Equal("state:UKR", Assert.Single(act.Actors).Actor);
        Assert.Equal("state:DEU", Assert.Single(act.Recipients).Actor);
    }

    [Fact]
    public void PartyThatNoTableKnows_HasAnIdOfItsReport() =>
        Assert.EndsWith("/Rebellen", Assert.Single(Read("Den Rebellen bot Doha Gespräche an.").Acts).Recipients.Single().Actor, StringComparison.Ordinal);

    [Fact]
    public void PersonWithoutName_HasNoIdOfTheReport() =>
        Assert.Null(Assert.Single(Read("Der Abgeordnete kritisierte den Botschafter wegen der Note.").Acts).Recipients.Single().Actor);

    [Fact]
    public void Participle_TellsItsDoer() =>
        Assert.Equal(["demand done", "reject done"], Read("Die von Ankara geforderte Auslieferung der Offiziere lehnt Athen ab.").Acts.Select(Text));

    [Fact]
    public void Warning_TellsWhatIsExpected() =>
        Assert.Equal(["warn done", "attack expected"], Read("Washington warnt, dass Russland die Ukraine angreifen wird.").Acts.Select(Text));

    [Fact]
    public void SharedSubjectAndVerb_AreTwoActs()
    {
        var acts = Read("Prag bestellte den russischen Botschafter ein und wies vier Attachés aus.").Acts;
        Assert.Equal(["summon done", "expel done"], acts.Select(Text));
        Assert.All(acts, act => Assert.Equal("state:CZE", act.Actors[0].Actor));
    }

    [Fact]
    public void ThoseNamedOneByOne_StandOneByOne() => Assert.Equal(
        ["state:EST", "state:LVA", "state:LTU"],
        Assert.Single(Read("Die USA haben Estland, Lettland und Litauen ermächtigt, Waffen weiterzugeben.").Acts).Recipients.Select(role => role.Actor));

    [Fact]
    public void RelativeClause_IsAnActOfItsOwn()
    {
        var read = Read("Rom lobte den Plan, den Kairo im Mai vorgelegt hatte.");
        Assert.Equal(["praise done", "propose done"], read.Acts.Select(Text));
        Assert.Equal("den Plan", read.Acts[1].Matter[0].In(read.Report.Text.Value).ToString());
    }

    [Fact]
    public void Word_IsTheSpeakerOfTheInnermostStatement()
    {
        var read = Read("Peskow sagte, die USA hätten Moskau gebeten, das Schreiben geheim zu halten.");
        var act = Assert.Single(read.Acts);
        var statement = Assert.Single(read.Statements, statement => statement.Id == act.OnWord);
        Assert.Equal("Peskow", statement.Speaker!.Spans[0].In(read.Report.Text.Value).ToString());
    }

    [Fact]
    public void ReportsOwnWord_IsLeftOut() => Assert.Null(Assert.Single(Read("Warschau verlangt von Minsk die Öffnung der Grenze.").Acts).OnWord);

    [Fact]
    public void FirstPerson_IsTheSpeaker()
    {
        var read = Read("„Wir fordern die Freilassung der Geiseln“, sagte Lawrow.");
        Assert.Equal("Lawrow", Assert.Single(read.Acts).Actors[0].Spans[0].In(read.Report.Text.Value).ToString());
    }

    [Fact]
    public void Threat_KeepsItsCondition()
    {
        var read = Read("Die EU drohte Minsk mit Sanktionen, sollte der Blogger nicht freikommen.");
        var act = Assert.Single(read.Acts);
        Assert.Equal("sollte der Blogger nicht freikommen", Assert.Single(act.Condition).In(read.Report.Text.Value).ToString());
        Assert.Equal("sanctions", act.Code.Qualifier);
    }

    [Fact]
    public void Items_AreTheQuantitiesOfTheMatter() => Assert.Equal(40, Assert.Single(Assert.Single(Read("Prag lieferte der Ukraine 40 Panzer.").Acts).Items).Value);

    [Fact]
    public void ToldTwice_StaysTwoActs()
    {
        var acts = Read("Warschau verlangt von Minsk die Öffnung der Grenze. Warschau verlangt von Minsk seit Mai die Öffnung der Grenze.").Acts;
        Assert.Equal(2, acts.Length);
        Assert.Equal(new ActRelation(RelationType.Repeats, acts[0].Id), Assert.Single(acts[1].Relates));
    }

    [Fact]
    public void Rejection_AnswersTheDemand()
    {
        var acts = Read("Moskau fordert von Washington Garantien. Washington wies die Forderung Moskaus zurück.").Acts;
        Assert.Equal(new ActRelation(RelationType.Answers, acts[0].Id), Assert.Single(acts[1].Relates));
    }

    [Fact]
    public void Delivery_CarriesOutThePromise()
    {
        var acts = Read("London sagte der Ukraine Panzer zu. London lieferte der Ukraine 14 Panzer.").Acts;
        Assert.Equal(new ActRelation(RelationType.CarriesOut, acts[0].Id), Assert.Single(acts[1].Relates));
    }

    [Fact]
    public void Ids_AreThoseOfTheEvidence()
    {
        var read = Read("Prag 😀 lieferte der Ukraine Panzer.");
        Assert.All(read.Acts, act => Assert.Equal(ActId.Of(read.Report.Id, act.Evidence, read.Report.Text), act.Id));
        Assert.Distinct(read.Acts.Select(act => act.Id));
    }

    [Fact]
    public void ActorsOfActs_AreAmongTheReportsActors()
    {
        var read = Read("Warschau verlangt von Minsk die Öffnung der Grenze.");
        Assert.All(read.Acts.SelectMany(act => act.Actors.Concat(act.Recipients)), role => Assert.Contains(read.Actors, actor => actor.Id == role.Actor));
    }

    [Theory]
    [InlineData("Rom soll Helme geliefert und Söldner entsandt haben.", "deliver done", "deploy done")]
    [InlineData("Die Miliz will zwei Brücken gesprengt und zwölf Soldaten getötet haben.", "attack done", "attack done")]
    [InlineData("Der Mann soll festgenommen und nach Lima abgeschoben worden sein.", "arrest done", "expel done")]
    [InlineData("Oslo will Helme liefern, Gefangene freilassen und Beobachter entsenden.", "deliver announced", "yield announced", "deploy announced")]
    public void SeveralVerbsBehindAModal_AreReadAlike(string text, params string[] expected) => Assert.Equal(expected, Read(text).Acts.Select(Text));

    [Theory]
    [InlineData("Ohne den Vertrag zu unterzeichnen, reiste der Minister ab.", "sign denied")]
    [InlineData("Der Minister reiste ab, ohne den Vertrag zu unterzeichnen.", "sign denied")]
    [InlineData("Die Forderungen Manilas nach einem Abzug der Boote verhallten.", "demand done")]
    [InlineData("Die Gesandten, die vorige Woche in Oslo zusammentrafen, schweigen.", "meet done")]
    public void WithoutDoingIt_AndNamesInTheGenitive_AreRead(string text, string expected) => Assert.Equal([expected], Read(text).Acts.Select(Text));

    [Theory]
    [InlineData("Man werde die Häfen öffnen, sagte die Ministerin ihrem Kollegen zu.", "promise done")]
    [InlineData("Soldaten hätten auf die Menge geschossen, räumte der General ein.", "admit done")]
    [InlineData("Die Häfen würden geöffnet, kündigte die Ministerin an.", "yield announced")]
    [InlineData("Rom habe keine Helme geliefert, beklagte der Minister.", "deliver denied", "criticise done")]
    public void ClauseBeforeItsVerb_IsItsMatter(string text, params string[] expected) => Assert.Equal(expected, Read(text).Acts.Select(Text));

    [Theory]
    [InlineData("Die Partei machte Druck auf Rom und verlangte eine Sondersitzung.", "demand done")]
    [InlineData("Quito reagierte auf das Ultimatum der Fischer und antwortete mit einem Gegenvorschlag.", "answer done")]
    [InlineData("Der Rat lobte Oslo und würdigte den Einsatz von Bern.", "praise done", "praise done")]
    [InlineData("Dank aus Riga: Die Ministerin lobt den Rat.", "praise done")]
    [InlineData("Der Bescheid sei willkürlich, rügte die Anwältin.", "criticise done")]
    public void WordsToldByTwoVerbs_AreOneAct(string text, params string[] expected) => Assert.Equal(expected, Read(text).Acts.Select(Text));

    [Theory]
    [InlineData("Rom sagte, dass Peru die Eigenständigkeit des Kosovo anerkannt hat.", "recognise done")]
    [InlineData("Der Chef, der sich zu dem Anschlag bekannt hatte, schweigt.", "admit done")]
    [InlineData("Der Minister weiß, dass die Opposition recht hat.")]
    public void ParticipleBeforeItsAuxiliary_IsTheVerbOfTheClause(string text, params string[] expected) => Assert.Equal(expected, Read(text).Acts.Select(Text));

    [Theory]
    [InlineData("Quito lobte Lima, forderte die Regierung aber auf, mehr zu tun.", "Quito")]
    [InlineData("Quito lobte Lima, bat die Regierung aber, mehr zu tun.", "Quito")]
    [InlineData("Quito dankte Lima, drängte die Regierung aber zugleich, den Hafen zu öffnen.", "Quito")]
    [InlineData("Quito dankte Lima, forderte die Regierung auf, mehr zu tun, und kündigte Hilfe an.", "Quito")]
    [InlineData("Ankara wies den Vorwurf zurück, warf Athen aber vor, Inseln zu bewaffnen.", "Ankara")]
    [InlineData("Ankara wies den Vorwurf zurück, lud Athen aber zu Gesprächen ein.", "Ankara")]
    [InlineData("Man wolle die Hilfe kürzen, drohte die Regierung aber am Montag.", "die Regierung")]
    public void VerbFirstClause_GoesOnWithTheSubjectBefore(string text, string actor) => Assert.All(Read(text).Acts.Where(act => act.Name != ActName.Suspend), act => Assert.Equal(actor, Words(text, Assert.Single(act.Actors))));

    [Theory]
    [InlineData("Die Polizei nahm 43 von ihnen fest.", "arrest done", "43 von ihnen")]
    [InlineData("Dutzende von ihnen wurden festgenommen.", "arrest done", "Dutzende von ihnen")]
    [InlineData("Moskau ließ mehrere von ihnen frei.", "yield done", "mehrere von ihnen")]
    public void SomeOfThem_AreARecipient(string text, string act, string recipient)
    {
        var told = Assert.Single(Read(text).Acts);
        Assert.Equal((act, recipient), (Text(told), Words(text, told.Recipients[0])));
    }

    [Fact]
    public void DeedThatIsWeighed_IsHypothetical() => Assert.Equal(["suspend hypothetical"], Read("Die Kommission prüft, die Hilfe auszusetzen.").Acts.Select(Text));

    [Theory]
    [InlineData("Die Fischer drohten mit dem Ende der Gespräche.", "threaten done")]
    [InlineData("Die Fischer drohten bis Ende der Woche mit einem Streik.", "threaten done")]
    public void EndOfAThing_IsNoTime(string text, string expected) => Assert.Equal([expected], Read(text).Acts.Select(Text));

    /// <summary>A noun that is somebody's surname in the report is read as his name; with an article it is a noun.</summary>
    [Theory]
    [InlineData("Der Minister Jean Marchand kam an. Marchand kritisierte die Regierung.", "Marchand")]
    [InlineData("Ministerpräsident Hans Winter kam an. Am Abend warnte Winter die Ministerin.", "Winter")]
    [InlineData("Der Premier kam an. Er erhielt vom Präsidenten Rückendeckung.", "Präsidenten")]
    public void Surname_IsReadByTheWholeText(string text, string actor) => Assert.Equal(actor, Words(text, Assert.Single(Read(text).Acts).Actors[0]));

    /// <summary>Where somebody is, or whose he is, is not he; a government is its state.</summary>
    [Theory]
    [InlineData("Die Opposition in Rom kritisierte den Plan.", "de", false)]
    [InlineData("Das Nachbarland Iran kritisierte den Plan.", "de", true)]
    [InlineData("Das Kabinett in Tokio kritisierte den Plan.", "de", true)]
    [InlineData("Kenya's student union criticised the plan.", "en", false)]
    [InlineData("The University of Nairobi criticised the plan.", "en", false)]
    [InlineData("Kenya's government criticised the plan.", "en", true)]
    public void Actor_IsNoStateByHisPlace(string text, string language, bool isState) =>
        Assert.Equal(isState, Assert.Single(Read(text, language).Acts).Actors[0].Actor?.StartsWith("state:", StringComparison.Ordinal) == true);

    /// <summary>Who is asked is named once, and the thing that is asked for is nobody.</summary>
    [Theory]
    [InlineData("Den türkischen Zoll kritisierte Rom scharf.", "/türkischer Zoll")]
    [InlineData("Den kenianischen Studentenverband kritisierte Rom scharf.", "/kenianischer Studentenverband")]
    [InlineData("Die türkischen Behörden kritisierte Rom scharf.", "/türkische Behörden")]
    [InlineData("Den turkmenischen Konzern Turkmengas kritisierte Rom scharf.", "/Turkmengas")]
    [InlineData("Rom warf den russischen Söldnern Raub vor.", "/russische Söldner")]
    public void Strangers_AreCalledAsWithoutArticle(string text, string name) => Assert.EndsWith(name, Assert.Single(Assert.Single(Read(text).Acts).Recipients).Actor, StringComparison.Ordinal);

    [Fact]
    public void Recipients_AreNamedOnceAndNoThings() => Assert.Equal("state:BEL", Assert.Single(Assert.Single(Read("Cambodia demanded the return of 19 stone statues from Belgium.", "en").Acts).Recipients).Actor);

    private static string Words(string text, Role role) => role.Spans[0].In(text).ToString();

    private static string Text(Act act) => $"{act.Name} {act.Status}".ToLowerInvariant();

    private static ReadReport Read(string text, string language = "de")
    {
        var frozen = FrozenText.Freeze(text);
        return Reader.Read(new Report { Id = ReportId.Of("urn:example", frozen), Uri = "urn:example", Text = frozen, Language = language });
    }
}
