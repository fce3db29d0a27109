using Demarche.Exchanges;

namespace Demarche.Tests.Exchanges;

public sealed class ClaimsTest
{
    [Fact]
    public void Take_FollowsFromTheFirstAct()
    {
        Assert.Equal(new Claims([]).Take("issue", "x", ["a", "b"]), new Claims([]).Take("issue", "x", ["a"]));
        Assert.NotEqual(new Claims([]).Take("issue", "x", ["a"]), new Claims([]).Take("issue", "x", ["b"]));
        Assert.Matches("^issue:[a-z2-7]{12}$", new Claims([]).Take("issue", "x", ["a"]));
    }

    [Fact]
    public void Take_KeepsTheIdOfTheActThatWasToldFirst()
    {
        Claim[] known = [new("issue", "issue:late", "x", ["b"]), new("issue", "issue:early", "x", ["a"])];
        Assert.Equal("issue:early", new Claims(known).Take("issue", "x", ["0", "a", "b"]));
        Assert.Equal("issue:late", new Claims(known).Take("issue", "x", ["b"]));
    }

    [Fact]
    public void Take_AnIdIsBorneOnce()
    {
        var claims = new Claims([new("issue", "issue:one", "x", ["a"])]);
        Assert.Equal("issue:one", claims.Take("issue", "x", ["a"]));
        var other = claims.Take("issue", "y", ["a"]);
        Assert.NotEqual("issue:one", other);
        Assert.NotEqual(other, claims.Take("issue", "y", ["a"]));
    }

    [Fact]
    public void Take_TheMarkDecidesBetweenThingsThatBeginAlike()
    {
        Claim[] known = [new("document", "document:1", "state:USA", ["a"]), new("document", "document:2", "org:NATO", ["a"])];
        Assert.Equal("document:2", new Claims(known).Take("document", "org:NATO", ["a"]));
    }

    [Fact]
    public void Take_KindsAreApart() => Assert.StartsWith("thread:", new Claims([new("issue", "issue:one", "", ["a"])]).Take("thread", "", ["a"]), StringComparison.Ordinal);
}
