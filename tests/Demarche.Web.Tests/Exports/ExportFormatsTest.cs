using System.Text;
using Demarche.Reports;
using Demarche.Web.Exports;

namespace Demarche.Web.Tests.Exports;

/// <summary>What holds for every format.</summary>
public sealed class ExportFormatsTest(ExportingRecord exporting) : IClassFixture<ExportingRecord>
{
    public static TheoryData<string> Names => [.. ExportFormats.All.Select(format => format.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void WithheldWords_AreInNoExport(string format)
    {
        var withheld = ExportingRecord.Signs(TextRights.None, "https://example.org/verboten").Report.Id;
        var only = Shown(exporting.Bytes(format, ExportingRecord.Only(withheld)));
        Assert.DoesNotContain("Wir_helfen", only, StringComparison.Ordinal);
        Assert.DoesNotContain("300 Raketen", only, StringComparison.Ordinal);
        Assert.DoesNotContain("Eil", only, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void ExcerptedTexts_LeaveInSpansAlone(string format)
    {
        var excerpted = ExportingRecord.Signs(TextRights.Excerpt, "https://example.org/auszug").Report.Id;
        var only = Shown(exporting.Bytes(format, ExportingRecord.Only(excerpted)));
        Assert.DoesNotContain("[Eil]", only, StringComparison.Ordinal);
        Assert.DoesNotContain("Moskau", only, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void EqualRecords_GiveEqualBytes(string format) => Assert.Equal(exporting.Bytes(format), exporting.Bytes(format));

    [Theory]
    [MemberData(nameof(Names))]
    public void NothingChosen_IsStillWellFormed(string format)
    {
        var bytes = exporting.Bytes(format, new ExportSelection { Query = ExportSelection.Whole.Query with { FromDay = "2099-01-01" } });
        Assert.True(bytes.Length == 0 || bytes[0] is (byte)'{' or (byte)'[' or (byte)'P' or (byte)'<' or (byte)'#' or (byte)'s' or (byte)'a' or 0xEF);
    }

    // More than fit on any page of a list, in the order of the reports, each once.
    [Fact]
    public void Selection_GoesThroughEverythingThatFits()
    {
        var all = ExportSelection.Whole.Reports(exporting.Record).ToList();
        var chosen = new ExportSelection { Query = ExportSelection.Whole.Query with { FromDay = "0001-01-01" } }.Reports(exporting.Record).ToList();
        var dayless = all.Where(report => report.Day is null).Select(report => report.Report.Id).ToHashSet();
        var expected = all.Where(report => !dayless.Contains(report.Report.Id) && report.Statements.Length + report.Acts.Length > 0).ToList();
        Assert.Equal(expected.Select(report => report.Report.Id).Order(StringComparer.Ordinal), chosen.Select(report => report.Report.Id).Order(StringComparer.Ordinal));
        Assert.Equal(chosen.Select(report => report.Day), chosen.Select(report => report.Day).Order(StringComparer.Ordinal));
        Assert.Equal(expected.Sum(report => report.Statements.Length), chosen.Sum(report => report.Statements.Length));
        Assert.Equal(expected.Sum(report => report.Acts.Length), chosen.Sum(report => report.Acts.Length));
    }

    [Fact]
    public void Selection_ByActAndState()
    {
        var demands = new ExportSelection { Query = ExportSelection.Whole.Query with { Act = Demarche.Acts.ActName.Demand } }.Reports(exporting.Record).ToList();
        Assert.NotEmpty(demands);
        Assert.All(demands, report => Assert.All(report.Acts, act => Assert.Equal(Demarche.Acts.ActName.Demand, act.Act.Name)));
        var american = new ExportSelection { Query = ExportSelection.Whole.Query with { State = "state:USA" } }.Reports(exporting.Record).ToList();
        Assert.NotEmpty(american);
        Assert.All(american.SelectMany(report => report.Statements), entry => Assert.NotNull(entry.Statement.Speaker));
    }

    [Fact]
    public void Selection_ByWhatAnActIsDoneTo()
    {
        var asked = new Demarche.Record.ActQuery { Recipient = "org:NATO" };
        var found = Assert.Single(new ExportSelection { ByActs = asked }.Reports(exporting.Record), report => report.Report.Id == ExportingRecord.Signs().Report.Id);
        Assert.Equal([ExportingRecord.Signs().Acts[1].Id], found.Acts.Select(entry => entry.Act.Id));
        Assert.Equal([ExportingRecord.Signs().Acts[1].OnWord], found.Statements.Select(entry => entry.Statement.Id));
        Assert.Empty(new ExportSelection { ByActs = asked with { Words = "Raketen" } }.Reports(exporting.Record));
    }

    [Fact]
    public void NotesThatAreNotPublic_AreInNoExport()
    {
        const string Wire = """{"format":"digitalwires@0.9.1","type":"story","urn":"urn:newsml:dpa.com:1","version_created":"2022-01-27T10:00:00+01:00","language":"de","headline":"Absage","article_html":"<p>Der Minister sagte, er komme nicht.</p>","notepad":{"nonpublic_html":"<p>Streng GEHEIMNOTIZ an die Redaktionen</p>","public_html":"<p>Adressen</p>"},"ednotes":[{"role":"dpaclosingline","ednote":"GEHEIMNOTIZ zwei","is_publishable":false}]}""";
        var report = new Demarche.Intake.ReportIntake().Read(Encoding.UTF8.GetBytes(Wire), "https://example.org/wire", "application/json").Single(received => received.Report is not null).Report!;
        exporting.Record.Keep(new Reader().Read(report));
        exporting.Record.Decide(new(report.Id, "review", "\"accepted\"", null, "A", DateTimeOffset.UnixEpoch));
        foreach (var format in ExportFormats.All)
        {
            Assert.DoesNotContain("GEHEIMNOTIZ", Shown(exporting.Bytes(format.Name, ExportingRecord.Only(report.Id))), StringComparison.Ordinal);
            if (format.Name is "jsonl" or "gold" or "cas") Assert.Contains("er komme nicht", Shown(exporting.Bytes(format.Name, ExportingRecord.Only(report.Id))), StringComparison.Ordinal);
        }

        Assert.True(exporting.Record.Forget(report.Id, "test", "A"));
    }

    [Fact]
    public void Selection_ByActorFormWordsAndDay()
    {
        var chosen = new ExportSelection { Query = ExportSelection.Whole.Query with { Actor = "person:Q7821917", Form = Statements.StatementForm.Direct, FromDay = "2022-01-27", ToDay = "2022-01-27" } };
        var statements = chosen.Reports(exporting.Record).SelectMany(report => report.Statements).ToList();
        Assert.NotEmpty(statements);
        Assert.All(statements, kept => Assert.Equal("person:Q7821917", kept.Statement.Speaker?.Actor));
        var words = new ExportSelection { Query = ExportSelection.Whole.Query with { Words = "weiter" } };
        Assert.All(words.Reports(exporting.Record).SelectMany(report => report.Acts), kept => Assert.NotNull(kept.Act.OnWord));
        Assert.NotEmpty(words.Reports(exporting.Record).SelectMany(report => report.Acts));
    }

    private static string Shown(byte[] bytes) => Encoding.UTF8.GetString(bytes);
}
