using System.Text;
using Demarche.Acts;
using Demarche.Exchanges;
using Demarche.Quantities;
using Demarche.RecordFormat;
using Demarche.Reports;
using static Demarche.Tests.Exchanges.Told;

namespace Demarche.Tests.Exchanges;

public sealed class ExchangeReaderTest
{
    internal static string Lines(IEnumerable<Exchange> exchanges)
    {
        using var stream = new MemoryStream();
        using var writer = new RecordWriter(stream);
        foreach (var exchange in exchanges) writer.WriteExchange(exchange);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static Exchange One(params ReadReport[] reads) => Assert.Single(ExchangeReader.Read(reads));

    [Fact]
    public void Read_SeveralDisputesStayApart()
    {
        var exchanges = ExchangeReader.Read([.. Disputes.Fishing, .. Disputes.Steel, .. Disputes.Balloon]);
        Assert.Equal(
            [Disputes.Fishing.Length, Disputes.Steel.Length, Disputes.Balloon.Length],
            exchanges.Select(exchange => exchange.Reports.Length));
        Assert.Equal(["state:FRA", "state:GBR"], exchanges[0].Parties.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Read_OneExchangeGrowsOverMonths()
    {
        var fishing = One(Disputes.Fishing);
        Assert.Equal(("2021-10-05", "2022-03-01", 3), (fishing.First, fishing.Last, fishing.Reports.Length));
        Assert.Contains(fishing.Threads, thread => thread.State == ThreadProgress.Partly && thread.Answers.Length == 3);
    }

    [Fact]
    public void Read_TheTitleNamesThePartiesAndTheIssueOfMostReports()
    {
        var fishing = One(Disputes.Fishing);
        var reportOf = Disputes.Fishing.SelectMany(read => read.Acts, (read, act) => (act.Id, Report: read.Report.Id)).ToDictionary(pair => pair.Id, pair => pair.Report, StringComparer.Ordinal);
        var most = fishing.Issues.Max(issue => issue.Acts.Select(act => reportOf[act]).Distinct().Count());
        var named = Assert.Single(fishing.Issues, issue => fishing.Title.De.EndsWith(": " + issue.Proposition.De, StringComparison.Ordinal));
        Assert.Equal(most, named.Acts.Select(act => reportOf[act]).Distinct().Count());
        Assert.Contains("Frankreich", fishing.Title.De, StringComparison.Ordinal);
        Assert.Contains("France", fishing.Title.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_AQuarrelThatRestsForASeasonBeginsAnew()
    {
        ReadReport Again(string day) => Report($"{day}.txt", day,
            new Deed("state:FRA", ActName.Demand, "state:GBR", "Paris verlangt von London /mehr Fanglizenzen für die Fischer in den Gewässern um Jersey/."));
        Assert.Equal([1, 1], ExchangeReader.Read([Again("2021-01-05"), Again("2021-10-05")]).Select(exchange => exchange.Reports.Length));
        Assert.Equal([2], ExchangeReader.Read([Again("2021-07-05"), Again("2021-10-05")]).Select(exchange => exchange.Reports.Length));
    }

    [Fact]
    public void Read_TheOrderOfTheReportsDoesNotMatter()
    {
        ReadReport[] all = [.. Disputes.Fishing, .. Disputes.Steel, .. Disputes.Balloon];
        var lines = Lines(ExchangeReader.Read(all));
        Assert.Equal(lines, Lines(ExchangeReader.Read(all.Reverse())));
        Assert.Equal(lines, Lines(ExchangeReader.Read(all.OrderBy(read => read.Report.Id, StringComparer.Ordinal))));
    }

    [Fact]
    public void Read_ARoundUpOfTwoDisputesDoesNotMergeThem()
    {
        var roundUp = Report("rund.txt", "2021-10-07",
            new Deed("state:FRA", ActName.Demand, "state:GBR", "Paris verlangt von London /mehr Fanglizenzen für die Fischer in den Gewässern um Jersey/."),
            new Deed("state:CHN", ActName.Demand, "state:USA", "Peking verlangt von Washington /die Abschaffung der Strafzölle auf Stahl und Aluminium/ für die Hütten in Hebei."));
        var exchanges = ExchangeReader.Read([roundUp, .. Disputes.Fishing, .. Disputes.Steel]);
        Assert.Equal(2, exchanges.Length);
        Assert.All(exchanges, exchange => Assert.Contains(roundUp.Report.Id, exchange.Reports));
    }

    [Fact]
    public void Read_StateOnADay()
    {
        ThreadProgress On(string day) => ExchangeReader.Read(Disputes.Fishing, null, day).Single().Threads.Single(thread => thread.Opening == Disputes.Fishing[0].Acts[0].Id).State;
        Assert.Empty(ExchangeReader.Read(Disputes.Fishing, null, "2021-10-04"));
        Assert.Equal(ThreadProgress.Rejected, On("2021-10-05"));
        Assert.Equal(ThreadProgress.Partly, On("2021-12-31"));
    }

    [Fact]
    public void Read_PositionsThroughTime()
    {
        var fishing = One(Disputes.Fishing);
        var positions = fishing.Positions.Where(position => position.Issue == fishing.Issues[0].Id).Select(position => (position.Actor, position.Stance, position.Time)).ToList();
        Assert.Equal("Fanglizenz", fishing.Issues[0].Terms[0]);
        Assert.Contains(("state:FRA", Stance.Demands, "2021-10-05"), positions);
        Assert.Contains(("state:GBR", Stance.Rejects, "2021-10-05"), positions);
        Assert.Contains(("state:GBR", Stance.Offers, "2021-12-20"), positions);
        Assert.Contains(("state:GBR", Stance.Supports, "2022-03-01"), positions);
    }

    [Fact]
    public void Read_ADemandThatSomethingEndsMakesItsDefenderAnOpponent()
    {
        var steel = One(Disputes.Steel);
        Assert.StartsWith("Verzicht auf ", steel.Issues[0].Proposition.De, StringComparison.Ordinal);
        Assert.Contains(steel.Positions, position => position is { Actor: "state:USA", Stance: Stance.Rejects });
    }

    [Fact]
    public void Read_DocumentWithHandRecipientAndSecrecy()
    {
        var exchange = One(Report("papier.txt", "2022-01-27",
            new Deed("state:RUS", ActName.Demand, "state:USA", "Moskau verlangt von Washington /Sicherheitsgarantien/."),
            new Deed("state:USA", ActName.Deliver, "state:RUS", "Botschafter Sullivan übergab Moskau am Mittwoch /die schriftliche Antwort/.") { Qualifier = "document", Hand = "person:sullivan", Office = "office:USA/ambassador-RUS", When = "2022-01-26" },
            new Deed("state:USA", ActName.Request, "state:RUS", "Washington bat Moskau, /das Schreiben nicht zu veröffentlichen/.")));
        var document = Assert.Single(exchange.Documents);
        Assert.Equal((DocumentType.Answer, "person:sullivan", "2022-01-26", true), (document.Type, document.DeliveredBy, document.Time, document.Confidential));
        Assert.Equal(["state:USA", "state:RUS"], document.By.Concat(document.To));
        Assert.Contains(exchange.Threads, thread => thread is { Issue: null, State: ThreadProgress.Received });
    }

    [Fact]
    public void Read_ADraftThatIsOnlyAskedAboutIsADocument()
    {
        var exchange = One(Report("entwurf.txt", "2022-01-27",
            new Deed("state:RUS", ActName.Demand, "state:USA", "Moskau verlangt, dass /die USA auf einen veröffentlichten Vertragsentwurf reagieren/."),
            new Deed("state:USA", ActName.Deliver, "state:RUS", "Botschafter Sullivan übergab Moskau /die schriftliche Antwort/.") { Qualifier = "document", Hand = "person:sullivan", Office = "office:USA/ambassador-RUS" },
            new Deed("state:USA", ActName.Authorise, null, "Sie wurde mit Bidens Segen geschickt.") { Hand = "person:biden", Office = "office:USA/president" }));
        Assert.Equal(["Vertragsentwurf", "die schriftliche Antwort"], exchange.Documents.Select(document => document.Name).Order(StringComparer.Ordinal));
        Assert.Equal("person:biden", Assert.Single(exchange.Documents.Single(document => document.Type == DocumentType.Answer).ApprovedBy));
    }

    [Fact]
    public void Read_ActsThatDidNotHappenAreNoPositions()
    {
        var denied = Disputes.Fishing[0] with { Acts = [Disputes.Fishing[0].Acts[0] with { Status = ActStatus.Denied }, Disputes.Fishing[0].Acts[1]] };
        Assert.Empty(ExchangeReader.Read([denied]));
    }

    [Fact]
    public void Read_LedgerOfHelp()
    {
        var exchange = One(Report("hilfe.txt", "2022-01-27",
            new Deed("state:UKR", ActName.Request, "state:DEU", "Kiew bat Berlin um /5000 Helme/.") { Qualifier = "militaryAid" },
            new Deed("state:DEU", ActName.Deliver, "state:UKR", "Berlin wird Kiew /5000 Helme/ liefern.") { Qualifier = "militaryAid", Status = ActStatus.Announced },
            new Deed("state:DEU", ActName.Block, "state:EST", "Berlin hindert Tallinn daran, /Haubitzen an Kiew weiterzugeben/."),
            new Deed("state:USA", ActName.Authorise, "state:EST", "Washington erlaubte Tallinn, /Waffen an Kiew weiterzugeben/.")));
        Assert.Equal([HelpStage.Asked, HelpStage.Promised, HelpStage.Blocked, HelpStage.Authorised], exchange.Help.Select(help => help.Stage));
        Assert.Equal("5000 Helme", exchange.Help[1].What);
    }

    [Fact]
    public void Read_ASpellEndsWhereAnotherStanceComesBetween()
    {
        ReadReport Say(string day, ActName name) => Report($"{day}.txt", day,
            new Deed("state:GBR", name, "state:FRA", "London äußerte sich zu /Fanglizenzen für die Fischer in den Gewässern um Jersey/."),
            new Deed("state:FRA", ActName.Demand, "state:GBR", "Paris verlangt /Fanglizenzen für die Fischer in den Gewässern um Jersey/."));
        var exchange = One(Say("2022-01-01", ActName.Reject), Say("2022-01-02", ActName.Support), Say("2022-01-03", ActName.Reject), Say("2022-01-04", ActName.Reject));
        Assert.Equal(
            [("supports", "2022-01-02"), ("rejects", "2022-01-01"), ("rejects", "2022-01-03/2022-01-04")],
            exchange.Positions.Where(position => position.Actor == "state:GBR").Select(position => (FormatNames.Of(position.Stance), position.Time)));
    }

    [Theory]
    [InlineData("diese Forderungen", 2)]
    [InlineData("das Ansinnen", 0)]
    public void Read_AnAnswerToWhatIsNamedElsewhere(string words, int answered)
    {
        var exchange = One(Report("bar.txt", "2022-01-27",
            new Deed("state:FRA", ActName.Demand, "state:GBR", "Paris verlangt von London /mehr Fanglizenzen/."),
            new Deed("state:FRA", ActName.Demand, "state:GBR", "Paris verlangt von London /billigeren Strom/."),
            new Deed("state:GBR", ActName.Reject, null, $"London wies /{words}/ zurück.")));
        Assert.Equal(answered, exchange.Threads.Count(thread => thread.State == ThreadProgress.Rejected));
    }

    [Fact]
    public void Read_TheSupportOfAThirdPartyAcceptsNothing()
    {
        Exchange Supported(string? recipient) => One(Report("damm.txt", "2023-03-06",
            new Deed("state:EGY", ActName.Demand, recipient, "Kairo verlangt von Addis Abeba /ein Abkommen/."),
            new Deed("state:SDN", ActName.Support, "state:EGY", "Khartum unterstützte /die Forderung nach einem Abkommen/.")));
        Assert.Equal(ThreadProgress.Open, Assert.Single(Supported(null).Threads).State);
        Assert.Equal(ThreadProgress.Open, Assert.Single(Supported("state:ETH").Threads).State);
        Assert.Contains(Supported(null).Positions, position => position is { Actor: "state:SDN", Stance: Stance.Supports });
    }

    [Theory]
    [InlineData("das Ansinnen", ThreadProgress.Rejected, ThreadProgress.Open)]
    [InlineData("das Angebot", ThreadProgress.Open, ThreadProgress.Rejected)]
    public void Read_ADemandIsNoOffer(string words, ThreadProgress ofDemand, ThreadProgress ofOffer)
    {
        var exchange = One(Report("bar.txt", "2022-01-27",
            new Deed("state:FRA", ActName.Demand, "state:GBR", "Paris verlangt von London /mehr Fanglizenzen/."),
            new Deed("state:FRA", ActName.Propose, "state:GBR", "Paris schlägt London /Verhandlungen/ vor."),
            new Deed("state:GBR", ActName.Reject, null, $"London wies /{words}/ zurück.")));
        Assert.Equal([ofDemand, ofOffer], exchange.Threads.OrderBy(thread => thread.Opening, StringComparer.Ordinal).Select(thread => thread.State));
    }

    [Fact]
    public void Read_WhoWelcomesAnOfferIsForIt()
    {
        var exchange = One(Report("strafen.txt", "2022-10-11",
            new Deed("state:XKX", ActName.Offer, "state:SRB", "Pristina bot an, /die Strafen auszusetzen/."),
            new Deed("state:USA", ActName.Support, null, "Washington begrüßte /das Angebot/.")));
        Assert.Contains(exchange.Positions, position => position is { Actor: "state:USA", Stance: Stance.Supports } && position.Issue == exchange.Issues[0].Id);
        Assert.Equal(ThreadProgress.Open, Assert.Single(exchange.Threads).State);
    }

    [Theory]
    [InlineData("2022-01-26", ThreadProgress.Open)]
    [InlineData(null, ThreadProgress.Answered)]
    public void Read_AWritingThatPassedBeforeAnswersSomethingElse(string? when, ThreadProgress state)
    {
        var exchange = One(Report("ruhe.txt", "2022-01-27",
            new Deed("state:CHN", ActName.Request, "state:USA", "Peking mahnte Washington zur /Mäßigung/."),
            new Deed("state:USA", ActName.Answer, "state:CHN", "Washington überreichte am Mittwoch die Antwort.") { When = when }));
        Assert.Equal(state, Assert.Single(exchange.Threads, thread => thread.Issue is not null).State);
    }

    [Fact]
    public void Read_WhoAsksForMoneyIsAnsweredByMoney()
    {
        var exchange = One(Report("geld.txt", "2023-09-20",
            new Deed("state:ESP", ActName.Request, "org:EU", "Madrid bat die EU um /40 Millionen Euro/.") { Items = [new Quantity(default, "EUR") { Value = 40_000_000 }] },
            new Deed("org:EU", ActName.Promise, "state:ESP", "Die EU sagte Madrid /25 Millionen Euro/ zu.") { Items = [new Quantity(default, "EUR") { Value = 25_000_000 }] }));
        Assert.Equal(ThreadProgress.Accepted, Assert.Single(exchange.Threads).State);
        Assert.Equal("Geld", exchange.Issues[0].Terms[0]);
        Assert.Equal([HelpStage.Asked, HelpStage.Promised], exchange.Help.Select(help => help.Stage));
    }

    [Fact]
    public void Read_ADraftIsAnsweredByALetter()
    {
        var exchange = One(Report("entwurf.txt", "2023-09-20",
            new Deed("state:MAR", ActName.Deliver, "state:ESP", "Rabat übergab Madrid /einen Entwurf/.") { Qualifier = "document", When = "2023-09-04" },
            new Deed("state:ESP", ActName.Answer, "state:MAR", "Madrid antwortete auf /den marokkanischen Entwurf mit einem Brief/.")));
        Assert.Contains(exchange.Threads, thread => thread is { Issue: null, State: ThreadProgress.Answered });
        Assert.Equal([DocumentType.DraftTreaty, DocumentType.Letter], exchange.Documents.Select(document => document.Type).Order());
    }

    [Theory]
    [InlineData("Der Entwurf soll auf Bitten Rabats vertraulich bleiben.", true)]
    [InlineData("Der Entwurf soll auf Bitten Rabats am Mittwoch beraten werden.", null)]
    public void Read_WhatIsAskedOfADocumentStandsAroundTheWordForIt(string sentence, bool? secret)
    {
        var exchange = One(Report("entwurf.txt", "2023-09-04",
            new Deed("state:MAR", ActName.Deliver, "state:ESP", "Rabat übergab Madrid /einen Entwurf/.") { Qualifier = "document" },
            new Deed("state:MAR", ActName.Request, null, sentence)));
        Assert.Equal(secret, Assert.Single(exchange.Documents).Confidential);
    }

    [Fact]
    public void Read_AnOfficeHandsOverWhereNobodyIsNamed()
    {
        Deed Hands(string words, string hand) => new("state:EGY", ActName.Deliver, "state:ETH", $"{words} übergab Addis Abeba /eine Note/.") { Qualifier = "document", Hand = hand, Office = "office:EGY/ambassador" };
        var (office, person) = (Hands("Der ägyptische Botschafter", "office:EGY/ambassador"), Hands("Botschafter Maher", "person:maher"));
        Assert.Equal("office:EGY/ambassador", Assert.Single(One(Report("note.txt", "2023-03-06", office)).Documents).DeliveredBy);
        Assert.Equal("person:maher", Assert.Single(One(Report("note.txt", "2023-03-06", office, office, person)).Documents).DeliveredBy);
    }

    [Theory]
    [InlineData("Waffenlieferungen", HelpStage.Refused)]
    [InlineData("die Lieferung von Waffen", HelpStage.Refused)]
    [InlineData("die Aufstellung von Waffen nahe der Grenze", null)]
    public void Read_HelpIsRefusedWhereItIsWhatIsRejected(string matter, HelpStage? stage)
    {
        var exchange = One(Report("waffen.txt", "2022-01-27",
            new Deed("state:UKR", ActName.Demand, "state:DEU", "Kiew verlangt von Berlin /Zusagen zur Grenze/."),
            new Deed("state:DEU", ActName.Reject, "state:UKR", $"Berlin lehnt /{matter}/ ab.")));
        Assert.Equal(stage, exchange.Help.SingleOrDefault()?.Stage);
    }

    [Theory]
    [InlineData("", ThreadProgress.Rejected)]
    [InlineData("Davor hatte der Minister lange über das Wetter und über die Ernte gesprochen, ohne dass jemand etwas dazu sagte.", ThreadProgress.Open)]
    public void Read_APronounMeansWhatStandsBeforeIt(string between, ThreadProgress state)
    {
        var far = string.Join(' ', Enumerable.Repeat(between, 5));
        var exchange = One(Report("das.txt", "2022-01-27",
            new Deed("state:FRA", ActName.Demand, "state:GBR", "Paris verlangt von London /mehr Fanglizenzen/. " + far),
            new Deed("state:GBR", ActName.Reject, null, "London wies /das/ zurück.")));
        Assert.Equal(state, Assert.Single(exchange.Threads).State);
    }

    [Theory]
    [InlineData(ActName.Coerce, null)]
    [InlineData(ActName.Sanction, Stance.Supports)]
    [InlineData(ActName.Block, Stance.Opposes)]
    public void Read_WhatIsSeizedIsNotWhatIsOpposed(ActName name, Stance? stance)
    {
        var exchange = One(Report("trawler.txt", "2023-10-04",
            new Deed("state:ESP", ActName.Demand, "state:MAR", "Madrid verlangt von Rabat /die Trawler/."),
            new Deed("state:MAR", name, "state:ESP", "Rabat legt Hand an /die Trawler/.")));
        Assert.Equal(stance, exchange.Positions.SingleOrDefault(position => position.Actor == "state:MAR")?.Stance);
    }

    [Fact]
    public void Read_WhatIsDeniedIsNoPosition()
    {
        var exchange = One(Report("angriff.txt", "2022-01-27",
            new Deed("state:UKR", ActName.Demand, "state:RUS", "Kiew verlangt von Moskau /einen Abzug der Truppen/."),
            new Deed("state:RUS", ActName.Deny, null, "Moskau bestreitet /einen Einmarsch der Truppen/.")));
        Assert.DoesNotContain(exchange.Positions, position => position.Actor == "state:RUS");
    }

    /// <summary>An offer that somebody asked for answers him; where it goes to another one, who welcomes it, it has an answer of its own.</summary>
    [Fact]
    public void Read_AnOfferThatIsWelcomedIsAThreadBesideARequest()
    {
        var exchange = One(Report("daten.txt", "2023-04-12",
            new Deed("state:SDN", ActName.Request, "state:ETH", "Khartum bat Addis Abeba um /Daten/."),
            new Deed("state:ETH", ActName.Offer, "state:SDN", "Addis Abeba bot Khartum /Daten/ an."),
            new Deed("state:SDN", ActName.Support, "state:ETH", "Khartum begrüßte /das Angebot von Daten/.")));
        Assert.Equal([ThreadProgress.Answered, ThreadProgress.Accepted], exchange.Threads.Select(thread => thread.State).Order());
    }

    [Fact]
    public void Read_WhatOthersAgreeOnAnswersNobodyElse()
    {
        var read = ExchangeReader.Read([.. new[] { "a", "b" }.Select(uri => Links.Reports.Read(uri, "Die deutsche Außenministerin Annalena Baerbock rief Moskau zu einem Austausch der Gefangenen auf. Russland und Frankreich vereinbarten einen Austausch der Gefangenen.", "2022-01-28"))]);
        Assert.Equal(ThreadProgress.Open, Assert.Single(Assert.Single(read).Threads).State);
    }

    [Fact]
    public void Read_SecrecyOfWhatAWritingSaysIsNoDispute()
    {
        var exchange = One(Report("inhalt.txt", "2022-01-27",
            new Deed("state:USA", ActName.Answer, "state:RUS", "Washington übergab Moskau /eine Antwort/.") { Qualifier = "" },
            new Deed("state:USA", ActName.Request, "state:RUS", "Washington bat Moskau, /den Inhalt vertraulich zu behandeln/.")));
        Assert.True(Assert.Single(exchange.Documents).Confidential);
        Assert.Empty(exchange.Positions);
    }

    [Fact]
    public void Read_TheMembersOfAGroupActForTheirStates()
    {
        var read = ExchangeReader.Read([.. new[] { "a", "b" }.Select(uri => Links.Reports.Read(uri, "Der russische Präsident Wladimir Putin forderte von Paris einen Abzug der Truppen. Der französische Präsident Emmanuel Macron lehnte einen Abzug der Truppen ab. Beide vereinbarten einen Austausch der Gefangenen.", "2022-01-28"))]);
        Assert.Equal(["state:FRA", "state:RUS"], Assert.Single(read).Positions.Where(position => position.Stance == Stance.Supports).Select(position => position.Actor).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Read_AnotherPartysConcernIsNotMeant()
    {
        var exchange = One(Report("anliegen.txt", "2022-01-28",
            new Deed("org:NATO", ActName.Demand, "state:RUS", "Die Nato verlangt von Moskau /den Abzug der Soldaten/."),
            new Deed("state:CHN", ActName.Support, null, "Peking warb für /Russlands Anliegen/.")));
        Assert.DoesNotContain(exchange.Positions, position => position.Actor == "state:CHN");
    }

    [Fact]
    public void Read_WhatManyPartiesAreAskedIsParted()
    {
        Deed Asks(string party, string name) => new("state:MDA", ActName.Request, party, $"Chisinau bat {name} um /Strom/.");
        var exchange = One(Report("strom.txt", "2023-10-16", Asks("state:ROU", "Bukarest"), Asks("state:DEU", "Berlin"), Asks("state:ROU", "die Nachbarn"),
            new Deed("state:DEU", ActName.Reject, "state:MDA", "Berlin lehnte die Lieferung von /Strom/ ab.")));
        Assert.Equal([(2, ThreadProgress.Open), (1, ThreadProgress.Rejected)], exchange.Threads.Select(thread => (1 + thread.Repeats.Length, thread.State)).OrderByDescending(pair => pair.Item1));
    }

    [Fact]
    public void Read_WhatIsAskedOfNothingElseInDispute_IsAThreadOfItsOwn()
    {
        var report = Report("salz.txt", "2024-03-05", new Deed("state:NOR", ActName.Demand, "state:PER", "Oslo verlangt von Lima /die Rückgabe des Salzes/."), new Deed("state:POL", ActName.Demand, "state:NOR", "Warschau forderte Oslo auf, /die Botschafterin nach Lima zu schicken/."));
        Assert.Contains(One(report).Threads, thread => thread.Opening == report.Acts[1].Id && thread is { State: ThreadProgress.Open });
    }

    [Theory]
    [InlineData("org:EU-COMMISSION", "org:EU")]
    [InlineData("org:EEAS", "org:EU")]
    [InlineData("org:ECB", "org:ECB")]
    public void Read_TheBodiesOfAUnionActForIt(string body, string side)
    {
        var exchange = One(Report("salz.txt", "2024-03-05", new Deed("state:NOR", ActName.Demand, "state:PER", "Oslo verlangt von Lima /die Rückgabe des Salzes/."), new Deed(body, ActName.Support, null, "Brüssel begrüßte /die Rückgabe des Salzes/.")));
        Assert.Contains(exchange.Positions, position => position.Actor == side);
    }

    // Read as they stand, for what follows from names and offices.
    private static ReadReport Whole(string uri, string day, string text)
    {
        var frozen = FrozenText.Freeze("Norwegen und Peru streiten seit Monaten über Salz aus der Wüste, über Häfen, Schiffe und Zölle. " + text);
        return new Reader().Read(new Report { Id = ReportId.Of(uri, frozen), Uri = uri, Text = frozen, Language = "de", Published = new PublicationDay(day, PublishedBasis.Given, null), SourceSha256 = frozen.Sha256 });
    }

    [Fact]
    public void Read_WhatOneReportSaysOfAnOfficeHoldsInAll()
    {
        var exchange = One(
            Whole("salz/1.txt", "2024-03-05", "Kulturministerin Inga Brandvik verlangte von Peru die Rückgabe des Salzes."),
            Whole("salz/2.txt", "2024-03-06", "Norwegens Kulturministerin Inga Brandvik verlangte von Peru die Rückgabe des Salzes. Peru wies die Forderung zurück."),
            Whole("salz/3.txt", "2024-03-07", "Inga Brándvik lobte die Rückgabe des Salzes durch Peru."));
        Assert.Equal(["state:NOR", "state:PER"], exchange.Positions.Select(position => position.Actor).Distinct().Order(StringComparer.Ordinal));
        Assert.Contains(exchange.Positions, position => position is { Actor: "state:NOR", Stance: Stance.Demands, Reports: 2 });
    }

    [Fact]
    public void Read_WhoLeadsAPartySpeaksForHimself()
    {
        var exchange = One(
            Whole("salz/1.txt", "2024-03-05", "Norwegen verlangte von Peru die Rückgabe des Salzes. Inga Brandvik forderte von Peru die Rückgabe des Salzes."),
            Whole("salz/2.txt", "2024-03-06", "Die norwegische Oppositionsführerin Inga Brandvik verlangte von Peru die Rückgabe des Salzes. Peru wies die Forderung Norwegens zurück."));
        Assert.Single(exchange.Positions, position => position.Actor.EndsWith("/Inga Brandvik", StringComparison.Ordinal) && position.Reports == 2);
    }

    [Fact]
    public void Read_NothingOfNothing() => Assert.Empty(ExchangeReader.Read([]));
}
