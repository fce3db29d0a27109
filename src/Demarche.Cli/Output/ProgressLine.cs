using Demarche.Cli.Reading;

namespace Demarche.Cli.Output;

/// <summary>Says on standard error how far long work is. On a terminal it is one line that is rewritten; elsewhere a plain line now and then.</summary>
internal sealed class ProgressLine : IDisposable
{
    private const int BarWidth = 20;
    private static readonly TimeSpan OnTerminal = TimeSpan.FromMilliseconds(120);
    private static readonly TimeSpan Elsewhere = TimeSpan.FromSeconds(30);

    private readonly Session session;
    private readonly TimeProvider time;
    private readonly long? total;
    private readonly bool terminal;
    private readonly long started;
    private long said;
    private bool drawn;

    /// <param name="session">Where to say it.</param>
    /// <param name="total">How many there will be, where that is known.</param>
    public ProgressLine(Session session, long? total = null)
    {
        this.session = session;
        this.total = total;
        time = session.Surroundings.Time;
        terminal = session.Surroundings.ErrorIsTerminal;
        said = started = time.GetTimestamp();
    }

    public void Show(Tally tally)
    {
        if (IsTime()) Say(Words(tally), tally.Reports, total ?? 0);
    }

    /// <summary>Says how much of something is done.</summary>
    public void Show(string words, long done, long of)
    {
        if (IsTime()) Say(words, done, of);
    }

    /// <summary>Takes the line away so that other words can stand there.</summary>
    public void Clear()
    {
        if (drawn) session.People.Write("\r\e[K");
        drawn = false;
    }

    public void Dispose() => Clear();

    private bool IsTime()
    {
        if (time.GetElapsedTime(said) < (terminal ? OnTerminal : Elsewhere)) return false;
        said = time.GetTimestamp();
        return true;
    }

    private void Say(string words, long done, long of)
    {
        if (!terminal) session.People.WriteLine(words);
        else Draw(Bar(done, of) + words);
    }

    private void Draw(string line)
    {
        var room = Math.Max(10, session.Surroundings.Width - 1);
        session.People.Write("\r" + (line.Length > room ? line[..room] : line) + "\e[K");
        drawn = true;
    }

    private string Words(Tally tally)
    {
        var labels = session.Labels;
        var seconds = Math.Max(0.001, time.GetElapsedTime(started).TotalSeconds);
        var words = labels.Format("cli.progress", Numbers.Count("cli.count.reports", tally.Reports, labels), Numbers.Say((long)(tally.Reports / seconds), labels));
        return tally.Problems == 0 ? words : $"{words} · {Numbers.Count("cli.count.problems", tally.Problems, labels)}";
    }

    private static string Bar(long done, long of)
    {
        if (of <= 0) return "";
        var full = (int)Math.Min(BarWidth, BarWidth * done / of);
        return $"[{new string('█', full)}{new string('░', BarWidth - full)}] {Math.Min(100, 100 * done / of)} % ";
    }
}
