using Demarche.Acts;
using Demarche.Exchanges;
using static Demarche.Tests.Exchanges.Told;

namespace Demarche.Tests.Exchanges;

/// <summary>What answers an opening, and what only stands near it.</summary>
public sealed class AnswerFinderTest
{
    private static Exchange One(params ReadReport[] reads) => Assert.Single(ExchangeReader.Read(reads));

    private static ExchangeThread ThreadOf(string opener, ReadReport[] reads) => Thread(opener, One(reads), reads);

    private static ExchangeThread Thread(string opener, Exchange exchange, ReadReport[] reads) =>
        Assert.Single(exchange.Threads, thread => reads.SelectMany(read => read.Acts).First(act => act.Id == thread.Opening).Actors[0].Actor == opener);

    /// <summary>Whoever agrees to a deed of his own was asked for it; a third party's offer is no such thing.</summary>
    [Theory]
    [InlineData("state:FIN", null, ActName.Offer, ThreadProgress.Open)]
    [InlineData("state:FIN", "state:LVA", ActName.Offer, ThreadProgress.Open)]
    [InlineData("state:FIN", "state:EST", ActName.Demand, ThreadProgress.Open)]
    [InlineData("state:FIN", "state:LVA", ActName.Demand, ThreadProgress.Accepted)]
    public void Of_WhoAgreesToADeedOfHisOwnWasAskedForIt(string opener, string? recipient, ActName name, ThreadProgress state)
    {
        ReadReport[] reads =
        [
            Report("holz.txt", "2024-02-01",
                new Deed(opener, name, recipient, "Helsinki sprach davon, /mehr Holz zu liefern/."),
                new Deed("state:LVA", ActName.Accept, null, "Riga willigte ein, /das Holz von Fachleuten wiegen zu lassen/.")),
        ];
        Assert.Equal(state, ThreadOf(opener, reads).State);
    }

    /// <summary>What was not asked of somebody he does not answer by what he offers, promises or gives.</summary>
    [Theory]
    [InlineData(ActName.Offer)]
    [InlineData(ActName.Promise)]
    [InlineData(ActName.Deliver)]
    [InlineData(ActName.Yield)]
    public void Of_ThirdPartiesDoNotAnswerForWhoWasAsked(ActName name)
    {
        ReadReport[] reads =
        [
            Report("faehre.txt", "2024-02-01",
                new Deed("state:MLT", ActName.Demand, "state:TUN", "Valletta verlangt von Tunis /die Fähre/."),
                new Deed("state:ITA", name, "state:MLT", "Rom half Valletta mit /einer Fähre/.")),
        ];
        Assert.Empty(ThreadOf("state:MLT", reads).Answers);
        Assert.Single(ThreadOf("state:MLT", [Report("faehre.txt", "2024-02-01", new Deed("state:MLT", ActName.Demand, "state:TUN", "Valletta verlangt von Tunis /die Fähre/."), new Deed("state:TUN", name, "state:MLT", "Tunis half Valletta mit /einer Fähre/."))]).Answers);
    }

    /// <summary>What lies before a demand does not answer it; a day says nothing where only the telling is known.</summary>
    [Theory]
    [InlineData("2024-02-01", null, 0)]
    [InlineData("2024-03-10", null, 0)]
    [InlineData("2024-03-14", null, 1)]
    [InlineData("2024-03-14", "2024-03-15", 0)]
    [InlineData("2024-03-20", null, 1)]
    public void Of_AnAnswerDoesNotLieBeforeItsOpening(string rejected, string? demanded, int answers)
    {
        ReadReport[] reads =
        [
            Report("nein.txt", rejected, new Deed("state:SWE", ActName.Reject, null, "Stockholm lehnte /eine Rückgabe der Runensteine und der Waffen aus dem Grab/ ab."), new Deed("state:SWE", ActName.Praise, "state:NOR", "Stockholm lobte Oslo für /die Runensteine und die Waffen aus dem Grab/.")),
            Report("fordert.txt", "2024-03-15", new Deed("state:NOR", ActName.Demand, "state:SWE", "Oslo verlangt von Stockholm /eine Rückgabe der Runensteine und der Waffen aus dem Grab/.") { When = demanded }),
        ];
        Assert.Equal(answers, ThreadOf("state:NOR", reads).Answers.Count(id => reads[0].Acts[0].Id == id));
    }

    /// <summary>"lud beide für Mittwoch ein": done when it is told, and answered before that Wednesday.</summary>
    [Fact]
    public void Of_AnOpeningIsNotLaterThanItWasTold()
    {
        ReadReport[] reads =
        [
            Report("mittwoch.txt", "2024-03-15",
                new Deed("state:NOR", ActName.Demand, "state:SWE", "Oslo verlangt von Stockholm bis zum 20. März /die Runensteine/.") { When = "2024-03-20" },
                new Deed("state:SWE", ActName.Reject, "state:NOR", "Stockholm lehnte /eine Rückgabe der Runensteine/ ab.")),
        ];
        var thread = ThreadOf("state:NOR", reads);
        Assert.Equal((ThreadProgress.Rejected, "2024-03-15"), (thread.State, thread.Since));
    }

    /// <summary>One who was not asked rejects nothing for another state.</summary>
    [Fact]
    public void Of_AThirdStateRejectsNothingForAnother()
    {
        ReadReport[] reads =
        [
            Report("drei.txt", "2024-03-15",
                new Deed("state:NOR", ActName.Demand, "state:SWE", "Oslo verlangt von Stockholm /die Runensteine/."),
                new Deed("state:DNK", ActName.Reject, null, "Kopenhagen lehnte /eine Rückgabe der Runensteine/ ab.")),
        ];
        Assert.Equal(ThreadProgress.Open, ThreadOf("state:NOR", reads).State);
    }

    /// <summary>An offer told twice does not answer itself, whoever is thought to make it; a counter-offer to the offerer does.</summary>
    [Theory]
    [InlineData(null, 0)]
    [InlineData("person:verhoeven", 1)]
    public void Of_AnOfferDoesNotAnswerAnOffer(string? recipient, int answers)
    {
        ReadReport[] reads =
        [
            Report("herkunft.txt", "2024-03-15",
                new Deed("person:verhoeven", ActName.Offer, null, "Verhoeven bot an, /die Herkunft der Runensteine zu prüfen/."),
                new Deed("person:direktor", ActName.Offer, recipient, "Der Direktor bot an, /die Herkunft der Runensteine zu klären/."),
                new Deed("state:NOR", ActName.Demand, "state:SWE", "Oslo verlangt von Stockholm /ein Ende der Grabungen/.")),
        ];
        var thread = Assert.Single(One(reads).Threads, thread => thread.Opening == reads[0].Acts[0].Id);
        Assert.Equal(answers, thread.Answers.Length);
    }
}
