using System.Text;
using Demarche.Cli.Output;
using Demarche.Cli.Reading;
using Demarche.Wording;

namespace Demarche.Cli.Tests.Output;

public sealed class ProgressLineTest
{
    [Fact]
    public void Terminal_OneLineRewritten_WithABarWhereTheTotalIsKnown()
    {
        var shown = Run(terminal: true, total: 40, seconds: 2, reports: 10, problems: 1);
        Assert.Equal("\r[█████░░░░░░░░░░░░░░░] 25 % 10 Berichte gelesen, 5 je Sekunde · 1 Problem\e[K\r\e[K", shown);
    }

    [Fact]
    public void Terminal_TotalUnknown_NoBar() =>
        Assert.StartsWith("\r1.000 Berichte gelesen, 500 je Sekunde\e[K", Run(terminal: true, total: null, seconds: 2, reports: 1000), StringComparison.Ordinal);

    [Fact]
    public void Terminal_Narrow_NeverWraps() =>
        Assert.Equal(29, Run(terminal: true, total: 40, seconds: 2, reports: 10, width: 30).Split('\e')[0].TrimStart('\r').Length);

    [Fact]
    public void NoTerminal_SilentForAWhileThenAPlainLine()
    {
        Assert.Empty(Run(terminal: false, total: 40, seconds: 29, reports: 10));
        Assert.Equal("31 Berichte gelesen, 1 je Sekunde\n", Run(terminal: false, total: 40, seconds: 31, reports: 31));
    }

    private static string Run(bool terminal, long? total, int seconds, int reports, int problems = 0, int width = 100)
    {
        var (error, clock) = (new MemoryStream(), new Clock());
        var surroundings = new Surroundings(Stream.Null, Stream.Null, error, _ => null) { ErrorIsTerminal = terminal, Width = width, Time = clock };
        using (var session = new Session(surroundings, Labels.German, color: false))
        using (var line = new ProgressLine(session, total))
        {
            clock.Seconds = seconds;
            var tally = new Tally();
            tally.Add(reports, 0, problems);
            line.Show(tally);
            line.Show(tally);
        }

        return Encoding.UTF8.GetString(error.ToArray());
    }

    private sealed class Clock : TimeProvider
    {
        public int Seconds { get; set; }

        public override long GetTimestamp() => Seconds * TimestampFrequency;
    }
}
