using Demarche.Reports;

namespace Demarche.Tests.Statements;

/// <summary>Who speaks by the layout of a text: interviews in lines, first persons in direct speech and in press releases.</summary>
public sealed class InterviewTest
{
    [Fact]
    public void Read_LinesCountAsParagraphs()
    {
        var read = Read("ZEITUNG: Kommen Sie?\nReuther: Ja, am Montag.\nZEITUNG: Allein?\nReuther: Nein.");
        Assert.Equal(["Kommen Sie?", "Ja, am Montag.", "Allein?", "Nein."], read.Statements.Select(statement => Words(read, statement.Content[0])));
    }

    [Fact]
    public void Read_AFollowingNoteIsTheHouses()
    {
        var read = Read("ZEITUNG: Kommen Sie?\n\nReuther: Ja.\n\nZEITUNG: Allein?\n\nReuther: Nein.\n\nDas Gespräch führte Anna Klein.");
        Assert.Equal("Nein.", Words(read, read.Statements[^1].Content[^1]));
    }

    [Fact]
    public void Read_FirstPersonInATurnIsItsSpeaker()
    {
        var read = Read("Außenminister Sergej Lawrow im Gespräch.\n\nZEITUNG: Und nun?\n\nLawrow: Wir haben mitgeteilt, dass die Antwort vorliegt.\n\nZEITUNG: Wem?\n\nLawrow: Allen.");
        var inner = Assert.Single(read.Statements, statement => statement.Within is not null);
        Assert.Equal("Wir", Words(read, inner.Speaker!.Spans[0]));
        Assert.Equal("person:Q58217", inner.Speaker.Actor);
    }

    [Fact]
    public void Read_FirstPersonInAPressReleaseIsItsIssuer()
    {
        const string text = "Amnesty International fordert ein Ende der Gewalt. Wir erwarten, dass die Regierung handelt.";
        var release = Read(text, new ReportMetadata { Genre = "pressRelease", Author = "Amnesty International" });
        var news = Read(text, new ReportMetadata { Genre = "news", Author = "Amnesty International" });
        Assert.Equal("org:AMNESTY", release.Statements[^1].Speaker!.Actor);
        Assert.Null(news.Statements[^1].Speaker!.Actor);
    }

    private static ReadReport Read(string words, ReportMetadata? metadata = null)
    {
        var text = FrozenText.Freeze(words);
        return new Reader().Read(new Report { Id = ReportId.Of("", text), Uri = "", Text = text, Language = "de", Metadata = metadata ?? ReportMetadata.Empty });
    }

    private static string Words(ReadReport read, TextSpan span) => span.In(read.Report.Text.Value).ToString();
}
