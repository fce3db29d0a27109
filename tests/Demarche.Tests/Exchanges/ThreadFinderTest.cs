using Demarche.Acts;
using static Demarche.Tests.Exchanges.Told;

namespace Demarche.Tests.Exchanges;

public sealed class ThreadFinderTest
{
    /// <summary>What an act raises stands in one thread, though its matter names two things in dispute; two things beside each other are raised both.</summary>
    [Theory]
    [InlineData("die Steine aus dem Tempel", 1)]
    [InlineData("die Steine und den Tempel", 2)]
    public void Of_AnOpeningStandsInOneThread(string matter, int threads)
    {
        ReadReport[] reads =
        [
            Report("stein.txt", "2024-05-02",
                new Deed("state:CHL", ActName.Demand, "state:BOL", $"Santiago verlangt von La Paz /{matter}/."),
                new Deed("state:CHL", ActName.Demand, "state:BOL", "Santiago verlangt von La Paz /die Steine/."),
                new Deed("state:BOL", ActName.Reject, "state:CHL", "La Paz gab /den Tempel/ nicht her.")),
        ];
        var found = Assert.Single(ExchangeReader.Read(reads)).Threads.Where(thread => thread.Repeats.Prepend(thread.Opening).Contains(reads[0].Acts[0].Id)).ToList();
        Assert.Equal(threads, found.Count);
        Assert.Contains(found, thread => thread.Answers.Contains(reads[0].Acts[2].Id));
    }
}
