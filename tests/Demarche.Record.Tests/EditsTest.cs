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
    [InlineData("within", "\"r-s0-40\"")]
    public void Apply_EachField(string field, string value)
    {
        Assert.Contains(field, Edits.OfStatements.Fields);
        var edited = Edits.OfStatements.Apply(Answer.Statements[0], [Change(field, value)]);
        Assert.Equal(value == "null" ? null : value, Edits.OfStatements.Value(edited, field));
        Assert.NotEqual(Edits.OfStatements.Value(Answer.Statements[0], field), Edits.OfStatements.Value(edited, field));
    }

    [Theory]
    [InlineData("cue", "[{\"start\":0,\"end\":3}]")]
    [InlineData("frame", "[{\"start\":0,\"end\":3},{\"start\":5,\"end\":9}]")]
    [InlineData("hedge", "[{\"start\":0,\"end\":3}]")]
    [InlineData("speaker.spans", "[{\"start\":1,\"end\":4}]")]
    [InlineData("place.spans", "[{\"start\":0,\"end\":3}]")]
    [InlineData("time.spans", "[{\"start\":0,\"end\":3}]")]
    [InlineData("occasion.spans", "[{\"start\":0,\"end\":3}]")]
    [InlineData("addressees", "[{\"spans\":[{\"start\":0,\"end\":3}],\"actor\":\"state:RUS\"},{\"actor\":\"org:NATO\"}]")]
    [InlineData("via", "[{\"spans\":[{\"start\":0,\"end\":3}],\"office\":\"office:RUS/president\"}]")]
    public void Apply_WordsOfEachField(string field, string value)
    {
        var (statement, text) = (Answer.Statements[0], Answer.Report.Text);
        Assert.Contains(field, Edits.OfStatements.WordFields);
        Assert.True(Edits.OfStatements.Allows(field, value, text));
        var edited = Edits.OfStatements.Apply(statement, [Change(field, value)], text);
        Assert.Equal(value, Edits.OfStatements.Value(edited, field, text));
        Assert.NotEqual(value, Edits.OfStatements.Value(statement, field, text));
        Assert.Null(Edits.OfStatements.Value(Edits.OfStatements.Apply(edited, [Change(field, "null")], text), field, text));
        Assert.Equal(statement, Edits.OfStatements.Apply(statement, [Change(field, value)]));
    }

    [Theory]
    [InlineData("[{\"start\":0,\"end\":99999}]")]
    [InlineData("[{\"start\":4,\"end\":4}]")]
    [InlineData("[{\"start\":4,\"end\":9},{\"start\":0,\"end\":3}]")]
    [InlineData("[{\"start\":-1,\"end\":3}]")]
    [InlineData("[{\"start\":1e9,\"end\":3}]")]
    [InlineData("[{\"end\":3}]")]
    [InlineData("[7]")]
    [InlineData("{}")]
    [InlineData("[{")]
    [InlineData("[]")]
    public void Apply_WordsOutsideTheTextChangeNothing(string value)
    {
        var (statement, text) = (Answer.Statements[0], Answer.Report.Text);
        Assert.All(Edits.OfStatements.WordFields.Where(field => field is not ("addressees" or "via")), field =>
        {
            Assert.False(Edits.OfStatements.Allows(field, value, text));
            if (value != "[]") Assert.Equal(statement, Edits.OfStatements.Apply(statement, [Change(field, value)], text));
        });
    }

    [Theory]
    [InlineData("form", "\"sung\"")]
    [InlineData("form", "null")]
    [InlineData("form", "7")]
    [InlineData("content", "\"x\"")]
    [InlineData("review", "\"accepted\"")]
    public void Apply_WhatItDoesNotKnowChangesNothing(string field, string value) =>
        Assert.Equal(Answer.Statements[0], Edits.OfStatements.Apply(Answer.Statements[0], [Change(field, value)]));

    private static Correction Change(string field, string value) => new("x", field, value, null, "anna", DateTimeOffset.UnixEpoch);
}
