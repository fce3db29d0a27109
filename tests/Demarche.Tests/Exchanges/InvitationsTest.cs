using Demarche.Acts;
using Demarche.Exchanges;
using static Demarche.Tests.Exchanges.Told;

namespace Demarche.Tests.Exchanges;

public sealed class InvitationsTest
{
    private static readonly Deed Talks = new("state:OMN", ActName.Offer, null, "Maskat lud beide Nachbarn zu /Gesprächen über das Lithium im Salzsee/ ein.") { Qualifier = "talks" };
    private static readonly Deed Quarrel = new("state:CHL", ActName.Demand, "state:BOL", "Santiago verlangt von La Paz /das Lithium aus dem Salzsee/.");

    private static ExchangeThread ThreadOf(string opening, params ReadReport[] reads) =>
        Assert.Single(ExchangeReader.Read(reads).SelectMany(exchange => exchange.Threads), thread => thread.Opening == opening);

    /// <summary>Yes or no to taking part answers the invitation, whatever it was to.</summary>
    [Theory]
    [InlineData(ActName.Promise, "Bolivien sagte /seine Teilnahme/ zu.", ThreadProgress.Accepted)]
    [InlineData(ActName.Promise, "Bolivien sagte zu, /daran teilzunehmen/.", ThreadProgress.Accepted)]
    [InlineData(ActName.Accept, "La Paz nahm /die Einladung/ an.", ThreadProgress.Accepted)]
    [InlineData(ActName.Reject, "La Paz schlug /die Einladung/ aus.", ThreadProgress.Rejected)]
    [InlineData(ActName.Promise, "La Paz sagte /die Lieferung von Zinn/ zu.", ThreadProgress.Open)]
    [InlineData(ActName.Demand, "La Paz verlangte /die Teilnahme von Beobachtern/.", ThreadProgress.Open)]
    public void To_YesOrNoToTakingPart(ActName name, string sentence, ThreadProgress state)
    {
        var read = Report("lithium.txt", "2024-05-02", Quarrel, Talks, new Deed("state:BOL", name, null, sentence));
        Assert.Equal(state, ThreadOf(read.Acts[1].Id, read).State);
    }

    /// <summary>In a later report it answers what went to the party by name; never what another one was invited to, and nothing that came after.</summary>
    [Theory]
    [InlineData("state:BOL", "2024-05-03", ThreadProgress.Accepted)]
    [InlineData("state:PER", "2024-05-03", ThreadProgress.Open)]
    [InlineData("state:BOL", "2024-04-20", ThreadProgress.Open)]
    public void To_InALaterReport(string invited, string day, ThreadProgress state)
    {
        var first = Report("lithium-1.txt", "2024-05-02", Quarrel, Talks with { Recipient = invited });
        var later = Report("lithium-2.txt", day, Quarrel, new Deed("state:BOL", ActName.Accept, null, "La Paz nahm /die Einladung/ an."));
        Assert.Equal(state, ThreadOf(first.Acts[1].Id, first, later).State);
    }

    /// <summary>An act that names no matter is about what it is by itself: a mediation, an invitation.</summary>
    [Theory]
    [InlineData("Maskat bietet sich als Vermittler an.", "", "Vermittlung")]
    [InlineData("Maskat bot sich dafür an.", "mediation", "Vermittlung")]
    [InlineData("Maskat lud den Nachbarn nach Rom ein.", "", "Einladung")]
    [InlineData("Maskat bot sich an.", "talks", "Gespräch")]
    public void Theme_OfAnActWithoutAMatter(string sentence, string qualifier, string term)
    {
        var read = Report("ohne.txt", "2024-05-02", Quarrel, new Deed("state:OMN", ActName.Offer, "state:BOL", sentence) { Qualifier = qualifier });
        var exchange = Assert.Single(ExchangeReader.Read([read]));
        var thread = Assert.Single(exchange.Threads, thread => thread.Opening == read.Acts[1].Id);
        Assert.Equal(term, Assert.Single(exchange.Issues, issue => issue.Id == thread.Issue).Terms[0]);
    }
}
