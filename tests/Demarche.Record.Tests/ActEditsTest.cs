using Demarche.Acts;
using Demarche.RecordFormat;
using Demarche.Reports;

namespace Demarche.Record.Tests;

public sealed class ActEditsTest
{
    private static Act Act { get; } = new()
    {
        Id = "r-a0-4",
        Report = "r",
        Code = ActTable.Shared.Find(ActName.Demand),
        Evidence = [new TextSpan(0, 4)],
        Actors = [new([new TextSpan(0, 4)], "state:RUS"), new([new TextSpan(1, 2)], "state:CHN")],
    };

    private static Act Edited(string field, string value) => ActEdits.Apply(Act, [new Correction(Act.Id, field, value, null, "anna", default)]);

    [Fact]
    public void Apply_EveryField()
    {
        Assert.Equal(ActName.Reject, Edited("name", "\"reject\"").Name);
        Assert.Equal(ActStatus.Denied, Edited("status", "\"denied\"").Status);
        Assert.Equal("state:FRA", Edited("place.actor", "\"state:FRA\"").Place!.Actor);
        Assert.Equal("2022-01", Edited("time.value", "\"2022-01\"").Time!.Value);
        Assert.Equal(["state:FRA"], Edited("recipients", "[\"state:FRA\"]").Recipients.Select(role => role.Actor));
        Assert.All(ActEdits.Fields, field => Assert.True(ActEdits.Value(Act, field) is not null || field is "place.actor" or "time.value"));
    }

    [Fact]
    public void Apply_ThoseWhoStayKeepTheirWords()
    {
        var edited = Edited("actors", "[\"state:USA\",\"state:RUS\"]");
        Assert.Equal([("state:USA", 0), ("state:RUS", 1)], edited.Actors.Select(role => (role.Actor, role.Spans.Length)));
    }

    [Theory]
    [InlineData("name", "\"dance\"")]
    [InlineData("name", "null")]
    [InlineData("status", "7")]
    [InlineData("actors", "\"state:RUS\"")]
    [InlineData("actors", "[7]")]
    [InlineData("actors", "[")]
    [InlineData("evidence", "[]")]
    public void Apply_WhatItDoesNotKnowChangesNothing(string field, string value)
    {
        Assert.Equal(Act, Edited(field, value));
        Assert.False(ActEdits.Allows(field, value));
    }

    [Theory]
    [InlineData("name", "\"reject\"")]
    [InlineData("actors", "[]")]
    [InlineData("time.value", "null")]
    public void Allows(string field, string value) => Assert.True(ActEdits.Allows(field, value));
}
