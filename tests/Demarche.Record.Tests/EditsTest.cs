using Demarche.RecordFormat;
using static Demarche.Record.Tests.Samples;

namespace Demarche.Record.Tests;

public sealed class EditsTest
{
    [Theory]
    [InlineData("form", "\"reported\"")]
    [InlineData("medium", "\"writing\"")]
    [InlineData("medium", "null")]
    [InlineData("speaker.actor", "\"state:RUS\"")]
    [InlineData("speaker.actor", "null")]
    [InlineData("speaker.office", "\"office:RUS/president\"")]
    [InlineData("place.actor", "\"place:Vienna\"")]
    [InlineData("time.value", "\"2022-01-25\"")]
    [InlineData("occasion.type", "\"briefing\"")]
    [InlineData("polarity", "\"denied\"")]
    [InlineData("translated", "true")]
    public void Apply_EachField(string field, string value)
    {
        Assert.Contains(field, Edits.Fields);
        var edited = Edits.Apply(Answer.Statements[0], [Change(field, value)]);
        Assert.Equal(value == "null" ? null : value, Edits.Value(edited, field));
        Assert.NotEqual(Edits.Value(Answer.Statements[0], field), Edits.Value(edited, field));
    }

    [Theory]
    [InlineData("form", "\"sung\"")]
    [InlineData("form", "null")]
    [InlineData("form", "7")]
    [InlineData("content", "\"x\"")]
    [InlineData("review", "\"accepted\"")]
    public void Apply_WhatItDoesNotKnowChangesNothing(string field, string value) =>
        Assert.Equal(Answer.Statements[0], Edits.Apply(Answer.Statements[0], [Change(field, value)]));

    private static Correction Change(string field, string value) => new("x", field, value, null, "anna", DateTimeOffset.UnixEpoch);
}
