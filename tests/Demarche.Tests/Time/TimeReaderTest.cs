using Demarche.Reports;
using Demarche.Time;

namespace Demarche.Tests.Time;

public sealed class TimeReaderTest
{
    [Theory]
    [InlineData("31. Februar 2022")]
    [InlineData("30. Februar")]
    [InlineData("29.2.2023")]
    [InlineData("2022-13-40")]
    [InlineData("2022-02-30")]
    [InlineData("0000-01-01")]
    [InlineData("1.1.0000")]
    [InlineData("5. Mai 0000")]
    [InlineData("99999-01-01")]
    [InlineData("31.12.99999")]
    [InlineData("Jahr 0")]
    [InlineData("Jahr 99999")]
    [InlineData("32.13.2022")]
    public void Read_BadDate_GivesNoDay(string date) =>
        Assert.DoesNotContain(Dated.Read($"Das geschah am {date} in Genf.", "2022-01-27").Times, time => time.Value is not null);

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    public void Read_EdgeOfTheCalendar_GivesNoDayBeyondIt(string published)
    {
        var read = Dated.Read("Vorgestern, gestern, morgen, übermorgen, am Sonntag, vergangene Woche, nächste Woche, im Vorjahr, im nächsten Jahr, im kommenden Sommer, am Wochenende, an Ostern, in der Nacht zum Montag, im Mai.", published);
        Assert.All(read.Times, time => Assert.Matches("^[0-9]{4}|^X", time.Timex.Value));
        Assert.True(read.Times.Length > 10);
    }

    [Theory]
    [InlineData("2022")]
    [InlineData("2022-01")]
    public void Read_PublishedInAMonth_WeekdaysStayWeekdays(string published)
    {
        var time = Assert.Single(Dated.Read("Lawrow sagte am Mittwoch, die Antwort liege vor.", published).Times);
        Assert.Equal((null, "XXXX-WXX-3"), (time.Value, time.Timex.Value));
    }

    [Fact]
    public void Read_DatelineGoesBeforeTheDayOfPublication()
    {
        const string text = "MOSKAU, 25. Januar (Beispiel) – Der Minister sagte am Montag, er warte. Heute teilte er mit, er reise ab.";
        var read = Dated.Read(text, "2022-01-27", Part(PartRole.Dateline, text, "MOSKAU", " –"), Part(PartRole.Body, text, "Der Minister", "reise ab."));
        Assert.Equal("Montag | DATE 2022-01-24 | 2022-01-24 dateline\nHeute | DATE 2022-01-25 | 2022-01-25 dateline", Dated.Times(read));
    }

    [Fact]
    public void Read_TwoDatelines_EachAnchorsWhatFollows()
    {
        const string text = "MOSKAU, 25. Januar – Gestern kam der Brief.\n\nKIEW, 26. Januar – Gestern kam keiner.";
        var read = Dated.Read(
            text, "2022-01-27", Part(PartRole.Dateline, text, "MOSKAU", " –"), Part(PartRole.Body, text, "Gestern kam der", "Brief."), Part(PartRole.Dateline, text, "KIEW", " –"), Part(PartRole.Body, text, "Gestern kam keiner", "."));
        Assert.Equal(["2022-01-24", "2022-01-25"], read.Times.Select(time => time.Value));
    }

    [Theory]
    [InlineData("MOSKAU, 31. Februar 2022 – ")]
    [InlineData("MOSKAU, 25. Januar 1999 – ")]
    [InlineData("MOSKAU, 3. März 2022 – ")]
    public void Read_DatelineThatCannotBe_IsPassedOver(string dateline)
    {
        var text = dateline + "Gestern kam der Brief.";
        var read = Dated.Read(text, "2022-01-27", Part(PartRole.Dateline, text, "MOSKAU", " –"), Part(PartRole.Body, text, "Gestern", "Brief."));
        Assert.Equal("Gestern | DATE 2022-01-26 | 2022-01-26 publication", Dated.Times(read));
    }

    [Theory]
    [InlineData(PartRole.Caption)]
    [InlineData(PartRole.Update)]
    [InlineData(PartRole.Byline)]
    public void Read_CaptionsAndUpdates_DoNotAnchor(PartRole role)
    {
        const string text = "Aufgenommen am 10. Dezember 2021.\n\nAm Abend sagte der Minister, er reise am Mittwoch ab.";
        var read = Dated.Read(text, null, Part(role, text, "Aufgenommen", "2021."), Part(PartRole.Body, text, "Am Abend", "ab."));
        Assert.All(read.Times, time => Assert.Null(time.Value));
        Assert.Equal(2, read.Times.Length);
    }

    [Fact]
    public void Read_PublishedOnTheDateline_BasisIsTheDateline()
    {
        var report = Dated.Report("Der Minister reiste gestern ab.", new PublicationDay("2022-01-27", PublishedBasis.Dateline));
        var time = Assert.Single(new Reader().Read(report).Times);
        Assert.Equal(("2022-01-26", TimeBasis.Dateline), (time.Value, time.Basis));
    }

    [Fact]
    public void Read_SpansStandInTheFrozenText()
    {
        var read = Dated.Read("😀 Lawrow sagte am Mitt\u00ADwoch 😀, er komme.", "2022-01-27");
        Assert.Equal("Mitt\u00ADwoch", Assert.Single(read.Times).Span.In(read.Report.Text.Value).ToString());
    }

    [Fact]
    public void Read_ExpressionsStandInOrderAndDoNotOverlap()
    {
        var times = Dated.Read("Von Montag bis Mittwoch, vom 3. bis 5. Mai, 1983-1990, am Freitag, 4. Februar, um 14.30-16.30 Uhr, in der Nacht zum 6. Mai, Ende nächsten Jahres.", "2022-01-27").Times;
        Assert.True(times.Length >= 11);
        for (var i = 1; i < times.Length; i++) Assert.True(times[i].Span.Start >= times[i - 1].Span.End);
    }

    [Fact]
    public void Read_TextWithoutTimes_FindsNothing() => Assert.Empty(Dated.Read("Der Minister wies die Forderung zurück.", "2022-01-27").Times);

    private static ReportPart Part(PartRole role, string text, string from, string to)
    {
        var start = text.IndexOf(from, StringComparison.Ordinal);
        return new ReportPart(role, new TextSpan(start, text.IndexOf(to, start, StringComparison.Ordinal) + to.Length));
    }
}
