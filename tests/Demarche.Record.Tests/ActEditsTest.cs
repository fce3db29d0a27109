using Demarche.Acts;
using Demarche.RecordFormat;
using Demarche.Reports;
using static Demarche.Record.Tests.Samples;

namespace Demarche.Record.Tests;

public sealed class ActEditsTest
{
    private static FrozenText Text => Answer.Report.Text;

    private static Act Act { get; } = new()
    {
        Id = "r-a0-4",
        Report = "r",
        Code = ActTable.Shared.Find(ActName.Demand, "talks"),
        Evidence = [new TextSpan(0, 4)],
        Actors = [new([new TextSpan(0, 4)], "state:RUS"), new([new TextSpan(1, 2)], "state:CHN")],
    };

    private static Act Edited(string field, string value, FrozenText? text = null) => Edits.OfActs.Apply(Act, [new Correction(Act.Id, field, value, null, "anna", default)], text);

    [Theory]
    [InlineData("name", "\"reject\"")]
    [InlineData("qualifier", "\"militaryAid\"")]
    [InlineData("qualifier", "null")]
    [InlineData("status", "\"denied\"")]
    [InlineData("place.actor", "\"state:FRA\"")]
    [InlineData("time.value", "\"2022-01\"")]
    [InlineData("onWord", "\"r-s0-4\"")]
    [InlineData("relates", "[{\"type\":\"answers\",\"act\":\"r-a9-12\"}]")]
    [InlineData("actors", "[{\"spans\":[{\"start\":0,\"end\":3}],\"actor\":\"state:USA\"},{\"actor\":\"state:FRA\",\"office\":\"office:FRA/president\"}]")]
    [InlineData("recipients", "[{\"spans\":[{\"start\":0,\"end\":3},{\"start\":5,\"end\":9}]}]")]
    [InlineData("matter", "[{\"start\":0,\"end\":3}]")]
    [InlineData("items", "[{\"spans\":[{\"start\":0,\"end\":9}],\"value\":2.5,\"unit\":\"t\",\"bound\":\"atLeast\",\"about\":true,\"of\":{\"start\":5,\"end\":9}}]")]
    [InlineData("items", "[{\"spans\":[{\"start\":0,\"end\":9}],\"min\":300,\"max\":400}]")]
    [InlineData("condition", "[{\"start\":0,\"end\":3}]")]
    [InlineData("place.spans", "[{\"start\":0,\"end\":3}]")]
    [InlineData("time.spans", "[{\"start\":0,\"end\":3}]")]
    public void Apply_EveryFieldAndBack(string field, string value)
    {
        Assert.Contains(field, Edits.OfActs.Fields);
        Assert.True(Edits.OfActs.Allows(field, value, Text));
        var edited = Edited(field, value, Text);
        Assert.Equal(value, Edits.OfActs.Value(edited, field, Text) ?? "null");
        Assert.NotEqual(value, Edits.OfActs.Value(Act, field, Text) ?? "null");
    }

    [Fact]
    public void Apply_TakesAwayWhatMayBeNone()
    {
        foreach (var field in Edits.OfActs.Fields.Except(["name", "status"])) Assert.Null(Edits.OfActs.Value(Edited(field, "null", Text), field, Text));
        Assert.Null(Edits.OfActs.Apply(Edited("place.actor", "\"state:FRA\""), [new Correction("", "place.actor", "null", null, "anna", default)]).Place);
    }

    [Fact]
    public void Apply_AnotherNameKeepsTheNarrowerKindWhereItHasOne()
    {
        Assert.Equal("talks", Edited("name", "\"reject\"").Code.Qualifier);
        Assert.Equal("", Edited("name", "\"confirm\"").Code.Qualifier);
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
    [InlineData("qualifier", "\"green\"")]
    [InlineData("status", "7")]
    [InlineData("actors", "\"state:RUS\"")]
    [InlineData("actors", "[7]")]
    [InlineData("actors", "[")]
    [InlineData("matter", "[]")]
    [InlineData("items", "[{\"value\":3}]")]
    [InlineData("items", "[{\"spans\":[{\"start\":0,\"end\":99999}]}]")]
    [InlineData("relates", "[{\"type\":\"loves\",\"act\":\"x\"}]")]
    [InlineData("evidence", "[]")]
    public void Apply_WhatItDoesNotKnowChangesNothing(string field, string value)
    {
        Assert.Equal(Act, Edited(field, value, Text));
        Assert.False(Edits.OfActs.Allows(field, value, Text));
    }

    [Fact]
    public void Apply_WithoutTheTextWordsStay() => Assert.Equal(Act, Edited("matter", "[{\"start\":0,\"end\":3}]"));
}
