using Demarche.Tests.Time;

namespace Demarche.Tests.Statements;

public sealed class StatementTimeTest
{
    [Theory]
    [InlineData("Die Antwort liege vor, sagte Lawrow am Mittwoch.", "2022-01-26", "publication", "Mittwoch")]
    [InlineData("Das Außenministerium teilte am 26. Januar mit, die Antwort sei eingegangen.", "2022-01-26", "publication", "26. Januar")]
    [InlineData("Das Außenministerium teilte am 26. Januar 2022 mit, die Antwort sei eingegangen.", "2022-01-26", "explicit", "26. Januar 2022")]
    [InlineData("Lawrow sagte gestern Abend, dass die Antwort vorliege.", "2022-01-26", "publication", "gestern Abend")]
    [InlineData("Lawrow sagte im Dezember, dass er eine Antwort erwarte.", "2021-12", "publication", "Dezember")]
    [InlineData("Lawrow sagte am Mittwoch um 18 Uhr, dass die Antwort vorliege.", "2022-01-26T18:00:00", "publication", "18 Uhr")]
    public void Frame_TellsTheTime(string text, string value, string basis, string words)
    {
        var read = Dated.Read(text, "2022-01-27");
        var time = Assert.Single(read.Statements).Time;
        Assert.Equal((value, basis, words), (time?.Value, time?.Basis, time is null ? "" : Assert.Single(time.Spans).In(text).ToString()));
    }

    [Fact]
    public void Frame_WeekdayWithoutADay_StaysAWeekday()
    {
        const string text = "Die Antwort liege vor, sagte Lawrow am Mittwoch.";
        var time = Assert.Single(Dated.Read(text).Statements).Time;
        Assert.NotNull(time);
        Assert.Null(time.Value);
        Assert.Equal("Mittwoch", Assert.Single(time.Spans).In(text).ToString());
    }

    [Theory]
    [InlineData("Die Antwort liege seit Mittwoch vor, sagte Lawrow.")]
    [InlineData("Die Antwort liege vor, sagte der seit 2004 amtierende Minister Lawrow.")]
    [InlineData("Die Antwort liege vor, sagte Lawrow damals.")]
    public void NoTimeOfTheFrame_NoTime(string text) => Assert.All(Dated.Read(text, "2022-01-27").Statements, statement => Assert.Null(statement.Time));
}
