using System.Text;
using Demarche.Cli.Reading;
using Demarche.Intake;
using Demarche.Record;
using Demarche.Record.Sqlite;

namespace Demarche.Cli.Tests.Reading;

public sealed class KeepingReadTest : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("demarche-keeping-read-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Run_Again_ReadsNothingAnewAndCountsAsBefore()
    {
        var lines = string.Concat(Enumerable.Range(0, 40).Select(i => Line(i, "Titel")));
        var first = Run(lines);
        var second = Run(lines);
        Assert.Equal((40, 0), (first.Kept[KeepOutcome.Kept], first.Kept[KeepOutcome.Unchanged]));
        Assert.Equal((0, 40), (second.Kept[KeepOutcome.Kept], second.Kept[KeepOutcome.Unchanged]));
        Assert.Equal((first.Tally.Reports, first.Tally.Statements), (second.Tally.Reports, second.Tally.Statements));
        Assert.Equal(first.Ids, second.Ids);
    }

    [Theory]
    [InlineData("eins", "zwei", "eins")]
    [InlineData("eins", "zwei", "zwei")]
    public void Run_ManyVersionsUnderWay_TheLastStays(params string[] titles)
    {
        Run(Line(0, "eins"));
        Run(string.Concat(titles.Select(title => Line(0, title))));
        using var record = Open();
        Assert.Equal(titles[^1], Assert.Single(record.Reports(new ReportQuery()).Items).Title);
    }

    private KeepingRead Run(string lines)
    {
        using var record = Open();
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(lines));
        var read = new KeepingRead(new Reader(), record, 2) { Ids = [] };
        read.Run(new ReportIntake().Read([ReportIntake.StandardInput], input), (_, _) => { }, CancellationToken.None);
        return read;
    }

    private SqliteRecord Open() => SqliteRecord.Open(Path.Combine(folder, "record.db"));

    private static string Line(int number, string title) =>
        $$"""{"uri":"meldung-{{number}}","title":"{{title}}","language":"de","published":"2022-01-27","text":"Außenminister Lawrow sagte am Donnerstag, es gebe keine Antwort auf Frage {{number}}."}""" + "\n";
}
