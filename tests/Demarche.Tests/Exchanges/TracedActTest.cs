using System.Reflection;
using Demarche.Acts;
using Demarche.Exchanges;
using static Demarche.Tests.Exchanges.Told;

namespace Demarche.Tests.Exchanges;

public sealed class TracedActTest
{
    private static TracedAct Any()
    {
        var act = Report("zinn.txt", "2024-05-02", new Deed("state:PER", ActName.Offer, "state:BOL", "Lima bot La Paz /Zinn/ an.")).Acts[0];
        return new TracedAct
        {
            Act = act,
            Report = "r",
            Place = 7,
            Told = "2024-05-02",
            When = "2024-05-01",
            Actors = ["state:PER"],
            Recipients = ["local:r/Ana Lopo", "state:BOL"],
            Named = ["state:PER"],
            IsInvitation = true,
            Hands = ["person:x"],
            Bearings = [new Bearing("local:r/Ana Lopo", "Ana Lopo", "state:BOL", false)],
            Word = "local:r/Ana Lopo",
            Matter = "Zinn",
            Reading = MatterWords.Shared.Read("Zinn", [new(0, 4)]),
        };
    }

    /// <summary>Whatever the act has besides the ids of whom it touches is kept; a property that somebody adds is looked at as well.</summary>
    [Fact]
    public void Between_TheSameIds_KeepsAll()
    {
        var (act, same) = (Any(), Any());
        same = same.Between(id => id);
        foreach (var property in typeof(TracedAct).GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(property => property.CanWrite && property.Name is not (nameof(TracedAct.Act) or nameof(TracedAct.Reading))))
            Assert.Equal(property.GetValue(act), property.GetValue(same));
    }

    [Fact]
    public void Between_AnotherId_IsMeantEverywhere()
    {
        var act = Any().Between(id => id == "local:r/Ana Lopo" ? "state:BOL" : id);
        Assert.Equal("state:BOL", Assert.Single(act.Recipients));
        Assert.Equal("local:r/Ana Lopo", act.Word);
        Assert.Equal(Position.Self, Any().Between(id => id == "local:r/Ana Lopo" ? "state:PER" : id).Word);
    }
}
