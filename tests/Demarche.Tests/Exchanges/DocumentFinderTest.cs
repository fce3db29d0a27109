using System.Collections.Immutable;
using Demarche.Actors;
using Demarche.Acts;
using Demarche.Exchanges;
using static Demarche.Tests.Exchanges.Told;

namespace Demarche.Tests.Exchanges;

public sealed class DocumentFinderTest
{
    private static readonly Deed Quarrel = new("state:CHL", ActName.Demand, "state:BOL", "Santiago verlangt von La Paz /das Lithium aus dem Salzsee in der Atacama/.");

    private static ReadReport Signed(string uri, string day, string sentence, params string[] signers)
    {
        var read = Report(uri, day, Quarrel, new Deed(signers[0], ActName.Sign, null, sentence));
        ImmutableArray<Role> roles = [.. signers.Select(signer => new Role([], signer))];
        return read with { Acts = [read.Acts[0], read.Acts[1] with { Actors = roles }] };
    }

    /// <summary>What two sign is one paper of both, whatever it is called; told again by another report it is the same.</summary>
    [Theory]
    [InlineData("Beide unterzeichneten /ein Abkommen über den Salzsee/.")]
    [InlineData("Beide unterzeichneten /ein gemeinsames Papier/.")]
    [InlineData("Beide unterschrieben /eine Erklärung/.")]
    public void Find_APaperThatTwoSignIsOneAgreement(string sentence)
    {
        ReadReport[] reads = [Signed("eins.txt", "2024-05-02", sentence, "state:CHL", "state:BOL"), Signed("zwei.txt", "2024-05-03", "Sie unterzeichneten /ein Abkommen/.", "state:BOL", "state:CHL")];
        var document = Assert.Single(Assert.Single(ExchangeReader.Read(reads)).Documents);
        Assert.Equal((DocumentType.Agreement, 2), (document.Type, document.Acts.Length));
        Assert.Equal(["state:BOL", "state:CHL"], document.By.ToArray());
    }

    [Fact]
    public void Find_AnEnglishDraftOfAnAgreementIsADraft() =>
        Assert.Equal(DocumentType.DraftTreaty, MatterWords.Shared.Read("a draft of a new agreement", [new(0, 26)], isEnglish: true).Named!.Value.Type);

    /// <summary>What one signs stays his, and so does another agreement later in the year.</summary>
    [Fact]
    public void Find_AnotherPaperIsAnotherDocument()
    {
        ReadReport[] reads =
        [
            Signed("eins.txt", "2024-05-02", "Beide unterzeichneten /ein Abkommen/.", "state:CHL", "state:BOL"),
            Signed("zwei.txt", "2024-07-03", "Beide unterzeichneten /ein Abkommen/.", "state:CHL", "state:BOL"),
        ];
        Assert.Equal(2, Assert.Single(ExchangeReader.Read(reads)).Documents.Length);
    }
}
