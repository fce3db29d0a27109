using Demarche.Reports;

namespace Demarche.Tests;

public sealed class StatementDiffTest
{
    private const string Helmets = "„Wir liefern 5000 Helme“, sagte Verteidigungsministerin Christine Lambrecht. ";
    private const string Answer = "„Eine Antwort steht noch aus“, sagte der russische Außenminister Sergej Lawrow. ";

    [Fact]
    public void Of_KeptAddedRemoved()
    {
        var diff = StatementDiff.Of(Read(Helmets + Answer), Read(Answer + "Laut NATO-Generalsekretär Jens Stoltenberg ist das Bündnis zu Gesprächen bereit."));
        Assert.Equal("Eine Antwort steht noch aus", Words(Assert.Single(diff.Kept).After, Answer));
        Assert.Single(diff.Added);
        Assert.Single(diff.Removed);
        Assert.False(diff.IsEmpty);
    }

    [Fact]
    public void Of_OtherSpeaker() =>
        Assert.Single(StatementDiff.Of(Read(Helmets), Read(Helmets.Replace("Verteidigungsministerin Christine Lambrecht", "der russische Außenminister Sergej Lawrow", StringComparison.Ordinal))).Changed);

    [Fact]
    public void Of_OtherWordsOfTheSameSpeaker() =>
        Assert.Single(StatementDiff.Of(Read(Helmets), Read(Helmets.Replace("5000", "6000", StringComparison.Ordinal))).Changed);

    [Fact]
    public void Of_TheSame() => Assert.True(StatementDiff.Of(Read(Helmets + Answer), Read("Neuer Vorspann. " + Helmets + Answer)).IsEmpty);

    private static string Words(Demarche.Statements.Statement statement, string text) => statement.Content[0].In(text).ToString().Trim('„', '“');

    private static ReadReport Read(string text)
    {
        var frozen = FrozenText.Freeze(text);
        return new Reader().Read(new Report { Id = ReportId.Of("x", frozen), Uri = "x", Text = frozen, Language = "de" });
    }
}
